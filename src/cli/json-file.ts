import { createReadStream } from 'node:fs'
import type { Language } from '../domain/basics/language.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { Problem } from '../web/api/problem.ts'
import { type Word, words } from '../web/words/word.ts'
import { terminalWords } from './words.ts'

const MOST_MEGABYTES = 200

/** The JSON of a file, or of standard input when its name is `-`. */
export async function readJson(file: string, language: Language): Promise<Outcome<unknown, Problem>> {
  const text = await readText(file, language)
  if (!text.ok) return text
  try {
    return accepted(JSON.parse(text.value) as unknown)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return refuseFile(language, terminalWords.notJson, { file, message })
  }
}

/** The text of a file in UTF-8, or of standard input when its name is `-`. */
export async function readText(file: string, language: Language): Promise<Outcome<string, Problem>> {
  const pieces: Buffer[] = []
  let size = 0
  try {
    for await (const piece of file === '-' ? process.stdin : createReadStream(file)) {
      size += (piece as Buffer).length
      if (size > MOST_MEGABYTES * 1_000_000)
        return refuseFile(language, terminalWords.tooLong, { file, most: MOST_MEGABYTES })
      pieces.push(piece as Buffer)
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return refuseFile(language, terminalWords.unreadable, { file, message })
  }
  try {
    return accepted(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces)))
  } catch {
    return refuseFile(language, terminalWords.notUtf8, { file })
  }
}

function refuseFile(language: Language, word: Word, values: Readonly<Record<string, string | number>>) {
  const title = words(language, terminalWords.refused)
  return refused<Problem>({ status: 422, title, detail: words(language, word, values) })
}
