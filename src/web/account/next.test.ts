import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { seededRandom } from '../../domain/basics/random.ts'
import { ownPath } from './next.ts'

test('a page of this site is gone back to, with its query', () => {
  for (const path of [
    '/ar/me',
    '/fr/',
    '/zgh',
    '/en/dossiers/new?project=abc123',
    '/ar/search?q=%D8%A7%D9%84%D8%B3%D9%84%D8%A7%D9%85&page=2',
    '/fr/simulations/ab12?beside=a/b',
  ])
    assert.equal(ownPath(path), path)
})

/** Where a browser that stands on our sign-in page would be led by such a `Location`. */
function leadsAway(location: string): boolean {
  const base = 'https://twiza.example/fr/sign-in'
  return !URL.canParse(location, base) || new URL(location, base).origin !== 'https://twiza.example'
}

const STARTS = [
  '/',
  '//',
  '/\\',
  '\\\\',
  '\\/',
  '///',
  '/fr/..//',
  '/fr/../',
  '/fr//',
  '/fr/%2e%2e//',
  '/ar',
  '/fr/@',
  '',
  'https:',
  'https://',
  'http:/',
  'javascript:',
  'data:text/html,',
  '/%09/',
  '/\t/',
  '/\r\n/',
  '%2f%2f',
  '/%2f',
  '/%5c',
  '\u3002',
  '\uff0f\uff0f',
  '/\uff0f',
  '\u2215\u2215',
  '/fr/\u202e',
  '/sign-in/',
  '/fr/sign-in/code?next=',
  '/fr/sign-out',
  '/de/',
]
const MIDDLES = [
  'evil.example',
  'evil\u3002example',
  'evil%E3%80%82example',
  '@evil.example',
  'twiza.example@evil.example',
  'twiza.example.evil.example',
  '%0d%0aset-cookie:x=1',
  '%0d%0alocation:https://evil.example',
  '\r\nset-cookie: x',
  '..;/evil.example',
  '%00evil.example',
  '\u0000',
  'alert(1)',
  '%252f%252fevil.example',
  '[::1]',
  '127.1',
  'evil\uff0eexample',
]
const ENDS = ['', '/', '/%2f..', '?next=//evil.example', '#x', '\\', '%5c', ' ', '\u2028']

test('of 500 sly addresses, and of any text, none leads away, splits a header or comes back in a circle', () => {
  const { uniform } = seededRandom(31)
  const pick = (from: readonly string[]) => from[Math.floor(uniform() * from.length)] ?? ''
  const payloads = new Set<string>()
  while (payloads.size < 520) payloads.add(pick(STARTS) + pick(MIDDLES) + pick(ENDS))
  const check = (typed: string) => {
    const path = ownPath(typed)
    if (path === null) return
    assert.equal(leadsAway(path), false, typed)
    assert.match(path, /^\/(ar|fr|zgh|en)([/?]|$)/, typed)
    assert.doesNotMatch(path, /[\r\n\0\\#]|%0[0-9a-f]|%5c|^\/\/|^\/\w+\/sign-(in|out)/i, typed)
  }
  for (const payload of payloads) check(payload)
  for (const payload of payloads) check(`/fr/${payload}`)
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => check(typed)))
  fc.assert(fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => check(`/fr${path}?${query}`)))
  for (const away of [
    '//evil.example',
    '/\\evil.example',
    '/fr//evil.example',
    '/fr/%0d%0ax:1',
    '/fr/\uff0e\uff0e/',
    'https://evil.example',
    '/fr/../..//evil.example',
  ])
    assert.equal(ownPath(away), null, away)
})
