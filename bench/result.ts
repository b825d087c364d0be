/**
 * One timing of the project beside a named peer, measured in the same run on the same machine. `script/bench`
 * collects them into bench/results.
 */
export type BenchResult = {
  readonly name: string
  readonly value: number
  /** Unit of `value`, `target` and `peerValue`: `ms`, `pages/s`, `MB`, `bytes`, … */
  readonly unit: string
  /** What was promised; null where nothing was. */
  readonly target: number | null
  /** Who was measured beside it; null where nobody was. */
  readonly peer: string | null
  readonly peerValue: number | null
  /** How many times better than the peer: > 1 is better, whatever the unit; null without a peer. */
  readonly ratio: number | null
  readonly met: boolean | null
}

/** The value `share` of the way through the sorted samples (0.5 the median, 0.99 the p99). */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export function printResults(results: readonly BenchResult[]): void {
  for (const r of results) {
    const target = r.target === null ? '' : `  target ${r.target} ${r.unit} ${r.met ? 'met' : 'MISSED'}`
    const peer = r.peerValue === null ? '' : `  ${r.peer} ${r.peerValue.toPrecision(4)} ${r.unit}`
    const ratio = r.ratio === null ? '' : `  ratio ${r.ratio.toPrecision(3)}x`
    console.log(`${r.name}: ${r.value.toPrecision(4)} ${r.unit}${target}${peer}${ratio}`)
  }
}
