import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { readContext, readPartnerFiles, readPartnersFile } from './partner-files.ts'
import { readProgrammeFiles } from './programme-files.ts'

const DATA = new URL('../../../data', import.meta.url).pathname
const partners = readPartnerFiles(DATA)
const context = readContext(DATA)

const valid = {
  id: 'a-body',
  name: { ar: 'هيئة', fr: 'Un organisme', en: 'A body' },
  roles: ['support'],
  territories: ['02'],
  seat: null,
  sectors: ['environment'],
  summary: { ar: 'تساعد.', fr: 'Elle aide.', en: 'It helps.' },
  offers: [{ kind: 'training', text: { ar: 'تكوين', fr: 'Formation', en: 'Training' }, evidence: 'valbiom' }],
  needs: [],
  website: null,
  programmes: [],
  evidence: 'valbiom',
}

/** Paths and reasons of the refusal of one partner that is valid but for `change`. */
function faultsWith(change: object): readonly string[] {
  const text = JSON.stringify({ note: '', partners: [{ ...valid, ...change }] })
  const read = readPartnersFile(text, context)
  return read.ok ? [] : read.reasons.map(({ path, fault }) => `${path}: ${fault}`)
}

test('more than forty partners are read, in the order of their ids, each id once', () => {
  const ids = partners.map(({ id }) => id)
  assert.ok(ids.length >= 40, String(ids.length))
  assert.deepEqual(ids, [...new Set(ids)].sort())
})

test('the twelve regional councils are there, and co-funding is not claimed where it was not read', () => {
  const councils = partners.filter(({ id }) => id.startsWith('council-'))
  assert.equal(councils.length, 12)
  const read = councils.filter(({ offers }) => offers[0]?.evidence.confidence !== 'unverified')
  assert.deepEqual(read.map(({ territories }) => territories[0]).sort(), ['01', '02', '03'])
})

test('the office that develops cooperatives is said to be independent of this site, in three languages', () => {
  for (const id of ['odco', 'odco-dakhla']) {
    const summary = partners.find((one) => one.id === id)?.summary
    assert.match(summary?.ar ?? '', /تويزة مستقلة/)
    assert.match(summary?.fr ?? '', /Twiza en est indépendante/)
    assert.match(summary?.en ?? '', /Twiza is independent of it/)
  }
})

test('programmes and partners name each other only where the other exists', () => {
  const programmes = readProgrammeFiles(DATA)
  const known = new Set(programmes.map(({ id }) => id))
  assert.deepEqual(
    partners.flatMap(({ id, programmes: own }) =>
      own.filter((one) => !known.has(one)).map((one) => [id, one]),
    ),
    [],
  )
  const bodies = new Set(partners.map(({ id }) => id))
  assert.deepEqual(
    programmes.filter(({ body }) => body.partner !== null && !bodies.has(body.partner)).map(({ id }) => id),
    [],
  )
})

test('no statement holds a telephone number or an e-mail address', () => {
  assert.doesNotMatch(JSON.stringify(partners), /\+?212\d|0[5-7]\d{8}|[\w.]+@[\w.]+/)
})

test('a valid entry is read with the evidence its keys stand for', () => {
  const read = readPartnersFile(JSON.stringify({ note: '', partners: [valid] }), context)
  assert.ok(read.ok)
  assert.equal(read.value[0]?.evidence.confidence, 'verified')
  assert.equal(read.value[0]?.offers[0]?.evidence, context.sources.get('valbiom'))
})

test('each planted fault is refused with its place and its reason', () => {
  const offer = valid.offers[0]
  const planted: readonly (readonly [object, RegExp])[] = [
    [{ territories: ['99'] }, /^partners\[0\]\.territories\[0\]: no territory has the code 99$/],
    [{ territories: [] }, /territories: a partner works somewhere/],
    [{ seat: '02.113.99.99' }, /seat: no territory/],
    [{ sectors: ['mining'] }, /sectors\[0\]: not one of the ten sectors/],
    [{ roles: ['friend'] }, /roles\[0\]/],
    [{ roles: [] }, /roles: a partner has a role/],
    [{ programmes: ['Not An Id'] }, /programmes\[0\]: an id is small/],
    [{ evidence: 'hearsay' }, /evidence: no source is called "hearsay"/],
    [{ evidence: undefined }, /evidence/],
    [{ offers: [{ ...offer, evidence: undefined }] }, /offers\[0\]\.evidence/],
    [{ offers: [{ ...offer, kind: 'luck' }] }, /offers\[0\]\.kind/],
    [{ offers: [] }, /offers: it neither offers nor looks for anything/],
    [{ roles: ['cluster'], offers: [], needs: [offer] }, /offers: a body with the role cluster/],
    [{ roles: ['research'], offers: [], needs: [offer] }, /offers: a body with the role research/],
    [{ roles: ['funding'] }, /offers: a body with the role funding offers money/],
    [{ website: 'javascript:alert(1)' }, /website/],
    [{ summary: { ar: 'تساعد', fr: 'Elle aide' } }, /summary\.en/],
    [{ summary: { ...valid.summary, ar: 'سنة ٢٠٢٥' } }, /summary\.ar: use Latin digits/],
    [{ phone: '0500000000' }, /phone/],
  ]
  for (const [change, reason] of planted) {
    const faults = faultsWith(change)
    assert.ok(
      faults.some((fault) => reason.test(fault)),
      `${JSON.stringify(change)}: ${faults.join('; ')}`,
    )
  }
  assert.deepEqual(faultsWith({}), [])
})

test('a broken file, an entry twice and a broken list of sources stop the reading with the name of the file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-partners-'))
  try {
    cpSync(DATA, folder, { recursive: true })
    const write = (file: string, content: string) => writeFileSync(join(folder, 'partners', file), content)
    write('zz-broken.json', '{"note": ""')
    assert.throws(() => readPartnerFiles(folder), /data\/partners\/zz-broken\.json .*not JSON/)
    write('zz-broken.json', JSON.stringify({ note: '', partners: [{ ...valid, id: 'odco' }] }))
    assert.throws(() => readPartnerFiles(folder), /zz-broken\.json .*odco is in state-bodies\.json already/)
    write(
      'partner-sources.json',
      JSON.stringify({ note: '', sources: { x1: { source: 'A', asOf: 'soon' } } }),
    )
    assert.throws(
      () => readPartnerFiles(folder),
      /partner-sources\.json .*sources\.x1\.asOf: a year or a date/,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
})
