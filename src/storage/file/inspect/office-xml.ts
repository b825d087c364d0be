/** The XML inside an office document: no definitions, no scripts, nothing fetched from elsewhere. */
import { Unfit } from './verdict.ts'

/** A link that a reader may click is no fetching. */
const CLICKED = /\/relationships\/hyperlink"/
const HARMLESS = /^(?:https?:\/\/|mailto:|tel:|#|\.{0,2}\/?[\w#][^:]*$|$)/i
const OUTSIDE = /^(?:[a-z][a-z0-9+.-]*:|\/\/|\\\\|\/)/i
const RUN_BY_OFFICE =
  /<script:event-listener|<office:script[\s>]|<office:dde-source|<text:dde-connection|<table:dde-link|<w:altChunk|\bDDE(?:AUTO)?\s|INCLUDE(?:TEXT|PICTURE)\s|<o:OLEObject|<w:object[\s>]|<draw:plugin|<draw:applet/
const IN_PICTURES = /<script|javascript:|<foreignObject|\son[a-z]+\s*=/i

export function isXml(name: string, content: Buffer): boolean {
  if (/\.(?:xml|rels|vml|rdf|svg|xhtml)$/i.test(name)) return true
  return /^(?:\ufeff)?\s*</.test(content.toString('utf8', 0, 64))
}

export function checkXml(name: string, content: Buffer): void {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    throw new Unfit('broken', `${name} is not UTF-8`)
  }
  const encoding = /^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']+)/i.exec(text)?.[1] ?? 'utf-8'
  if (text.includes('\0') || !/^(?:utf-8|us-ascii|ascii)$/i.test(encoding))
    throw new Unfit('broken', `${name} is written in ${encoding}`)
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new Unfit('active-content', `${name} has a definition`)
  if (RUN_BY_OFFICE.test(text)) throw new Unfit('active-content', name)
  if (/\.(?:svg|vml)$/i.test(name) || /<svg[\s>:]/i.test(text))
    if (IN_PICTURES.test(text)) throw new Unfit('active-content', name)
  if (name.endsWith('.rels')) checkRelationships(name, text)
  else checkReferences(name, text)
}

function checkRelationships(name: string, text: string): void {
  for (const [tag] of text.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    if (/vbaProject|oleObject|attachedTemplate|\/frame"|aFChunk/i.test(tag))
      throw new Unfit('outside-links', name)
    if (!/TargetMode\s*=\s*["']External/i.test(tag)) continue
    const target = /Target\s*=\s*["']([^"']*)/.exec(tag)?.[1] ?? ''
    if (!CLICKED.test(tag) || !/^(?:https?:\/\/|mailto:|tel:|#)/i.test(target))
      throw new Unfit('outside-links', name)
  }
}

/** OpenDocument: only a link of the text may name another place. */
function checkReferences(name: string, text: string): void {
  for (const [tag, element] of text.matchAll(/<([\w:-]+)\s[^>]*xlink:href\s*=\s*["'][^"']*["'][^>]*>/g)) {
    const target = /xlink:href\s*=\s*["']([^"']*)/.exec(tag)?.[1] ?? ''
    const clicked = element === 'text:a' || element === 'draw:a'
    if (clicked ? !HARMLESS.test(target) : OUTSIDE.test(target)) throw new Unfit('outside-links', name)
  }
}
