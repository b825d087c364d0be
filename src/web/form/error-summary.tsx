import { siteWords } from '../words/site.ts'
import { standInAttributes, useLanguage, W } from '../words/w.tsx'

/** One thing to correct: the id of its field and the same sentence as beside the field. */
export type FieldError = { readonly field: string; readonly message: string }

/** Heads a form that was refused; each line leads to its field. Focus is moved to it by the form island. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const language = useLanguage()
  if (errors.length === 0) return null
  return (
    <div
      class="error-summary"
      role="alert"
      tabIndex={-1}
      id="error-summary"
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title">
        <W of={siteWords.errorsHeading} />
      </h2>
      <ul>
        {errors.map((error) => (
          <li>
            <a href={`#${error.field}`} {...standInAttributes(language, error.message)}>
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

export function errorOf(errors: readonly FieldError[], field: string): string | null {
  return errors.find((error) => error.field === field)?.message ?? null
}
