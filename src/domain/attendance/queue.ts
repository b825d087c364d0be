/** Seats of a meeting: first come, first served. Nobody overtakes, and what is freed goes to whoever waits longest. */
import type { RegistrationId, RegistrationStanding } from './registration.ts'

export type Queued = {
  readonly id: RegistrationId
  readonly seats: number
  readonly standing: RegistrationStanding
  readonly place: number
}

/** `capacity` null: as many as come. Only registrations made beforehand stand in the queue, never walk-ins. */
export type Queue = { readonly capacity: number | null; readonly queued: readonly Queued[] }

export function seatsTaken({ queued }: Pick<Queue, 'queued'>): number {
  return queued.reduce((sum, { standing, seats }) => sum + (standing === 'confirmed' ? seats : 0), 0)
}

/** Null: no limit. Never below 0, also when the room has become smaller than what was promised. */
export function seatsFree(queue: Queue): number | null {
  return queue.capacity === null ? null : Math.max(0, queue.capacity - seatsTaken(queue))
}

/** Whoever wants more than the whole room has can never be served: she is told so, and holds up nobody. */
export function fitsTheRoom(seats: number, { capacity }: Pick<Queue, 'capacity'>): boolean {
  return capacity === null || seats <= capacity
}

/** What a new registration of so many seats gets. Who comes while others wait waits behind them. */
export function standingOfNew(seats: number, queue: Queue): 'confirmed' | 'waiting' {
  const free = seatsFree(queue)
  if (free === null) return 'confirmed'
  const someoneWaits = queue.queued.some((one) => one.standing === 'waiting' && fitsTheRoom(one.seats, queue))
  return !someoneWaits && seats <= free ? 'confirmed' : 'waiting'
}

/** Who gets seats now, the longest waiting first; who needs more than is free keeps those behind her waiting. */
export function promoted(queue: Queue): readonly RegistrationId[] {
  let free = seatsFree(queue) ?? Number.POSITIVE_INFINITY
  const ids: RegistrationId[] = []
  const waiting = queue.queued.filter(({ standing }) => standing === 'waiting')
  for (const one of waiting.toSorted((a, b) => a.place - b.place)) {
    if (!fitsTheRoom(one.seats, queue)) continue
    if (one.seats > free) break
    free -= one.seats
    ids.push(one.id)
  }
  return ids
}

/**
 * Whether a registration may have another number of seats: fewer always; more only when it waits anyway, or when seats
 * are free and nobody waits for them.
 */
export function mayHaveSeats(id: RegistrationId, seats: number, queue: Queue): boolean {
  const own = queue.queued.find((one) => one.id === id)
  if (own === undefined || !fitsTheRoom(seats, queue)) return false
  if (seats <= own.seats || own.standing === 'waiting') return true
  const others = queue.queued.filter((one) => one.id !== id)
  return standingOfNew(seats, { ...queue, queued: others }) === 'confirmed'
}

/** How many stand before her; null when she does not wait. */
export function waitingBefore(id: RegistrationId, { queued }: Pick<Queue, 'queued'>): number | null {
  const own = queued.find((one) => one.id === id)
  if (own?.standing !== 'waiting') return null
  return queued.filter(({ standing, place }) => standing === 'waiting' && place < own.place).length
}
