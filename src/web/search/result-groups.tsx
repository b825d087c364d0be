import type { Language } from '../../domain/basics/language.ts'
import type { Findable, Hit, SearchAnswer } from '../../domain/search/document.ts'
import type { Atlas } from '../../domain/territory/atlas.ts'
import type { Word as GlossaryEntry } from '../../storage/reference/words-file.ts'
import { paths } from '../paths.ts'
import { number } from '../words/format.ts'
import { useLanguage, W } from '../words/w.tsx'
import { GlossaryWord } from './glossary-word.tsx'
import { HitLine } from './hit-line.tsx'
import { shownTotal } from './shown-total.ts'
import { GROUP_WORDS, searchWords } from './words.ts'

type Group = SearchAnswer['groups'][number]
/** What results are drawn with: names of places, the words of the glossary by key. */
export type Shelves = { readonly atlas: Atlas; readonly glossary: ReadonlyMap<string, GlossaryEntry> }

/** Of a kind that is not the best one, and of words, which take much room. */
const FEW = 3

type Props = { readonly q: string; readonly shelves: Shelves; readonly group: Group }

/** One kind of things found, with a way to all of them. `place`: the only kind shown, the best one of several, or another. */
export function ResultGroup({ q, shelves, group, place }: Props & { place: 'alone' | 'best' | 'after' }) {
  const language = useLanguage()
  const { kind, total } = group
  const few = place === 'after' || (place === 'best' && kind === 'word')
  const hits = few ? group.hits.slice(0, FEW) : group.hits
  const heading = { group: GROUP_WORDS[kind], shown: shownTotal(language, [total]) }
  return (
    <section aria-labelledby={`found-${kind}`}>
      <h2 id={`found-${kind}`}>
        <W of={searchWords.groupTotal} with={heading} />
      </h2>
      <ul class={kind === 'word' ? 'grid' : 'plain'}>
        {hits.map((hit) => (
          <OneHit hit={hit} shelves={shelves} />
        ))}
      </ul>
      {total <= hits.length ? null : place === 'alone' && kind !== 'project' ? (
        <p>
          <W of={searchWords.onlyFirst} with={{ shown: number(language, hits.length) }} />
        </p>
      ) : (
        <p class="row">
          <a href={allOf(kind, language, q)}>
            <W of={searchWords.seeAll} with={heading} />
          </a>
        </p>
      )}
    </section>
  )
}

function OneHit({ hit, shelves }: { hit: Hit; shelves: Shelves }) {
  const entry = hit.document.kind === 'word' ? shelves.glossary.get(hit.document.ref) : undefined
  return entry === undefined ? (
    <HitLine atlas={shelves.atlas} hit={hit} />
  ) : (
    <GlossaryWord hit={hit} entry={entry} />
  )
}

/** Projects have a list of their own, with its filters. */
function allOf(kind: Findable, language: Language, q: string): string {
  return kind === 'project' ? paths.projects(language, { q }) : paths.search(language, { q, kind })
}
