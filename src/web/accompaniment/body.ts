import type { Entry } from './fields.tsx'

/** What a form sends; a field may come several times. */
export type Body = Readonly<Record<string, string | string[] | undefined>>

const LONGEST = 8000

/** Each field once. Where several forms of a page have a field, its name ends with what it is about: `place-3`. */
export function entryOf(body: Body | undefined): Entry {
  const which = typeof body?.which === 'string' && /^\d{1,18}$/.test(body.which) ? `-${body.which}` : null
  const entry: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(body ?? {})) {
    if (typeof value !== 'string') continue
    const own = which !== null && name.endsWith(which) ? name.slice(0, -which.length) : name
    entry[own] = value.replaceAll('\0', '').slice(0, LONGEST)
  }
  return entry
}

export function manyOf(body: Body | undefined, name: string): readonly string[] {
  const value = body?.[name]
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}
