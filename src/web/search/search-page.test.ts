import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { Fragment, h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { LANGUAGES, type Language } from '../../domain/basics/language.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { FINDABLE, type Findable, type Hit, type SearchAnswer } from '../../domain/search/document.ts'
import type { Atlas, Territory } from '../../domain/territory/atlas.ts'
import { inLanguage } from '../words/w.tsx'
import type { AskedSearch } from './question.ts'
import { searchPage } from './search-page.tsx'
import { suggestionOf } from './suggestion.ts'

const CANARIES = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onfocus='alert(1)",
  '</title><svg onload=alert(1)>',
  '&lt;b&gt;',
  '\u202eabc<b>',
]

const region = (code: string, ar: string, fr: string): Territory => ({
  code: code as TerritoryCode,
  level: 'region',
  name: { ar, fr, en: fr },
  parent: '00' as TerritoryCode,
  place: null,
  population: null,
  households: null,
  kind: null,
})
const atlas = {
  territories: new Map([['02' as TerritoryCode, region('02', 'الشرق', 'Oriental')]]),
} as unknown as Atlas

function hit(kind: Findable, own: string, ref = 'some-ref'): Hit {
  const territory = kind === 'territory' ? null : ('02' as TerritoryCode)
  return {
    document: { kind, ref, title: { own }, excerpt: { own }, aliases: [], territory, prominence: 0 },
    score: 1,
    marks: [{ start: 1, end: 3 }],
  }
}

function answerOf(own: string, total = 1): SearchAnswer {
  return {
    groups: FINDABLE.map((kind) => ({
      kind,
      hits: [hit(kind, own, kind === 'territory' ? '02' : 'x')],
      total,
    })),
    didYouMean: own,
  }
}

function drawn(language: Language, asked: AskedSearch, answer: SearchAnswer | null): string {
  const shelves = { atlas, glossary: new Map() }
  const page = searchPage(language, asked, answer === null ? null : { asked, answer, shelves })
  return inLanguage(language, () => renderToString(h(Fragment, null, page.content)))
}

/** The elements of a document, without their values. */
function elementsOf(html: string): string[] {
  return [...html.matchAll(/<\/?[a-z][a-z0-9]*/g)].map(([element]) => element)
}

describe('the page of results', () => {
  test('shows what was typed and what was found as text, never as elements', () => {
    for (const language of LANGUAGES) {
      const harmless = elementsOf(drawn(language, { q: 'abcdef', kind: null }, answerOf('abcdef')))
      for (const canary of CANARIES) {
        const html = drawn(language, { q: canary, kind: null }, answerOf(canary))
        assert.deepEqual(elementsOf(html), harmless)
        assert.doesNotMatch(html.replace(/="[^"]*"/g, ''), /<[^>]*\son\w+/)
      }
    }
  })

  test('holds no element of any text whatever', () => {
    const harmless = elementsOf(drawn('ar', { q: 'abcdef', kind: null }, answerOf('abcdef')))
    fc.assert(
      fc.property(fc.string({ minLength: 4, unit: 'grapheme' }), (typed) => {
        const html = drawn('ar', { q: typed, kind: null }, answerOf(typed))
        assert.deepEqual(elementsOf(html), harmless)
      }),
      { numRuns: 50 },
    )
  })

  test('isolates what was typed in its title, and turns the controls of direction out of it', () => {
    const { head } = searchPage(
      'ar',
      { q: '\u202eabc', kind: null },
      {
        asked: { q: '\u202eabc', kind: null },
        answer: { groups: [], didYouMean: null },
        shelves: { atlas, glossary: new Map() },
      },
    )
    assert.match(head.title, /\u2068abc\u2069/)
  })

  test('leads to all of a kind when there are more than it shows, and to the list of projects for projects', () => {
    const html = drawn('fr', { q: 'miel', kind: null }, answerOf('miel', 12))
    assert.match(html, /href="\/fr\/search\?q=miel&amp;kind=activity"/)
    assert.match(html, /href="\/fr\/projects\?q=miel"/)
    assert.doesNotMatch(drawn('fr', { q: 'miel', kind: null }, answerOf('miel', 1)), /Tous les résultats/)
  })

  test('says what to try and how to browse when nothing was found', () => {
    const html = drawn('fr', { q: 'zzz', kind: null }, { groups: [], didYouMean: 'zaza' })
    assert.match(html, /<bdi>0 résultat/)
    assert.match(html, /href="\/fr\/search\?q=zaza"/)
    assert.match(html, /href="\/fr\/ideas\/new"/)
  })

  test('keeps what was typed in the box', () => {
    assert.match(drawn('fr', { q: 'a"b', kind: null }, null), /value="a&quot;b"/)
  })
})

describe('a suggestion', () => {
  test('tells its kind, title, marks, place and address in the language of the page', () => {
    const title = { ar: 'تعاونية النور', fr: 'Coopérative Nour', en: 'Nour cooperative' }
    const found = hit('project', '', '7f3a')
    const suggestion = suggestionOf(atlas, 'fr', { ...found, document: { ...found.document, title } })
    assert.deepEqual(suggestion, {
      kind: 'project',
      title: { text: 'Coopérative Nour', lang: 'fr' },
      marks: [[1, 3]],
      address: '/fr/projects/7f3a',
      notes: [
        { text: 'Projet', lang: 'fr' },
        { text: 'Oriental', lang: 'fr' },
      ],
    })
  })

  test('of a word leads to the word among the results', () => {
    const { address } = suggestionOf(atlas, 'ar', hit('word', 'تعاونية', 'coop.cooperative'))
    assert.equal(address, `/ar/search?q=${encodeURIComponent('تعاونية')}&kind=word#word-coop-cooperative`)
  })

  test('in somebody’s own words says no language', () => {
    for (const canary of CANARIES) {
      const { title, address } = suggestionOf(atlas, 'zgh', hit('project', canary, canary))
      assert.deepEqual(title, { text: canary, lang: '' })
      assert.match(address, /^\/zgh\/projects\/[\w%.~!*'()-]+$/)
    }
  })
})
