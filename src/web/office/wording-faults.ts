/** Why a text is not taken as it was typed; `field` is the form of the word: `fr`, `ar.few`. */
export type WordFault =
  | { readonly kind: 'empty'; readonly field: string }
  | { readonly kind: 'too-long'; readonly field: string; readonly most: number }
  | { readonly kind: 'placeholders'; readonly field: string; readonly needed: string }
  | { readonly kind: 'long-sentence'; readonly field: string; readonly most: number }
  | { readonly kind: 'stray-arabic'; readonly field: string }
  | { readonly kind: 'not-attested'; readonly field: string }
