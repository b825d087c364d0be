import { createReadStream } from 'node:fs'
import type { Language } from '../domain/basics/language.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { Problem } from '../web/api/problem.ts'
import { type Word, words } from '../web/words/word.ts'
import { terminalWords } from './words.ts'

const MOST_MEGABYTES = 200

/** The JSON of a file, or of standard input when its name is `-`. */
export async function readJson(file: string, language: Language): Promise<Outcome<unknown, Problem>> {
  const refuse = (word: Word, more: Readonly<Record<string, string | number>> = {}) =>
    refused<Problem>({
      status: 422,
      title: words(language, terminalWords.refused),
      detail: words(language, word, { file, ...more }),
    })
  const pieces: Buffer[] = []
  let size = 0
  try {
    for await (const piece of file === '-' ? process.stdin : createReadStream(file)) {
      size += (piece as Buffer).length
      if (size > MOST_MEGABYTES * 1_000_000) return refuse(terminalWords.tooLong, { most: MOST_MEGABYTES })
      pieces.push(piece as Buffer)
    }
  } catch (error) {
    return refuse(terminalWords.unreadable, {
      message: error instanceof Error ? error.message : String(error),
    })
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces))
    return accepted(JSON.parse(text) as unknown)
  } catch (error) {
    if (!(error instanceof SyntaxError)) return refuse(terminalWords.notUtf8)
    return refuse(terminalWords.notJson, { message: error.message })
  }
}
