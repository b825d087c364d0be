import { shownCode } from '../../domain/attendance/code.ts'
import type { Double } from '../../domain/attendance/doubles.ts'
import { CATEGORIES, LONGEST_NAME } from '../../domain/attendance/registration.ts'
import type { Language } from '../../domain/basics/language.ts'
import { legalTime } from '../../domain/basics/legal-time.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { AttendanceCounts } from '../../storage/attendance/counts.ts'
import type { DoorLine } from '../attendance-offline/door-list.ts'
import { SelectField, TextField, Tick } from '../form/field.tsx'
import { Crumbs, Ltr, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { isolated, words } from '../words/word.ts'
import { fallbackAttributes, OwnWords, Some, W } from '../words/w.tsx'
import { CountsTable } from './counts-table.tsx'
import { doorWords as text } from './door-words.ts'
import { MeetingFacts } from './meeting-facts.tsx'
import { CATEGORY_WORDS } from './words.ts'

/** The island of the door. */
export const DOOR_ISLAND = 'door-island'

export type DoorProps = {
  readonly language: Language
  readonly meeting: Meeting
  readonly person: string
  /** what was searched for */
  readonly asked: string
  readonly lines: readonly DoorLine[]
  /** there are more than are shown */
  readonly more: boolean
  readonly doubles: readonly (Double & { readonly one: string; readonly other: string })[]
  readonly counts: AttendanceCounts
  readonly newKey: () => string
  readonly wrong: boolean
}

/** Search, one tap for each who comes, walk-ins, numbers; the phone takes over where it can. */
export function doorPage(props: DoorProps): Page {
  const { language, meeting, wrong } = props
  return {
    keep: false,
    head: {
      language,
      title: words(language, text.title),
      islands: [DOOR_ISLAND],
      wrong,
      address: paths.door(language, meeting.id),
    },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <Some of={meeting.title} />, href: paths.meeting(language, meeting.id) },
            { label: <W of={text.title} /> },
          ]}
        />
        <h1>
          <W of={text.title} />
        </h1>
        {wrong ? (
          <Notice kind="bad">
            <p>
              <W of={text.refused} />
            </p>
          </Notice>
        ) : null}
        <MeetingFacts meeting={meeting} />
        <DoorPhone {...props} />
        <div id="door-plain">
          <Search {...props} />
          <List {...props} />
        </div>
        <WalkIn {...props} />
        <Doubles {...props} />
        <section id="door-counts" aria-labelledby="counts">
          <h2 id="counts">
            <W of={text.counts} />
          </h2>
          <CountsTable language={language} counts={props.counts} />
        </section>
        <p class="hint">
          <W of={text.privacy} />
        </p>
      </Wrap>
    ),
  }
}

/** Where the phone's own list appears; empty without JavaScript. */
export function DoorPhone({
  language,
  meeting,
  person,
}: Pick<DoorProps, 'language' | 'person'> & { meeting: { readonly id: string } }) {
  return (
    <div
      id="door-phone"
      data-meeting={meeting.id}
      data-person={person}
      data-list={paths.doorList(language, meeting.id)}
      data-shell={paths.doorShell(language, meeting.id)}
      data-sign-in={paths.signIn(language, { next: paths.door(language, meeting.id) })}
    >
      <div id="door-status" role="status" />
      <div id="door-live" />
    </div>
  )
}

function Search({ language, meeting, asked }: DoorProps) {
  return (
    <form method="get" action={paths.door(language, meeting.id)} id="door-search">
      <TextField id="q" label={<W of={text.search} />} value={asked} maxLength={120} />
      <p class="row">
        <button type="submit" class="button">
          <W of={text.find} />
        </button>
        {asked === '' ? null : (
          <a class="touch" href={paths.door(language, meeting.id)}>
            <W of={text.all} />
          </a>
        )}
      </p>
    </form>
  )
}

function List(props: DoorProps) {
  if (props.lines.length === 0)
    return (
      <p class="muted">
        <W of={text.none} />
      </p>
    )
  return (
    <>
      <ul class="plain door-list">
        {props.lines.map((line) => (
          <Line {...props} line={line} />
        ))}
      </ul>
      {props.more ? (
        <p class="muted">
          <W of={text.more} />
        </p>
      ) : null}
    </>
  )
}

const two = (n: number) => String(n).padStart(2, '0')

function Line({ language, meeting, asked, newKey, line }: DoorProps & { line: DoorLine }) {
  const here = line.arrivedAt !== null
  const at = here ? legalTime(new Date(line.arrivedAt ?? 0)) : null
  return (
    <li class="card door-line" id={`r-${line.id}`}>
      <p>
        <strong>{line.name === '' ? <W of={text.noName} /> : <OwnWords of={{ own: line.name }} />}</strong>{' '}
        <Ltr>{shownCode(line.code)}</Ltr>
      </p>
      <p class="muted">
        <W of={CATEGORY_WORDS[line.category]} />
        {line.organisation === null ? null : (
          <>
            {' · '}
            <OwnWords of={{ own: line.organisation }} />
          </>
        )}
        {line.seats > 1 ? <> · {line.came ?? line.seats}</> : null}
      </p>
      {line.waiting && !here ? (
        <p>
          <span class="badge warn">
            <W of={text.waiting} />
          </span>
        </p>
      ) : null}
      <form method="post" action={paths.door(language, meeting.id)} class="row">
        <input type="hidden" name="deed" value={here ? 'undo' : 'arrive'} />
        <input type="hidden" name="registration" value={line.id} />
        <input type="hidden" name="key" value={newKey()} />
        <input type="hidden" name="q" value={asked} />
        {at === null ? (
          <>
            {line.seats > 1 ? <Came id={line.id} seats={line.seats} /> : null}
            <button type="submit" class="button">
              <W of={text.checkIn} />
            </button>
          </>
        ) : (
          <>
            <span class="badge good">
              <W of={text.here} /> <Ltr>{`${two(at.hour)}:${two(at.minute)}`}</Ltr>
            </span>
            <button type="submit" class="button quiet">
              <W of={text.undo} />
            </button>
          </>
        )}
      </form>
    </li>
  )
}

/** All of them unless said otherwise. */
function Came({ id, seats }: { id: string; seats: number }) {
  return (
    <label class="door-came">
      <W of={text.cameOf} />{' '}
      <select name="seats" id={`seats-${id}`}>
        {Array.from({ length: seats }, (_, at) => seats - at).map((n) => (
          <option value={n}>{n}</option>
        ))}
      </select>
    </label>
  )
}

export function WalkIn({
  language,
  meeting,
  newKey,
}: Pick<DoorProps, 'language' | 'newKey'> & { meeting: { readonly id: string } }) {
  return (
    <details id="door-walk-in">
      <summary>
        <W of={text.walkIn} />
      </summary>
      <form method="post" action={paths.door(language, meeting.id)} id="walk-in-form" class="stack">
        <input type="hidden" name="deed" value="walk-in" />
        <input type="hidden" name="key" value={newKey()} />
        <TextField id="name" label={<W of={text.name} />} value="" maxLength={LONGEST_NAME} />
        <SelectField
          id="category"
          label={<W of={text.category} />}
          value="idea-holder"
          options={CATEGORIES.map((one) => ({
            value: one,
            label: words(language, CATEGORY_WORDS[one]),
            ...fallbackAttributes(language, CATEGORY_WORDS[one]),
          }))}
        />
        <TextField
          id="phone"
          label={<W of={text.phone} />}
          hint={<W of={text.optional} />}
          value=""
          maxLength={30}
          ltr
        />
        <TextField id="seats" label={<W of={text.seats} />} value="1" numeric maxLength={2} />
        <p class="hint">
          <W of={text.consentHint} />
        </p>
        <Tick id="consent" name="consent" value="yes" checked={false}>
          <W of={text.consent} />
        </Tick>
        <p>
          <button type="submit" class="button">
            <W of={text.addWalkIn} />
          </button>
        </p>
      </form>
    </details>
  )
}

function Doubles({ language, meeting, doubles }: DoorProps) {
  if (doubles.length === 0) return null
  return (
    <section aria-labelledby="doubles">
      <h2 id="doubles">
        <W of={text.doubles} />
      </h2>
      <ul class="plain">
        {doubles.map(({ walkIn, likely, one, other }) => (
          <li class="card">
            <p>
              <W of={text.sameAs} with={{ one: isolated(one), other: isolated(other) }} />
            </p>
            <form method="post" action={paths.door(language, meeting.id)}>
              <input type="hidden" name="deed" value="merge" />
              <input type="hidden" name="registration" value={walkIn} />
              <input type="hidden" name="into" value={likely} />
              <button type="submit" class="button quiet">
                <W of={text.merge} />
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The same page without a name or a number on it, which a phone keeps for when there is no network. */
export function doorShellPage(props: Pick<DoorProps, 'language' | 'meeting' | 'person' | 'newKey'>): Page {
  const { language, meeting } = props
  return {
    keep: false,
    head: {
      language,
      title: words(language, text.title),
      islands: [DOOR_ISLAND],
      address: paths.door(language, meeting.id),
    },
    content: (
      <Wrap>
        <h1>
          <W of={text.title} />
        </h1>
        <MeetingFacts meeting={meeting} />
        <DoorPhone {...props} />
        <WalkIn {...props} />
        <p class="hint">
          <W of={text.privacy} />
        </p>
      </Wrap>
    ),
  }
}
