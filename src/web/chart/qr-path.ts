import { encode } from 'uqr'

/** Empty squares around the code, so that a telephone finds its edge. */
const EDGE = 2

/** A text as a QR code: one path of dark squares, and how many squares its picture is wide with its edge. */
export function qrPath(text: string): { readonly path: string; readonly squares: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + EDGE} ${y + EDGE}h1v1h-1z`] : [])))
    .join('')
  return { path, squares: size + 2 * EDGE }
}
