/**
 * A dossier on the phone: what is typed is kept every second, opens again without a network, and leaves by itself when
 * there is one. Without this script its pages work as any others.
 */
import { isLanguage } from '../../domain/basics/language.ts'
import { draftAnswer } from '../dossier-offline/answer-draft.ts'
import { readHere } from '../dossier-offline/here.ts'
import { dossierIslandWords as say } from '../dossier-offline/island-words.ts'
import { ANSWERS_TAG } from '../dossier-offline/offline-names.ts'
import { chooseCopy, keepPages, wantsCopy } from '../dossier-offline/page-copies.ts'
import { phoneNotice } from '../dossier-offline/phone-notice.ts'
import { heldAnswers } from '../dossier-offline/phone-store.ts'
import { learnAnswers, sendAnswers } from '../dossier-offline/send-answers.ts'
import { followSaving } from '../dossier-offline/save-answer.ts'
import { wakeWhenBack } from '../offline/worker.ts'

const tag = document.documentElement.lang
const language = isLanguage(tag) ? tag : 'ar'
const here = readHere(language)
const form = document.querySelector<HTMLFormElement>('#answer-form[data-question]')

document.getElementById('error-summary')?.focus()
if (here !== null) void follow(here).catch(() => undefined)

async function follow(here: NonNullable<ReturnType<typeof readHere>>): Promise<void> {
  const question = form?.dataset.question ?? ''
  const send = async () => {
    notice.sending()
    const sending = await sendAnswers(here)
    const held = await heldAnswers(here)
    notice.queue(held, sending)
    const own = held.find((each) => each.question === question)
    if (own?.toChoose === true && own.pending.length === 0 && form !== null) notice.toChoose(question)
    else if (sending.kind === 'sent' && own?.pending.length === 0 && own.received.length > 0)
      notice.status(say.sent)
    if (sending.kind === 'unreachable') await wakeWhenBack(ANSWERS_TAG)
    return sending
  }
  const copy = async () => notice.copy((await wantsCopy(here)) && (await keepPages(here)))
  const notice = phoneNotice(language, here, {
    send: () => void send(),
    clearCopy: () => void chooseCopy(here, false).then(() => notice.copy(false)),
    copyAgain: () => void chooseCopy(here, true).then(copy),
  })
  await chooseCopy(here, await wantsCopy(here))
  if (form !== null) {
    const told = {
      kept: () => notice.status(say.kept),
      restored: () => notice.status(say.restored),
      notKept: () => notice.status(say.notKept),
    }
    const draft = await draftAnswer(form, { place: here, question, told })
    followSaving(form, { here, question, draft, send })
  }
  addEventListener('online', () => void send())
  const waits = (await heldAnswers(here)).some(({ pending }) => pending.length > 0)
  if (waits) await send()
  if (navigator.onLine) await learnAnswers(here)
  await copy().catch(() => undefined)
}
