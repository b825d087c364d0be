/**
 * What the service worker does for the door: opens its page without a network from a copy that holds no name, sends taps
 * that wait, and leaves no name on the phone when somebody signs in or out or when the time of a list is over.
 */
import { forgetLists, forgetPersonAtDoor } from './phone-store.ts'
import { sendAllTaps } from './send-taps.ts'

const DOOR_CACHES = 'twiza-door/'
const PATIENCE_MS = 6_000

export const doorCache = (person: string, meeting: string, language: string) =>
  `${DOOR_CACHES}${person}/${meeting}/${language}`

/** The address of the page without names, for an address of the door; null: another page. */
export function shellOf(pathname: string): string | null {
  const door = /^\/(?:ar|fr|zgh|en)\/meetings\/[a-z0-9-]{3,80}\/door(?=\/?$)/.exec(pathname)?.[0]
  return door === undefined ? null : `${door}/offline`
}

/** Null: none of its business, or no copy is kept. The page of the site comes first. */
export function answerForDoor(request: Request): Promise<Response> | null {
  const shell = shellOf(new URL(request.url).pathname)
  if (request.mode !== 'navigate' || request.method !== 'GET' || shell === null) return null
  return freshOrShell(request, shell)
}

async function freshOrShell(request: Request, shell: string): Promise<Response> {
  const copy = await caches.match(shell, { ignoreVary: true })
  if (copy === undefined) return fetch(request)
  const fresh = fetch(request).then(
    (answer) => (answer.status >= 500 ? copy : answer),
    () => copy,
  )
  const patience = new Promise<Response>((done) => setTimeout(() => done(copy), PATIENCE_MS))
  return Promise.race([fresh, patience])
}

/** Before she signs out: what can leave leaves; then no name stays, nor the page that would show it. */
export async function leaveDoor(last: boolean): Promise<void> {
  if (last) await sendAllTaps().catch(() => false)
  await forgetLists({}).catch(() => undefined)
  for (const name of await caches.keys()) if (name.startsWith(DOOR_CACHES)) await caches.delete(name)
}

export async function eraseAtDoor(person: string): Promise<void> {
  await leaveDoor(false)
  await forgetPersonAtDoor(person).catch(() => undefined)
}

/** Each time the worker begins: lists whose time is over. */
export const forgetOldLists = (): Promise<void> => forgetLists({ before: Date.now() }).catch(() => undefined)
