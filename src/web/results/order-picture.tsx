/** The decided order with what it was made from: bars, and the same figures as a table. */
import type { ShownEntry } from '../../domain/results/result.ts'
import { directionOf } from '../../domain/basics/language.ts'
import { Bar } from '../chart/bar.tsx'
import { Picture, Scroll } from '../page/parts.tsx'
import { number, percent } from '../words/format.ts'
import { Said, useLanguage, useWords, W } from '../words/w.tsx'
import { EntryName } from './parts.tsx'
import type { PublicResult } from './show-result.ts'
import { resultWords as text } from './words.ts'

/** Chance to be preferred to an entry of ability 0, the mean of all. */
export const chanceOf = (ability: number): number => 1 / (1 + Math.exp(-ability))

const MOST = 5

export function OrderPicture({ result }: { result: PublicResult }) {
  const language = useLanguage()
  const { order, method } = result.shown
  const rtl = directionOf(language) === 'rtl'
  const shareOf = ({ total, ability }: ShownEntry): number | null => {
    if (method === 'pairs') return ability === null ? null : chanceOf(ability.value)
    return total === null ? null : (total - 1) / (MOST - 1)
  }
  const figureOf = ({ total, ability }: ShownEntry): string => {
    if (method === 'pairs') return ability === null ? '–' : percent(language, chanceOf(ability.value))
    return total === null ? '–' : number(language, total, 2)
  }
  return (
    <Picture
      title={<W of={method === 'pairs' ? text.chance : text.mean} />}
      picture={
        <ol class="order-bars">
          {order.map((one) => {
            const share = shareOf(one)
            return (
              <li>
                <span class="row">
                  <EntryName result={result} entry={one.entry} /> <Said number>{figureOf(one)}</Said>
                </span>
                {share === null ? null : <Bar share={share} label={figureOf(one)} rtl={rtl} />}
              </li>
            )
          })}
        </ol>
      }
    >
      <OrderTable result={result} />
    </Picture>
  )
}

function OrderTable({ result }: { result: PublicResult }) {
  const language = useLanguage()
  const t = useWords()
  const { order } = result.shown
  const marked = order.some(({ total }) => total !== null)
  const compared = order.some(({ ability }) => ability !== null)
  return (
    <Scroll label={t(text.order)}>
      <table id="order-table">
        <thead>
          <tr>
            <th scope="col" class="numeric">
              <W of={text.rank} />
            </th>
            <th scope="col">
              <W of={text.entryColumn} />
            </th>
            {marked ? (
              <th scope="col" class="numeric">
                <W of={text.mean} />
              </th>
            ) : null}
            {compared ? (
              <th scope="col" class="numeric">
                <W of={text.chance} />
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {order.map(({ entry, total, ability }, i) => (
            <tr>
              <td class="numeric">{i + 1}</td>
              <th scope="row">
                <EntryName result={result} entry={entry} />
              </th>
              {marked ? <td class="numeric">{total === null ? '–' : number(language, total, 2)}</td> : null}
              {compared ? (
                <td class="numeric">{ability === null ? '–' : percent(language, chanceOf(ability.value))}</td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
