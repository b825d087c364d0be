/** What is new in the bank as an Atom feed (RFC 4287), in the language of its address. */
import { type Language, read } from '../../domain/basics/language.ts'
import { isOwn, type OwnText } from '../../domain/basics/own-text.ts'
import type { Project } from '../../domain/project/project.ts'
import { paths } from '../paths.ts'
import { words } from '../words/word.ts'
import { openDataWords } from './words.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write these
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML 1.0 can hold it. */
export function xml(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter)
}

function saidIn(language: Language, text: OwnText): { readonly words: string; readonly lang: string } {
  if (isOwn(text)) return { words: text.own, lang: '' }
  const said = read(text, language)
  return { words: said.words, lang: said.language }
}

const element = (name: string, { words: text, lang }: { words: string; lang: string }) =>
  `<${name} xml:lang="${lang}" type="text">${xml(text)}</${name}>`

/** `self`: path and query of this feed; the newest project first. An empty feed is as old as the year of the bank. */
export function atomFeed(
  language: Language,
  {
    origin,
    self,
    projects,
  }: { readonly origin: string; readonly self: string; readonly projects: readonly Project[] },
): string {
  const newest = projects[0]?.createdAt ?? new Date(0)
  const here = xml(`${origin}${self}`)
  const entries = projects.map((project) => entryOf(language, origin, project))
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${here}</id>
${element('title', { words: words(language, openDataWords.feedTitle), lang: language === 'zgh' ? 'ar' : language })}
<updated>${newest.toISOString()}</updated>
<link rel="self" type="application/atom+xml" href="${here}"/>
<link rel="alternate" type="text/html" href="${xml(`${origin}${paths.projects(language)}`)}"/>
<author><name>Twiza</name></author>
${entries.join('\n')}
</feed>
`
}

function entryOf(language: Language, origin: string, project: Project): string {
  const address = xml(`${origin}${paths.project(language, project.id)}`)
  const summary = project.summary === null ? '' : element('summary', saidIn(language, project.summary))
  return `<entry>
<id>${address}</id>
${element('title', saidIn(language, project.title))}
<published>${project.createdAt.toISOString()}</published>
<updated>${project.createdAt.toISOString()}</updated>
<link rel="alternate" type="text/html" href="${address}"/>
<category term="${xml(project.stage)}"/><category term="${xml(project.sector)}"/>
${summary}
</entry>`
}
