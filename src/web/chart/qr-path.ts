import { encode } from 'uqr'

/** Empty squares around the code, so that a telephone finds its edge. */
const EDGE = 2

export type QrPath = {
  /** the dark squares, a run of them in a row as one box */
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

function rowPath(row: readonly boolean[], y: number): string {
  let path = ''
  for (let start = row.indexOf(true); start !== -1; ) {
    const light = row.indexOf(false, start)
    const end = light === -1 ? row.length : light
    path += `M${start + EDGE} ${y}h${end - start}v1H${start + EDGE}z`
    start = row.indexOf(true, end)
  }
  return path
}
