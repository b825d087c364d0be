import type { Language } from '../../domain/basics/language.ts'
import { METHODS } from '../../domain/activity/rank.ts'
import { Ltr } from '../page/parts.tsx'
import { number } from '../words/format.ts'
import { METHOD_WORDS } from '../words/promise.ts'
import type { Word } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { P } from './frame.tsx'
import { methodWords as w } from './method-words.ts'
import { foundFor, PUBLISHED_EXAMPLES, type PublishedExample } from './published-examples.ts'

const PUBLISHED_BY = {
  'weighted-sum': null,
  topsis: 'Hwang & Yoon 1981',
  promethee: 'PROMETHEE II: Brans & Vincke 1985',
} as const

const HELPERS: readonly (readonly [word: Word, source: string])[] = [
  [w.ahp, 'Saaty 1977'],
  [w.entropy, 'Shannon 1948; Zeleny 1982; Elsayed 2017'],
  [w.stability, 'closed form: script/twiza calc stability'],
  [w.smaa, 'Lahdelma & Salminen 2001'],
  [w.lq, 'Farhauer & Kröll 2013'],
  [w.shiftShare, 'Dunn 1960; Farhauer & Kröll 2013'],
]

/** The methods, who published them, and their published examples calculated again here. */
export function RankingMethods({ language }: { language: Language }) {
  return (
    <>
      <P of={w.rankLead} />
      <ul>
        {METHODS.map((method) => (
          <li>
            <strong>
              <W of={METHOD_WORDS[method].name} />
            </strong>
            {'. '}
            <W of={METHOD_WORDS[method].meaning} /> <Source text={PUBLISHED_BY[method]} />
          </li>
        ))}
        {HELPERS.map(([word, source]) => (
          <li>
            <W of={word} /> <Source text={source} />
          </li>
        ))}
      </ul>
      <h3>
        <W of={w.checkedTitle} />
      </h3>
      <P of={w.checkedLead} />
      <ul class="plain stack">
        {PUBLISHED_EXAMPLES.map((example) => (
          <Checked language={language} example={example} />
        ))}
      </ul>
    </>
  )
}

function Source({ text }: { text: string | null }) {
  if (text === null) return null
  return (
    <span class="source">
      <bdi dir="ltr">{text}</bdi>
    </span>
  )
}

function Checked({ language, example }: { language: Language; example: PublishedExample }) {
  const shown = (values: readonly number[]) =>
    values.map((value) => number(language, value, example.decimals)).join(' ; ')
  return (
    <li class="card">
      <p>
        <strong>
          <Ltr>{example.method}</Ltr>
        </strong>{' '}
        <Source text={example.source} />
      </p>
      <dl>
        <dt>
          <W of={w.published} />
        </dt>
        <dd>
          <bdi dir="ltr">{shown(example.published)}</bdi>
        </dd>
        <dt>
          <W of={w.ours} />
        </dt>
        <dd>
          <bdi dir="ltr">{shown(foundFor(example))}</bdi>
        </dd>
      </dl>
      <details>
        <summary>
          <W of={w.input} />
        </summary>
        <p>
          <code dir="ltr">{JSON.stringify(example.input)}</code>
        </p>
      </details>
    </li>
  )
}
