/** What the phone says of an idea that waits on it, above the form. */
import type { Language } from '../../domain/basics/language.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { type Word, words } from '../words/word.ts'
import { clearButton } from '../offline/clear-button.ts'
import { ideaIslandWords as say } from './island-words.ts'

type Actions = {
  readonly sendNow: () => void
  readonly clear: () => void
  readonly another: () => void
}

export type OutboxNotice = {
  readonly waiting: () => void
  readonly sending: () => void
  readonly offline: () => void
  /** it has left while nobody looked: where its receipt is */
  readonly left: (href: string) => void
  readonly cleared: () => void
  readonly hide: () => void
}

export function outboxNotice(language: Language, { sendNow, clear, another }: Actions): OutboxNotice {
  const place = document.getElementById('idea-outbox') ?? document.getElementById('idea-status')
  const t = (word: Word) => words(language, word)
  const show = (kind: string, ...content: readonly HTMLElement[]) => {
    const box = make('div', '', kind)
    box.append(...content)
    place?.replaceChildren(...(content.length === 0 ? [] : [box]))
    if (content.length > 0) box.scrollIntoView({ block: 'nearest' })
  }
  const button = (word: Word, kind: string, act: () => void) => {
    const made = make('button', t(word), kind) as HTMLButtonElement
    made.type = 'button'
    made.addEventListener('click', act)
    return made
  }
  const row = (...buttons: readonly HTMLElement[]) => {
    const line = make('p', '', 'row')
    line.append(...buttons)
    return line
  }
  return {
    waiting: () =>
      show(
        'notice warn',
        make('p', t(say.outbox), 'lead'),
        make('p', t(say.outboxNext)),
        row(
          button(say.tryNow, 'button', sendNow),
          button(say.another, 'button quiet', another),
          clearButton(language, { ask: say.clear, sure: say.clearSure }, clear),
        ),
      ),
    sending: () => show('notice', make('p', t(say.sending))),
    offline: () => show('notice', make('p', t(say.offline))),
    left: (href) => {
      const link = make('a', t(say.sent)) as HTMLAnchorElement
      link.href = href
      show('notice', link)
    },
    cleared: () => show('notice', make('p', t(say.cleared))),
    hide: () => show(''),
  }
}

function make(tag: string, text: string, kind = ''): HTMLElement {
  const made = document.createElement(tag)
  if (kind !== '') made.className = kind
  made.textContent = text
  return made
}

export function hideErrors(form: HTMLFormElement): void {
  document.getElementById('error-summary')?.remove()
  for (const old of form.querySelectorAll('.error')) old.remove()
  for (const field of form.querySelectorAll('.field.wrong')) field.classList.remove('wrong')
}

/** The summary and the sentences beside the fields, as the site would draw them. */
export function showErrors(language: Language, form: HTMLFormElement, errors: readonly FieldError[]): void {
  hideErrors(form)
  const summary = make('div', '', 'error-summary')
  summary.id = 'error-summary'
  summary.tabIndex = -1
  summary.setAttribute('role', 'alert')
  const list = make('ul', '')
  for (const { field, message } of errors) {
    const link = make('a', message) as HTMLAnchorElement
    link.href = `#${field}`
    const line = make('li', '')
    line.append(link)
    list.append(line)
    const control = document.getElementById(field)
    const beside = make('span', message, 'error')
    beside.id = `${field}-error`
    control?.closest('.field')?.classList.add('wrong')
    if (control?.matches('fieldset')) control.querySelector('legend')?.after(beside)
    else (control?.closest('.choice') ?? control)?.before(beside)
    control?.setAttribute('aria-describedby', beside.id)
  }
  summary.append(make('h2', words(language, say.mustCorrect)), list)
  form.before(summary)
  summary.focus()
}
