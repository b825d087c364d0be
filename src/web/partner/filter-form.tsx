import type { Language } from '../../domain/basics/language.ts'
import { EXCHANGES, PARTNER_ROLES } from '../../domain/partner/partner.ts'
import { SelectField, TextField } from '../form/field.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import type { Word } from '../words/word.ts'
import { fallbackAttributes, useLanguage, useWords, W } from '../words/w.tsx'
import type { DirectoryQuestion } from './question.ts'
import { EXCHANGE_WORDS, partnerWords, ROLE_WORDS } from './words.ts'

type Props = { readonly site: Site; readonly language: Language; readonly question: DirectoryQuestion }

/** What one may ask, answered by the same address without JavaScript; `place` is what was understood as the place. */
export function FilterForm({ site, language, question, place }: Props & { place: string }) {
  const { asked, view } = question
  const list = view === 'list'
  return (
    <form method="get" action={paths.partners(language)} class="map-form" role="search">
      {list ? null : <input type="hidden" name="view" value="exchange" />}
      <TextField
        id="territory"
        label={<W of={partnerWords.place} />}
        hint={<W of={partnerWords.placeHint} />}
        value={place}
        maxLength={80}
      />
      <Choice
        id="sector"
        label={partnerWords.sector}
        value={asked.sector}
        options={site.library.activities.sectors.ten.map(({ id, name }) => [id, name])}
      />
      {list ? <More question={question} /> : null}
      <p class="row">
        <button class="button" type="submit">
          <W of={partnerWords.show} />
        </button>
        {isAsked(question) ? (
          <a href={paths.partners(language, list ? {} : { view: 'exchange' })}>
            <W of={partnerWords.clear} />
          </a>
        ) : null}
      </p>
    </form>
  )
}

/** What is asked less often, folded away on a small screen until one of it is asked. */
function More({ question: { asked, typed } }: { question: DirectoryQuestion }) {
  const { role, offers, needs, q } = asked
  return (
    <details open={[role, offers, needs, q].some((value) => value !== undefined)}>
      <summary>
        <W of={partnerWords.narrow} />
      </summary>
      <Choice
        id="role"
        label={partnerWords.role}
        value={role}
        options={PARTNER_ROLES.map((one) => [one, ROLE_WORDS[one]])}
      />
      <Choice id="offers" label={partnerWords.offersFilter} value={offers} options={KINDS} />
      <Choice id="needs" label={partnerWords.needsFilter} value={needs} options={KINDS} />
      <TextField id="q" label={<W of={partnerWords.text} />} value={typed.q} maxLength={80} />
    </details>
  )
}

const KINDS = EXCHANGES.map((kind) => [kind, EXCHANGE_WORDS[kind]] as const)

function isAsked({ asked, typed }: DirectoryQuestion): boolean {
  return typed.territory !== '' || Object.values(asked).some((value) => value !== undefined)
}

function Choice({
  id,
  label,
  value,
  options,
}: {
  id: string
  label: Word
  value: string | undefined
  options: readonly (readonly [string, Word])[]
}) {
  const t = useWords()
  const language = useLanguage()
  return (
    <SelectField
      id={id}
      label={<W of={label} />}
      value={value ?? ''}
      options={[['', partnerWords.any] as const, ...options].map(([one, word]) => ({
        value: one,
        label: t(word),
        ...fallbackAttributes(language, word),
      }))}
    />
  )
}
