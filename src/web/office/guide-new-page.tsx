import { NATION } from '../../domain/basics/territory-code.ts'
import { EXCHANGES, PARTNER_NATURES, PARTNER_ROLES } from '../../domain/partner/partner.ts'
import { INSTRUMENTS } from '../../domain/programme/programme.ts'
import type { GuideKind } from '../../storage/office/guide.ts'
import { ErrorSummary, errorOf, type FieldError } from '../form/error-summary.tsx'
import { AreaField, SelectField, TextField } from '../form/field.tsx'
import type { Page } from '../page/send-page.tsx'
import { EXCHANGE_WORDS, ROLE_WORDS } from '../partner/words.ts'
import { paths } from '../paths.ts'
import { INSTRUMENT_WORDS } from '../programme/fact-words.ts'
import { namesOf } from '../programme/names-of-site.ts'
import { LANGUAGE_NAMES } from '../words/site.ts'
import { useLanguage, W } from '../words/w.tsx'
import { words } from '../words/word.ts'
import { type Body, many, one } from './body.ts'
import { officePage } from './frame.tsx'
import type { Choosable, NewCriterion } from './guide-criteria.ts'
import { CriteriaFields, DefaultButton, TickList } from './guide-criteria-fields.tsx'
import { STANDINGS, TERM_FIELDS } from './guide-entry.ts'
import { WhereRead } from './guide-where.tsx'
import { guideWords as text, NATURE_WORDS, STANDING_CHOICES, TERM_WORDS } from './guide-words.ts'
import type { Office } from './office.ts'

export type NewState = {
  readonly kind: GuideKind
  readonly body: Body | undefined
  readonly known: Choosable
  readonly wrong: readonly FieldError[]
  /** the rules that were read, as sentences */
  readonly rules: readonly NewCriterion[]
  /** names what was looked at and may now be saved; null: nothing was yet */
  readonly tried: string | null
}

/** The form of an entry that nobody has written before. */
export function guideNewPage(office: Office, state: NewState): Page {
  const { kind, wrong, tried, body } = state
  const part = kind === 'programme' ? 'programmes' : 'partners'
  return officePage(office, {
    part,
    title: kind === 'programme' ? text.newProgramme : text.newPartner,
    wrong: wrong.length > 0,
    content: (
      <>
        <ErrorSummary errors={wrong} />
        <p class="lead">
          <W of={text.lead} />
        </p>
        <form method="post" action={`${paths.officePart(office.language, part)}/new`} id="revision">
          <DefaultButton value={kind === 'programme' && tried === null ? 'try' : 'save'} />
          {tried === null ? null : <input type="hidden" name="tried" value={tried} />}
          {(['ar', 'fr', 'en'] as const).map((l) => (
            <InLanguage l={l} {...state} />
          ))}
          <TextField
            id="link"
            label={<W of={text.link} />}
            value={one(body, 'link')}
            error={errorOf(wrong, 'link')}
            maxLength={500}
            ltr
          />
          {kind === 'programme' ? (
            <ProgrammeFields office={office} {...state} />
          ) : (
            <PartnerFields office={office} {...state} />
          )}
          <WhereRead body={body} errors={wrong} />
          <p class="row">
            {kind === 'programme' && tried === null ? (
              <button type="submit" class="button" name="act" value="try">
                <W of={text.readOver} />
              </button>
            ) : (
              <button type="submit" class="button" name="act" value="save">
                <W of={text.save} />
              </button>
            )}
          </p>
        </form>
      </>
    ),
  })
}

/** What is written, language by language: who it is, and of a partner what it offers. */
function InLanguage({ l, kind, body, wrong }: NewState & { l: 'ar' | 'fr' | 'en' }) {
  const field = (id: string) => ({ id, value: one(body, id), error: errorOf(wrong, id) })
  return (
    <fieldset class="card">
      <legend lang={l}>{LANGUAGE_NAMES[l]}</legend>
      <TextField {...field(`name-${l}`)} label={<W of={text.name} />} maxLength={160} />
      <AreaField {...field(`summary-${l}`)} label={<W of={text.summary} />} rows={3} maxLength={600} />
      {kind === 'programme' ? (
        <TextField {...field(`body-${l}`)} label={<W of={text.body} />} maxLength={160} />
      ) : (
        <AreaField {...field(`offer-${l}`)} label={<W of={text.offer} />} rows={2} maxLength={600} />
      )}
    </fieldset>
  )
}

function ProgrammeFields({ office, body, known, wrong, rules }: NewState & { office: Office }) {
  const { language } = office
  return (
    <>
      <TickList
        id="instruments"
        label={<W of={text.gives} />}
        error={errorOf(wrong, 'instruments')}
        options={INSTRUMENTS.map((value) => ({
          value,
          label: <W of={INSTRUMENT_WORDS[value]} />,
          checked: many(body, 'instruments').includes(value),
        }))}
      />
      <SelectField
        id="standing"
        label={<W of={text.standing} />}
        value={body === undefined ? 'unknown' : one(body, 'standing')}
        options={STANDINGS.map((value) => ({ value, label: words(language, STANDING_CHOICES[value]) }))}
      />
      <fieldset class="card">
        <legend>
          <W of={text.terms} />
        </legend>
        <p class="hint">
          <W of={text.termsHint} />
        </p>
        {TERM_FIELDS.map((field) => (
          <TextField
            id={field}
            label={<W of={TERM_WORDS[field]} />}
            value={one(body, field)}
            error={errorOf(wrong, field)}
            numeric
          />
        ))}
      </fieldset>
      <CriteriaFields
        site={office.site}
        body={body}
        known={known}
        errors={wrong}
        said={rules}
        legend={text.newCriteria}
      />
    </>
  )
}

function PartnerFields({ office: { site }, body, known, wrong }: NewState & { office: Office }) {
  const language = useLanguage()
  const names = namesOf(site)
  const ticked = (name: string, value: string) => many(body, name).includes(value)
  const choose = { value: '', label: words(language, text.choose) }
  return (
    <>
      <TickList
        id="roles"
        label={<W of={text.roles} />}
        error={errorOf(wrong, 'roles')}
        options={PARTNER_ROLES.map((value) => ({
          value,
          label: <W of={ROLE_WORDS[value]} />,
          checked: ticked('roles', value),
        }))}
      />
      <SelectField
        id="offer-kind"
        label={<W of={text.offerKind} />}
        value={one(body, 'offer-kind')}
        error={errorOf(wrong, 'offer-kind')}
        options={[
          choose,
          ...EXCHANGES.map((value) => ({ value, label: words(language, EXCHANGE_WORDS[value]) })),
        ]}
      />
      <SelectField
        id="nature"
        label={<W of={text.nature} />}
        value={one(body, 'nature')}
        options={[
          { value: '', label: words(language, text.notSaid) },
          ...PARTNER_NATURES.map((value) => ({ value, label: words(language, NATURE_WORDS[value]) })),
        ]}
      />
      <TickList
        id="territories"
        label={<W of={text.places} />}
        error={errorOf(wrong, 'territories')}
        options={[NATION, ...known.territories].map((value) => ({
          value,
          label: <W of={names.territory(value) ?? { ar: value, fr: value, en: value }} />,
          checked: ticked('territories', value),
        }))}
      />
      <TickList
        id="sectors"
        label={<W of={text.sectors} />}
        hint={<W of={text.sectorsHint} />}
        error={null}
        options={known.sectors.map((value) => ({
          value,
          label: <W of={names.sector(value) ?? { ar: value, fr: value, en: value }} />,
          checked: ticked('sectors', value),
        }))}
      />
    </>
  )
}
