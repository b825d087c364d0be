/** One change of a setting or of a word: which one it is, and what it says from then on. */

export type SettingKind = 'setting' | 'word'

/**
 * Of a setting what was typed, field by field; of a word its forms, language by language (`fr`, or `fr.one` of a
 * sentence that changes with a number). Both are read again by the parser of their kind whenever they are used.
 */
export type VersionValue = Readonly<Record<string, string>>

/** `number` 0: as it ships, and as the environment of the process says. */
export type Version = { readonly number: number; readonly value: VersionValue }

export const SHIPPED: Version = { number: 0, value: {} }

/** Why nothing was written, whatever was changed. */
export type VersionRefusal =
  | { readonly kind: 'no-such-entry' }
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'nothing-changed' }
  | { readonly kind: 'nothing-to-undo' }
