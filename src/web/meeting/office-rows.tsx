/** The rows of a meeting's form: its programme, its partners, its sources; three empty ones after those there are. */
import { LANGUAGES, read } from '../../domain/basics/language.ts'
import { LONGEST, MOST_ROWS } from '../../domain/meeting/plan.ts'
import type { Partner } from '../../domain/partner/partner.ts'
import { errorOf } from '../form/error-summary.tsx'
import { fallbackAttributes, useLanguage, useWords, W } from '../words/w.tsx'
import { cell, inRows, rowsOf } from './office-entry.ts'
import { Cell, type Entry, RowFrame, TextCells, WhenField } from './office-fields.tsx'
import { officeMeetingWords as text } from './office-words.ts'

const EMPTY_ROWS = 3

function rowsFor({ body }: Entry, names: readonly string[]): readonly number[] {
  const filled = rowsOf(body, names)
  return Array.from({ length: Math.min(MOST_ROWS, filled + EMPTY_ROWS) }, (_, i) => i)
}

const inEach = (name: string) => LANGUAGES.map((language) => `${name}-${language}`)

export function ProgrammeRows(entry: Entry) {
  return (
    <fieldset class="card meeting-rows">
      <legend>
        <W of={text.programme} />
      </legend>
      <p class="hint">
        <W of={text.rowsHint} />
      </p>
      {rowsFor(entry, ['line-at', ...inEach('line')]).map((row) => (
        <div class="meeting-row">
          <WhenField
            {...entry}
            id={`line-at-${row}`}
            name={inRows('line-at')}
            kind="time"
            label={<W of={text.lineAt} />}
            value={cell(entry.body, 'line-at', row)}
          />
          <TextCells {...entry} name="line" row={row} label={text.lineText} maxLength={LONGEST.source} />
        </div>
      ))}
    </fieldset>
  )
}

/** Chosen from the directory, or typed where it is not there. */
export function PartnerRows({ partners, ...entry }: Entry & { readonly partners: readonly Partner[] }) {
  const t = useWords()
  const language = useLanguage()
  return (
    <fieldset class="card meeting-rows">
      <legend>
        <W of={text.partners} />
      </legend>
      {rowsFor(entry, ['partner', ...inEach('partner')]).map((row) => {
        const id = `partner-${row}`
        const chosen = cell(entry.body, 'partner', row)
        return (
          <div class="meeting-row">
            <RowFrame id={id} label={<W of={text.partner} />} error={errorOf(entry.errors, id)}>
              <select id={id} name={inRows('partner')}>
                <option value="" {...fallbackAttributes(language, text.typed)}>
                  {t(text.typed)}
                </option>
                {partners.map((partner) => (
                  <option
                    value={partner.id}
                    selected={partner.id === chosen}
                    {...fallbackAttributes(language, partner.name)}
                  >
                    {read(partner.name, language).words}
                  </option>
                ))}
              </select>
            </RowFrame>
            <TextCells
              {...entry}
              name="partner"
              row={row}
              label={text.partnerName}
              maxLength={LONGEST.short}
            />
          </div>
        )
      })}
    </fieldset>
  )
}

export function SourceRows(entry: Entry) {
  return (
    <details open={cell(entry.body, 'source-title', 0) !== ''}>
      <summary>
        <W of={text.sources} />
      </summary>
      {rowsFor(entry, ['source-title', 'source-url', 'source-as-of']).map((row) => (
        <div class="two-fields">
          <Cell
            {...entry}
            name="source-title"
            row={row}
            label={<W of={text.sourceTitle} />}
            maxLength={LONGEST.source}
          />
          <Cell
            {...entry}
            name="source-url"
            row={row}
            label={<W of={text.sourceUrl} />}
            maxLength={LONGEST.source}
            ltr
          />
          <Cell
            {...entry}
            name="source-as-of"
            row={row}
            label={<W of={text.sourceAsOf} />}
            maxLength={10}
            ltr
          />
        </div>
      ))}
    </details>
  )
}
