import type { ComponentChildren } from 'preact'
import type { Language } from '../../domain/basics/language.ts'
import { Crumbs, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { siteWords } from '../words/site.ts'
import { type Word, words, type Values } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { aboutWords } from './words.ts'

const PAGES = [
  { word: siteWords.about, path: paths.about },
  { word: siteWords.data, path: paths.data },
  { word: siteWords.methods, path: paths.methods },
  { word: siteWords.law, path: paths.law },
  { word: siteWords.languagesPage, path: paths.languages },
  { word: siteWords.accessibility, path: paths.accessibility },
  { word: siteWords.publicationRules, path: paths.publicationRules },
  { word: siteWords.privacy, path: paths.privacy },
] as const

/** A page of explanations: title, a first sentence, the text, then the other pages of the same kind. */
export function aboutPage(
  language: Language,
  { title, lead, path }: { title: Word; lead: Word; path: (language: Language) => string },
  text: ComponentChildren,
): Page {
  const here = path(language)
  const top = paths.about(language)
  return {
    head: {
      language,
      title: words(language, title),
      description: words(language, lead),
      section: 'about',
    },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.home} />, href: paths.home(language) },
            ...(here === top ? [] : [{ label: <W of={siteWords.about} />, href: top }]),
            { label: <W of={title} /> },
          ]}
        />
        <h1>
          <W of={title} />
        </h1>
        <p class="lead">
          <W of={lead} />
        </p>
        {text}
        <Others language={language} here={here} />
      </Wrap>
    ),
  }
}

function Others({ language, here }: { language: Language; here: string }) {
  return (
    <Part id="more" title={aboutWords.more}>
      <ul class="plain">
        {PAGES.filter(({ path }) => path(language) !== here).map(({ word, path }) => (
          <li class="region-line">
            <a href={path(language)}>
              <W of={word} />
            </a>
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** A titled part of a page, reachable by its `id`. */
export function Part({ id, title, children }: { id: string; title: Word; children: ComponentChildren }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <W of={title} />
      </h2>
      {children}
    </section>
  )
}

/** Sentences one under the other. */
export function Points({ of }: { of: readonly Word[] }) {
  return (
    <ul>
      {of.map((word) => (
        <li>
          <W of={word} />
        </li>
      ))}
    </ul>
  )
}

/** One paragraph. */
export function P({ of, with: values = {} }: { of: Word; with?: Values }) {
  return (
    <p>
      <W of={of} with={values} />
    </p>
  )
}
