/** Saving with a net below it: first kept on the phone, then sent; the site then draws what comes next. */
import type { AnswerDraft } from './answer-draft.ts'
import { hiddenField } from './answer-field.ts'
import type { Here } from './here.ts'
import { heldAnswers } from './phone-store.ts'
import type { Sending } from './send-answers.ts'

type Saving = {
  readonly here: Here
  readonly question: string
  readonly draft: AnswerDraft
  readonly send: () => Promise<Sending>
}

export function followSaving(form: HTMLFormElement, { here, question, draft, send }: Saving): void {
  let sure = false
  form.addEventListener('submit', (event) => {
    if (sure) return
    event.preventDefault()
    const by = event.submitter instanceof HTMLButtonElement ? event.submitter : null
    void save(by).catch(() => submit(by)) // no store on this phone (a private window): as without this script
  })
  const submit = (by: HTMLButtonElement | null) => {
    sure = true
    form.requestSubmit(by)
    sure = false
  }
  const save = async (by: HTMLButtonElement | null) => {
    await draft.keep()
    const { key, version } = draft.shown()
    const sending = key === null ? null : await send()
    if (sending === null ? navigator.onLine : sending.kind === 'sent') {
      const waits = (await heldAnswers(here)).find((each) => each.question === question)?.pending ?? []
      // the site knows this edit by its key and says again what it said of it
      const field = hiddenField(form, 'key')
      if (key !== null && field !== null) field.value = key
      const base = hiddenField(form, 'base')
      if (base !== null) base.value = String(version)
      if (waits.length === 0) return submit(by)
    }
    if (sending?.kind === 'refused') return
    const leave = by?.value === 'leave'
    await goOn(leave ? here.folder : here.next)
  }
}

/** To a page that the phone has; else here is where it is said that the text waits. */
async function goOn(address: string): Promise<void> {
  if ((await caches.match(address, { ignoreVary: true })) !== undefined) location.assign(address)
}
