/** Keeps what is typed on the phone, at most a second late, and puts it back when the form is opened again. */
import type { Language } from '../../domain/basics/language.ts'
import { words } from '../words/word.ts'
import { clearButton } from '../offline/clear-button.ts'
import { newKey } from '../offline/new-key.ts'
import { ideaIslandWords as say } from './island-words.ts'
import { clearPhone, dropDraft, type Fields, keepDraft, readDraft } from './phone-store.ts'

/** A character is on the disk at most so long after it was typed. */
const KEPT_WITHIN_MS = 1_000
/** Given anew each time: consent is never remembered for anybody. */
const NOT_KEPT = new Set(['consent', 'key', 'seen'])

export type DraftKeeper = {
  /** writes what is typed now, at once */
  readonly save: () => Promise<void>
  /** empties the form under a fresh key, and the phone's copy of it */
  readonly startAnew: () => Promise<void>
  readonly fill: (fields: Fields) => void
}

export function fieldsOf(form: HTMLFormElement): Fields {
  return [...new FormData(form)].map(([name, value]) => [name, String(value)] as const)
}

export async function keepWhileTyping(language: Language, form: HTMLFormElement): Promise<DraftKeeper> {
  const status = document.getElementById('idea-status')
  let timer = 0
  let dirty = false
  const save = async () => {
    clearTimeout(timer)
    timer = 0
    if (!dirty) return
    dirty = false
    const fields = fieldsOf(form).filter(([name]) => !NOT_KEPT.has(name))
    await keepDraft({ key: keyField(form).value, fields })
    if (status !== null && status.childElementCount === 0) tell(status, words(language, say.kept))
  }
  const quietly = () => void save().catch(() => undefined)
  const startAnew = async () => {
    clearTimeout(timer)
    dirty = false
    await dropDraft()
    form.reset()
    clear(form)
    keyField(form).value = newKey()
  }
  const clearAll = async (status: HTMLElement) => {
    await startAnew()
    await clearPhone()
    status.textContent = words(language, say.cleared)
  }
  const tell = (status: HTMLElement, sentence: string) => {
    const line = document.createElement('p')
    line.className = 'muted'
    line.textContent = `${sentence} `
    const button = clearButton(language, { ask: say.clear, sure: say.clearSure }, () => void clearAll(status))
    status.replaceChildren(line, button)
  }
  if (form.dataset.fresh === 'yes') {
    const draft = await readDraft().catch(() => undefined)
    // the page may be a kept copy, whose key others have: each phone makes its own
    keyField(form).value = draft?.key ?? newKey()
    if (draft !== undefined && draft.fields.length > 0) {
      fill(form, draft.fields)
      if (status !== null) tell(status, words(language, say.restored))
    }
  }
  form.addEventListener('input', () => {
    dirty = true
    if (timer === 0) timer = window.setTimeout(quietly, KEPT_WITHIN_MS)
  })
  addEventListener('pagehide', quietly)
  document.addEventListener('visibilitychange', quietly)
  return { save, startAnew, fill: (fields) => fill(form, fields) }
}

function keyField(form: HTMLFormElement): HTMLInputElement {
  const field = form.elements.namedItem('key')
  if (!(field instanceof HTMLInputElement)) throw new Error('the form has no key')
  return field
}

/** What a link has brought (a territory, a sector) is newer than the draft and stays. */
function fill(form: HTMLFormElement, fields: Fields): void {
  for (const [name, value] of fields) {
    const field = form.elements.namedItem(name)
    if (field instanceof RadioNodeList) field.value = value
    else if (field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement) {
      if (field.value === '' || name === 'source') field.value = value
    } else if (field instanceof HTMLInputElement && field.type !== 'checkbox') {
      if (field.type === 'radio') field.checked = field.value === value
      else if (field.value === '') field.value = value
    }
  }
}

/** `reset` goes back to what the page came with, which may be typed text of a refused form. */
function clear(form: HTMLFormElement): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'text') field.value = ''
    if (field instanceof HTMLInputElement && /radio|checkbox/.test(field.type)) field.checked = false
    if (field instanceof HTMLTextAreaElement) field.value = ''
    if (field instanceof HTMLSelectElement && field.name === 'sector') field.value = ''
  }
}
