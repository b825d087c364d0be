/** Sending with a net below it: first kept on the phone, then sent; what cannot leave now leaves later. */
import type { Language } from '../../domain/basics/language.ts'
import { readContact } from '../../domain/person/contact.ts'
import { LENGTHS } from '../../domain/idea/idea.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { type Word, words } from '../words/word.ts'
import { type DraftKeeper, fieldsOf } from './draft-while-typing.ts'
import { IDEA_FAULTS } from './fault-words.ts'
import { sendWhenBack } from './keep-for-offline.ts'
import { hideErrors, outboxNotice, showErrors } from './outbox-notice.ts'
import {
  clearPhone,
  dropDraft,
  dropWaiting,
  keepWaiting,
  readLeft,
  readWaiting,
  type Waiting,
} from './phone-store.ts'
import { sendIdea, sendWaiting } from './send-from-phone.ts'

/** `draft` null: the page between form and receipt, which has no fields to type in. */
export function followSending(language: Language, form: HTMLFormElement, draft: DraftKeeper | null): void {
  const notice = outboxNotice(language, {
    sendNow: () => void flush(),
    clear: async () => {
      await clearPhone()
      // the form, of which the phone has a copy: this page's own address is only sent to, and opens nothing then
      if (draft === null) return location.assign(`${new URL(form.action).pathname}/new`)
      // no new page: without a network there may be none
      await draft.startAnew()
      hideErrors(form)
      form.hidden = false
      notice.cleared()
    },
    another: async () => {
      await draft?.startAnew()
      form.hidden = false
      notice.hide()
      form.querySelector<HTMLElement>('#title')?.focus()
    },
  })
  const wait = async () => {
    notice.waiting()
    if (draft !== null) form.hidden = true
    await sendWhenBack()
  }
  const flush = async () => {
    if ((await readWaiting()).length === 0) return
    notice.sending()
    for (const { idea, answer } of await sendWaiting()) {
      if (answer.kind === 'received') {
        if (form.hidden || draft === null) return location.assign(answer.href)
        notice.left(answer.href)
      } else if (answer.kind === 'refused') await takeBack(idea, answer.errors)
      else await wait()
    }
  }
  /** Refused after all: back into the form, with what is to be corrected. */
  const takeBack = async (idea: Waiting, errors: readonly FieldError[]) => {
    await dropWaiting(idea.key)
    await draft?.startAnew()
    draft?.fill(idea.fields)
    form.hidden = false
    notice.hide()
    showErrors(language, form, errors)
  }
  form.addEventListener('submit', (event) => {
    const by = event.submitter
    if (by instanceof HTMLButtonElement && by.name === 'back') return
    event.preventDefault()
    void send().catch(() => form.submit()) // no store on this phone (a private window): as without this script
  })
  const send = async () => {
    const fields = fieldsOf(form)
    if (!navigator.onLine) {
      const errors = draft === null ? [] : missing(language, fields)
      if (errors.length > 0) return showErrors(language, form, errors)
    }
    const key = fields.find(([name]) => name === 'key')?.[1] ?? ''
    const idea: Waiting = { key, action: new URL(form.action).pathname, fields }
    await draft?.save()
    await keepWaiting(idea)
    notice.sending()
    const answer = await sendIdea(idea)
    if (answer.kind === 'unreachable') {
      await dropDraft()
      return wait()
    }
    await dropWaiting(key)
    if (answer.kind !== 'received') return form.submit() // the site draws what is to be seen or corrected
    await dropDraft()
    location.assign(answer.href)
  }
  addEventListener('online', () => void flush())
  void start()
  async function start(): Promise<void> {
    if (!navigator.onLine) notice.offline()
    const [left] = await readLeft()
    if (left !== undefined) notice.left(left.href)
    if ((await readWaiting()).length === 0) return
    await wait()
    if (navigator.onLine) await flush()
  }
}

/** What can be seen without the site: an idea must not wait for days only to be refused for an empty field. */
function missing(language: Language, fields: readonly (readonly [string, string])[]): readonly FieldError[] {
  const of = (name: string) => (fields.find(([each]) => each === name)?.[1] ?? '').trim()
  const errors: FieldError[] = []
  const check = (field: string, right: boolean, word: Word) => {
    if (!right) errors.push({ field, message: words(language, word) })
  }
  check('title', of('title').length >= LENGTHS.title.least, IDEA_FAULTS['title-missing'])
  check('idea', of('idea').length >= LENGTHS.idea.least, IDEA_FAULTS['idea-short'])
  check('territory', of('territory') !== '', IDEA_FAULTS['territory-missing'])
  check('sector', of('sector') !== '', IDEA_FAULTS['sector-missing'])
  check('visibility', of('visibility') !== '', IDEA_FAULTS['visibility-missing'])
  check('contact', readContact(of('contact')).ok, IDEA_FAULTS['contact-unread'])
  check('consent', of('consent') !== '', IDEA_FAULTS['consent-missing'])
  return errors
}
