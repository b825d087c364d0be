import { legalTime } from '../../domain/basics/legal-time.ts'
import type { Reported, Waiting } from '../../storage/office/moderation.ts'
import { officePage } from '../office/frame.tsx'
import type { Office } from '../office/office.ts'
import { Notice } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { sectorName, territoryText } from '../project/named.ts'
import { dayWord } from '../words/format.ts'
import type { Word } from '../words/word.ts'
import { OwnWords, W } from '../words/w.tsx'
import { moderationPageWords as text } from './words.ts'

export const MOST_SHOWN = 50

type Props = {
  readonly waiting: readonly Waiting[]
  readonly reported: readonly Reported[]
  readonly done: string | null
}
const DONE = new Map<string, Word>([
  ['publish', text.donePublish],
  ['refuse', text.doneRefuse],
  ['keep', text.doneKeep],
])

/** What waits to be read in the agent's territories, and what readers have reported there. */
export function queuePage(office: Office, { waiting, reported, done }: Props): Page {
  const told = DONE.get(done ?? '')
  return officePage(office, {
    part: 'moderation',
    content: (
      <>
        {told === undefined ? null : (
          <div role="status">
            <Notice>
              <W of={told} />
            </Notice>
          </div>
        )}
        <h2 id="waiting">
          <W of={text.waitingTitle} />
        </h2>
        <First n={waiting.length} />
        {waiting.length === 0 ? (
          <p>
            <W of={text.noneWaiting} />
          </p>
        ) : (
          <ol class="plain stack">
            {waiting.map((idea) => (
              <Line office={office} idea={idea} reports={null} />
            ))}
          </ol>
        )}
        <h2 id="reported">
          <W of={text.reportedTitle} />
        </h2>
        <First n={reported.length} />
        {reported.length === 0 ? (
          <p>
            <W of={text.noneReported} />
          </p>
        ) : (
          <ol class="plain stack">
            {reported.map((idea) => (
              <Line office={office} idea={idea} reports={idea.reports} />
            ))}
          </ol>
        )}
      </>
    ),
  })
}

function First({ n }: { n: number }) {
  if (n < MOST_SHOWN) return null
  return (
    <p class="muted">
      <W of={text.first} with={{ n }} />
    </p>
  )
}

type LineProps = { office: Office; idea: Waiting; reports: number | null }

function Line({ office: { site, language }, idea, reports }: LineProps) {
  const sector = sectorName(site, idea.sector)
  return (
    <li>
      <a class="card" href={`${paths.officePart(language, 'moderation')}/${idea.id}`}>
        <strong class="card-title">
          <OwnWords of={idea.title} />
        </strong>
        <br />
        <W of={territoryText(site, idea.territory)} />
        {sector === null ? null : (
          <>
            {' – '}
            <W of={sector} />
          </>
        )}
        <br />
        <span class="muted">
          <W of={text.receivedOn} with={{ day: dayWord(legalTime(idea.createdAt)) }} />
        </span>
        {reports === null ? null : (
          <>
            {' '}
            <span class="badge warn">
              <W of={text.reportsN} with={{ n: reports }} />
            </span>
          </>
        )}
      </a>
    </li>
  )
}
