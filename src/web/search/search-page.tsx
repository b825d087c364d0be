import type { Language } from '../../domain/basics/language.ts'
import type { SearchAnswer } from '../../domain/search/document.ts'
import { Crumbs, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { siteWords } from '../words/site.ts'
import { isolated, words } from '../words/word.ts'
import { useLanguage, W } from '../words/w.tsx'
import type { AskedSearch } from './question.ts'
import { ResultGroup, type Shelves } from './result-groups.tsx'
import { SEARCH_ISLAND, SearchBox } from './search-box.tsx'
import { shownTotal } from './shown-total.ts'
import { Examples, WaysToBrowse } from './ways-to-browse.tsx'
import { searchWords } from './words.ts'

type Answered = { readonly asked: AskedSearch; readonly answer: SearchAnswer; readonly shelves: Shelves }

/** The box, and what was found; `answered` is null when nothing was asked. */
export function searchPage(language: Language, asked: AskedSearch, answered: Answered | null): Page {
  const title =
    answered === null
      ? words(language, searchWords.title)
      : words(language, searchWords.titleOf, { q: isolated(asked.q) })
  return {
    head: { language, title, islands: [SEARCH_ISLAND] },
    keep: false, // a project that has just been published is found at once
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.home} />, href: paths.home(language) },
            { label: <W of={searchWords.search} /> },
          ]}
        />
        <h1>
          <W of={searchWords.title} />
        </h1>
        <SearchBox id="q" typed={asked.q} place="page" />
        {answered === null ? (
          <>
            <Examples />
            <WaysToBrowse />
          </>
        ) : (
          <Answer {...answered} />
        )}
      </Wrap>
    ),
  }
}

function Answer({ asked, answer, shelves }: Answered) {
  const language = useLanguage()
  const { groups, didYouMean } = answer
  const totals = groups.map(({ total }) => total)
  const found = totals.reduce((sum, total) => sum + total, 0)
  return (
    <>
      <p class="lead">
        <bdi>
          <W
            of={searchWords.found}
            with={{ n: found, shown: shownTotal(language, totals), q: isolated(asked.q) }}
          />
        </bdi>
      </p>
      {didYouMean === null ? null : <DidYouMean words={didYouMean} asked={asked} />}
      {asked.kind === null ? null : (
        <p class="row">
          <a href={paths.search(language, { q: asked.q })}>
            <W of={searchWords.everyKind} />
          </a>
        </p>
      )}
      {groups.map((group, k) => (
        <ResultGroup
          q={asked.q}
          shelves={shelves}
          group={group}
          place={asked.kind !== null ? 'alone' : k === 0 ? 'best' : 'after'}
        />
      ))}
      {found === 0 ? <NothingFound /> : null}
    </>
  )
}

/** In the letters it was typed in, so its direction is its own. */
function DidYouMean({ words, asked: { kind } }: { words: string; asked: AskedSearch }) {
  const language = useLanguage()
  return (
    <p class="row did-you-mean">
      <W of={searchWords.didYouMean} />{' '}
      <a href={paths.search(language, { q: words, kind: kind ?? undefined })}>
        <bdi dir="auto" lang="">
          {words}
        </bdi>
      </a>
    </p>
  )
}

function NothingFound() {
  return (
    <>
      <h2>
        <W of={searchWords.nothingHints} />
      </h2>
      <ul>
        {[searchWords.hintFewer, searchWords.hintOther, searchWords.hintLanguage].map((hint) => (
          <li>
            <W of={hint} />
          </li>
        ))}
      </ul>
      <WaysToBrowse />
    </>
  )
}
