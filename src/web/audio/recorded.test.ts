import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, test } from 'node:test'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { QUESTIONS } from '../../domain/dossier/questions.ts'
import { readingHash, readRecordings } from '../../storage/reference/recordings-file.ts'
import { IdeaForm } from '../idea/idea-form.tsx'
import { readEntry } from '../idea/entry.ts'
import { consentWords } from '../idea/words.ts'
import type { Site } from '../site.ts'
import { inLanguage } from '../words/w.tsx'
import { Listen } from './listen.tsx'
import { recordingOf, strayRecordings, toRecord } from './recorded.ts'
import { SPOKEN, type SpokenId, spokenText } from './spoken-questions.ts'

/** As the form has them (src/web/idea/idea-form.tsx). */
const IDEA_FIELDS = ['title', 'idea', 'territory', 'sector', 'source', 'visibility', 'contact', 'consent']
const DATA = resolve(import.meta.dirname, '../../../data')

/** An Ogg Opus file of the given length without a sound in it. */
function opus(seconds: number, channels = 1, size = 0): Buffer {
  const page = (kind: number, position: number, body: Buffer) => {
    const head = Buffer.alloc(28)
    head.write('OggS', 0, 'latin1')
    head[5] = kind
    head.writeBigInt64LE(BigInt(position), 6)
    head[26] = 1
    head[27] = Math.min(body.length, 255)
    return Buffer.concat([head, body])
  }
  const start = Buffer.alloc(19)
  start.write('OpusHead', 0, 'latin1')
  start[8] = 1
  start[9] = channels
  start.writeUInt16LE(312, 10)
  return Buffer.concat([
    page(2, 0, start),
    Buffer.alloc(size),
    page(4, seconds * 48_000 + 312, Buffer.alloc(3)),
  ])
}

function withFolder<T>(entries: readonly object[], bytes: Buffer, work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-audio-'))
  try {
    mkdirSync(join(folder, 'audio', 'ar'), { recursive: true })
    writeFileSync(join(folder, 'audio', 'index.json'), JSON.stringify({ note: '', recordings: entries }))
    writeFileSync(join(folder, 'audio', 'ar', 'need.opus'), bytes)
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const textSha256 = readingHash(spokenText('need', 'ar') ?? '')
const RECORDED = {
  language: 'ar',
  variety: 'standard',
  speaker: 'test',
  recordedOn: '2026-11-22',
  licence: 'CC-BY-4.0',
} as const
const entry = { question: 'need', textSha256, ...RECORDED }
const drawn = (recordings: ReturnType<typeof readRecordings>, language: 'ar' | 'fr' | 'en') =>
  inLanguage(language, () => renderToString(h(Listen, { recordings, question: 'need' })))

describe('a question read aloud', () => {
  test('is heard on its page, in its language only', () => {
    const recordings = withFolder([entry], opus(4), readRecordings)
    assert.equal(recordings[0]?.seconds, 4)
    assert.match(drawn(recordings, 'ar'), /<audio [^>]*src="\/audio\/ar\/need\.[0-9a-f]{10}\.opus"/)
    assert.equal(drawn(recordings, 'fr'), '')
    assert.equal(drawn(recordings, 'en'), '')
  })

  test('of the form of an idea is heard beside its field, and names what it reads', () => {
    const recordings = IDEA_FIELDS.map((field) => {
      const question = `idea-${field}` as SpokenId
      const text = spokenText(question, 'ar') ?? ''
      return { ...RECORDED, question, textSha256: readingHash(text), bytes: opus(4), seconds: 4 }
    })
    const site = {
      library: { recordings, activities: { sectors: { ten: [] } }, processing: { idea: { cndp: {} } } },
      settings: { operatorName: null },
    } as unknown as Site
    const entry = readEntry({})
    const form = h(IdeaForm, { site, entry, errors: [], places: [] })
    const page = inLanguage('ar', () => renderToString(form))
    const heard = [
      ...page.matchAll(/<audio [^>]*src="\/audio\/ar\/idea-([a-z]+)\.[^"]*" aria-label="([^"]*)"/g),
    ]
    assert.deepEqual(
      heard.map(([, field]) => field),
      IDEA_FIELDS,
    )
    assert.equal(new Set(heard.map(([, , label]) => label)).size, IDEA_FIELDS.length)
  })

  test('is not heard, and is on the list, once its text has changed', () => {
    const changed = { ...entry, textSha256: readingHash('another text') }
    const recordings = withFolder([changed], opus(4), readRecordings)
    assert.equal(recordingOf(recordings, 'need', 'ar'), null)
    assert.equal(drawn(recordings, 'ar'), '')
    const listed = toRecord(recordings).find((each) => each.question === 'need' && each.language === 'ar')
    assert.deepEqual([listed?.state, listed?.textSha256], ['stale', textSha256])
  })

  test('is refused when it is no Opus, has two channels, no length, or weighs too much', () => {
    const refuses = (bytes: Buffer, why: RegExp) =>
      withFolder([entry], bytes, (folder) => assert.throws(() => readRecordings(folder), why))
    refuses(Buffer.from('RIFF'), /no whole Ogg Opus/)
    refuses(opus(4, 2), /more than one channel/)
    refuses(opus(0), /no length/)
    refuses(opus(60, 1, 70_000), /larger than 60 KB/)
    refuses(opus(4, 1, 30_000), /24 kbit/)
    withFolder([entry, entry], opus(4), (folder) => assert.throws(() => readRecordings(folder), /twice/))
  })
})

describe('the recordings that ship', () => {
  const recordings = readRecordings(DATA)

  test('are all of the text as it is now: one whose text has changed is to be made again or taken out', () => {
    const stale = toRecord(recordings).filter(({ state }) => state === 'stale')
    assert.deepEqual(
      stale.map(({ language, question }) => `${language}/${question}`),
      [],
    )
    assert.deepEqual(strayRecordings(recordings), [])
  })

  test('and those that are missing make up every question in Arabic, French and Tamazight', () => {
    assert.equal(toRecord(recordings).length + recordings.length, SPOKEN.size * 3)
    assert.equal(SPOKEN.size, QUESTIONS.length + IDEA_FIELDS.length)
  })

  test('of the form of an idea: every field is asked for, with the consent word for word', () => {
    for (const field of IDEA_FIELDS) {
      const listed = toRecord([]).filter(({ question }) => question === `idea-${field}`)
      assert.deepEqual(
        listed.map(({ language, state }) => `${language} ${state}`),
        ['ar missing', 'fr missing', 'zgh no-words'],
      )
    }
    for (const word of Object.values(consentWords))
      assert.ok(spokenText('idea-consent', 'ar')?.includes(word.ar), word.ar)
  })
})
