/** Each text in the letters of the language it says it is in; names and codes of others are isolated. */
import type { Page } from 'playwright-core'

/**
 * Written in Latin letters in every language: names of formats, offices' abbreviations, names of things and of bodies
 * that are found under no other spelling. */
const KNOWN = [
  'HCP',
  'OpenStreetMap',
  'ODbL',
  'PDF',
  'XLSX',
  'CSV',
  'JSON',
  'GeoJSON',
  'API',
  'OpenAPI',
  'WhatsApp',
  'TOPSIS',
  'PROMETHEE',
  'AHP',
  'LibreOffice',
  'Excel',
  'Twiza',
  'GitHub',
  'WCAG',
  'CSS',
  'HTML',
  'JavaScript',
  'NPV',
  'IRR',
  'RGPH',
  'ODCO',
  'ONSSA',
  'Apache',
  'II',
  'kWh',
  'kWp',
  'ISO',
  'DOI',
  'URL',
  'VAN',
  'TRI',
  'AA',
  'axe',
  'Chromium',
  'CC',
  'BY',
  'html',
  'validate',
  'TopoJSON',
  'SPA',
  'V',
  'v',
  'x',
  'n',
  'p',
  'q',
  'SVG',
  'IRCAM',
  'RTL',
  'Wikidata',
  'L',
  'npm',
  'MediaWiki',
  'Mastodon',
  'Common',
  'Voice',
  'Amsfti',
  'reliability',
  'Problem',
  'Details',
  'fr',
  'en',
  'zgh',
  'ar',
  'GiveDirectly',
]

/** Text whose letters are not those of its nearest `lang`; at most eight. */
export function foreignLetters(page: Page): Promise<readonly string[]> {
  return page.evaluate((known) => {
    const ARABIC = /[\u0620-\u065f\u066e-\u06d3\u06fa-\u06ff]/
    const TIFINAGH = /[\u2d30-\u2d7f]/
    /** acronyms, names of files and columns, addresses: the same in every language */
    const IDENTIFIER = /\b[A-Z]{2,}[A-Z0-9-]*\b|\/?[\w{}]+(?:[/.=_-][\w{}]+)+|\/\w+|[A-Z]\w*-\d+/g
    const LATIN = /[A-Za-z\u00c0-\u024f]{1,}/g
    const wrong = (text: string, lang: string, isolated: boolean): boolean => {
      const latin = (text.replace(IDENTIFIER, ' ').match(LATIN) ?? []).filter((word) => !known.includes(word))
      if (lang === 'ar') return TIFINAGH.test(text) || (latin.length > 0 && !isolated)
      if (lang === 'zgh') return ARABIC.test(text) || (latin.length > 0 && !isolated)
      return (ARABIC.test(text) && !isolated) || TIFINAGH.test(text)
    }
    const langOf = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') ?? ''
    const pageLanguage = document.documentElement.lang
    const found: string[] = []
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      // between first-strong isolate and its end: what a person typed, or a name in another language
      const text = (node.nodeValue ?? '').replace(/[\u2066-\u2068][^\u2069]*\u2069/g, '').trim()
      if (parent === null || text === '' || parent.closest('script, style, code, pre, textarea') !== null)
        continue
      // (what a person typed into a field may be in any letters)
      // the browser's tab shows no language: under Tamazight it may hold Arabic words that stand in
      if (pageLanguage === 'zgh' && parent.tagName === 'TITLE') continue
      const lang = langOf(parent)
      const isolated = parent.closest('bdi, [dir="ltr"]:not(html), title, output, textarea') !== null
      if (wrong(text, lang, isolated))
        found.push(`${lang}: ${text.slice(0, 70)} (in ${parent.tagName.toLowerCase()})`)
    }
    if (pageLanguage !== 'zgh')
      for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
        for (const element of document.querySelectorAll(`[${name}]`)) {
          const text = (element.getAttribute(name) ?? '').replace(/[\u2066-\u2068][^\u2069]*\u2069/g, '')
          if (wrong(text, langOf(element), /[A-Z]{2}|\d/.test(text)))
            found.push(`${langOf(element)}: ${name}="${text.slice(0, 60)}"`)
        }
    return [...new Set(found)].slice(0, 8)
  }, KNOWN)
}
