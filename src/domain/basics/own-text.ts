/**
 * What people write in their own words, in one language and spelling (Darija in Latin letters too), or a text kept in
 * several languages by those who look after the data. A page shows `own` as it is, isolated, in its own direction.
 */
import type { Text } from './language.ts'

export type OwnText = Text | { readonly own: string }

export function isOwn(text: OwnText): text is { readonly own: string } {
  return 'own' in text
}

/** Every wording of a text, to index or compare. */
export function wordings(text: OwnText): readonly string[] {
  if (isOwn(text)) return [text.own]
  return [text.ar, text.fr, text.en, ...(text.zgh === undefined ? [] : [text.zgh])]
}
