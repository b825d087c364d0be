/**
 * The codes of the Haut-Commissariat au Plan: text with dots and leading zeros, never numbers.
 * Region `02`, province or prefecture `02.113`, commune `02.113.05.03` (region.province.cercle.commune),
 * and `00` for the nation.
 */
export type TerritoryCode = string & { readonly __kind: 'territory-code' }
export const LEVELS = ['nation', 'region', 'province', 'commune'] as const
export type Level = (typeof LEVELS)[number]

export const NATION = '00' as TerritoryCode

/** Reads a code as people type it (spaces, Eastern digits); null when it has not the shape of one. */
export function parseTerritoryCode(typed: string): TerritoryCode | null {
  const code = typed.trim().replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660))
  return /^\d{2}(\.\d{3}(\.\d{2}\.[0-9A-Za-z]{1,3})?)?$/.test(code) ? (code as TerritoryCode) : null
}

export function levelOf(code: TerritoryCode): Level {
  if (code === NATION) return 'nation'
  return code.length === 2 ? 'region' : code.length === 6 ? 'province' : 'commune'
}

/** The territory that contains this one; null for the nation. */
export function parentOf(code: TerritoryCode): TerritoryCode | null {
  if (code === NATION) return null
  if (code.length === 2) return NATION
  return code.slice(0, code.length === 6 ? 2 : 6) as TerritoryCode
}

/** Whether `outer` is `inner` or contains it. */
export function contains(outer: TerritoryCode, inner: TerritoryCode): boolean {
  return outer === NATION || outer === inner || inner.startsWith(`${outer}.`)
}
