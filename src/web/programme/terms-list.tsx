import type { Programme } from '../../domain/programme/programme.ts'
import { number } from '../words/format.ts'
import type { Word } from '../words/word.ts'
import { words } from '../words/word.ts'
import { useLanguage, W } from '../words/w.tsx'
import { ceilingWord, termWord } from './amounts.ts'
import { EvidenceSaid } from './evidence-said.tsx'
import { inEach, monthsWord, type Names, numberWord } from './fact-value-word.ts'
import { programmeWords } from './words.ts'

/** Each term that a source prints, with its name; the large figures of the page. */
export function TermsList({ programme }: { programme: Programme }) {
  const { terms } = programme
  const facts = termsOf(programme).filter(([, value]) => value !== null)
  if (facts.length === 0)
    return (
      <p class="muted">
        <W of={programmeWords.noAmount} />
      </p>
    )
  return (
    <>
      <dl class="facts">
        {facts.map(([label, value]) => (
          <div>
            <dt>
              <W of={label} />
            </dt>
            <dd>
              <bdi>{value === null ? null : <W of={value} />}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {terms.evidence === null ? null : (
        <p>
          <EvidenceSaid evidence={terms.evidence} />
        </p>
      )}
    </>
  )
}

function termsOf({ terms }: Programme): readonly (readonly [Word, Word | null])[] {
  return [
    [programmeWords.ceiling, ceilingWord(terms)],
    [programmeWords.costShare, termWord(terms, 'shareOfCost')],
    [programmeWords.own, termWord(terms, 'ownShare')],
    [programmeWords.inKind, termWord(terms, 'ownInKind')],
    [programmeWords.yearlyRate, termWord(terms, 'rate')],
    [programmeWords.guarantee, termWord(terms, 'guaranteed')],
    [programmeWords.duration, terms.months === null ? null : monthsWord(terms.months)],
    [programmeWords.graceTime, terms.graceMonths === null ? null : monthsWord(terms.graceMonths)],
  ]
}

/** Figures beside the terms: a cap for each hectare, how many were chosen. */
export function MoreFigures({ programme }: { programme: Programme }) {
  const language = useLanguage()
  const figures = programme.figures ?? []
  if (figures.length === 0) return null
  return (
    <section aria-labelledby="figures-more">
      <h2 id="figures-more">
        <W of={programmeWords.figuresMore} />
      </h2>
      <ul class="plain conditions">
        {figures.map(({ label, value, unit, per, evidence }) => (
          <li>
            <span class="condition">
              <W of={label} />
              {' – '}
              <bdi>
                <W
                  of={unit === 'count' ? inEach((spoken) => number(spoken, value)) : numberWord(unit, value)}
                />
                {per === null
                  ? null
                  : ` ${words(language, per === 'hectare' ? programmeWords.perHectare : programmeWords.perMetre)}`}
              </bdi>
            </span>
            <EvidenceSaid evidence={evidence} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Territories that are looked at first; nobody else is shut out. */
export function Priorities({ programme, names }: { programme: Programme; names: Names }) {
  const priorities = programme.priorities ?? []
  if (priorities.length === 0) return null
  return (
    <section aria-labelledby="priorities">
      <h2 id="priorities">
        <W of={programmeWords.priorities} />
      </h2>
      <ul class="plain conditions">
        {priorities.map(({ territories, why, evidence }) => (
          <li>
            <span class="condition">
              <W of={why} />
            </span>
            <span class="small">
              {territories.flatMap((code, i) => {
                const name = names.territory(code)
                return name === null ? [] : [i === 0 ? '' : '\u00a0· ', <W of={name} />]
              })}
            </span>
            <EvidenceSaid evidence={evidence} />
          </li>
        ))}
      </ul>
    </section>
  )
}
