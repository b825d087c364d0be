/**
 * The idea form on the phone: what is typed is kept every second, similar ideas appear as one types, and an idea sent
 * without a network waits here and leaves by itself. Without this script the form works as any other.
 */
import { isLanguage } from '../../domain/basics/language.ts'
import { followAlike } from '../idea/alike-while-typing.ts'
import { keepWhileTyping } from '../idea/draft-while-typing.ts'
import { keepForOffline } from '../idea/keep-for-offline.ts'
import { dropDraft, dropLeft, dropWaiting, readDraft } from '../idea/phone-store.ts'
import { followSending } from '../idea/send-while-offline.ts'

const tag = document.documentElement.lang
const language = isLanguage(tag) ? tag : 'ar'
const form = document.querySelector<HTMLFormElement>('#idea-form')
const held = document.querySelector<HTMLElement>('#held')

document.getElementById('error-summary')?.focus()
if (held !== null) void forget(held.dataset.received ?? '')
if (form !== null) void follow(form)

/** The site has it now: nothing of it stays on the phone. */
async function forget(key: string): Promise<void> {
  const print = document.getElementById('print')
  print?.removeAttribute('hidden')
  print?.addEventListener('click', () => window.print())
  if ((await readDraft())?.key === key) await dropDraft()
  await dropWaiting(key)
  await dropLeft(key)
}

async function follow(form: HTMLFormElement): Promise<void> {
  const typing = form.elements.namedItem('title') instanceof HTMLInputElement && form.querySelector('#idea')
  const folder = `${new URL(form.action).pathname}/`
  const draft = typing ? await keepWhileTyping(language, form) : null
  followSending(language, form, draft)
  if (typing) followAlike(language, form)
  await keepForOffline(folder)
}
