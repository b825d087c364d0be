import type { Language } from '../../domain/basics/language.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { LONGEST_NAME } from '../../operations/account.ts'
import { errorOf, ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { TextField } from '../form/field.tsx'
import { PlaceChoice } from '../idea/place-choice.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { W } from '../words/w.tsx'
import { accountConsentHash } from './consent.ts'
import { accountConsentWords as consent, accountWords as text } from './words.ts'

/** As typed. `place`: chosen among several places of the name `territory`. */
export type DetailsEntry = {
  readonly name: string
  readonly territory: string
  readonly place: string
  readonly places: readonly TerritoryCode[]
  readonly agreed: boolean
}

type Props = {
  readonly site: Site
  readonly language: Language
  readonly details: DetailsEntry
  readonly errors: readonly FieldError[]
}

/** Her name and her place, if she wants to say them. */
export function DetailsForm({ site, language, details, errors }: Props) {
  const { name, territory, place, places } = details
  return (
    <section aria-labelledby="details">
      <h2 id="details">
        <W of={text.detailsTitle} />
      </h2>
      <p class="muted">
        <W of={text.detailsLead} />
      </p>
      <ErrorSummary errors={errors} />
      <form method="post" action={paths.me(language)}>
        <TextField
          id="name"
          label={<W of={text.name} />}
          hint={<W of={text.nameHint} />}
          error={errorOf(errors, 'name')}
          value={name}
          maxLength={LONGEST_NAME * 2}
          autocomplete="name"
        />
        <TextField
          id="territory"
          label={<W of={text.territory} />}
          hint={<W of={text.territoryHint} />}
          error={errorOf(errors, 'territory')}
          value={territory}
          maxLength={120}
        />
        {places.length === 0 ? (
          <KnownPlace place={place} territory={territory} />
        ) : (
          <PlaceChoice
            site={site}
            codes={places}
            chosen={place}
            typed={territory}
            error={errorOf(errors, 'place')}
          />
        )}
        <Consent {...{ language, details, errors }} />
        <p>
          <button type="submit" class="button">
            <W of={text.save} />
          </button>
        </p>
      </form>
    </section>
  )
}

/** The place she chose before, as long as its name is left as it is. */
function KnownPlace({ place, territory }: { place: string; territory: string }) {
  if (place === '') return null
  return (
    <>
      <input type="hidden" name="place" value={place} />
      <input type="hidden" name="placeFor" value={territory} />
    </>
  )
}

function Consent({ language, details, errors }: Omit<Props, 'site'>) {
  const error = errorOf(errors, 'consent')
  return (
    <div class={error ? 'field wrong' : 'field'}>
      {error ? (
        <span class="error" id="consent-error">
          {error}
        </span>
      ) : null}
      <div class="choice">
        <input
          type="checkbox"
          id="consent"
          name="consent"
          value={accountConsentHash(language)}
          checked={details.agreed}
        />
        <label for="consent">
          <W of={consent.tick} />
        </label>
      </div>
      <ul class="hint">
        {[consent.purpose, consent.howLong, consent.rights].map((word) => (
          <li>
            <W of={word} />
          </li>
        ))}
      </ul>
    </div>
  )
}
