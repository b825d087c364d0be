/** What of a page a browser would run or follow. Pages are written by one renderer, so tags are plain to read. */
export type Tag = { readonly name: string; readonly attributes: ReadonlyMap<string, string> }

const TAG = /<([a-z][^\s/>]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?|\s*\/)*)\s*>/gi
const ATTRIBUTE = /([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);?/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);?/g, (_, number: string) => String.fromCodePoint(Number(number)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')
}

export function tagsOf(html: string): readonly Tag[] {
  return [...html.matchAll(TAG)].map(([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...rest.matchAll(ATTRIBUTE)].map(([, key = '', a, b, c]) => [
        key.toLowerCase(),
        decoded(a ?? b ?? c ?? ''),
      ]),
    ),
  }))
}

const LEADS = [
  'href',
  'src',
  'action',
  'formaction',
  'xlink:href',
  'poster',
  'data',
  'srcset',
  'ping',
  'background',
]
const NOT_HERE = new Set(['iframe', 'object', 'embed', 'base', 'frame', 'math', 'applet', 'marquee'])

/** What a page must never hold: handlers, styles and frames of its own, scripts that are not ours, addresses that run. */
export function dangersOf(html: string): readonly string[] {
  return tagsOf(html).flatMap(({ name, attributes }) => {
    const told = (what: string) => `<${name}> ${what}`
    const found = NOT_HERE.has(name) ? [told('is there')] : []
    for (const [key, value] of attributes) {
      if (/^on/.test(key) || key === 'style' || key === 'srcdoc') found.push(told(`${key}=${value}`))
      if (LEADS.includes(key) && !isHarmless(value)) found.push(told(`${key} leads to ${value}`))
    }
    const type = attributes.get('type')
    if (
      name === 'script' &&
      !(attributes.get('src') ?? '').startsWith('/assets/') &&
      !/^application\/(ld\+)?json$/.test(type ?? '')
    )
      found.push(told('runs something else'))
    if (name === 'meta' && attributes.has('http-equiv')) found.push(told('http-equiv'))
    return found
  })
}

/** A path, question or part of this site, or a whole web, mail or telephone address. */
function isHarmless(address: string): boolean {
  // what browsers leave out before they read an address
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what they leave out
  const read = address.replace(/^[\u0000-\u0020]+|[\t\r\n]/g, '')
  if (/^[\\/]{2}/.test(read)) return false
  return /^(\/|#|\?|$)/.test(read) || /^(https?:\/\/|mailto:|tel:)/i.test(read)
}
