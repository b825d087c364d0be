import type { Language } from '../../domain/basics/language.ts'
import {
  dossierProgress,
  type SectionProgress,
  sectionsProgress,
  standingOf,
} from '../../domain/dossier/completeness.ts'
import { mayManageTeam, mayWrite } from '../../domain/dossier/dossier.ts'
import { type Question, QUESTIONS, questionsOf } from '../../domain/dossier/questions.ts'
import { DOSSIER_ISLAND, DossierPhone } from '../dossier-offline/dossier-phone.tsx'
import { OwnEntries } from '../entry/own-entries.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { PlaceLink } from '../project/place.tsx'
import { STAGE_WORDS } from '../project/words.ts'
import { words } from '../words/word.ts'
import { OwnWords, W } from '../words/w.tsx'
import { DossierCrumbs } from './crumbs.tsx'
import type { OpenDossier } from './open.ts'
import { ProgressRing } from './progress-ring.tsx'
import { SECTION_WORDS } from './question-words.ts'
import type { DossierProps } from './dossier-props.ts'
import { SimulationCard } from './simulation-card.tsx'
import { MemberName } from './team-page.tsx'
import { dossierWords, ROLE_WORDS, SECTION_STATES } from './words.ts'

/** Where a team sees at a glance how far it is and what comes next. */
export function dossierPage(props: DossierProps): Page {
  const { site, language, open, errors } = props
  const { project, dossier } = open
  return {
    keep: false,
    head: {
      language,
      title: words(language, dossierWords.dossier),
      section: 'projects',
      islands: [DOSSIER_ISLAND],
      wrong: errors.length > 0,
      address: paths.dossier(language, dossier.id),
    },
    content: (
      <Wrap>
        <DossierCrumbs language={language} open={open} />
        <ErrorSummary errors={errors} />
        <p class="muted">
          <W of={dossierWords.dossier} />
        </p>
        <h1>
          <OwnWords of={project.title} />
        </h1>
        <p>
          <span class="badge good">
            <W of={STAGE_WORDS[project.stage]} />
          </span>{' '}
          <PlaceLink site={site} language={language} code={project.territory} />
        </p>
        <Glance {...props} />
        <Tasks {...props} />
        <SimulationCard {...props} />
        <Team {...props} />
        <OwnEntries language={language} entries={props.entries} />
        <More {...props} />
        <DossierPhone language={language} dossier={dossier.id} person={open.actor.person} question={null} />
      </Wrap>
    ),
  }
}

/** The first question that still asks for something; null when nothing does. */
function nextQuestion({ answers }: OpenDossier): Question | null {
  return QUESTIONS.find((question) => question.needed && standingOf(question, answers) !== 'answered') ?? null
}

function Glance({ language, open }: DossierProps) {
  const { id } = open.dossier
  const progress = dossierProgress(open.answers)
  const next = nextQuestion(open)
  const writes = mayWrite(open.actor, open.dossier)
  return (
    <section class="card glance" aria-label={words(language, dossierWords.dossier)}>
      <ProgressRing done={progress.neededDone} needed={progress.needed} />
      {progress.toCorrect === 0 ? null : (
        <p>
          <span class="badge warn">
            <W of={dossierWords.toCorrect} with={{ n: progress.toCorrect }} />
          </span>
        </p>
      )}
      {progress.toChoose === 0 ? null : (
        <p>
          <span class="badge warn">
            <W of={dossierWords.toChoose} with={{ n: progress.toChoose }} />
          </span>
        </p>
      )}
      {progress.state === 'complete' ? (
        <p>
          <W of={dossierWords.complete} />
        </p>
      ) : null}
      {writes ? null : (
        <Notice>
          <p>
            <W of={dossierWords.readOnly} />
          </p>
        </Notice>
      )}
      <p class="row">
        {writes && next !== null ? (
          <a class="button" href={paths.dossierQuestion(language, id, next.id)}>
            <W of={dossierWords.goOn} />
          </a>
        ) : null}
        <a
          class={next === null || !writes ? 'button' : 'button quiet'}
          href={paths.dossierCheck(language, id)}
        >
          <W of={dossierWords.check} />
        </a>
      </p>
      <p class="muted">
        <W of={dossierWords.onlyTeam} />
      </p>
    </section>
  )
}

/** The list of tasks: each part with its honest state. */
function Tasks({ language, open }: DossierProps) {
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks">
        <W of={dossierWords.sections} />
      </h2>
      <ul class="plain task-list">
        {sectionsProgress(open.answers).map((progress) => (
          <li>
            <a href={taskHref(language, open, progress)}>
              <W of={SECTION_WORDS[progress.section]} />
            </a>
            <TaskState progress={progress} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** To its first question without an answer; a reader to the answers. */
function taskHref(language: Language, open: OpenDossier, { section }: SectionProgress): string {
  const { dossier, answers, actor } = open
  if (!mayWrite(actor, dossier)) return `${paths.dossierCheck(language, dossier.id)}#s-${section}`
  const questions = questionsOf(section)
  const first = questions.find((each) => standingOf(each, answers) !== 'answered') ?? questions[0]
  return paths.dossierQuestion(language, dossier.id, first?.id ?? '')
}

export function TaskState({ progress }: { progress: SectionProgress }) {
  const { state, done, all, toCorrect, toChoose } = progress
  const look = toCorrect + toChoose > 0 ? 'badge warn' : state === 'complete' ? 'badge good' : 'badge'
  return (
    <span class={look}>
      <W of={SECTION_STATES[state]} with={{ done, all }} />
    </span>
  )
}

function Team({ language, open, names }: DossierProps) {
  const { members, id } = open.dossier
  return (
    <section aria-labelledby="team">
      <h2 id="team">
        <W of={dossierWords.team} />
      </h2>
      <ul class="plain">
        {members.map((member) => (
          <li>
            <MemberName member={member.person} actor={open.actor} names={names} /> {'– '}
            <W of={ROLE_WORDS[member.role].name} />
          </li>
        ))}
      </ul>
      <p>
        <a class="button quiet" href={paths.dossierTeam(language, id)}>
          <W of={dossierWords.seeTeam} />
        </a>
      </p>
    </section>
  )
}

function More({ language, open }: DossierProps) {
  const { dossier, project, actor } = open
  const { id } = dossier
  const links = [
    { word: dossierWords.pdf, href: paths.dossierPdf(language, id) },
    { word: dossierWords.files, href: paths.dossierFiles(language, id) },
    { word: dossierWords.founding, href: paths.founding(language, id) },
    { word: dossierWords.help, href: paths.newHelp(language, { dossier: id }) },
    {
      word: dossierWords.funding,
      href: paths.fundingMatch(language, { simulation: project.simulation ?? undefined }),
    },
    { word: dossierWords.history, href: paths.dossierHistory(language, id) },
    { word: dossierWords.json, href: `${paths.dossier(language, id)}/dossier.json` },
  ]
  return (
    <section aria-labelledby="more">
      <h2 id="more">
        <W of={dossierWords.more} />
      </h2>
      <ul class="plain link-list">
        {links.map(({ word, href }) => (
          <li>
            <a href={href}>
              <W of={word} />
            </a>
          </li>
        ))}
        {mayManageTeam(actor, dossier) ? (
          <li>
            <a href={`${paths.dossier(language, id)}/delete`}>
              <W of={dossierWords.delete} />
            </a>
          </li>
        ) : null}
      </ul>
    </section>
  )
}
