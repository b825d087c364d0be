/** Where somebody is led after signing in: back to a page of this site, and nowhere else. */

const LONGEST = 500
/** A language, then nothing but printable ASCII: browsers send anything else in percent letters. */
const SHAPE = /^\/(?:ar|fr|zgh|en)(?:[/?][\x21-\x7e]*)?$/
/** In the path: what a browser, a proxy or a program might read as a second slash, a backslash, a dot or a new line. */
const SLY = /\/\/|\\|%(?:2f|5c|2e|0|1|7f|25)|\/\.{1,2}(?:\/|$)|@|#/i
/** Pages that would lead in a circle. */
const CIRCLE = /^\/\w+\/sign-(?:in|out)/

/** The path and query when it is a page of this site; null: anything else. */
export function ownPath(typed: unknown): string | null {
  if (typeof typed !== 'string' || typed.length > LONGEST || !SHAPE.test(typed)) return null
  const [path = '', ...query] = typed.split('?')
  if (SLY.test(path) || CIRCLE.test(path)) return null
  if (/[\\#]|%(?:0|1|7f|5c)/i.test(query.join('?'))) return null
  const read = URL.parse(typed, 'http://own.invalid')
  return read !== null && read.origin === 'http://own.invalid' && read.pathname + read.search === typed
    ? typed
    : null
}
