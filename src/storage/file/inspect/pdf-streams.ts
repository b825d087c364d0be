/** The streams of a PDF, found by the words that begin and end them, whatever the table of its objects says. */
import { inflateSync } from 'node:zlib'
import { FILE_LIMITS } from '../../../domain/file/file.ts'
import { Unfit } from './verdict.ts'

const MOST_IN_ONE = 32 * 1024 * 1024
const LONGEST_DICTIONARY = 4096
/** Pictures and fonts hold no objects; what says of itself that it holds some is always read. */
const NO_OBJECTS = /\/Subtype\s*\/Image\b|\/Length1\b|\/FontFile/
const OBJECTS = /\/ObjStm\b|\/First\b|\/XRef\b/

export type Streams = {
  /** everything but the contents of streams */
  readonly outside: string
  /** the contents of streams that may hold objects, unpacked */
  readonly inside: readonly string[]
}

export function pdfStreams(bytes: Buffer, whole: string): Streams {
  const inside: string[] = []
  let outside = ''
  let unpacked = 0
  let after = 0
  for (const found of whole.matchAll(/(?<!end)stream(?:\r\n|\n|\r)/g)) {
    const from = found.index + found[0].length
    if (found.index < after) continue
    const end = whole.indexOf('endstream', from)
    if (end === -1) throw new Unfit('broken', 'a stream without end')
    const before = whole.slice(after, found.index)
    outside += before
    after = end
    const text = contents(bytes.subarray(from, end), dictionaryIn(before))
    if (text === null) continue
    unpacked += text.length
    if (unpacked > FILE_LIMITS.unpackedBytes) throw new Unfit('unpacks-too-large', 'streams')
    inside.push(text)
  }
  return { outside: outside + whole.slice(after), inside }
}

function dictionaryIn(before: string): string {
  const near = before.slice(-LONGEST_DICTIONARY)
  const from = near.lastIndexOf(' obj')
  return near
    .slice(Math.max(0, from))
    .replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** Null: a picture or a font, which is not read. */
function contents(packed: Buffer, dictionary: string): string | null {
  const objects = OBJECTS.test(dictionary)
  if (!objects && NO_OBJECTS.test(dictionary)) return null
  const filters = [...dictionary.matchAll(/\/(\w+)Decode\b/g)].map(([, name]) => name)
  if (filters.length === 0 || /\/Fl\b/.test(dictionary))
    filters.push(...(/\/Fl\b/.test(dictionary) ? ['Flate'] : []))
  if (filters.length === 0) return packed.toString('latin1')
  if (objects && (filters.length > 1 || filters[0] !== 'Flate'))
    throw new Unfit('active-content', 'objects packed in an unusual way')
  if (filters[0] !== 'Flate') return packed.toString('latin1')
  return inflated(packed, objects)
}

/** A content stream whose end is damaged is read as far as it goes; what holds objects must be whole. */
function inflated(packed: Buffer, whole: boolean): string {
  try {
    return inflateSync(packed, {
      maxOutputLength: MOST_IN_ONE,
      ...(whole ? {} : { finishFlush: 2 }),
    }).toString('latin1')
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE')
      throw new Unfit('unpacks-too-large', 'a stream')
    if (whole) throw new Unfit('broken', 'objects that cannot be unpacked')
    return ''
  }
}
