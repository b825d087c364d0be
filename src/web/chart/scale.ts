/** Linear scales and round ticks for the charts. */
export type Scale = { readonly at: (value: number) => number; readonly ticks: readonly number[] }

/** Below this a range can no longer be divided in floating point, and no eye would see it: it counts as none. */
const leastRange = 1e-300

/** About `count` round values (1, 2 or 5 times a power of ten) that cover [low, high]; zero is always inside. */
export function roundTicks(low: number, high: number, count = 4): number[] {
  const bottom = Math.min(0, low)
  const top = Math.max(0, high)
  if (!(top - bottom > leastRange)) return [0, 1]
  const rough = (top - bottom) / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((m) => m * power).find((s) => s >= rough) ?? rough
  const ticks: number[] = []
  for (let i = Math.floor(bottom / step + 1e-9); i <= Math.ceil(top / step - 1e-9); i++) ticks.push(i * step)
  return ticks
}

export function linear(low: number, high: number, from: number, to: number, count = 4): Scale {
  const ticks = roundTicks(low, high, count)
  const first = ticks[0] ?? 0
  const last = ticks[ticks.length - 1] ?? 1
  return { ticks, at: (value) => round(from + ((value - first) / (last - first)) * (to - from)) }
}

/** One decimal is a tenth of a pixel: enough, and fewer bytes. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
