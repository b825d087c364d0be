import type { Language } from '../../domain/basics/language.ts'
import type { Applicant, FactId, FactValue } from '../../domain/programme/facts.ts'
import { ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { Crumbs, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { isolated, type Word, words } from '../words/word.ts'
import { useLanguage, W } from '../words/w.tsx'
import { answerErrors } from './answer-errors.ts'
import { type Answers, queryOf } from './answers.ts'
import { AnswersList } from './answers-list.tsx'
import { FACT_LABELS } from './fact-words.ts'
import { editableAnswer } from './editable-answer.ts'
import { type Match, matchOf } from './match-of.ts'
import { matchWords } from './match-words.ts'
import { namesOf } from './names-of-site.ts'
import { QuestionForm } from './question-form.tsx'
import { Groups, Tally } from './verdict-groups.tsx'
import type { WhoAsks } from './who-asks.ts'
import { programmeWords } from './words.ts'

/** Who can fund this? One question on top, every programme's answer so far below it. */
export function matchPage(site: Site, language: Language, who: WhoAsks, answers: Answers, today: Date): Page {
  const applicant = { ...who.given, ...answers.known }
  const match = matchOf(site.guide().programmes, applicant, who.asked, answers.skipped, today)
  const errors = answerErrors(language, answers)
  const names = namesOf(site)
  return {
    head: {
      language,
      section: 'funding',
      title: words(language, matchWords.title),
      description: words(language, matchWords.lead),
      wrong: errors.length > 0,
    },
    keep: false,
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={programmeWords.crumb} />, href: paths.programmes(language) },
            { label: <W of={matchWords.title} /> },
          ]}
        />
        <ErrorSummary errors={errors} />
        <h1>
          <W of={matchWords.title} />
        </h1>
        <p class="lead">
          <W of={matchWords.lead} />
        </p>
        <Origin who={who} />
        <Ask site={site} who={who} answers={answers} match={match} errors={errors} />
        <Contradictions match={match} answers={answers} who={who} />
        <AnswersList
          answers={answers}
          given={who.given}
          asked={who.asked}
          from={who.kind === 'project' ? matchWords.ofProject : matchWords.ofSimulation}
          source={who.source}
          names={names}
        />
        <Tally match={match} />
        <Groups match={match} names={names} today={today} />
        <p class="muted">
          <W of={matchWords.advice} />
        </p>
        <p class="row no-print">
          <a href={paths.partners(language, { territory: answers.typed.get('territory') })}>
            <W of={matchWords.partners} />
          </a>
          <a href={paths.programmes(language)}>
            <W of={programmeWords.toGuide} />
          </a>
          <a href={paths.newIdea(language, ideaOf(applicant, who))}>
            <W of={matchWords.putIn} />
          </a>
        </p>
      </Wrap>
    ),
  }
}

/** What is known of the idea already, for its form. */
function ideaOf({ territory, sector }: Applicant, { source }: WhoAsks) {
  const said = (fact: FactValue | undefined) => (typeof fact === 'string' ? fact : undefined)
  return { territory: said(territory), sector: said(sector), simulation: source.simulation }
}

function Origin({ who }: { who: WhoAsks }) {
  const language = useLanguage()
  if (who.lost)
    return (
      <Notice kind="warn">
        <p>
          <W of={matchWords.unknownSource} />
        </p>
      </Notice>
    )
  if (who.kind === 'person') return null
  const { simulation, project } = who.source
  const href =
    simulation === undefined ? paths.project(language, project ?? '') : paths.simulation(language, simulation)
  const word = who.kind === 'simulation' ? matchWords.fromSimulation : matchWords.fromProject
  return (
    <p class="row">
      <a href={href}>
        <W of={word} with={{ title: isolated(who.title) }} />
      </a>
    </p>
  )
}

type AskProps = {
  site: Site
  who: WhoAsks
  answers: Answers
  match: Match
  errors: readonly FieldError[]
}

/** What must be corrected comes first, then what the person wants to change, then the question that matters most. */
function Ask({ site, who, answers, match, errors }: AskProps) {
  const wrong = answers.faults.map(({ fact }) => fact)
  const { facts, title } = asking(wrong, answers.change, match.question)
  const [only] = facts
  if (only === undefined)
    return match.open.length > 0 || site.guide().programmes.length === 0 ? null : (
      <p>
        <strong>
          <W of={matchWords.allAnswered} />
        </strong>
      </p>
    )
  const given = who.given[only]
  return (
    <QuestionForm
      title={title}
      facts={facts}
      answers={answers}
      prefilled={given === undefined ? '' : editableAnswer(only, given)}
      source={who.source}
      sectors={site.library.activities.sectors.ten}
      errors={errors}
      waiting={facts.length === 1 && only === match.question ? match.waiting : 0}
    />
  )
}

function asking(
  wrong: readonly FactId[],
  change: FactId | null,
  next: FactId | null,
): { facts: readonly FactId[]; title: Word } {
  if (wrong.length > 0) return { facts: wrong, title: matchWords.correct }
  if (change !== null) return { facts: [change], title: matchWords.changing }
  return { facts: next === null ? [] : [next], title: matchWords.nextQuestion }
}

/** Facts that cannot all be so: more asked for than the project costs, say. */
function Contradictions({ match, answers, who }: { match: Match; answers: Answers; who: WhoAsks }) {
  const language = useLanguage()
  if (match.broken.length === 0) return null
  const query = queryOf(answers, who.source)
  return (
    <Notice kind="warn">
      <p>
        <W of={matchWords.contradict} />
      </p>
      <p class="row">
        {match.broken.map((fact) => (
          <a href={`${paths.fundingMatch(language, { ...query, change: fact })}#question`}>
            <W of={FACT_LABELS[fact]} />
          </a>
        ))}
      </p>
    </Notice>
  )
}
