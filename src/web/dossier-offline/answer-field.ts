/** The one field of a question's page, as the script reads and fills it. */
import type { AnswerValue } from '../../domain/dossier/answer.ts'

const FIELD = 'value'

function controls(form: HTMLFormElement): readonly (HTMLInputElement | HTMLTextAreaElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(`[name="${FIELD}"]`)]
}

const isBox = (control: HTMLElement): control is HTMLInputElement =>
  control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type)

/** Choices as a list where several may be taken, everything else as one text. */
export function valueIn(form: HTMLFormElement): AnswerValue {
  const all = controls(form)
  const chosen = all.filter((control) => !isBox(control) || control.checked).map(({ value }) => value)
  return all.some((control) => control.type === 'checkbox') ? chosen : (chosen[0] ?? '')
}

export function fillIn(form: HTMLFormElement, value: AnswerValue | null): void {
  const values = typeof value === 'string' ? [value] : (value ?? [])
  for (const control of controls(form)) {
    if (isBox(control)) control.checked = values.includes(control.value)
    else control.value = values[0] ?? ''
  }
}

export function hiddenField(form: HTMLFormElement, name: 'key' | 'base'): HTMLInputElement | null {
  const field = form.elements.namedItem(name)
  return field instanceof HTMLInputElement ? field : null
}
