import { paths } from '../paths.ts'
import { useLanguage, useWords, W } from '../words/w.tsx'
import { LONGEST_QUESTION } from './question.ts'
import { searchWords } from './words.ts'

/** What a page with a search box asks the frame for, in `head.islands`. */
export const SEARCH_ISLAND = 'search-island'

type SearchBoxProps = {
  /** of the input; one page may have two boxes */
  readonly id: string
  readonly typed: string
  /** in the masthead the label is for screen readers only, and no hint is given */
  readonly place: 'page' | 'masthead'
}

/**
 * One box for everything. Without JavaScript it sends itself to the page of results; the island adds suggestions
 * below it while one types.
 */
export function SearchBox({ id, typed, place }: SearchBoxProps) {
  const language = useLanguage()
  const t = useWords()
  const onPage = place === 'page'
  return (
    <form
      action={paths.search(language)}
      method="get"
      role="search"
      aria-label={t(onPage ? searchWords.title : searchWords.search)}
      class={`search-box ${place}`}
      data-suggestions={paths.suggestions(language)}
    >
      <label for={id} class={onPage ? undefined : 'hidden-visually'}>
        <W of={searchWords.label} />
      </label>
      {onPage ? (
        <span class="hint" id={`${id}-hint`}>
          <W of={searchWords.hint} />
        </span>
      ) : null}
      <div class="search-row">
        <span class="search-field">
          <input
            type="search"
            id={id}
            name="q"
            value={typed}
            dir="auto"
            maxLength={LONGEST_QUESTION}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            enterkeyhint="search"
            aria-describedby={onPage ? `${id}-hint` : undefined}
          />
        </span>
        <button class="button" type="submit">
          <W of={searchWords.search} />
        </button>
      </div>
    </form>
  )
}
