import type { Language } from '../../domain/basics/language.ts'
import { sectionsProgress, standingOf } from '../../domain/dossier/completeness.ts'
import { mayWrite } from '../../domain/dossier/dossier.ts'
import { type Question, questionsOf } from '../../domain/dossier/questions.ts'
import { Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { DossierCrumbs } from './crumbs.tsx'
import { TaskState } from './dossier-page.tsx'
import type { OpenDossier } from './open.ts'
import { ProgressRing } from './progress-ring.tsx'
import { QUESTION_WORDS, SECTION_WORDS } from './question-words.ts'
import { ShownAnswer } from './shown-answer.tsx'
import { dossierWords } from './words.ts'

type Props = { readonly site: Site; readonly language: Language; readonly open: OpenDossier }

/** All answers on one page; each way to change one leads back here. */
export function checkPage(props: Props): Page {
  const { language, open } = props
  const sections = sectionsProgress(open.answers)
  const sum = (of: (one: (typeof sections)[number]) => number) =>
    sections.reduce((all, one) => all + of(one), 0)
  return {
    keep: false,
    head: { language, title: words(language, dossierWords.check), section: 'projects' },
    content: (
      <Wrap>
        <DossierCrumbs language={language} open={open} here={<W of={dossierWords.check} />} />
        <h1>
          <W of={dossierWords.check} />
        </h1>
        <p class="lead">
          <W of={dossierWords.checkLead} />
        </p>
        <ProgressRing done={sum((one) => one.neededDone)} needed={sum((one) => one.needed)} />
        {sections.map((progress) => (
          <section aria-labelledby={`s-${progress.section}`}>
            <h2 id={`s-${progress.section}`}>
              <W of={SECTION_WORDS[progress.section]} />
            </h2>
            <p>
              <TaskState progress={progress} />
            </p>
            <dl class="check-answers">
              {questionsOf(progress.section).map((question) => (
                <Line {...props} question={question} />
              ))}
            </dl>
          </section>
        ))}
        <p class="row">
          <a class="button" href={paths.dossierPdf(language, open.dossier.id)}>
            <W of={dossierWords.pdf} />
          </a>
          <a class="button quiet" href={paths.dossier(language, open.dossier.id)}>
            <W of={dossierWords.toDossier} />
          </a>
        </p>
      </Wrap>
    ),
  }
}

function Line({ site, language, open, question }: Props & { readonly question: Question }) {
  const { dossier, answers, actor } = open
  const standing = standingOf(question, answers)
  const value = answers.get(question.id)?.current?.value ?? null
  const { label } = QUESTION_WORDS[question.id]
  return (
    <div id={`q-${question.id}`}>
      <dt>
        <W of={label} />
      </dt>
      <dd>
        {value === null ? (
          <span class="muted">
            <W of={dossierWords.noAnswer} />{' '}
            <span class="badge">
              <W of={question.needed ? dossierWords.needed : dossierWords.optional} />
            </span>
          </span>
        ) : (
          <ShownAnswer site={site} question={question.id} value={value} />
        )}
        {standing === 'faulty' || standing === 'beside' ? (
          <p>
            <span class="badge warn">
              <W of={standing === 'faulty' ? dossierWords.correctThis : dossierWords.twoTexts} />
            </span>
          </p>
        ) : null}
      </dd>
      {mayWrite(actor, dossier) ? (
        <dd>
          <a
            href={paths.dossierQuestion(language, dossier.id, question.id, { from: 'check' })}
            aria-label={words(language, dossierWords.changeWhat, { what: label })}
          >
            <W of={dossierWords.change} />
          </a>
        </dd>
      ) : null}
    </div>
  )
}
