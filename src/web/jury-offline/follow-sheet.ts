/** Marking on a phone: what is typed is on its disk at once, comes back when the page is opened, and leaves with a network. */
import { type HeldAnswer, learned, type Shown, shownOf, typed } from '../../domain/dossier/sync.ts'
import { unpackSheet } from '../../domain/jury/packed-sheet.ts'
import { letGo, refusalOf, savedAgain } from '../../domain/jury/phone-sheet.ts'
import { changeAnswer } from '../dossier-offline/phone-store.ts'
import { newKey } from '../offline/new-key.ts'
import type { EntryHere } from './here.ts'
import { fillSheet, packedIn, showVersion } from './sheet-fields.ts'

const KEPT_WITHIN_MS = 500

type Following = {
  readonly entry: EntryHere & { readonly round: string }
  readonly form: HTMLFormElement
  /** something is on the disk that was not */
  readonly kept: () => void
  readonly notKept: () => void
}

export type FollowedSheet = {
  /** writes what stands in the grid, to be sent: in the place of what the site has not taken */
  readonly save: () => Promise<HeldAnswer>
  /** what the site has takes the place of what it has not taken */
  readonly takeKnown: () => Promise<void>
  readonly held: () => Promise<HeldAnswer>
}

export async function followSheet({ entry, form, kept, notKept }: Following): Promise<FollowedSheet> {
  const { here, label, round, known } = entry
  const change = (work: (held: HeldAnswer) => HeldAnswer) => changeAnswer(here, round, work)
  let shown: Shown = { version: known?.version ?? 0, key: null }
  let dirty = false
  let timer = 0
  let work: Promise<unknown> = Promise.resolve()
  /** one after the other: each write stands on what the one before has left */
  const queued = <T>(job: () => Promise<T>): Promise<T> => {
    const done = work.then(job, job)
    work = done.catch(() => undefined)
    return done
  }
  const show = (held: HeldAnswer) => {
    const { value, ...last } = shownOf(held)
    const sheet = typeof value === 'string' ? unpackSheet(value) : null
    if (sheet !== null) fillSheet(form, sheet)
    shown = last
    showVersion(form, last.version)
  }
  const write = async () => {
    clearTimeout(timer)
    timer = 0
    if (!dirty) return
    dirty = false
    try {
      await change((held) => {
        const after = typed(held, shown, packedIn(form, label), newKey())
        shown = after.shown
        return after.held
      })
      kept()
    } catch {
      dirty = true
      notKept()
    }
  }
  const save = async () => {
    clearTimeout(timer)
    timer = 0
    dirty = false
    return change((held) => {
      const value = packedIn(form, label)
      if (refusalOf(held) === null) {
        const after = typed(held, shown, value, newKey())
        shown = after.shown
        return after.held
      }
      // what stands on the site is told beside the grid: she has seen it
      const base = Math.max(held.known?.version ?? 0, shown.version)
      shown = { version: base, key: newKey() }
      return savedAgain(held, { key: shown.key ?? '', base, value })
    })
  }

  form.addEventListener('input', () => {
    dirty = true
    if (timer === 0) timer = window.setTimeout(() => void queued(write), KEPT_WITHIN_MS)
  })
  const keepNow = () => void queued(write)
  addEventListener('pagehide', keepNow)
  document.addEventListener('visibilitychange', keepNow)
  const held = await change((now) => (known === null ? now : learned(now, known, false)))
  const last = shownOf(held)
  if (!dirty && (last.key !== null || last.version > shown.version)) show(held)
  return {
    save: () => queued(save),
    takeKnown: () => queued(async () => show(await change(letGo))),
    held: () => change((now) => now),
  }
}
