/** What one text says and another does not, word by word, for people who choose between two texts. */

export type Piece = { readonly text: string; readonly onlyHere: boolean }

/** Above so many pairs of words only the beginning and the end that both share are told apart. */
const MOST_PAIRS = 1_000_000

/** `text` in pieces that put together give it again; those that `other` has too, in the same order, are not `onlyHere`. */
export function differenceOf(text: string, other: string): readonly Piece[] {
  const here = wordsOf(text)
  const there = wordsOf(other)
  let start = 0
  while (start < here.length && start < there.length && here[start] === there[start]) start += 1
  let end = 0
  while (end < here.length - start && end < there.length - start && here.at(-1 - end) === there.at(-1 - end))
    end += 1
  const middle = here.slice(start, here.length - end)
  const shared = inBoth(middle, there.slice(start, there.length - end))
  return joined(
    here.map((word, at) => ({
      text: word,
      onlyHere: at >= start && at < here.length - end && !shared.has(at - start),
    })),
  )
}

/** Each word with the space after it. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*|^\s+/g) ?? []
}

/** Places in `a` of a longest common subsequence with `b`. */
function inBoth(a: readonly string[], b: readonly string[]): ReadonlySet<number> {
  const places = new Set<number>()
  if (a.length * b.length > MOST_PAIRS) return places
  const width = b.length + 1
  const longest = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => longest[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      longest[i * width + j] = same(a[i], b[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (same(a[i], b[j])) {
      places.add(i)
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return places
}

const same = (a: string | undefined, b: string | undefined) => a?.trimEnd() === b?.trimEnd()

function joined(pieces: readonly Piece[]): readonly Piece[] {
  const whole: { text: string; onlyHere: boolean }[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    if (last !== undefined && last.onlyHere === piece.onlyHere) last.text += piece.text
    else whole.push({ ...piece })
  }
  return whole
}
