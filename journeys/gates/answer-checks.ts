/** What is wrong with an answer, seen without a browser. */
import { resolve } from 'node:path'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { type Language, LANGUAGES } from '../../src/domain/basics/language.ts'
import type { Route } from '../routes.ts'
import { type Answer, TEXT_HOLES, textOf } from './answers.ts'

export type Asked = Answer & { readonly language: Language; readonly elsewhere: Route['elsewhere'] }

/*
 * .htmlvalidate.json is html-validate's own recommendation, but for three rules:
 * - void-style, doctype-style: `<br/>` and `<!doctype html>` are valid HTML; the renderer writes them so everywhere.
 * - form-dup-name: boxes to tick of one group share their name, as radio buttons do.
 */
const validator = new HtmlValidate(new FileSystemConfigLoader())

export async function invalidHtml({ path, text }: Answer): Promise<string[]> {
  const report = await validator.validateString(text, resolve(import.meta.dirname, '..', 'page.html'))
  return report.results.flatMap(({ messages }) =>
    messages.map((m) => `${path}: ${m.ruleId} ${m.message} at ${m.selector ?? m.offset}`),
  )
}

/** The same page in the four languages, and Arabic for all others; at `elsewhere` where it is the answer to a form. */
export function wrongAlternates({ path, language, text, elsewhere }: Asked): string[] {
  const faults: string[] = []
  const links = [...text.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)]
  if (links.map(([, lang]) => lang).join() !== [...LANGUAGES, 'x-default'].join())
    faults.push(`${path}: no alternates`)
  for (const [, lang = '', href = ''] of links) {
    const there = new URL(href.replaceAll('&amp;', '&'))
    const here = new URL(elsewhere?.(language) ?? path, there.origin)
    const wanted =
      here.pathname.replace(`/${language}`, `/${lang === 'x-default' ? 'ar' : lang}`) + here.search
    if (there.pathname + there.search !== wanted)
      faults.push(`${lang} of ${path} is ${there.pathname}${there.search}`)
  }
  return faults
}

export function nonceOf({ headers }: Answer): string {
  return /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1] ?? ''
}

/** X-04; HSTS belongs to https, which a proxy gives (settings: PUBLIC_URL). */
export function headerFaults(answer: Answer): string[] {
  const policy = answer.headers.get('content-security-policy') ?? ''
  const wanted = [
    "default-src 'none'",
    "script-src 'nonce-",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
  ]
  const faults = wanted.filter((part) => !policy.includes(part)).map((part) => `no ${part}`)
  if (/unsafe-|\*|https?:/.test(policy)) faults.push(`a weak policy: ${policy}`)
  if (nonceOf(answer).length < 16) faults.push('a short nonce')
  if (answer.headers.get('x-content-type-options') !== 'nosniff') faults.push('no nosniff')
  for (const name of ['referrer-policy', 'permissions-policy'])
    if (!answer.headers.has(name)) faults.push(`no ${name}`)
  if (answer.headers.has('set-cookie')) faults.push('a cookie')
  if (
    /\s(on\w+|style)="/.test(answer.text.replace(/<script type="application\/json"[\s\S]*?<\/script>/g, ''))
  )
    faults.push('an inline handler or style')
  const loaded = [
    ...answer.text.matchAll(
      /<(?:script|img|iframe|source|link rel="(?:stylesheet|icon)")[^>]+(?:src|href)="([^"]+)"/g,
    ),
  ]
  for (const [, address = ''] of loaded) if (!address.startsWith('/')) faults.push(`loads ${address}`)
  return faults
}

export function holes(answer: Answer): string[] {
  const text = textOf(answer.text)
  return TEXT_HOLES.flatMap((hole) => {
    const at = hole.exec(text)
    return at === null ? [] : [`${answer.path}: ${text.slice(Math.max(0, at.index - 40), at.index + 40)}`]
  })
}
