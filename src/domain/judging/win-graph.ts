/**
 * Who has won against whom, as a graph. Abilities from pairs exist only where every item can be reached from every
 * other along wins (Ford 1957): an item, or a group, that has only won has no finite ability.
 */

export type Pairs = {
  /** item numbers from 0 */
  readonly first: Int32Array
  readonly second: Int32Array
  /** how often each of the two was the better one; a tie is half a win each */
  readonly firstWins: Float64Array
  readonly secondWins: Float64Array
}

/**
 * The number of the strongly connected group of each item, from 0, those that lose before those that win; Tarjan's
 * algorithm without recursion.
 */
export function winGroups(items: number, pairs: Pairs): Int32Array {
  const { starts, targets } = lossesOf(items, pairs)
  const group = new Int32Array(items).fill(-1)
  const order = new Int32Array(items).fill(-1)
  const low = new Int32Array(items)
  const next = new Int32Array(items)
  const waiting: number[] = []
  let visited = 0
  let groups = 0
  for (let root = 0; root < items; root++) {
    if (order[root] !== -1) continue
    const path = [root]
    while (path.length > 0) {
      const v = path[path.length - 1] ?? 0
      if (order[v] === -1) {
        order[v] = visited
        low[v] = visited
        visited += 1
        next[v] = starts[v] ?? 0
        waiting.push(v)
      }
      const at = next[v] ?? 0
      if (at < (starts[v + 1] ?? 0)) {
        next[v] = at + 1
        const w = targets[at] ?? 0
        if (order[w] === -1) path.push(w)
        else if (group[w] === -1) low[v] = Math.min(low[v] ?? 0, order[w] ?? 0)
        continue
      }
      path.pop()
      const above = path[path.length - 1]
      if (above !== undefined) low[above] = Math.min(low[above] ?? 0, low[v] ?? 0)
      if (low[v] !== order[v]) continue
      for (let w = waiting.pop(); w !== undefined; w = waiting.pop()) {
        group[w] = groups
        if (w === v) break
      }
      groups += 1
    }
  }
  return group
}

/** An arc from each item to every item it has won against, in one list. */
function lossesOf(items: number, { first, second, firstWins, secondWins }: Pairs) {
  const starts = new Int32Array(items + 1)
  const each = (found: (from: number, to: number) => void) => {
    for (let k = 0; k < first.length; k++) {
      if ((firstWins[k] ?? 0) > 0) found(first[k] ?? 0, second[k] ?? 0)
      if ((secondWins[k] ?? 0) > 0) found(second[k] ?? 0, first[k] ?? 0)
    }
  }
  each((from) => {
    starts[from + 1] = (starts[from + 1] ?? 0) + 1
  })
  for (let i = 0; i < items; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0)
  const fill = starts.slice()
  const targets = new Int32Array(starts[items] ?? 0)
  each((from, to) => {
    const at = fill[from] ?? 0
    targets[at] = to
    fill[from] = at + 1
  })
  return { starts, targets }
}
