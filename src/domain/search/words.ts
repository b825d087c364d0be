/** The words of a text, folded, each with the place where it stands. */
import { normalise } from '../basics/normalise.ts'
import { remembered } from '../basics/remembered.ts'

export type Spot = {
  /** UTF-16 offsets in the text. */
  readonly start: number
  readonly end: number
  /** Folded by `normalise`, without dots; never empty. */
  readonly folded: string
}

/** Letters, marks, digits, what is invisible between them, apostrophes, and the dots of a number or code. */
const CHUNK =
  /(?:[\p{L}\p{M}\p{N}\u0640\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF'’‘ʼ`´]|(?<=\p{N})[.](?=\p{N}))+/gu

/** d'argan, l’huile, qu'une: the word begins after the apostrophe. M'Diq and N'Zalat are left whole. */
const ELISION = /^(?:[ldjsnc]|qu|jusqu|lorsqu)['’‘ʼ`´](?=[aeiouyhâàäéèêëîïôöûùüœæ])/iu
const LONGEST_WORD = 40

const piecesOf = remembered(20_000, (chunk) =>
  normalise(chunk)
    .split(' ')
    .map((piece) => piece.replaceAll('.', '').slice(0, LONGEST_WORD))
    .filter((folded) => folded !== ''),
)

export function spotsOf(text: string): readonly Spot[] {
  const spots: Spot[] = []
  for (const { 0: chunk, index } of text.matchAll(CHUNK)) {
    const elided = ELISION.exec(chunk)?.[0].length ?? 0
    const start = index + elided
    for (const folded of piecesOf(chunk.slice(elided)))
      spots.push({ start, end: index + chunk.length, folded })
  }
  return spots
}
