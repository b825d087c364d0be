import { paths } from '../paths.ts'
import { read } from '../../domain/basics/language.ts'
import { useLanguage, W } from '../words/w.tsx'
import { EXAMPLE_WORDS, GROUP_WORDS, searchWords } from './words.ts'

const WAYS = [
  { word: GROUP_WORDS.territory, path: paths.territories },
  { word: searchWords.map, path: paths.territoryMap },
  { word: GROUP_WORDS.activity, path: paths.activities },
  { word: GROUP_WORDS.model, path: paths.models },
  { word: GROUP_WORDS.project, path: paths.projects },
  { word: GROUP_WORDS.programme, path: paths.programmes },
  { word: GROUP_WORDS.partner, path: paths.partners },
] as const

/** For who does not know what to type, or found nothing. */
export function WaysToBrowse() {
  const language = useLanguage()
  return (
    <section aria-labelledby="browse">
      <h2 id="browse">
        <W of={searchWords.browse} />
      </h2>
      <ul class="plain row">
        {WAYS.map(({ word, path }) => (
          <li>
            <a class="button quiet" href={path(language)}>
              <W of={word} />
            </a>
          </li>
        ))}
        <li>
          <a class="button" href={paths.newIdea(language)}>
            <W of={searchWords.newIdea} />
          </a>
        </li>
      </ul>
    </section>
  )
}

/** A few questions that surely find something. */
export function Examples() {
  const language = useLanguage()
  return (
    <p class="row">
      <W of={searchWords.examples} />{' '}
      {Object.values(EXAMPLE_WORDS).map((word) => (
        <a href={paths.search(language, { q: read(word, language).words })}>
          <W of={word} />
        </a>
      ))}
    </p>
  )
}
