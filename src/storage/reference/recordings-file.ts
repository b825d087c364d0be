/** `data/audio/`: recordings of questions read by people. A broken entry or file stops the start with its reason. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readOpus } from './opus-file.ts'

export const RECORDED_LANGUAGES = ['ar', 'fr', 'zgh'] as const
export type RecordedLanguage = (typeof RECORDED_LANGUAGES)[number]

const MOST_BYTES = 60 * 1024
const MOST_BITS_A_SECOND = 24_000
/** Pages and headers of the container, beside the sound itself. */
const CONTAINER_BYTES = 2_000

const entry = z.strictObject({
  question: z.string().regex(/^[a-z0-9-]{1,60}$/),
  language: z.enum(RECORDED_LANGUAGES),
  /** `standard`, `darija`, `tarifit`, `tamazight`, `tachelhit` */
  variety: z.enum(['standard', 'darija', 'tarifit', 'tamazight', 'tachelhit']),
  textSha256: z.string().regex(/^[0-9a-f]{64}$/),
  speaker: z.string().trim().min(1),
  recordedOn: z.iso.date(),
  licence: z.string().trim().min(1),
})
const file = z.strictObject({ note: z.string(), recordings: z.array(entry) })

export type Recording = z.output<typeof entry> & { readonly bytes: Buffer; readonly seconds: number }

/** None when there is no `data/audio/index.json`. */
export function readRecordings(dataFolder: string): readonly Recording[] {
  const folder = join(dataFolder, 'audio')
  if (!existsSync(join(folder, 'index.json'))) return []
  const { recordings } = file.parse(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')))
  const seen = new Set<string>()
  return recordings.map((each) => {
    const path = `${each.language}/${each.question}.opus`
    if (seen.has(path)) throw new Error(`data/audio/index.json lists ${path} twice`)
    seen.add(path)
    const bytes = readFileSync(join(folder, path))
    return { ...each, bytes, seconds: secondsOf(path, bytes) }
  })
}

function secondsOf(path: string, bytes: Buffer): number {
  const refuse = (why: string) => new Error(`data/audio/${path} ${why}`)
  const facts = readOpus(bytes)
  if (facts === null) throw refuse('is no whole Ogg Opus file')
  if (facts.channels !== 1) throw refuse('has more than one channel')
  if (facts.seconds <= 0) throw refuse('is silent: it has no length')
  if (bytes.length > MOST_BYTES) throw refuse('is larger than 60 KB')
  if (((bytes.length - CONTAINER_BYTES) * 8) / facts.seconds > MOST_BITS_A_SECOND)
    throw refuse('has more than 24 kbit/s')
  return facts.seconds
}

/** The hash under which a text was read; spaces and line breaks do not change how it is read. */
export function readingHash(text: string): string {
  return createHash('sha256').update(text.normalize('NFC').replace(/\s+/g, ' ').trim()).digest('hex')
}
