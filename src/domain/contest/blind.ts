/**
 * What a juror may see in blind mode: the words of the entry without whom they come from. Names of the team and of its
 * cooperative, as its dossier knows them, and whatever a team could be called or written to by, are masked. A mask says
 * that something stood there. It cannot know a nickname: teams are told not to name themselves.
 */
import type { AnswerValue } from '../dossier/answer.ts'
import type { EntryContent } from './entry.ts'

/** Stands where something was taken out, in every language. */
export const MASK = '•••'

/** What a dossier knows of who the team is. */
export type KnownNames = {
  /** of members and founders, whole: `Fatima Zahra El Idrissi` */
  readonly people: readonly string[]
  /** of the cooperative, wished for or registered */
  readonly cooperatives: readonly string[]
}

export function blindContent(content: EntryContent, known: KnownNames): EntryContent {
  const hide = masker(known)
  const answers = Object.entries(content.answers).map(([question, value]): [string, AnswerValue] => [
    question,
    typeof value === 'string' ? hide(value) : value, // choices are ours, not theirs
  ])
  return {
    ...content,
    title: hide(content.title),
    pitch: hide(content.pitch),
    answers: Object.fromEntries(answers),
  }
}

/** Masks one text after another with the same names. */
export function masker(known: KnownNames): (text: string) => string {
  const names = namePattern(known)
  return (text) => {
    const apart = CONTACTS.reduce((rest, pattern) => rest.replace(pattern, MASK), text.normalize('NFD'))
    return (names === null ? apart : apart.replace(names, MASK)).normalize('NFC')
  }
}

/** Marks written onto letters, stretched letters, and what is not seen at all. */
const MARKS = '[\\p{M}\\u0640\\u200b-\\u200f\\u2060\\ufeff\\u00ad]*'
const DIGIT = '[0-9\\u0660-\\u0669\\u06f0-\\u06f9]'
const BETWEEN = '[\\s().\\-/\\u2013\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\u00a0\\u202f]{0,4}'
const zero = '[0\\u0660\\u06f0]'

const CONTACTS: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)\S+/giu,
  /[^\s@]{1,64}\s?(?:@|[[(]\s?(?:at|arobase)\s?[\])])\s?[^\s@]{1,255}\.[\p{L}]{2,}/giu,
  /(?<![\p{L}\p{N}])[\w-]{2,63}(?:\.[\w-]{2,63})*\.(?:ma|com|org|net|fr|coop|me|info|shop)(?:\/\S*)?(?![\p{L}\p{N}])/giu,
  /@[\p{L}\p{N}_.]{2,}/gu,
  // +212 6 12 34 56 78, 00212…, 06 12 34 56 78, 0612-34-56-78, 612345678; sums of money have another shape
  new RegExp(`(?:\\+|${zero}{2})${BETWEEN}${DIGIT}(?:${BETWEEN}${DIGIT}){7,14}`, 'gu'),
  new RegExp(`(?<!${DIGIT})${zero}(?:${BETWEEN}${DIGIT}){8,9}(?!${DIGIT})`, 'gu'),
  new RegExp(`${DIGIT}{9,}`, 'gu'),
]

/** What every cooperative is called, and what stands between the parts of a name. */
const COMMON = new Set(
  [
    'coopérative cooperative coop société association groupement union femmes feminine féminine agricole',
    'artisanale artisanat services service produits terroir développement tiwizi',
    'التعاونية تعاونية تعاونيه جمعية الجمعية اتحاد النسوية النسائية الفلاحية الحرفية للصناعة التقليدية منتجات',
    'the and les des del pour من الى على في عبد',
  ]
    .join(' ')
    .split(' ')
    .map(folded),
)

function folded(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
}

/** Whole names, and each part of three letters that is not a common word. */
function namePattern({ people, cooperatives }: KnownNames): RegExp | null {
  const whole = [...people, ...cooperatives].map((name) => name.trim()).filter((name) => letters(name) >= 2)
  const parts = whole
    .flatMap((name) => name.split(/[^\p{L}\p{M}\p{N}]+/u))
    .filter((part) => {
      const bare = folded(part)
      return letters(bare) >= 3 && !COMMON.has(bare)
    })
  const wanted = [...new Set([...whole.filter((name) => !COMMON.has(folded(name))), ...parts])]
  const longestFirst = wanted.toSorted((a, b) => b.length - a.length).map(asWritten)
  if (longestFirst.length === 0) return null
  // و ف ب ل ك are written onto the word that follows
  return new RegExp(`(?<![\\p{L}\\p{N}])[وفبلك]{0,2}(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

const letters = (text: string) => [...text.replace(/[^\p{L}\p{N}]/gu, '')].length

/** However it is spelled: letters that people write one for another, marks or none, other gaps between its parts. */
function asWritten(name: string): string {
  return [...name.normalize('NFD').replace(/[\p{M}\u0640]/gu, '')]
    .map((letter) => (/[\p{L}\p{N}]/u.test(letter) ? `${alike(letter)}${MARKS}` : null))
    .map((piece) => piece ?? '[^\\p{L}\\p{N}]{1,3}')
    .join('')
    .replace(/(?:\[\^\\p\{L\}\\p\{N\}\]\{1,3\})+/g, '[^\\p{L}\\p{N}]{0,4}')
}

const ALIKE = ['اٱ', 'ةه', 'ىيئ', 'وؤ', 'كڭگ', 'قڨ'] as const

function alike(letter: string): string {
  const group = ALIKE.find((one) => one.includes(letter))
  return group === undefined ? letter : `[${group}]`
}
