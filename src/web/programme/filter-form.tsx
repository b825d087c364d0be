import { LEGAL_FORMS } from '../../domain/programme/facts.ts'
import { INSTRUMENTS } from '../../domain/programme/programme.ts'
import type { Text } from '../../domain/basics/language.ts'
import { SelectField, TextField, Tick } from '../form/field.tsx'
import { paths } from '../paths.ts'
import type { Word } from '../words/word.ts'
import { fallbackAttributes, useLanguage, useWords, W } from '../words/w.tsx'
import { INSTRUMENT_WORDS, LEGAL_FORM_WORDS } from './fact-words.ts'
import { type Filter, filtersInUse } from './filter.ts'
import { programmeWords } from './words.ts'

type Props = {
  filter: Filter
  view: 'cards' | 'table'
  sectors: readonly { readonly id: string; readonly name: Text }[]
  /** the territory that was understood */
  place: Text | null
  error: string | null
}

/** Open on arrival when something is narrowed, so that one sees by what. */
export function FilterForm({ filter, view, sectors, place, error }: Props) {
  const language = useLanguage()
  const t = useWords()
  const option = (value: string, word: Word) => ({
    value,
    label: t(word),
    ...fallbackAttributes(language, word),
  })
  const all = option('', programmeWords.any)
  return (
    <details class="card no-print" open={filtersInUse(filter).length > 0 || error !== null}>
      <summary>
        <W of={programmeWords.narrow} />
      </summary>
      <form method="get" action={paths.programmes(language)}>
        {view === 'table' ? <input type="hidden" name="view" value="table" /> : null}
        <div class="money-filters">
          <TextField id="q" label={<W of={programmeWords.filterText} />} value={filter.text} maxLength={80} />
          <SelectField
            id="form"
            label={<W of={programmeWords.filterForm} />}
            value={filter.form ?? ''}
            options={[all, ...LEGAL_FORMS.map((form) => option(form, LEGAL_FORM_WORDS[form]))]}
          />
          <SelectField
            id="instrument"
            label={<W of={programmeWords.filterInstrument} />}
            value={filter.instrument ?? ''}
            options={[all, ...INSTRUMENTS.map((one) => option(one, INSTRUMENT_WORDS[one]))]}
          />
          <SelectField
            id="sector"
            label={<W of={programmeWords.filterSector} />}
            value={filter.sector ?? ''}
            options={[all, ...sectors.map(({ id, name }) => option(id, name))]}
          />
          <TextField
            id="territory"
            label={<W of={programmeWords.filterTerritory} />}
            hint={place === null ? null : <W of={place} />}
            value={filter.territory?.typed ?? ''}
            error={error}
            maxLength={80}
          />
          <Tick id="open" name="open" value="1" checked={filter.open}>
            <W of={programmeWords.filterOpen} />
          </Tick>
        </div>
        <p class="row">
          <button class="button" type="submit">
            <W of={programmeWords.filter} />
          </button>
          {filtersInUse(filter).length === 0 ? null : (
            <a href={paths.programmes(language)}>
              <W of={programmeWords.clear} />
            </a>
          )}
        </p>
      </form>
    </details>
  )
}
