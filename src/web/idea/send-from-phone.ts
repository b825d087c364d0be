/** Sends an idea from the page or from the service worker; the same key makes a second sending harmless. */
import type { FieldError } from '../form/error-summary.tsx'
import { newKey } from '../offline/new-key.ts'
import { dropWaiting, keepWaiting, moveToLeft, readWaiting, type Waiting } from './phone-store.ts'

export type PhoneAnswer =
  | { readonly kind: 'received'; readonly href: string }
  | { readonly kind: 'alike' | 'back' }
  | { readonly kind: 'refused' | 'another'; readonly errors: readonly FieldError[] }
  /** no network, or the site cannot answer now */
  | { readonly kind: 'unreachable' }

const LONGEST_WAIT_MS = 25_000

export async function sendIdea({ action, fields }: Waiting): Promise<PhoneAnswer> {
  const given = new AbortController()
  const timer = setTimeout(() => given.abort(), LONGEST_WAIT_MS)
  try {
    const body = new URLSearchParams(fields.map(([name, value]) => [name, value]))
    const headers = { accept: 'application/json' }
    const answer = await fetch(action, { method: 'POST', body, headers, signal: given.signal })
    if (!answer.ok) return { kind: 'unreachable' }
    return (await answer.json()) as PhoneAnswer
  } catch {
    return { kind: 'unreachable' }
  } finally {
    clearTimeout(timer)
  }
}

/** Nobody looks at similar ideas now: what was written without a network is taken in as it is, with its time. */
function unseen(idea: Waiting): Waiting {
  return { ...idea, fields: [...idea.fields.filter(([name]) => name !== 'seen'), ['seen', 'later']] }
}

/** Sends all that waits. What is refused stays in the outbox, to be corrected by its author. */
export async function sendWaiting(): Promise<
  readonly { readonly idea: Waiting; readonly answer: PhoneAnswer }[]
> {
  const answers = []
  for (const waiting of await readWaiting()) {
    let idea = waiting
    let answer = await sendIdea(unseen(idea))
    if (answer.kind === 'another') {
      idea = await renamed(idea)
      answer = await sendIdea(unseen(idea))
    }
    if (answer.kind === 'received') await moveToLeft({ key: idea.key, href: answer.href })
    answers.push({ idea, answer })
  }
  return answers
}

/** Its key was used for other words: these go under one of their own. */
async function renamed(idea: Waiting): Promise<Waiting> {
  const fresh = withKey(idea, newKey())
  await keepWaiting(fresh)
  await dropWaiting(idea.key)
  return fresh
}

function withKey(idea: Waiting, key: string): Waiting {
  return { ...idea, key, fields: [...idea.fields.filter(([name]) => name !== 'key'), ['key', key]] }
}
