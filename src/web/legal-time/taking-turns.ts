/**
 * Of what waits for the database only so much at once: when it writes slowly, what is sent waits in a line of its own and
 * leaves connections to those who read.
 */
export type Turns = <Done>(work: () => Promise<Done>) => Promise<Done>

/** Whoever comes while `most` are under way waits, the first first. */
export function takingTurns(most: number): Turns {
  let underWay = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (underWay < most) underWay += 1
    else await new Promise<void>((turn) => waiting.push(turn))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) underWay -= 1
      else next() // its turn passes on
    }
  }
}
