import type { Text } from '../basics/language.ts'

/** The tax regime of one year, with the condition that decided it and whether a text of 2026 confirms it. */
export type TaxRegime = {
  readonly kind: 'exempt-collects' | 'exempt-transforms' | 'ordinary'
  readonly rate: number
  readonly because: Text
  readonly toConfirm: boolean
}
