/** Cash at the end of each month as columns over a zero line: shapes only, so that no letter needs a font. */
const WIDTH = 720
const HEIGHT = 150

/** `closing` in centimes, the first month first; right to left where the page reads so. */
export function cashChart(closing: readonly number[], rightToLeft: boolean): string {
  const top = Math.max(0, ...closing)
  const bottom = Math.min(0, ...closing)
  const span = top - bottom || 1
  const y = (amount: number) => ((top - amount) / span) * (HEIGHT - 8) + 4
  const step = WIDTH / closing.length
  const columns = closing.map((amount, i) => {
    const place = rightToLeft ? closing.length - 1 - i : i
    const [from, to] = [Math.min(y(amount), y(0)), Math.max(y(amount), y(0))]
    const fill = amount < 0 ? '#b3321f' : '#0b8f6e'
    const x = (place * step + step * 0.15).toFixed(2)
    return `<rect x="${x}" y="${from.toFixed(2)}" width="${(step * 0.7).toFixed(2)}" height="${Math.max(0.6, to - from).toFixed(2)}" fill="${fill}"/>`
  })
  const zero = y(0).toFixed(2)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">${columns.join('')}<line x1="0" y1="${zero}" x2="${WIDTH}" y2="${zero}" stroke="#39433f" stroke-width="1"/></svg>`
}
