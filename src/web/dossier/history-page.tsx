import type { Language } from '../../domain/basics/language.ts'
import { questionOf } from '../../domain/dossier/questions.ts'
import type { PersonId } from '../../domain/person/person.ts'
import { STEP_TEXTS } from '../founding/step-words.ts'
import { STATE_WORDS } from '../founding/words.ts'
import { legalWhen } from '../idea/when.ts'
import { Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { DossierCrumbs } from './crumbs.tsx'
import type { HistoryLine } from './history.ts'
import type { OpenDossier } from './open.ts'
import { QUESTION_WORDS } from './question-words.ts'
import { ShownAnswer } from './shown-answer.tsx'
import { MemberName } from './team-page.tsx'
import { dossierWords, EVENT_WORDS, historyWords, otherEvent } from './words.ts'

const PAGE_SIZE = 40

type Props = {
  readonly site: Site
  readonly language: Language
  readonly open: OpenDossier
  readonly names: ReadonlyMap<PersonId, string>
  readonly lines: readonly HistoryLine[]
  /** from 1 */
  readonly number: number
}

/** The latest first, forty lines a page. */
export function historyPage(props: Props): Page {
  const { language, open, lines, number } = props
  const shown = lines.slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE)
  const href = (n: number) => `${paths.dossierHistory(language, open.dossier.id)}?page=${n}`
  return {
    keep: false,
    head: { language, title: words(language, dossierWords.history), section: 'projects' },
    content: (
      <Wrap>
        <DossierCrumbs language={language} open={open} here={<W of={dossierWords.history} />} />
        <h1>
          <W of={dossierWords.history} />
        </h1>
        <p class="lead">
          <W of={historyWords.lead} />
        </p>
        <ol class="plain history">
          {shown.map((line) => (
            <li>
              <Line {...props} line={line} />
            </li>
          ))}
        </ol>
        <p class="row">
          {number > 1 ? (
            <a class="button quiet" href={href(number - 1)}>
              <W of={historyWords.newer} />
            </a>
          ) : null}
          {lines.length > number * PAGE_SIZE ? (
            <a class="button quiet" href={href(number + 1)}>
              <W of={historyWords.older} />
            </a>
          ) : null}
        </p>
      </Wrap>
    ),
  }
}

function Line(props: Props & { readonly line: HistoryLine }) {
  const { open, names, line } = props
  return (
    <>
      <p class="muted">
        <W of={historyWords.when} with={legalWhen(line.at)} />
        {line.who === null && line.kind === 'event' && line.action === 'submit-idea' ? null : (
          <>
            {' – '}
            <MemberName member={line.who} actor={open.actor} names={names} />
          </>
        )}
      </p>
      {line.kind === 'event' ? (
        <p>
          <strong>
            <W of={EVENT_WORDS[line.action] ?? otherEvent} />
          </strong>
          {line.step === null ? null : (
            <>
              {': '}
              <W of={STEP_TEXTS[line.step.id].title} />{' '}
              <span class="badge">
                <W of={STATE_WORDS[line.step.word]} />
              </span>
            </>
          )}
        </p>
      ) : (
        <Change {...props} line={line} />
      )}
    </>
  )
}

function Change({ site, line }: Props & { readonly line: Extract<HistoryLine, { kind: 'answer' }> }) {
  const { version, before } = line
  const question = questionOf(version.question)
  const aside = version.standing === 'beside' || version.standing === 'settled'
  return (
    <>
      <p>
        <strong>{question === null ? version.question : <W of={QUESTION_WORDS[question.id].label} />}</strong>{' '}
        {version.standing === 'current' ? (
          <span class="badge good">
            <W of={historyWords.stands} />
          </span>
        ) : null}
        {aside ? (
          <span class="badge warn">
            <W of={historyWords.asideMark} />
          </span>
        ) : null}
      </p>
      <div class="beside">
        {before === null ? null : (
          <div>
            <p class="muted">
              <W of={historyWords.before} />
            </p>
            <div>
              <ShownAnswer site={site} question={version.question} value={before.value} />
            </div>
          </div>
        )}
        <div>
          {before === null ? null : (
            <p class="muted">
              <W of={historyWords.after} />
            </p>
          )}
          <div>
            <ShownAnswer site={site} question={version.question} value={version.value} />
          </div>
        </div>
      </div>
    </>
  )
}
