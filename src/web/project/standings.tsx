import type { Language } from '../../domain/basics/language.ts'
import { STANDINGS } from '../../domain/project/project.ts'
import { paths } from '../paths.ts'
import { number } from '../words/format.ts'
import { useWords, W } from '../words/w.tsx'
import type { Answer } from './answer.ts'
import { withoutField } from './filter-query.ts'
import { queryOfQuestion } from './question.ts'
import { projectWords, STANDING_WORDS } from './words.ts'

/** Sought, existing, funded: what people come for. A choice taken twice is given back. */
export function Standings({ language, answer }: { language: Language; answer: Answer }) {
  const t = useWords()
  const { question, counts } = answer
  return (
    <nav aria-label={t(projectWords.standing)}>
      <ul class="standings">
        {STANDINGS.map((standing) => {
          const chosen = question.filter.standing === standing
          const others = withoutField(question.filter, 'standing')
          const next = chosen ? others : { ...others, standing }
          return (
            <li>
              <a
                class={`standing ${standing}`}
                href={paths.projects(language, queryOfQuestion(question, next))}
                aria-current={chosen ? 'true' : undefined}
              >
                <strong class="number">{number(language, counts.standing.get(standing) ?? 0)}</strong>
                <span>
                  <W of={STANDING_WORDS[standing].word} />
                </span>
                <small>
                  <W of={STANDING_WORDS[standing].hint} />
                </small>
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
