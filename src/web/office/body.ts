/** What a form of the back office sends. */
export type Body = Readonly<Record<string, string | string[] | undefined>>

/** One field as typed; a field sent twice or not at all is empty. */
export function one(body: Body | undefined, name: string): string {
  const value = body?.[name]
  return typeof value === 'string' ? value.replaceAll('\0', '').slice(0, 20_000) : ''
}

/** All values of a field that may be ticked several times. */
export function many(body: Body | undefined, name: string): readonly string[] {
  const value = body?.[name]
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}
