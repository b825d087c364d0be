import type { Mark } from '../../domain/search/document.ts'

/** A piece of a text; put together again, the pieces are the text. */
export type Span = { readonly text: string; readonly marked: boolean }

/**
 * Cuts a text at its marks, so that each piece can be written as text and nothing as HTML. Marks that overlap, run
 * backwards or reach beyond the text are cut to what there is; no letter of two UTF-16 units is cut in half.
 */
export function spansOf(text: string, marks: readonly Mark[]): readonly Span[] {
  const spans: Span[] = []
  let at = 0
  const upTo = (end: number, marked: boolean) => {
    if (end > at) spans.push({ text: text.slice(at, end), marked })
    at = Math.max(at, end)
  }
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, between(text, start))
    const to = between(text, end)
    if (to <= from) continue
    upTo(from, false)
    upTo(to, true)
  }
  upTo(text.length, false)
  return spans
}

/** The nearest place that is within the text and not inside a letter. */
function between(text: string, place: number): number {
  const within = Math.min(Math.max(0, Math.trunc(place) || 0), text.length)
  return /[\uDC00-\uDFFF]/.test(text.charAt(within)) && /[\uD800-\uDBFF]/.test(text.charAt(within - 1))
    ? within - 1
    : within
}
