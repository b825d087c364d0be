/**
 * The greatest flow from a source to a sink, and of all greatest ones the cheapest: shortest ways one after the other
 * (Ford & Fulkerson; Bellman-Ford with a queue, as ways back cost less than nothing).
 */

export type FlowNetwork = {
  /** Adds an arc; costs are finite numbers >= 0. Returns its number, to ask `carries` of it. */
  readonly arc: (from: number, to: number, capacity: number, cost: number) => number
  /** Sends what can be sent; returns how much. */
  readonly send: (source: number, sink: number) => number
  readonly carries: (arc: number) => number
}

export function flowNetwork(nodes: number): FlowNetwork {
  const to: number[] = []
  const left: number[] = []
  const cost: number[] = []
  const capacity: number[] = []
  const out: number[][] = Array.from({ length: nodes }, () => [])
  const push = (a: number, b: number, room: number, price: number) => {
    out[a]?.push(to.length)
    to.push(b)
    left.push(room)
    cost.push(price)
    capacity.push(room)
  }
  /** The arcs of the cheapest way, from the sink back; null: there is none. */
  const cheapest = (source: number, sink: number): number[] | null => {
    const price = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY)
    const by = new Int32Array(nodes).fill(-1)
    const waits = new Uint8Array(nodes)
    const queue = [source]
    price[source] = 0
    for (let head = 0; head < queue.length; head++) {
      const v = queue[head] ?? 0
      waits[v] = 0
      for (const arc of out[v] ?? []) {
        const w = to[arc] ?? 0
        const reached = (price[v] ?? 0) + (cost[arc] ?? 0)
        if ((left[arc] ?? 0) <= 0 || reached >= (price[w] ?? 0) - 1e-9) continue
        price[w] = reached
        by[w] = arc
        if (waits[w] === 0) {
          waits[w] = 1
          queue.push(w)
        }
      }
    }
    if (by[sink] === -1) return null
    const way: number[] = []
    for (let v = sink; v !== source; v = to[(by[v] ?? 0) ^ 1] ?? source) way.push(by[v] ?? 0)
    return way
  }
  return {
    arc: (from, into, room, price) => {
      push(from, into, room, price)
      push(into, from, 0, -price)
      return to.length - 2
    },
    send: (source, sink) => {
      let sent = 0
      for (let way = cheapest(source, sink); way !== null; way = cheapest(source, sink)) {
        const room = Math.min(...way.map((arc) => left[arc] ?? 0))
        for (const arc of way) {
          left[arc] = (left[arc] ?? 0) - room
          left[arc ^ 1] = (left[arc ^ 1] ?? 0) + room
        }
        sent += room
      }
      return sent
    },
    carries: (arc) => (capacity[arc] ?? 0) - (left[arc] ?? 0),
  }
}
