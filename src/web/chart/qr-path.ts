import { encode } from 'uqr'

/** Empty squares around the code, so that a telephone finds its edge. */
const EDGE = 2

export type QrPath = {
  /** to be drawn as lines one square wide: the dark squares, a run of them in a row as one dash */
  readonly path: string
  /** how many squares the picture is wide, with its edge */
  readonly squares: number
}

/**
 * A text as a QR code. Of the eight masks of ISO/IEC 18004 the one that is easiest to read is looked for, which takes ten
 * times as long as all the rest. `mostlyChance`: the text is mostly a signature or the like, as random under one mask as
 * under another: it takes the first that comes.
 */
export function qrPath(text: string, { mostlyChance = false } = {}): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: 0, maskPattern: mostlyChance ? ANY_MASK : -1 })
  const path = data.map((row, y) => rowPath(row, y + EDGE)).join('')
  return { path, squares: size + 2 * EDGE }
}

const ANY_MASK = 0

/** Moves from dash to dash: half the letters of a box for each run, and a third once compressed. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = ''
  let at = -EDGE
  for (let start = row.indexOf(true); start !== -1; ) {
    const light = row.indexOf(false, start)
    const end = light === -1 ? row.length : light
    path += path === '' ? `M${start - at} ${y}.5` : `m${start - at} 0`
    path += `h${end - start}`
    at = end
    start = row.indexOf(true, end)
  }
  return path
}

/** The same as a picture of its own, for papers. */
export function qrSvg(text: string): string {
  const { path, squares } = qrPath(text)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${squares} ${squares}"><rect width="${squares}" height="${squares}" fill="#fff"/><path d="${path}" stroke="#000"/></svg>`
}
