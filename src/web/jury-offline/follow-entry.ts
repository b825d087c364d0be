import type { Language } from '../../domain/basics/language.ts'
import { letGo, refusalOf } from '../../domain/jury/phone-sheet.ts'
import { ANSWERS_TAG } from '../dossier-offline/offline-names.ts'
import { chooseCopy, keepPages, wantsCopy } from '../dossier-offline/page-copies.ts'
import { changeAnswer, heldAnswers } from '../dossier-offline/phone-store.ts'
import { learnAnswers, sendAllAnswers, type Sending, sendAnswers } from '../dossier-offline/send-answers.ts'
import { clearButton } from '../offline/clear-button.ts'
import { wakeWhenBack } from '../offline/worker.ts'
import { entryNotice } from './entry-notice.ts'
import { type FollowedSheet, followSheet } from './follow-sheet.ts'
import type { EntryHere, JuryHere } from './here.ts'
import { juryIslandWords as say } from './island-words.ts'
import { noticeParts, type Parts, waits } from './notice-parts.ts'

/** On a network that comes and goes the browser does not always say so. */
const TRY_AGAIN_MS = 20_000

type Here = JuryHere & { readonly entry: EntryHere }

/** The page of one entry, with the grid while its round runs. */
export async function followEntry(language: Language, here: Here, place: HTMLElement): Promise<void> {
  const { entry } = here
  const parts = noticeParts(language, here)
  const form = document.querySelector<HTMLFormElement>('#marks')
  const round = form === null ? null : entry.round
  let sheet: FollowedSheet | null = null
  const draw = async (sending: Sending | null) => {
    const held = await heldAnswers(entry.here)
    place.replaceChildren(...entryNotice(parts, { held, round, sending }, act))
  }
  const act = {
    send: () => void send(),
    takeKnown: () => void sheet?.takeKnown().then(() => draw(null)),
    drop: (of: string) => void changeAnswer(entry.here, of, letGo).then(() => draw(null)),
  }
  const send = inTurn(async () => {
    const sending = await sendAnswers(entry.here)
    const held = await heldAnswers(entry.here)
    if (held.some((one) => refusalOf(one) === 'changed-meanwhile')) await learnAnswers(entry.here)
    await draw(sending)
    // not waited for: where no worker stands by yet it never comes back
    if (sending.kind === 'unreachable') void wakeWhenBack(ANSWERS_TAG)
  })
  await chooseCopy(entry.here, await wantsCopy(entry.here))
  if (form !== null && round !== null) {
    const notKept = () => place.replaceChildren(parts.line(parts.t(say.notKept)))
    const kept = () => void draw(null)
    sheet = await followSheet({ entry: { ...entry, round }, form, kept, notKept })
    followSaving(form, sheet, { send, draw: () => draw(null), place, page: entry.here.pages[0] ?? '' })
  }
  await draw(null)
  const waiting = async () => (await heldAnswers(entry.here)).some(waits)
  if (await waiting()) await send()
  addEventListener('online', () => void send())
  setInterval(
    () => void waiting().then((any) => (any && navigator.onLine ? send() : undefined)),
    TRY_AGAIN_MS,
  )
  document.getElementById('changed-there')?.scrollIntoView({ block: 'nearest' })
  await followCopy(language, here, { parts, place })
  if (navigator.onLine) await sendAllAnswers().catch(() => false)
}

type Saving = {
  readonly send: () => Promise<void>
  readonly draw: () => Promise<void>
  readonly place: HTMLElement
  /** the page of the entry, on which the site tells what it has kept */
  readonly page: string
}

/** Kept on the phone first, then sent; the site then tells what it has. */
function followSaving(form: HTMLFormElement, sheet: FollowedSheet, to: Saving): void {
  const save = async () => {
    await sheet.save()
    await to.draw()
    await to.send()
    const held = await sheet.held()
    if (held.pending.length > 0) return to.place.scrollIntoView({ block: 'nearest' })
    const told = `${to.page}?saved=${held.known?.version ?? 0}#saved`
    if (location.href.endsWith(told)) location.reload()
    else location.assign(told)
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void save().catch(() => form.submit()) // no store on this phone (a private window): as without this script
  })
}

async function followCopy(
  language: Language,
  { entry, desk }: Here,
  { parts, place }: { readonly parts: Parts; readonly place: HTMLElement },
): Promise<void> {
  const said = parts.line()
  said.className = 'muted'
  said.id = 'marks-copy'
  place.after(said)
  const tell = async () => {
    const wanted = await wantsCopy(entry.here)
    const kept = wanted && (await keepPages(entry.here)) && (await keepPages(desk))
    const ask = { ask: say.copyClear, sure: say.copyClearSure }
    const offer = kept
      ? clearButton(language, ask, () => void clear())
      : parts.button(say.copyAgain, () => void chooseCopy(entry.here, true).then(tell))
    said.replaceChildren(parts.t(kept ? say.copyKept : say.copyCleared), ' ', offer)
  }
  const clear = async () => {
    await chooseCopy(entry.here, false)
    await tell()
  }
  await tell().catch(() => said.remove())
}

/** One after the other, whatever asks for it. */
function inTurn(work: () => Promise<void>): () => Promise<void> {
  let turn: Promise<void> = Promise.resolve()
  return () => (turn = turn.then(work, work))
}
