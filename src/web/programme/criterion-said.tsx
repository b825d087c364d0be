import type { Criterion, Rule } from '../../domain/programme/programme.ts'
import { W } from '../words/w.tsx'
import { EvidenceSaid } from './evidence-said.tsx'
import type { Names } from './fact-value-word.ts'
import { isLeaf, leafWord } from './rule-word.ts'
import { ruleWords } from './rule-words.ts'

/** A rule as a person reads it: a sentence, or a heading with the parts below it. */
export function RuleSaid({ rule, names }: { rule: Rule; names: Names }) {
  if (isLeaf(rule))
    return (
      <bdi>
        <W of={leafWord(rule, names)} />
      </bdi>
    )
  const [only] = rule.of
  if (rule.of.length === 1 && only !== undefined) return <RuleSaid rule={only} names={names} />
  return (
    <>
      <W of={rule.kind === 'all' ? ruleWords.all : ruleWords.any} />
      <ul>
        {rule.of.map((part) => (
          <li>
            <RuleSaid rule={part} names={names} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** The same on one line, where a list has no place: in the label of a box to tick. */
export function RuleOnOneLine({ rule, names }: { rule: Rule; names: Names }) {
  if (isLeaf(rule)) return <RuleSaid rule={rule} names={names} />
  const [only] = rule.of
  if (rule.of.length === 1 && only !== undefined) return <RuleOnOneLine rule={only} names={names} />
  return (
    <>
      <W of={rule.kind === 'all' ? ruleWords.all : ruleWords.any} />{' '}
      {rule.of.map((part, at) => (
        <>
          {at === 0 ? '' : ' · '}
          <RuleOnOneLine rule={part} names={names} />
        </>
      ))}
    </>
  )
}

/** A criterion with where it was read beside it. */
export function CriterionSaid({ criterion, names }: { criterion: Criterion; names: Names }) {
  return (
    <>
      <div class="condition">
        <RuleSaid rule={criterion.rule} names={names} />
      </div>
      <EvidenceSaid evidence={criterion.evidence} />
    </>
  )
}
