/**
 * A dossier on a phone: for each question what the site was last known to say, and the edits that have not been seen
 * received. Whatever happens to the phone or the network, a text is on one of the two sides, and an edit says truly
 * which version its writer had before her, so that the site can keep two texts beside each other.
 */
import { type AnswerEdit, type AnswerValue, type EditVerdict, sameAnswer } from './answer.ts'

export type PendingEdit = AnswerEdit & {
  /** It may have reached the site: it never changes any more, and what is typed after it is an edit of its own. */
  readonly sent: boolean
  /** The key of the edit of this phone that the writer had before her and that was not received yet; else null. */
  readonly after: string | null
  /** The site has read it and does not take it, for this reason: it stays here until its writer has changed it. */
  readonly refused?: string
}

export type KnownAnswer = { readonly version: number; readonly value: AnswerValue | null }

export type HeldAnswer = {
  readonly question: string
  /** Null: nobody had answered. */
  readonly known: KnownAnswer | null
  /** In the order they were typed. */
  readonly pending: readonly PendingEdit[]
  /** Edits that were received a short while ago, with the version that their writer has seen by having written them. */
  readonly received: readonly { readonly key: string; readonly base: number }[]
  /** Texts stand beside the current one and wait for people to choose. */
  readonly toChoose: boolean
}

/** What a page shows when somebody begins to type: a version of the site, or a text that waits on this phone. */
export type Shown = { readonly version: number; readonly key: string | null }

export type Verdict = EditVerdict | { readonly kind: 'refused'; readonly reason: string }

/** A page that stays open while more edits than this of its question are received judges by an older version. */
const RECEIVED_KEPT = 20

export function emptyAnswer(question: string): HeldAnswer {
  return { question, known: null, pending: [], received: [], toChoose: false }
}

/** What a page opened now shows: the last text typed here, else what the site was last known to say. */
export function shownOf(held: HeldAnswer): Shown & { readonly value: AnswerValue | null } {
  const last = held.pending.at(-1)
  if (last !== undefined) return { version: last.base, key: last.key, value: last.value }
  return { version: held.known?.version ?? 0, key: null, value: held.known?.value ?? null }
}

/**
 * The answer as it stands on a page that showed `shown`. Typed on after a text that has not left, it takes its place;
 * typed after anything else it is an edit of its own, under `freshKey`. Gives what the page shows from now on.
 */
export function typed(
  held: HeldAnswer,
  shown: Shown,
  value: AnswerValue | null,
  freshKey: string,
): { readonly held: HeldAnswer; readonly shown: Shown } {
  const before = held.pending.find(({ key }) => key === shown.key)
  if (before !== undefined && sameAnswer(before.value, value)) return { held, shown }
  if (before !== undefined && !before.sent) {
    // under a key of its own, so that another tab that shows the text of before does not take this one for it
    const edit = { ...before, key: freshKey, value }
    const pending = held.pending.map((each) => (each === before ? edit : each))
    return { held: { ...held, pending }, shown: { version: edit.base, key: freshKey } }
  }
  const base = before?.base ?? baseOf(held, shown)
  const edit: PendingEdit = {
    key: freshKey,
    question: held.question,
    base,
    value,
    sent: false,
    after: before?.refused === undefined ? (before?.key ?? null) : null,
  }
  // a refused text is what is being corrected: the correction takes its place
  const kept = held.pending.filter((each) => each !== before || each.refused === undefined)
  return { held: { ...held, pending: [...kept, edit] }, shown: { version: base, key: freshKey } }
}

/** The page may show a text that was received meanwhile, by another tab or in the background. */
function baseOf(held: HeldAnswer, shown: Shown): number {
  return held.received.find(({ key }) => key === shown.key)?.base ?? shown.version
}

/** The first that may leave: one at a time, as the next one may stand on its verdict. */
export function nextToSend(held: HeldAnswer): AnswerEdit | null {
  const next = held.pending.find(({ refused }) => refused === undefined)
  if (next === undefined) return null
  const { key, question, base, value } = next
  return { key, question, base, value }
}

/** Kept on the phone before anything leaves. */
export function markSent(held: HeldAnswer, key: string): HeldAnswer {
  return { ...held, pending: held.pending.map((edit) => (edit.key === key ? { ...edit, sent: true } : edit)) }
}

/** The site's word on an edit; one that is not waiting any more (another tab was told) changes nothing. */
export function answered(held: HeldAnswer, key: string, verdict: Verdict): HeldAnswer {
  const edit = held.pending.find((each) => each.key === key)
  if (edit === undefined) return held
  if (verdict.kind === 'refused') {
    const pending = held.pending.map((each) => (each === edit ? { ...edit, refused: verdict.reason } : each))
    return { ...held, pending: pending.filter((each) => each.key !== key || !isFollowed(held, key)) }
  }
  // beside: its number is higher than the current one's, which the writer has not seen: her base stays what it was
  const base = verdict.kind === 'beside' ? edit.base : Math.max(verdict.version, edit.base)
  const pending = held.pending
    .filter((each) => each !== edit)
    .map((each) => (each.after === key ? { ...each, base, after: null } : each))
  const received = [...held.received, { key, base }].slice(-RECEIVED_KEPT)
  const known =
    verdict.kind === 'beside'
      ? { version: verdict.current.version, value: verdict.current.value }
      : { version: verdict.version, value: edit.value }
  const toChoose = held.toChoose || verdict.kind === 'beside'
  return { ...held, pending, received, known: newer(held.known, known), toChoose }
}

/** Its writer has gone on from it: the correction is the text that counts. */
function isFollowed(held: HeldAnswer, key: string): boolean {
  return held.pending.some(({ after }) => after === key)
}

/** What the site says stands now. */
export function learned(held: HeldAnswer, known: KnownAnswer | null, toChoose: boolean): HeldAnswer {
  return { ...held, known: known === null ? held.known : newer(held.known, known), toChoose }
}

function newer(a: KnownAnswer | null, b: KnownAnswer): KnownAnswer {
  return a !== null && a.version > b.version ? a : b
}
