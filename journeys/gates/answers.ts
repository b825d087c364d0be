/** Answers of the site over plain HTTP, and the text a person reads in them. */

export type Answer = {
  readonly path: string
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** `sent`: the fields of a form that is posted there, as from a page of this site; `cookie`: of who asks. */
export async function get(
  origin: string,
  path: string,
  sent?: Readonly<Record<string, string>>,
  cookie = '',
): Promise<Answer> {
  const answer = await fetch(
    origin + path,
    sent === undefined
      ? { redirect: 'manual', headers: { cookie } }
      : { redirect: 'manual', method: 'POST', headers: { origin, cookie }, body: new URLSearchParams(sent) },
  )
  return { path, status: answer.status, headers: answer.headers, text: await answer.text() }
}

/** What a broken sentence shows: a place nobody filled, a value nobody gave, a number that is none. */
export const TEXT_HOLES = [
  /(?<!\/)\{\w+\}/,
  /\bundefined\b/,
  /\bNaN\b/,
  /\bInfinity\b/,
  /\[object /,
  /\bnull\b/,
] as const

/** The words of a document without its elements; code samples and data for scripts left out. */
export function textOf(html: string): string {
  return html
    .replace(/<(script|style|pre|code)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}
