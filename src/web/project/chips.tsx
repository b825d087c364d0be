import { Notice } from '../page/parts.tsx'
import { paths } from '../paths.ts'
import { number } from '../words/format.ts'
import { isolated } from '../words/word.ts'
import { useWords, W } from '../words/w.tsx'
import type { AnswerProps } from './answer-props.ts'
import { FILTER_FIELDS, type FilterFault, onlyField, withoutField } from './filter-query.ts'
import { chosenValue } from './named.ts'
import { PlaceName } from './place.tsx'
import { queryOfQuestion } from './question.ts'
import { FAULT_WORDS, FILTER_WORDS, projectWords } from './words.ts'

/** What is chosen, each a link that takes it back. */
export function Chips({ site, language, answer }: AnswerProps) {
  const t = useWords()
  const { question } = answer
  const chosen = FILTER_FIELDS.filter((field) => question.filter[field] !== undefined)
  if (chosen.length === 0) return null
  return (
    <nav aria-label={t(projectWords.chosen)} class="no-print">
      <ul class="chips">
        {chosen.map((field) => (
          <li>
            <a
              class="chip chosen"
              href={paths.projects(language, queryOfQuestion(question, withoutField(question.filter, field)))}
            >
              <span class="hidden-visually">
                <W of={projectWords.removeChip} />{' '}
              </span>
              <bdi>
                <W
                  of={projectWords.chip}
                  with={{ field: FILTER_WORDS[field], value: chosenValue(site, question.filter, field) }}
                />
              </bdi>
            </a>
          </li>
        ))}
        {chosen.length < 2 ? null : (
          <li>
            <a class="chip" href={paths.projects(language, queryOfQuestion(question, {}))}>
              <W of={projectWords.clearAll} />
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

/** What was asked and is not known; and other places of the name that was typed. */
export function Faults({ site, language, answer }: AnswerProps) {
  const { faults, otherTerritories, filter } = answer.question
  return (
    <>
      {faults.length === 0 ? null : (
        <Notice kind="warn">
          <ul class="plain">
            {faults.map((fault) => (
              <li>
                <FaultLine fault={fault} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {otherTerritories.length === 0 ? null : (
        <p class="row">
          <W of={projectWords.otherPlaces} />
          {otherTerritories.map((code) => (
            <a
              class="chip"
              href={paths.projects(
                language,
                queryOfQuestion(answer.question, { ...filter, territory: code }),
              )}
            >
              <PlaceName site={site} code={code} />
            </a>
          ))}
        </p>
      )}
    </>
  )
}

function FaultLine({ fault: { field, typed } }: { fault: FilterFault }) {
  const value = isolated(typed)
  if (field === 'view') return <W of={FAULT_WORDS.unknownView} with={{ typed: value }} />
  if (field === 'page') return <W of={FAULT_WORDS.unknownPage} with={{ typed: value }} />
  if (field === 'territory') return <W of={FAULT_WORDS.unknownTerritory} with={{ typed: value }} />
  return <W of={FAULT_WORDS.unknown} with={{ field: FILTER_WORDS[field], typed: value }} />
}

/** Nothing found: which choice to let go, and what that gives. */
export function NothingFound({ site, language, answer }: AnswerProps) {
  const { question, loosened } = answer
  const unfiltered = FILTER_FIELDS.every((field) => question.filter[field] === undefined)
  return (
    <section aria-labelledby="nothing" class="card">
      <h2 id="nothing">
        <W of={unfiltered ? projectWords.bankEmpty : projectWords.noneTitle} />
      </h2>
      {loosened.ways.length === 0 ? null : (
        <p>
          <W of={loosened.how === 'without' ? projectWords.loosen : projectWords.loosenAll} />
        </p>
      )}
      <Ways site={site} language={language} answer={answer} />
      <p class="row">
        {unfiltered ? null : (
          <a class="button quiet" href={paths.projects(language, queryOfQuestion(question, {}))}>
            <W of={projectWords.clearAll} />
          </a>
        )}
        <a class="button" href={paths.newIdea(language)}>
          <W of={projectWords.putIn} />
        </a>
      </p>
    </section>
  )
}

function Ways({ site, language, answer }: AnswerProps) {
  const { question, loosened } = answer
  const { filter } = question
  const { word, next } =
    loosened.how === 'without'
      ? { word: projectWords.without, next: withoutField }
      : { word: projectWords.alone, next: onlyField }
  return (
    <ul class="plain">
      {loosened.ways.map(({ field, total }) => (
        <li class="region-line">
          <a href={paths.projects(language, queryOfQuestion(question, next(filter, field)))}>
            <bdi>
              <W of={word} with={{ value: chosenValue(site, filter, field) }} />
            </bdi>
          </a>
          <span class="muted">
            <W of={projectWords.count} with={{ n: total, shown: number(language, total) }} />
          </span>
        </li>
      ))}
    </ul>
  )
}
