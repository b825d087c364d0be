/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to turn one word into the other
 * (optimal string alignment); `Infinity` when more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) row.push(cell(a, b, i, j, { before, above, row }))
    if (Math.min(...row) > most) return Number.POSITIVE_INFINITY
    before = above
    above = row
  }
  const distance = above[b.length] ?? Number.POSITIVE_INFINITY
  return distance > most ? Number.POSITIVE_INFINITY : distance
}

type Rows = { readonly before: number[]; readonly above: number[]; readonly row: number[] }

function cell(a: string, b: string, i: number, j: number, { before, above, row }: Rows): number {
  const far = Number.POSITIVE_INFINITY
  const same = a[i - 1] === b[j - 1] ? 0 : 1
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return Math.min(
    (above[j] ?? far) + 1,
    (row[j - 1] ?? far) + 1,
    (above[j - 1] ?? far) + same,
    swapped ? (before[j - 2] ?? far) + 1 : far,
  )
}
