/** Sends what waits, from a page or from the service worker; a second sending of the same edit is harmless. */
import type { AnswerEdit } from '../../domain/dossier/answer.ts'
import { answered, learned, markSent, nextToSend } from '../../domain/dossier/sync.ts'
import { type AnswersNow, type BatchAnswer, type BatchRefusal, MOST_EDITS } from './batch.ts'
import { forgetCopies } from './offline-names.ts'
import {
  changeAnswer,
  forgetSentAnswers,
  heldAnswers,
  type KeptDossier,
  type Place,
  waitingDossiers,
} from './phone-store.ts'

export type Sending =
  /** nothing waits any more that can leave */
  | { readonly kind: 'sent' }
  /** no network, or the site cannot answer now */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly why: BatchRefusal }

type To = Pick<KeptDossier, 'person' | 'dossier' | 'answers'>

const LONGEST_WAIT_MS = 20_000
/** In letters of any script; the site takes 256 KB. */
const MOST_LETTERS = 50_000
/** Edits of one question leave one after the other; more than so many were never typed. */
const MOST_ROUNDS = 200

export async function sendAnswers(to: To): Promise<Sending> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const edits = await leaving(to)
    if (edits.length === 0) return { kind: 'sent' }
    const asked = await ask<BatchAnswer>(to.answers, { person: to.person, edits })
    if (isGone(asked)) await forgetDossier(to.dossier)
    if (asked.kind !== 'answered') return asked
    for (const [at, edit] of edits.entries()) {
      const verdict = asked.answer.verdicts[at]
      if (verdict !== undefined)
        await changeAnswer(to, edit.question, (held) => answered(held, edit.key, verdict))
    }
  }
  return { kind: 'sent' }
}

/** On the disk as sent before they leave: an edit that may have arrived never changes. */
async function leaving(place: Place): Promise<readonly AnswerEdit[]> {
  const edits: AnswerEdit[] = []
  let letters = 0
  for (const held of await heldAnswers(place)) {
    const edit = nextToSend(held)
    if (edit === null || edits.length === MOST_EDITS) continue
    letters += JSON.stringify(edit).length
    if (edits.length > 0 && letters > MOST_LETTERS) break
    // typed on meanwhile in another tab: what is on the disk now is what leaves
    const marked = await changeAnswer(place, edit.question, (now) => {
      const next = nextToSend(now)
      return next === null ? now : markSent(now, next.key)
    })
    const now = nextToSend(marked)
    if (now !== null) edits.push(now)
  }
  return edits
}

/** What stands now on the site, for pages that are opened without a network; null: it cannot be had. */
export async function learnAnswers(to: To): Promise<void> {
  const asked = await ask<AnswersNow>(to.answers, null)
  if (isGone(asked)) await forgetDossier(to.dossier)
  if (asked.kind !== 'answered' || asked.answer.person !== to.person) return
  for (const [question, { toChoose, ...known }] of Object.entries(asked.answer.answers))
    await changeAnswer(to, question, (held) => learned(held, known, toChoose))
}

const isGone = (asked: Asked<unknown>) => asked.kind === 'refused' && asked.why === 'no-such-dossier'

/** It is no longer hers to read, or there no longer: of what it said nothing stays but what she typed and never sent. */
export async function forgetDossier(dossier: string): Promise<void> {
  await forgetCopies({ dossier })
  await forgetSentAnswers({ dossier })
}

/** Everything that waits on this phone, whoever's: the site refuses what is not of who has signed in. */
export async function sendAllAnswers(): Promise<boolean> {
  const sendings = []
  for (const dossier of await waitingDossiers()) sendings.push(await sendAnswers(dossier))
  return sendings.every(({ kind }) => kind !== 'unreachable')
}

type Asked<T> = Exclude<Sending, { kind: 'sent' }> | { readonly kind: 'answered'; readonly answer: T }

async function ask<T>(address: string, body: object | null): Promise<Asked<T>> {
  const given = new AbortController()
  const timer = setTimeout(() => given.abort(), LONGEST_WAIT_MS)
  try {
    const answer = await fetch(address, {
      ...(body === null ? {} : { method: 'POST', body: JSON.stringify(body) }),
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      signal: given.signal,
    })
    const read = (await answer.json()) as T & { error?: BatchRefusal }
    if (answer.ok) return { kind: 'answered', answer: read }
    return [400, 401, 403, 404, 409].includes(answer.status) && read.error !== undefined
      ? { kind: 'refused', why: read.error }
      : { kind: 'unreachable' }
  } catch {
    return { kind: 'unreachable' }
  } finally {
    clearTimeout(timer)
  }
}
