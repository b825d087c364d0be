import type { ComponentChildren } from 'preact'
import type { Language } from '../../domain/basics/language.ts'
import { directionOf, LANGUAGES } from '../../domain/basics/language.ts'
import { inLanguage, paths } from '../paths.ts'
import { LANGUAGE_NAMES, siteWords } from '../words/site.ts'
import { useWords, W } from '../words/w.tsx'
import { Mark } from './mark.tsx'

/** What a page says of itself to the frame around it. */
export type PageHead = {
  readonly language: Language
  /** path and query of this page, as asked for */
  readonly address: string
  readonly title: string
  readonly description?: string
  readonly section?:
    | 'territories'
    | 'activities'
    | 'models'
    | 'projects'
    | 'funding'
    | 'partners'
    | 'meetings'
    | 'contests'
    | 'about'
  readonly wrong?: boolean
  /** names of islands in src/web/islands */
  readonly islands?: readonly string[]
}
export type Frame = {
  readonly head: PageHead
  readonly nonce: string
  readonly stylesheet: string
  readonly scripts: readonly string[]
  readonly origin: string
  readonly operator: string | null
}

/** The whole document around a page's own content. */
export function Layout({ frame, children }: { frame: Frame; children: ComponentChildren }) {
  const { head } = frame
  const t = useWords()
  const name = t(siteWords.name)
  return (
    <html lang={head.language} dir={directionOf(head.language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${head.wrong ? t(siteWords.errorPrefix) : ''}${head.title} – ${name}`}</title>
        {head.description ? <meta name="description" content={head.description} /> : null}
        <meta name="color-scheme" content="light dark" />
        <meta property="og:title" content={head.title} />
        <link rel="stylesheet" href={frame.stylesheet} />
        <link rel="icon" href="/assets/mark.svg" type="image/svg+xml" />
        {LANGUAGES.map((l) => (
          <link rel="alternate" hreflang={l} href={frame.origin + inLanguage(head.address, l)} />
        ))}
        <link rel="alternate" hreflang="x-default" href={frame.origin + inLanguage(head.address, 'ar')} />
        {head.section === 'projects' ? (
          <link rel="alternate" type="application/atom+xml" href={paths.projectFeed(head.language)} />
        ) : null}
        {frame.scripts.map((src) => (
          <script type="module" src={src} nonce={frame.nonce} />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          <W of={siteWords.skip} />
        </a>
        <Masthead head={head} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Foot head={head} operator={frame.operator} />
      </body>
    </html>
  )
}

const SECTIONS = [
  { id: 'territories', word: siteWords.territories, path: paths.territories },
  { id: 'activities', word: siteWords.activities, path: paths.activities },
  { id: 'models', word: siteWords.models, path: paths.models },
  { id: 'projects', word: siteWords.projects, path: paths.projects },
  { id: 'funding', word: siteWords.funding, path: paths.programmes },
  { id: 'partners', word: siteWords.partners, path: paths.partners },
  { id: 'meetings', word: siteWords.meetings, path: paths.meetings },
  { id: 'contests', word: siteWords.contests, path: paths.contests },
] as const

function Masthead({ head }: { head: PageHead }) {
  const t = useWords()
  return (
    <header class="masthead">
      <div class="wrap">
        <a class="brand" href={paths.home(head.language)}>
          <Mark />
          <W of={siteWords.name} />
        </a>
        <SearchLink language={head.language} />
        <OwnSpaceLink language={head.language} />
        <LanguageSwitch head={head} />
        <nav class="site-nav" aria-label={t(siteWords.menu)}>
          <ul>
            {SECTIONS.map((section) => (
              <li>
                <a
                  href={section.path(head.language)}
                  aria-current={head.section === section.id ? 'true' : undefined}
                >
                  <W of={section.word} />
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}

/** To the one box that finds everything, from every page. */
function SearchLink({ language }: { language: Language }) {
  return (
    <a class="search-link" href={paths.search(language)}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <circle cx="10.5" cy="10.5" r="6.5" fill="none" stroke="currentColor" stroke-width="2.2" />
        <path d="M15.5 15.5 21 21" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" />
      </svg>
      <span>
        <W of={siteWords.searchEverything} />
      </span>
    </a>
  )
}

/** To one's own space, the same for everybody: a page knows nothing of who reads it. */
function OwnSpaceLink({ language }: { language: Language }) {
  return (
    <a class="own-space-link" href={paths.me(language)}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <circle cx="12" cy="8" r="4" fill="none" stroke="currentColor" stroke-width="2.2" />
        <path d="M4 20.5c1.5-8 14.5-8 16 0" fill="none" stroke="currentColor" stroke-width="2.2" />
      </svg>
      <span>
        <W of={siteWords.mySpace} />
      </span>
    </a>
  )
}

/** Four languages behind one word on a small screen; each leads to this same page. */
function LanguageSwitch({ head }: { head: PageHead }) {
  const t = useWords()
  return (
    <details class="languages">
      <summary>
        <span class="hidden-visually">
          <W of={siteWords.language} />
        </span>
        <span lang={head.language}>{LANGUAGE_NAMES[head.language]}</span>
      </summary>
      <nav aria-label={t(siteWords.languages)}>
        <ul>
          {LANGUAGES.map((l) => (
            <li>
              <a
                lang={l}
                hreflang={l}
                href={inLanguage(head.address, l)}
                aria-current={l === head.language ? 'true' : undefined}
              >
                {LANGUAGE_NAMES[l]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  )
}

const FOOT_LINKS = [
  { word: siteWords.help, path: paths.newHelp },
  { word: siteWords.about, path: paths.about },
  { word: siteWords.data, path: paths.data },
  { word: siteWords.methods, path: paths.methods },
  { word: siteWords.law, path: paths.law },
  { word: siteWords.languagesPage, path: paths.languages },
  { word: siteWords.publicationRules, path: paths.publicationRules },
  { word: siteWords.privacy, path: paths.privacy },
  { word: siteWords.accessibility, path: paths.accessibility },
  { word: siteWords.api, path: paths.api },
  { word: siteWords.design, path: paths.design },
] as const

function Foot({ head, operator }: { head: PageHead; operator: string | null }) {
  return (
    <footer class="foot">
      <div class="wrap">
        <p class="independent">
          <W of={siteWords.independent} />
        </p>
        {operator === null ? null : (
          <p>
            <W of={siteWords.operator} with={{ name: operator }} />
          </p>
        )}
        <ul>
          {FOOT_LINKS.map((link) => (
            <li>
              <a href={link.path(head.language)}>
                <W of={link.word} />
              </a>
            </li>
          ))}
        </ul>
        <p class="muted">
          <W of={siteWords.sources} />
        </p>
        {head.language === 'zgh' ? (
          <p class="muted">
            <W of={siteWords.provisional} />
          </p>
        ) : null}
      </div>
    </footer>
  )
}
