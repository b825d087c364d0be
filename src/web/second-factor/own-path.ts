/** The page to go on to after signing in: of this site only, whatever the address asks for; null when it is none. */
export function ownPath(asked: unknown): string | null {
  if (typeof asked !== 'string' || asked.length > 300) return null
  if (!/^\/(ar|fr|zgh|en)(\/[A-Za-z0-9._~%/-]*)?(\?[A-Za-z0-9._~%=&+-]*)?$/.test(asked)) return null
  return /\/\/|\/\.|%(0|1|2f|5c|7f)/i.test(asked.split('?')[0] ?? '') ? null : asked
}
