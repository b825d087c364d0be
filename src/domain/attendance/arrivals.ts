/**
 * What phones at the door report, and what it comes to. Each tap is an event that is only ever added; the arrival is
 * calculated from all of them, so that the order in which phones send, and how often, changes nothing.
 */

export type DoorEvent = {
  /** 32 hexadecimal digits drawn by the phone: the same key is the same tap */
  readonly key: string
  readonly kind: 'arrive' | 'undo'
  /** how many of a registration came */
  readonly seats: number
  readonly device: string
  /** grows with every tap of a device */
  readonly order: number
  /** milliseconds since 1970, by the site's clock as far as it can tell */
  readonly at: number
}

/** `at`: the earliest of those that hold. */
export type Arrival = { readonly at: Date; readonly seats: number }

/** By time; at the same instant by device, then as the device counted. */
export function inOrder(events: readonly DoorEvent[]): readonly DoorEvent[] {
  const once = new Map(events.map((event) => [event.key, event]))
  return [...once.values()].sort(
    (a, b) =>
      a.at - b.at ||
      (a.device < b.device ? -1 : a.device > b.device ? 1 : 0) ||
      a.order - b.order ||
      (a.key < b.key ? -1 : 1),
  )
}

/** Checked in at several doors is one arrival, the earliest; an undo takes back what was before it. */
export function arrivalOf(events: readonly DoorEvent[]): Arrival | null {
  let arrival: Arrival | null = null
  for (const { kind, at, seats } of inOrder(events)) {
    if (kind === 'undo') arrival = null
    else if (arrival === null) arrival = { at: new Date(at), seats }
    else arrival = { at: arrival.at, seats: Math.max(arrival.seats, seats) }
  }
  return arrival
}

/**
 * The time of a device's taps by the site's clock: phones are minutes off, and all by the same minutes as when they send.
 * Never later than now, and never before the tap before it, so that a clock that was set back reverses nothing.
 */
export function timesOnSite<Event extends { readonly at: number; readonly order: number }>(
  events: readonly Event[],
  { sentAt, now, last }: { readonly sentAt: number; readonly now: number; readonly last: number | null },
): readonly Event[] {
  const ahead = sentAt - now
  const late = Math.abs(ahead) < TOLERATED_MS ? 0 : ahead
  let before = last ?? Number.NEGATIVE_INFINITY
  return [...events]
    .sort((a, b) => a.order - b.order)
    .map((event) => {
      before = Math.max(Math.min(event.at - late, now), before)
      return { ...event, at: before }
    })
}

/** What a slow network takes: no reason to doubt a clock. */
const TOLERATED_MS = 30_000
