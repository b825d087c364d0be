/** The name of a document: the words of who brought it, without what could mislead a reader or a computer. */
import type { FileKind } from './file.ts'

const EXTENSIONS: Readonly<Record<FileKind, readonly string[]>> = {
  pdf: ['pdf'],
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  odt: ['odt'],
  ods: ['ods'],
  text: ['txt', 'csv'],
}
const MOST_LETTERS = 110

/**
 * The last part of a path, without letters that reverse or hide writing, ending in the extension of what the document
 * really is: `../photo.exe` of a PDF becomes `photo.exe.pdf`. 1 to 120 letters.
 */
export function tidyFileName(typed: string, kind: FileKind): string {
  const last = typed.toWellFormed().split(/[/\\]/).at(-1) ?? ''
  const seen = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const endings = EXTENSIONS[kind]
  const own = endings.find((ending) => seen.toLowerCase().endsWith(`.${ending}`))
  const ending = own ?? endings[0] ?? kind
  const stem = own === undefined ? seen : seen.slice(0, -own.length - 1).replace(/[\s.]+$/, '')
  const short = cut(stem, MOST_LETTERS)
  return `${short === '' ? 'document' : short}.${ending}`
}

/** At most `most` UTF-16 units, no letter cut in two. */
function cut(text: string, most: number): string {
  let short = ''
  for (const letter of text) {
    if (short.length + letter.length > most) break
    short += letter
  }
  return short
}
