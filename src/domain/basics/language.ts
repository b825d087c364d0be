/** The four languages of the site, Arabic first. `zgh` is standard Moroccan Tamazight in Tifinagh, left to right. */
export const LANGUAGES = ['ar', 'fr', 'zgh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text)
}

export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr'
}

/**
 * One text in several languages. Arabic, French and English are always there; Tamazight only where a source
 * attests the words: a page falls back to Arabic, marked with its own `lang` and `dir`.
 */
export type Text = { readonly ar: string; readonly fr: string; readonly en: string; readonly zgh?: string }

/** The words of `text` for a reader of `language`, and the language they are really in. */
export function read(text: Text, language: Language): { words: string; language: Language } {
  const words = text[language]
  return words === undefined ? { words: text.ar, language: 'ar' } : { words, language }
}
