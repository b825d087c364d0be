import type { Language } from '../../domain/basics/language.ts'
import type { EconomicModel, Input } from '../../domain/model/model.ts'
import { Scroll } from '../page/parts.tsx'
import { inputGroups } from '../simulation/groups.ts'
import { shownValue } from '../simulation/input-form.tsx'
import { Unit } from '../words/unit.tsx'
import { useWords, W } from '../words/w.tsx'
import { modelWords, STATUS_WORDS } from './words.ts'

/** Every figure of the model with its range, how sure it is and its source. */
export function InputTable({ language, model }: { language: Language; model: EconomicModel }) {
  const t = useWords()
  return (
    <section aria-labelledby="inputs">
      <h2 id="inputs">
        <W of={modelWords.inputs} />
      </h2>
      <p class="muted">
        <W of={modelWords.volumeUnit} with={{ unit: model.volumeUnit }} />
      </p>
      {inputGroups(model).map((group) => (
        <details>
          <summary>
            <W of={group.title} />
          </summary>
          <Scroll label={t(group.title)}>
            <table>
              <thead>
                <tr>
                  <th scope="col">
                    <W of={modelWords.input} />
                  </th>
                  <th scope="col" class="numeric">
                    <W of={modelWords.value} />
                  </th>
                  <th scope="col" class="numeric">
                    <W of={modelWords.range} />
                  </th>
                  <th scope="col">
                    <W of={modelWords.source} />
                  </th>
                </tr>
              </thead>
              <tbody>
                {group.inputs.map((input) => (
                  <InputRow language={language} input={input} />
                ))}
              </tbody>
            </table>
          </Scroll>
        </details>
      ))}
    </section>
  )
}

function InputRow({ language, input }: { language: Language; input: Input }) {
  const { status, source, sourceUrl, year, note } = input.provenance
  const show = (value: number) => shownValue(language, input, value)
  return (
    <tr>
      <th scope="row">
        <W of={input.label} />
      </th>
      <td class="numeric">
        <bdi>
          {show(input.value)} {input.unit === '%' ? '' : <Unit unit={input.unit} value={input.value} />}
        </bdi>
      </td>
      <td class="numeric">
        <bdi>{input.low === input.high ? '–' : `${show(input.low)} – ${show(input.high)}`}</bdi>
      </td>
      <td>
        <span class={status === 'assumption' ? 'badge warn' : 'badge'}>
          <W of={STATUS_WORDS[status]} />
        </span>
        {source === null ? null : (
          <span class="source">
            {' '}
            <bdi>
              {sourceUrl === null ? source : <a href={sourceUrl}>{source}</a>}
              {year === null ? '' : `, ${year}`}
            </bdi>
          </span>
        )}
        {note === null ? null : (
          <span class="source" lang="en" dir="ltr">
            <br />
            {note}
          </span>
        )}
      </td>
    </tr>
  )
}
