/**
 * What the service worker does for dossiers: opens their pages without a network from the copies that the page has
 * kept, sends what waits, and leaves no copy behind when somebody signs in or out.
 */
import { eraseAtDoor, leaveDoor } from '../attendance-offline/worker-part.ts'
import { dossierAt, ERASED_HEADER, forgetCopies, renewCopy } from './offline-names.ts'
import { forgetPerson, forgetSentAnswers } from './phone-store.ts'
import { forgetDossier, sendAllAnswers } from './send-answers.ts'

/** Signing out waits so long at most for what has not left yet. */
const LAST_SENDING_MS = 5_000

/** The page from the site, which is then given to `renew`, else the copy of it. */
type FreshOrKept = (request: Request, renew: (answer: Response) => void) => Promise<Response>

/** Null: none of its business. */
export function answerForDossiers(request: Request, freshOrKept: FreshOrKept): Promise<Response> | null {
  if (request.mode !== 'navigate') return null
  const { pathname } = new URL(request.url)
  if (request.method === 'POST') {
    if (isErasure(request, pathname)) return erasure(request)
    return isChangeOfPerson(request, pathname) ? changeOfPerson(request, pathname) : null
  }
  const dossier = dossierAt(pathname)
  if (request.method !== 'GET' || dossier === null) return null
  return freshOrKept(request, (answer) => {
    if (answer.status === 403 || answer.status === 404) void forgetDossier(dossier)
    else if (answer.status === 200 && !answer.redirected) void renewCopy(dossier, request.url, answer.clone())
  })
}

/** Only from this site's own pages: the form of another site goes its way untouched, for the site to refuse. */
function isChangeOfPerson(request: Request, pathname: string): boolean {
  return /^\/\w+\/sign-(out|in)(\/|$)/.test(pathname) && isFromHere(request)
}

function isErasure(request: Request, pathname: string): boolean {
  return /^\/\w+\/me\/data\/erase\/?$/.test(pathname) && isFromHere(request)
}

function isFromHere(request: Request): boolean {
  return URL.canParse(request.referrer) && new URL(request.referrer).origin === new URL(request.url).origin
}

/** What can leave leaves while the session lasts; then nothing that the site has stays on this phone. */
async function changeOfPerson(request: Request, pathname: string): Promise<Response> {
  if (/\/sign-out/.test(pathname)) {
    const late = new Promise((done) => setTimeout(done, LAST_SENDING_MS))
    await Promise.race([sendAllAnswers().catch(() => false), late])
    await Promise.race([leaveDoor(true), late])
  }
  await leaveDoor(false).catch(() => undefined)
  await forgetCopies().catch(() => undefined)
  await forgetSentAnswers(null).catch(() => undefined)
  return fetch(request)
}

/** Asked twice: only the answer after which she is erased says so. */
async function erasure(request: Request): Promise<Response> {
  const answer = await fetch(request)
  const person = answer.headers.get(ERASED_HEADER)
  if (person !== null) {
    await forgetCopies().catch(() => undefined)
    await forgetSentAnswers(null).catch(() => undefined)
    await forgetPerson(person).catch(() => undefined)
    await eraseAtDoor(person).catch(() => undefined)
  }
  return answer
}
