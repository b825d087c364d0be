import { isLanguage, type Language } from '../../domain/basics/language.ts'

type Asked = {
  readonly query: unknown
  readonly body?: unknown
  readonly headers: { readonly 'accept-language'?: string | undefined }
}

/** `lang` of the query or of the body, else what Accept-Language prefers, else Arabic. */
export function requestLanguage(request: Asked): Language {
  for (const place of [request.query, request.body]) {
    const lang = typeof place === 'object' && place !== null && 'lang' in place ? place.lang : undefined
    if (typeof lang === 'string' && isLanguage(lang)) return lang
  }
  return preferred(request.headers['accept-language'] ?? '') ?? 'ar'
}

/** By quality (RFC 9110, 12.5.4), then by order; a language with quality 0 is not wanted. */
function preferred(header: string): Language | null {
  const wanted = header.split(',').map((part) => {
    const [tag = '', ...settings] = part.split(';').map((side) => side.trim().toLowerCase())
    const quality = settings.find((setting) => setting.startsWith('q='))
    return { tag: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality.slice(2)) }
  })
  wanted.sort((a, b) => b.quality - a.quality)
  for (const { tag, quality } of wanted) if (quality > 0 && isLanguage(tag)) return tag
  return null
}
