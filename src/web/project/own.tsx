import type { Language } from '../../domain/basics/language.ts'
import { read } from '../../domain/basics/language.ts'
import { isOwn, type OwnText } from '../../domain/basics/own-text.ts'
import { W } from '../words/w.tsx'

/**
 * A text as its author wrote it, isolated, in no language we could name; or a kept text in the page's language, isolated
 * too for the names in other letters that it may hold.
 */
export function Own({ of }: { of: OwnText }) {
  return isOwn(of) ? (
    <bdi dir="auto" lang="" class="own">
      {of.own}
    </bdi>
  ) : (
    <bdi>
      <W of={of} />
    </bdi>
  )
}

const DIRECTION_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** The bare words, for a title or a message that leaves the site: they order nothing but themselves. */
export function ownWords(language: Language, text: OwnText): string {
  return isOwn(text) ? text.own.replace(DIRECTION_CONTROLS, '') : read(text, language).words
}

/** The beginning of a text, cut at a word: enough to decide whether to read on. */
export function beginning(text: OwnText, longest: number): OwnText {
  if (isOwn(text)) return { own: cut(text.own, longest) }
  const { ar, fr, en, zgh } = text
  const short = { ar: cut(ar, longest), fr: cut(fr, longest), en: cut(en, longest) }
  return zgh === undefined ? short : { ...short, zgh: cut(zgh, longest) }
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text
  const head = text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')
  const space = head.lastIndexOf(' ')
  return `${(space > longest / 2 ? head.slice(0, space) : head).trimEnd()}…`
}
