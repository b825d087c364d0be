/** What a juror reads of an entry: its words and answers, never who the team is. */
import type { ContestPlan } from '../../domain/contest/contest.ts'
import type { EntryContent } from '../../domain/contest/entry.ts'
import { questionOf } from '../../domain/dossier/questions.ts'
import { QUESTION_WORDS } from '../dossier/question-words.ts'
import { ShownAnswer } from '../dossier/shown-answer.tsx'
import { sectorName } from '../project/named.ts'
import { PlaceName } from '../project/place.tsx'
import type { Site } from '../site.ts'
import { money } from '../words/format.ts'
import { Said, Some, useLanguage, W } from '../words/w.tsx'
import { juryWords as text } from './words.ts'

/** What people wrote, in its own direction. */
export function Written({ children }: { children: string }) {
  return (
    <span class="said">
      <bdi dir="auto" lang="">
        {children}
      </bdi>
    </span>
  )
}

type Props = {
  readonly site: Site
  readonly plan: Pick<ContestPlan, 'categories'>
  readonly content: EntryContent
}

export function EntryFacts({ site, plan, content }: Props) {
  const language = useLanguage()
  const sector = sectorName(site, content.sector)
  const category = plan.categories.find(({ id }) => id === content.category)
  return (
    <dl class="sheet-facts">
      <div>
        <dt>
          <W of={text.place} />
        </dt>
        <dd>
          <PlaceName site={site} code={content.territory} />
        </dd>
      </div>
      {sector === null ? null : (
        <div>
          <dt>
            <W of={text.sector} />
          </dt>
          <dd>
            <W of={sector} />
          </dd>
        </div>
      )}
      {category === undefined ? null : (
        <div>
          <dt>
            <W of={text.category} />
          </dt>
          <dd>
            <Some of={category.name} />
          </dd>
        </div>
      )}
      {content.asks === null ? null : (
        <div>
          <dt>
            <W of={text.asks} />
          </dt>
          <dd>
            <Said number>{money(language, content.asks)}</Said>
          </dd>
        </div>
      )}
    </dl>
  )
}

/** `level`: of the headings of its questions. */
export function EntryAnswers({
  site,
  answers,
  level: Heading,
}: {
  site: Site
  answers: EntryContent['answers']
  level: 'h2' | 'h3'
}) {
  return (
    <>
      {Object.entries(answers).map(([id, value]) => {
        const question = questionOf(id)
        if (question === null) return null
        return (
          <section>
            <Heading>
              <W of={QUESTION_WORDS[question.id].label} />
            </Heading>
            <ShownAnswer site={site} question={id} value={value} />
          </section>
        )
      })}
    </>
  )
}
