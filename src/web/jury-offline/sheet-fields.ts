/** The grid of a juror, as the script reads and fills it. */
import { type PackedSheet, packSheet } from '../../domain/jury/packed-sheet.ts'

const MARK = 'mark-'
const COMMENT = 'comment'

export function packedIn(form: HTMLFormElement, label: string): string {
  const marks: Record<string, string> = {}
  const comments: Record<string, string> = {}
  for (const radio of radios(form)) if (radio.checked) marks[radio.name.slice(MARK.length)] = radio.value
  for (const area of areas(form)) comments[criterionOf(area)] = area.value
  return packSheet({ label, marks, comments })
}

export function fillSheet(form: HTMLFormElement, { marks, comments }: PackedSheet): void {
  for (const radio of radios(form)) radio.checked = marks[radio.name.slice(MARK.length)] === radio.value
  for (const area of areas(form)) area.value = comments[criterionOf(area)] ?? ''
}

export function showVersion(form: HTMLFormElement, version: number): void {
  const field = form.elements.namedItem('version')
  if (field instanceof HTMLInputElement) field.value = String(version)
}

const radios = (form: HTMLFormElement) =>
  form.querySelectorAll<HTMLInputElement>(`input[type=radio][name^="${MARK}"]`)
const areas = (form: HTMLFormElement) =>
  form.querySelectorAll<HTMLTextAreaElement>(`textarea[name="${COMMENT}"],textarea[name^="${COMMENT}-"]`)

/** `''`: the whole entry. */
function criterionOf({ name }: HTMLTextAreaElement): string {
  return name === COMMENT ? '' : name.slice(COMMENT.length + 1)
}
