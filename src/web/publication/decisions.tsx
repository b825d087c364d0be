import { legalTime } from '../../domain/basics/legal-time.ts'
import type { KeptDecision } from '../../storage/publication/reads.ts'
import { dayWord } from '../words/format.ts'
import { OwnWords, W } from '../words/w.tsx'
import { publicationWords as text, PUBLICATION_WORDS, RULE_WORDS } from './words.ts'

const BECOMES = { publish: 'published', refuse: 'refused', withdraw: 'withdrawn' } as const

/** What was decided on an idea, with the rule and the reason, for its author. */
export function Decisions({ decisions }: { decisions: readonly KeptDecision[] }) {
  if (decisions.length === 0) return null
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">
        <W of={text.decisionsTitle} />
      </h2>
      <ol class="plain">
        {decisions.map(({ at, kind, rule, reason }) => (
          <li class="card">
            <p>
              <W
                of={text.decidedOn}
                with={{ date: dayWord(legalTime(at)), decision: PUBLICATION_WORDS[BECOMES[kind]] }}
              />
            </p>
            {rule === null ? null : (
              <p>
                <W of={text.ruleBroken} with={{ rule: RULE_WORDS[rule] }} />
              </p>
            )}
            {reason === null ? null : (
              <p>
                <W of={text.reasonGiven} />: <OwnWords of={{ own: reason }} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
