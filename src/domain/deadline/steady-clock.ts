/**
 * The clock that deadlines are counted by. The machine's clock is believed as long as it goes on evenly: one that
 * is set by hand or by a faulty time server jumps, while the counter of passed milliseconds does not. After a jump the
 * counter is followed, and those who run the site are told. A new process begins from the machine's clock again.
 */

export type SteadyClock = {
  readonly now: () => Date
  /** how far the machine's clock is from this one since it jumped, in milliseconds; 0: it has not */
  readonly jumped: () => number
}

/** A time server moves a clock by less than this at once; more is a jump. */
export const LARGEST_CORRECTION_MS = 2000

/** `wall`: milliseconds since 1970 as the machine says; `passed`: milliseconds counted since any moment. */
export function steadyClock(wall: () => number, passed: () => number): SteadyClock {
  let base = wall() - passed()
  const difference = () => wall() - passed() - base
  return {
    now: () => {
      const found = difference()
      if (Math.abs(found) <= LARGEST_CORRECTION_MS) base += found
      return new Date(Math.floor(base + passed()))
    },
    jumped: () => (Math.abs(difference()) <= LARGEST_CORRECTION_MS ? 0 : Math.round(difference())),
  }
}
