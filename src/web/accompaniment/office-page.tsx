import { clockOf } from '../../domain/accompaniment/due.ts'
import { type HelpRequest, waitingOffer } from '../../domain/accompaniment/help.ts'
import { HELP_SUBJECT_WORDS } from '../../domain/accompaniment/letter-words.ts'
import { mayAssign } from '../../domain/accompaniment/permission.ts'
import { rankAdvisers } from '../../domain/accompaniment/route.ts'
import type { RegionFigures } from '../../domain/accompaniment/statistics.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { readAdvisersOf, readAdvisersWithin } from '../../storage/accompaniment/adviser-reads.ts'
import { ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { SelectField } from '../form/field.tsx'
import { officePage } from '../office/frame.tsx'
import type { Office } from '../office/office.ts'
import { Ltr } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { territoryText } from '../project/named.ts'
import { words } from '../words/word.ts'
import { useLanguage, W } from '../words/w.tsx'
import { Submit } from './fields.tsx'
import { Figures } from './figures.tsx'
import { helpOfficeWords as text } from './office-words.ts'
import { numberOfHelp } from './said.ts'
import { accompanimentWords, OFFER_WORDS } from './words.ts'

type Advisers = Awaited<ReturnType<typeof readAdvisersOf>>

export type HelpOffice = {
  readonly office: Office
  readonly now: Date
  /** of the delegate's territories, those not ended, a page of each state; none for who only reads figures */
  readonly groups: Readonly<Record<WaitingState, HelpGroup>>
  readonly choices: ReadonlyMap<string, Advisers>
  readonly advisers: Awaited<ReturnType<typeof readAdvisersWithin>>
  readonly names: ReadonlyMap<PersonId, string | null>
  readonly figures: readonly RegionFigures[]
  readonly leads: boolean
  readonly errors: readonly FieldError[]
}

export const WAITING_STATES = ['queue', 'offered', 'open'] as const
export type WaitingState = (typeof WAITING_STATES)[number]
/** `page` begins at 1. */
export type HelpGroup = {
  readonly page: number
  readonly total: number
  readonly helps: readonly HelpRequest[]
}
export const GROUP_SIZE = 20
const GROUP_TITLES = { queue: text.queueTitle, offered: text.offeredTitle, open: text.openTitle } as const

const ALARMS = { half: text.half, late: text.late, over: text.over } as const

/** The delegate's queue: the oldest without an adviser first; then figures. */
export function helpOfficePage(shown: HelpOffice): Page {
  const { office, leads, errors } = shown
  return officePage(office, {
    part: 'help',
    wrong: errors.length > 0,
    content: (
      <>
        <ErrorSummary errors={errors} />
        {leads ? (
          <>
            {WAITING_STATES.map((state) => (
              <Group shown={shown} state={state} />
            ))}
            <AdviserList shown={shown} />
          </>
        ) : null}
        <Figures site={office.site} figures={shown.figures} />
      </>
    ),
  })
}

type Of = { readonly shown: HelpOffice }

function Group({ shown, state }: Of & { state: WaitingState }) {
  const { total, helps } = shown.groups[state]
  return (
    <section aria-labelledby={state}>
      <h2 id={state}>
        <W of={GROUP_TITLES[state]} /> <bdi class="badge">{total}</bdi>
      </h2>
      <ul class="plain stack">
        {helps.map((help) => (
          <li>
            <Card shown={shown} help={help} />
          </li>
        ))}
      </ul>
      <Pages shown={shown} state={state} />
    </section>
  )
}

/** The other groups stay where they are. */
function Pages({ shown, state }: Of & { state: WaitingState }) {
  const language = useLanguage()
  const { page, total } = shown.groups[state]
  const last = Math.max(1, Math.ceil(total / GROUP_SIZE))
  if (last === 1) return null
  const to = (number: number) => {
    const pages = WAITING_STATES.map((one) => [one, String(one === state ? number : shown.groups[one].page)])
    return `${paths.officePart(language, 'help')}?${new URLSearchParams(pages)}#${state}`
  }
  return (
    <nav class="pages" aria-labelledby={state}>
      {page > 1 ? (
        <a class="button quiet" rel="prev" href={to(page - 1)}>
          <W of={text.previous} />
        </a>
      ) : null}
      {page < last ? (
        <a class="button quiet" rel="next" href={to(page + 1)}>
          <W of={text.next} />
        </a>
      ) : null}
    </nav>
  )
}

function Card({ shown, help }: Of & { help: HelpRequest }) {
  const language = useLanguage()
  const clock = clockOf(help, shown.now)
  const holder = help.adviser ?? waitingOffer(help)?.adviser ?? null
  const last = help.offers.at(-1)
  return (
    <article class="card" id={`help-${help.id}`}>
      <p>
        <a href={paths.helpRequest(language, help.id)}>
          <strong>
            <W of={HELP_SUBJECT_WORDS[help.subject]} />
          </strong>{' '}
          <Ltr>{numberOfHelp(help)}</Ltr>
        </a>
        <br />
        <bdi>
          <W of={territoryText(shown.office.site, help.territory)} />
        </bdi>
        {holder === null ? null : (
          <>
            <br />
            <W of={accompanimentWords.adviser} />
            <W of={accompanimentWords.colon} />{' '}
            {shown.names.get(holder) ? (
              <bdi dir="auto" lang="">
                {shown.names.get(holder)}
              </bdi>
            ) : (
              <W of={accompanimentWords.noName} />
            )}
          </>
        )}
      </p>
      <p>
        {clock.running ? (
          <span class="muted">
            <W of={text.days} with={{ n: clock.days }} />{' '}
          </span>
        ) : null}
        {clock.alarm === 'none' ? null : (
          <span class={clock.alarm === 'half' ? 'badge warn' : 'badge bad'}>
            <W of={ALARMS[clock.alarm]} />
          </span>
        )}{' '}
        {last === undefined || help.state !== 'queue' ? null : (
          <span class="badge">
            <W of={OFFER_WORDS[last.answer ?? 'waiting']} />
          </span>
        )}
      </p>
      {mayAssign(shown.office.actor, help) ? <Assign shown={shown} help={help} /> : null}
    </article>
  )
}

/** Those who fit best first; who has declined is not asked again. */
function Assign({ shown, help }: Of & { help: HelpRequest }) {
  const { language } = shown.office
  const all = shown.choices.get(help.id) ?? []
  const before = help.offers.flatMap(({ adviser, answer }) => (answer === 'declined' ? [adviser] : []))
  const now = [help.adviser, waitingOffer(help)?.adviser ?? null].flatMap((one) => one ?? [])
  const request = { ...help, team: [help.person, ...help.team], before: [...before, ...now] }
  const endless = all.map((one) => ({ ...one, capacity: Number.POSITIVE_INFINITY }))
  const order = rankAdvisers(request, endless).map(({ person }) => person)
  const fit = order.flatMap((person) => all.find((one) => one.person === person) ?? [])
  if (fit.length === 0)
    return (
      <p class="hint">
        <W of={text.noAdvisers} />
      </p>
    )
  return (
    <form method="post" action={paths.officePart(language, 'help')}>
      <input type="hidden" name="request" value={help.id} />
      <SelectField
        id={`adviser-${help.id}`}
        label={<W of={text.chooseAdviser} />}
        value=""
        options={fit.map(({ person, name, load, capacity }) => ({
          value: person,
          label: words(language, text.option, {
            name: name ?? words(language, accompanimentWords.noName),
            load,
            capacity,
          }),
        }))}
      />
      <Submit quiet>
        <W of={text.assign} />
      </Submit>
    </form>
  )
}

function AdviserList({ shown }: Of) {
  const language = useLanguage()
  return (
    <section aria-labelledby="advisers">
      <h2 id="advisers">
        <W of={text.advisersTitle} />
      </h2>
      {shown.advisers.length > 0 ? null : (
        <p>
          <W of={text.nobodyYet} />{' '}
          <a href={paths.officePart(language, 'people')}>
            <W of={text.nameOne} />
          </a>
        </p>
      )}
      <ul class="plain stack">
        {shown.advisers.map(({ person, name, scope, profile }) => (
          <li class="card">
            {name === undefined || name === null ? (
              <W of={accompanimentWords.noName} />
            ) : (
              <bdi dir="auto" lang="">
                {name}
              </bdi>
            )}{' '}
            <span class="muted">
              <bdi>
                <W of={territoryText(shown.office.site, scope)} />
              </bdi>
            </span>
            <br />
            {profile === null ? (
              <W of={text.noProfileYet} />
            ) : (
              <>
                <W of={accompanimentWords.subjects} />
                <W of={accompanimentWords.colon} /> <bdi>{profile.subjects.length}</bdi>.{' '}
                <W of={text.atOnce} />
                <W of={accompanimentWords.colon} /> <bdi>{profile.capacity}</bdi>
              </>
            )}
            <br />
            <a class="touch" href={`${paths.adviserProfile(language)}?person=${person}`}>
              <W of={text.edit} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
