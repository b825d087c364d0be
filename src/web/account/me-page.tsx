import type { Language } from '../../domain/basics/language.ts'
import type { OwnText } from '../../domain/basics/own-text.ts'
import type { DossierId } from '../../domain/dossier/dossier.ts'
import { receiptNumber } from '../../domain/idea/receipt.ts'
import type { Actor } from '../../domain/person/actor.ts'
import type { Person } from '../../domain/person/person.ts'
import type { EntryCard } from '../../storage/contest/entry-reads.ts'
import type { MinutesToApprove } from '../../storage/minutes/reads.ts'
import type { OwnRequest } from '../../storage/team-call/reads.ts'
import type { OwnIdea, OwnSimulation } from '../../storage/person/own-reads.ts'
import { type OwnMeeting, OwnMeetings } from '../attendance/own-meetings.tsx'
import { OwnRequests } from '../team-call/own-requests.tsx'
import { OwnEntries } from '../entry/own-entries.tsx'
import { OwnJuries, type OwnJury } from '../jury/own-juries.tsx'
import { OwnApprovals } from '../minutes/own-approvals.tsx'
import type { FieldError } from '../form/error-summary.tsx'
import { Ltr, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { PUBLICATION_WORDS } from '../publication/words.ts'
import type { Site } from '../site.ts'
import { isolated, words } from '../words/word.ts'
import { OwnWords, W } from '../words/w.tsx'
import { type DetailsEntry, DetailsForm } from './details-form.tsx'
import type { Reachable } from './reachable.ts'
import { SignOut } from './sign-out.tsx'
import { accountWords as text } from './words.ts'

export type MeProps = {
  readonly site: Site
  readonly language: Language
  readonly reachable: Reachable
  readonly actor: Actor
  readonly person: Person
  readonly ideas: readonly OwnIdea[]
  readonly simulations: readonly OwnSimulation[]
  readonly dossiers: readonly { readonly id: DossierId; readonly title: OwnText }[]
  readonly meetings: readonly OwnMeeting[]
  readonly entries: readonly EntryCard[]
  readonly requests: readonly OwnRequest[]
  readonly juries: readonly OwnJury[]
  readonly approvals: readonly MinutesToApprove[]
  readonly details: DetailsEntry
  readonly errors: readonly FieldError[]
  /** what she has just said was kept */
  readonly saved: boolean
}

/** Everything of one person, and the ways on. */
export function mePage(props: MeProps): Page {
  const { language, person, errors } = props
  return {
    keep: false,
    head: {
      language,
      title: words(language, text.mySpace),
      wrong: errors.length > 0,
      address: paths.me(language),
    },
    content: (
      <Wrap>
        <h1>
          <W of={text.mySpace} />
        </h1>
        {person.name === null ? null : (
          <p class="lead">
            <W of={text.hello} with={{ name: isolated(person.name) }} />
          </p>
        )}
        <p>
          <W of={text.mySpaceLead} />
        </p>
        {props.saved ? (
          <Notice>
            <p>
              <W of={text.saved} />
            </p>
          </Notice>
        ) : null}
        <AgentLinks {...props} />
        <OwnApprovals language={language} waiting={props.approvals} />
        <Ideas {...props} />
        <Dossiers {...props} />
        <OwnMeetings language={language} meetings={props.meetings} />
        <OwnEntries language={language} entries={props.entries} />
        <OwnRequests language={language} requests={props.requests} />
        <OwnJuries language={language} juries={props.juries} />
        <Simulations {...props} />
        <More {...props} />
        <DetailsForm {...props} />
        <SignOut language={language} />
      </Wrap>
    ),
  }
}

/** For who has a role: the back office, or the way to show a second factor first. */
function AgentLinks({ actor, language, reachable }: MeProps) {
  if (actor.grants.length === 0) return null
  if (!actor.strong)
    return (
      <Notice kind="warn">
        <p>
          <W of={text.secondFactorWhy} />
        </p>
        {reachable(paths.signInStrong(language)) ? (
          <p>
            <a class="button" href={paths.signInStrong(language, { next: paths.me(language) })}>
              <W of={text.secondFactor} />
            </a>
          </p>
        ) : null}
      </Notice>
    )
  return (
    <p class="row">
      {reachable(paths.office(language)) ? (
        <a class="button" href={paths.office(language)}>
          <W of={text.office} />
        </a>
      ) : null}
      {reachable(paths.caseload(language)) ? (
        <a class="button quiet" href={paths.caseload(language)}>
          <W of={text.caseload} />
        </a>
      ) : null}
    </p>
  )
}

const BADGES = {
  waiting: 'badge warn',
  published: 'badge good',
  refused: 'badge bad',
  withdrawn: 'badge',
} as const

function Ideas(props: MeProps) {
  const { language, ideas } = props
  return (
    <section aria-labelledby="ideas">
      <h2 id="ideas">
        <W of={text.ideas} />
      </h2>
      {ideas.length === 0 ? (
        <p class="muted">
          <W of={text.noIdeas} />
        </p>
      ) : (
        <ul class="plain">
          {ideas.map((idea) => (
            <Idea {...props} idea={idea} />
          ))}
        </ul>
      )}
      <p>
        <a class="touch" href={paths.newIdea(language)}>
          <W of={text.newIdea} />
        </a>
      </p>
    </section>
  )
}

function Idea({ site, language, reachable, idea }: MeProps & { idea: OwnIdea }) {
  const { id, title, publication, idempotencyKey } = idea
  const number = receiptNumber(idea.receiptNumber, idea.receivedAt)
  const secret = site.receiptKeys.holderSecret(idempotencyKey)
  return (
    <li class="card">
      <h3>
        <a href={paths.heldIdea(language, id, secret)}>
          <OwnWords of={title} />
        </a>
      </h3>
      <p>
        <span class={BADGES[publication]}>
          <W of={PUBLICATION_WORDS[publication]} />
        </span>{' '}
        <span class="muted">
          <W of={text.receipt} with={{ number: isolated(number) }} />
        </span>
      </p>
      {publication !== 'withdrawn' && reachable(paths.newDossier(language)) ? (
        <p>
          <a class="touch" href={paths.newDossier(language, { idea: id, key: secret })}>
            <W of={text.startDossierOf} />
          </a>
        </p>
      ) : null}
    </li>
  )
}

function Dossiers({ language, reachable, dossiers }: MeProps) {
  if (!reachable(paths.newDossier(language))) return null
  return (
    <section aria-labelledby="dossiers">
      <h2 id="dossiers">
        <W of={text.dossiers} />
      </h2>
      {dossiers.length === 0 ? (
        <p class="muted">
          <W of={text.noDossiers} />
        </p>
      ) : (
        <ul class="plain">
          {dossiers.map(({ id, title }) => (
            <li class="card">
              <h3>
                <a href={paths.dossier(language, id)}>
                  <OwnWords of={title} />
                </a>
              </h3>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a class="touch" href={paths.newDossier(language)}>
          <W of={text.startDossier} />
        </a>
      </p>
    </section>
  )
}

function Simulations({ site, language, simulations }: MeProps) {
  return (
    <section aria-labelledby="simulations">
      <h2 id="simulations">
        <W of={text.simulations} />
      </h2>
      {simulations.length === 0 ? (
        <p class="muted">
          <W of={text.noSimulations} />
        </p>
      ) : (
        <ul class="plain">
          {simulations.map((saved) => (
            <li class="card">
              <h3>
                <a href={paths.simulation(language, saved.id)}>
                  <SimulationName site={site} saved={saved} />
                </a>
              </h3>
              <p class="muted">
                <Ltr>{saved.id}</Ltr>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function SimulationName({ site, saved }: { site: Site; saved: OwnSimulation }) {
  if (saved.title !== null) return <OwnWords of={{ own: saved.title }} />
  const model = site.library.models.find(({ id }) => id === saved.model)
  return model === undefined ? <Ltr>{saved.model}</Ltr> : <W of={model.name} />
}

function More({ language, reachable }: MeProps) {
  const links = [
    { word: text.helpRequests, path: paths.helpRequests(language) },
    { word: text.myData, path: paths.myData(language) },
    { word: text.security, path: paths.mySecurity(language) },
  ]
  return (
    <section aria-labelledby="more">
      <h2 id="more">
        <W of={text.more} />
      </h2>
      <ul class="plain">
        {links
          .filter(({ path }) => reachable(path))
          .map(({ word, path }) => (
            <li>
              <a class="touch" href={path}>
                <W of={word} />
              </a>
            </li>
          ))}
      </ul>
    </section>
  )
}
