/**
 * Writing down what is said at a meeting, on a bad network: notes are kept on the phone, say where they are, and leave
 * together when there is a network. Without this script the page keeps one note at a time.
 */
import { isLanguage } from '../../domain/basics/language.ts'
import { packNote, unpackNote } from '../../domain/capture/note.ts'
import { followWriting } from '../capture-offline/follow-writing.ts'
import { readMeetingHere } from '../capture-offline/here.ts'
import { captureIslandWords as say } from '../capture-offline/island-words.ts'
import { keptList } from '../capture-offline/kept-list.ts'
import type { Here } from '../dossier-offline/here.ts'
import { ANSWERS_TAG } from '../dossier-offline/offline-names.ts'
import { chooseCopy, keepPages } from '../dossier-offline/page-copies.ts'
import { phoneNotice } from '../dossier-offline/phone-notice.ts'
import { changeAnswer, heldAnswers } from '../dossier-offline/phone-store.ts'
import { type Sending, sendAnswers } from '../dossier-offline/send-answers.ts'
import { wakeWhenBack } from '../offline/worker.ts'
import { words } from '../words/word.ts'

/** On a network that comes and goes the browser does not always say so. */
const TRY_AGAIN_MS = 20_000

const tag = document.documentElement.lang
const language = isLanguage(tag) ? tag : 'ar'
const here = readMeetingHere(language)
const form = document.querySelector<HTMLFormElement>('#note-form')

document.getElementById('error-summary')?.focus()
if (here !== null && form !== null) void follow(here, form).catch(() => undefined)

async function follow(here: Here, form: HTMLFormElement): Promise<void> {
  const place = document.getElementById('kept-notes')
  let sending: Promise<void> = Promise.resolve()
  const draw = async (last: Sending | null) => {
    const held = await heldAnswers(here)
    notice.queue(held, last)
    place?.replaceChildren(
      ...keptList(language, held, (note, typed) => void writing.correctHeld(note, typed)),
    )
  }
  const sendNow = async () => {
    const last = await sendAnswers(here)
    await forgetContacts(here)
    await draw(last)
    // not waited for: where no worker stands by yet it never comes back, and the next sending must not wait for it
    if (last.kind === 'unreachable') void wakeWhenBack(ANSWERS_TAG)
    else if (last.kind === 'sent') said(words(language, say.allSent))
  }
  const send = () => {
    sending = sending.then(sendNow, sendNow)
    return sending
  }
  const notice = phoneNotice(
    language,
    here,
    { send: () => void send(), clearCopy: () => undefined, copyAgain: () => undefined },
    say.waiting,
  )
  const said = (text: string) => {
    const status = document.getElementById('note-status')
    if (status !== null) status.textContent = text
  }
  await chooseCopy(here, true)
  const writing = followWriting({ here, language, form, kept: () => draw(null), send })
  addEventListener('online', () => void send())
  setInterval(() => {
    void heldAnswers(here).then((held) => {
      if (navigator.onLine && held.some(({ pending }) => pending.length > 0)) return send()
    })
  }, TRY_AGAIN_MS)
  await draw(null)
  if ((await heldAnswers(here)).some(({ pending }) => pending.length > 0)) await send()
  await keepPages(here).catch(() => false)
}

/** The site has it: somebody's telephone number does not stay on the agent's phone. */
async function forgetContacts(here: Here): Promise<void> {
  for (const held of await heldAnswers(here)) {
    const value = held.known?.value
    const typed = typeof value === 'string' ? unpackNote(value) : null
    if (held.pending.length > 0 || typed === null || typed.contact === '') continue
    const clean = packNote({ ...typed, contact: '', consent: '' })
    await changeAnswer(here, held.question, (now) =>
      now.known === null || now.pending.length > 0 ? now : { ...now, known: { ...now.known, value: clean } },
    )
  }
}
