import { W } from '../words/w.tsx'
import type { Word } from '../words/word.ts'
import type { Answered, Match } from './match-of.ts'
import { matchWords } from './match-words.ts'
import type { Names } from './fact-value-word.ts'
import { VerdictCard } from './verdict-card.tsx'
import { programmeWords } from './words.ts'

type Group = {
  readonly id: string
  readonly title: Word
  readonly look: string
  readonly all: readonly Answered[]
}

function groupsOf(match: Match): readonly Group[] {
  return [
    { id: 'now', title: matchWords.now, look: 'badge good', all: match.now },
    { id: 'not-yet', title: matchWords.notYet, look: 'badge warn', all: match.notYet },
    { id: 'open', title: matchWords.open, look: 'badge', all: match.open },
    { id: 'no', title: matchWords.no, look: 'badge', all: match.no },
    { id: 'over', title: matchWords.elsewhen, look: 'badge', all: match.over },
  ].filter(({ all }) => all.length > 0)
}

/** How many of each, on one line; each leads to its group. */
export function Tally({ match }: { match: Match }) {
  return (
    <div role="status">
      <ul class="tally">
        {groupsOf(match).map(({ id, title, all }) => (
          <li>
            <a href={`#${id}`}>
              <W of={title} /> <bdi class="number">({all.length})</bdi>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

export function Groups({ match, names, today }: { match: Match; names: Names; today: Date }) {
  return (
    <>
      {groupsOf(match).map(({ id, title, all }) => (
        <section aria-labelledby={id}>
          <h2 id={id}>
            <W of={title} />
          </h2>
          <GroupNote id={id} />
          {FOLDED.has(id) ? (
            <details>
              <summary>
                <W of={programmeWords.showAll} with={{ n: all.length }} />
              </summary>
              <Cards all={all} names={names} today={today} />
            </details>
          ) : (
            <Cards all={all} names={names} today={today} />
          )}
        </section>
      ))}
    </>
  )
}

/** What one cannot have, or not now, is there with its reasons but does not crowd out what one can. */
const FOLDED = new Set(['no', 'over'])

function Cards({ all, names, today }: { all: readonly Answered[]; names: Names; today: Date }) {
  return (
    <ul class="grid programmes">
      {all.map((one) => (
        <li>
          <VerdictCard one={one} names={names} today={today} />
        </li>
      ))}
    </ul>
  )
}

const NOTES: Readonly<Record<string, Word>> = { no: matchWords.noElse, over: matchWords.elsewhenLead }

function GroupNote({ id }: { id: string }) {
  const note = NOTES[id]
  return note === undefined ? null : (
    <p class="muted">
      <W of={note} />
    </p>
  )
}
