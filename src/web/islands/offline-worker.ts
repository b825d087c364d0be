/**
 * The service worker: opens the idea form and the pages of a dossier without a network from the copies that the page
 * has kept, and sends what waits when the phone is back on one. Nothing else of the site passes through its copies.
 */
import { sendAllTaps, TAPS_TAG } from '../attendance-offline/send-taps.ts'
import { answerForDoor, forgetOldLists } from '../attendance-offline/worker-part.ts'
import { ANSWERS_TAG } from '../dossier-offline/offline-names.ts'
import { sendAllAnswers } from '../dossier-offline/send-answers.ts'
import { answerForDossiers } from '../dossier-offline/worker-part.ts'
import { readWaiting } from '../idea/phone-store.ts'
import { SYNC_TAG } from '../idea/offline-names.ts'
import { sendWaiting } from '../idea/send-from-phone.ts'

type Extendable = Event & { waitUntil(work: Promise<unknown>): void }
type FetchLike = Extendable & { request: Request; respondWith(answer: Promise<Response>): void }
type SyncLike = Extendable & { tag: string }
type WorkerScope = {
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchLike) => void): void
  addEventListener(type: 'sync', listener: (event: SyncLike) => void): void
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
}

const scope = globalThis as unknown as WorkerScope
void forgetOldLists()
/** A network that says nothing for so long is as good as none. */
const PATIENCE_MS = 6_000

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()))
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()))
scope.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname } = new URL(request.url)
  const ofDossier = answerForDossiers(request, freshOrKept)
  if (ofDossier !== null) return event.respondWith(ofDossier)
  const atDoor = answerForDoor(request)
  if (atDoor !== null) return event.respondWith(atDoor)
  if (request.method !== 'GET') return
  if (request.mode === 'navigate' && /^\/\w+\/ideas\/new\/?$/.test(pathname))
    event.respondWith(freshOrKept(request))
  else if (pathname.startsWith('/assets/')) event.respondWith(keptOrFresh(request))
})
scope.addEventListener('sync', (event) => {
  if (event.tag === SYNC_TAG) event.waitUntil(sendAll())
  if (event.tag === ANSWERS_TAG) event.waitUntil(sendAnswersNow())
  if (event.tag === TAPS_TAG) event.waitUntil(sendTapsNow())
})

/** Thrown again while something waits: the browser then tries once more, later. */
async function sendAll(): Promise<void> {
  await sendWaiting()
  if ((await readWaiting()).length > 0) throw new Error('an idea still waits')
}

async function sendAnswersNow(): Promise<void> {
  if (!(await sendAllAnswers())) throw new Error('an answer still waits')
}

async function sendTapsNow(): Promise<void> {
  if (!(await sendAllTaps())) throw new Error('a tap still waits')
}

function kept(request: Request): Promise<Response | undefined> {
  return caches.match(request, { ignoreSearch: true, ignoreVary: true })
}

async function keptOrFresh(request: Request): Promise<Response> {
  return (await kept(request)) ?? fetch(request)
}

/** `renew`: told of what came from the site, and only of that. */
async function freshOrKept(
  request: Request,
  renew: (answer: Response) => void = () => {},
): Promise<Response> {
  const copy = await kept(request)
  if (copy === undefined) return fetch(request)
  const fresh = fetch(request).then(
    (answer) => {
      renew(answer)
      return answer.status >= 500 ? copy : answer
    },
    () => copy,
  )
  const patience = new Promise<Response>((done) => setTimeout(() => done(copy), PATIENCE_MS))
  return Promise.race([fresh, patience])
}
