import type { Language } from '../../domain/basics/language.ts'
import type { Programme } from '../../domain/programme/programme.ts'
import { paths } from '../paths.ts'
import { useLanguage, W } from '../words/w.tsx'
import { headlineWord, termsWords } from './amounts.ts'
import { dateWord } from './date-word.ts'
import { NotConfirmed } from './evidence-said.tsx'
import { INSTRUMENT_WORDS } from './fact-words.ts'
import type { Names } from './fact-value-word.ts'
import { WhenBadge } from './when.tsx'
import { hasUnconfirmed, whereWord, whoWord } from './who-where.ts'
import { programmeWords } from './words.ts'

/** The kinds of support, side by side. */
export function Instruments({ programme }: { programme: Pick<Programme, 'instruments'> }) {
  return (
    <>
      {programme.instruments.map((instrument) => (
        <span class="badge economic">
          <W of={INSTRUMENT_WORDS[instrument]} />
        </span>
      ))}
    </>
  )
}

/** The amount, large; in quiet type when no source prints one. */
export function Headline({ programme }: { programme: Pick<Programme, 'terms'> }) {
  const word = headlineWord(programme)
  return word === null ? (
    <p class="muted">
      <W of={programmeWords.noAmount} />
    </p>
  ) : (
    <p class="amount">
      <bdi>
        <W of={word} />
      </bdi>
    </p>
  )
}

export function SmallTerms({ programme }: { programme: Pick<Programme, 'terms'> }) {
  const terms = termsWords(programme)
  if (terms.length === 0) return null
  return (
    <ul class="small-terms">
      {terms.map((term) => (
        <li>
          <bdi>
            <W of={term} />
          </bdi>
        </li>
      ))}
    </ul>
  )
}

type Props = { programme: Programme; names: Names; today: Date }

export function ProgrammeCard({ programme, names, today }: Props) {
  const language: Language = useLanguage()
  return (
    <article class="card programme-card">
      <h2 class="card-title">
        <a href={paths.programme(language, programme.id)}>
          <W of={programme.name} />
        </a>
      </h2>
      <p class="muted small">
        <W of={programme.body.name} />
      </p>
      <Headline programme={programme} />
      <p class="row badges">
        <Instruments programme={programme} />
        <WhenBadge programme={programme} today={today} />
        {hasUnconfirmed(programme) ? <NotConfirmed /> : null}
      </p>
      <SmallTerms programme={programme} />
      <dl class="pairs">
        <div>
          <dt>
            <W of={programmeWords.forWhom} />
          </dt>
          <dd>
            <W of={whoWord(programme, names)} />
          </dd>
        </div>
        <div>
          <dt>
            <W of={programmeWords.where} />
          </dt>
          <dd>
            <W of={whereWord(programme, names)} />
          </dd>
        </div>
      </dl>
      <p class="source">
        {dateWord(programme.evidence.asOf) === programmeWords.undated ? (
          <W of={programmeWords.undatedSource} />
        ) : (
          <W of={programmeWords.readOn} with={{ date: dateWord(programme.evidence.asOf) }} />
        )}
      </p>
    </article>
  )
}
