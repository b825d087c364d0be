/**
 * An SVG path of straight lines (`M… L… Z`, absolute, to a tenth) as steps from point to point: the same drawing in
 * half the bytes, because steps are short and alike. Steps are counted in whole tenths, so that nothing drifts.
 */
export function pathInSteps(path: string): string {
  return path
    .split('M')
    .filter((ring) => ring !== '')
    .map(ringInSteps)
    .join('')
}

function ringInSteps(ring: string): string {
  const points = ring
    .replace(/Z$/, '')
    .split('L')
    .map((point) => point.split(/[ ,]/).map((value) => Math.round(Number(value) * 10)))
  let [x, y] = [0, 0]
  const steps = points.map(([px = 0, py = 0], k) => {
    const step = `${tenths(px - x)}${after(tenths(py - y))}`
    ;[x, y] = [px, py]
    return k < 2 ? step : after(step)
  })
  const [first = '', ...others] = steps
  return `M${first}${others.length === 0 ? '' : `l${others.join('')}`}${ring.endsWith('Z') ? 'Z' : ''}`
}

/** A minus sign parts two numbers by itself. */
function after(number: string): string {
  return number.startsWith('-') ? number : ` ${number}`
}

function tenths(count: number): string {
  return String(count / 10).replace(/^(-?)0\./, '$1.')
}
