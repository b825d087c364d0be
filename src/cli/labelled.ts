import type { Language } from '../domain/basics/language.ts'

/** A label and what it labels: French puts a space before the colon. */
export function labelled(language: Language, label: string, value: string): string {
  return `${label}${language === 'fr' ? '\u00a0: ' : ': '}${value}`
}
