/** The form of a note, as the script reads and fills it. */
import { NOTE_FIELDS, type TypedNote } from '../../domain/capture/note.ts'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

function controls(form: HTMLFormElement, name: string): readonly Control[] {
  return [...form.querySelectorAll<Control>(`[name="${name}"]`)]
}

const isBox = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type)

export function typedIn(form: HTMLFormElement): TypedNote {
  const of = (name: string) =>
    controls(form, name).find((control) => !isBox(control) || control.checked)?.value ?? ''
  return Object.fromEntries(NOTE_FIELDS.map((name) => [name, of(name)])) as TypedNote
}

export function fillNote(form: HTMLFormElement, typed: TypedNote): void {
  for (const name of NOTE_FIELDS)
    for (const control of controls(form, name)) {
      if (isBox(control)) control.checked = control.value === typed[name]
      else control.value = typed[name]
    }
}

export function hidden(form: HTMLFormElement, name: 'note' | 'base' | 'key'): HTMLInputElement | null {
  const field = form.elements.namedItem(name)
  return field instanceof HTMLInputElement ? field : null
}
