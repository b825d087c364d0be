/** Sends what waits, from the page or from the service worker; a second sending of the same tap is harmless. */
import { type DoorAnswer, type DoorList, type DoorRefused, type DoorSending, MOST_TAPS } from './door-list.ts'
import { deviceName, dropTaps, forgetLists, keepList, keptTaps, type Place } from './phone-store.ts'

export const TAPS_TAG = 'send-taps'

export type Sent =
  | { readonly kind: 'sent' }
  /** no network, or the site cannot answer now */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly why: DoorRefused }

type To = Place & { readonly address: string }
const LONGEST_WAIT_MS = 20_000

export async function sendTaps(to: To): Promise<Sent> {
  for (;;) {
    const taps = (await keptTaps(to)).map(({ tap }) => tap).slice(0, MOST_TAPS)
    if (taps.length === 0) return { kind: 'sent' }
    const sending: DoorSending = {
      ...{ person: to.person, device: await deviceName(), sentAt: Date.now(), taps },
    }
    const asked = await ask<DoorAnswer>(to.address, sending)
    if (asked.kind !== 'answered') return asked
    await dropTaps(taps.filter((_, at) => asked.answer.verdicts[at] !== undefined).map(({ key }) => key))
    if (asked.answer.verdicts.length === 0) return { kind: 'unreachable' }
  }
}

/** The list as it stands now; null: it cannot be had. Who is no longer on duty keeps no name. */
export async function learnList(to: To): Promise<Sent> {
  const asked = await ask<DoorList>(to.address, null)
  if (asked.kind === 'refused' && asked.why === 'not-on-duty') await forgetLists({ person: to.person })
  if (asked.kind !== 'answered') return asked
  if (asked.answer.person !== to.person) return { kind: 'refused', why: 'another-person' }
  await keepList({ ...asked.answer, address: to.address })
  return { kind: 'sent' }
}

/** Everything that waits on this phone; false: some of it for want of a network. */
export async function sendAllTaps(): Promise<boolean> {
  const places = new Map((await keptTaps()).map((one) => [`${one.person}/${one.meeting}`, one]))
  const sent = []
  for (const place of places.values()) sent.push(await sendTaps(place))
  return sent.every(({ kind }) => kind !== 'unreachable')
}

type Asked<T> = Exclude<Sent, { kind: 'sent' }> | { readonly kind: 'answered'; readonly answer: T }

async function ask<T>(address: string, body: object | null): Promise<Asked<T>> {
  const given = new AbortController()
  const timer = setTimeout(() => given.abort(), LONGEST_WAIT_MS)
  try {
    const answer = await fetch(address, {
      ...(body === null ? {} : { method: 'POST', body: JSON.stringify(body) }),
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      signal: given.signal,
      cache: 'no-store',
    })
    if (answer.status >= 500 || answer.status === 429) return { kind: 'unreachable' }
    const said: unknown = await answer.json()
    if (answer.ok) return { kind: 'answered', answer: said as T }
    const why = (said as { error?: DoorRefused }).error
    return why === undefined ? { kind: 'unreachable' } : { kind: 'refused', why }
  } catch {
    return { kind: 'unreachable' }
  } finally {
    clearTimeout(timer)
  }
}
