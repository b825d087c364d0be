/** Letters to all concerned when a deadline moves: the new time on a Moroccan clock, in digits that everybody reads. */
import { type Language, read, type Text } from '../basics/language.ts'
import { readSome, type SomeText } from '../basics/some-text.ts'

export const DEADLINE_LETTERS = {
  extended: {
    subject: {
      ar: 'مدد أجل المسابقة: {contest}',
      fr: 'Délai prolongé : {contest}',
      en: 'Deadline extended: {contest}',
    },
    body: {
      ar: 'السلام عليكم. تعطل الموقع مدة {minutes} دقيقة. لذلك مدد آخر أجل لإرسال مشاركتكم. الأجل الجديد: {to}. الصفحة: {link}',
      fr: 'Bonjour. Le site a été en panne {minutes} minutes. Le délai pour envoyer votre candidature est prolongé. Nouveau délai : {to}. La page : {link}',
      en: 'Hello. The site was down for {minutes} minutes. The deadline to send your entry is extended. New deadline: {to}. The page: {link}',
    },
  },
  'keep-civil': {
    subject: {
      ar: 'تغيرت الساعة القانونية: {contest}',
      fr: 'L’heure légale a changé : {contest}',
      en: 'Legal time has changed: {contest}',
    },
    body: {
      ar: 'السلام عليكم. تغيرت الساعة القانونية. يبقى الموعد على ساعة المغرب كما هو: {to}. الصفحة: {link}',
      fr: 'Bonjour. L’heure légale a changé. À l’heure du Maroc, le délai reste : {to}. La page : {link}',
      en: 'Hello. Legal time has changed. On a Moroccan clock the time stays: {to}. The page: {link}',
    },
  },
  'keep-instant': {
    subject: {
      ar: 'تغيرت الساعة القانونية: {contest}',
      fr: 'L’heure légale a changé : {contest}',
      en: 'Legal time has changed: {contest}',
    },
    body: {
      ar: 'السلام عليكم. تغيرت الساعة القانونية. كان الموعد: {from}. وأصبح على الساعة الجديدة: {to}. الصفحة: {link}',
      fr: 'Bonjour. L’heure légale a changé. Le délai était : {from}. À la nouvelle heure, c’est : {to}. La page : {link}',
      en: 'Hello. Legal time has changed. The time was: {from}. On the new clock it is: {to}. The page: {link}',
    },
  },
} as const satisfies Readonly<Record<string, { readonly subject: Text; readonly body: Text }>>
export type DeadlineLetter = keyof typeof DEADLINE_LETTERS

export type DeadlineLetterValues = {
  readonly contest: SomeText
  /** civil times: `2026-12-03T23:59` */
  readonly from: string
  readonly to: string
  /** whole minutes of the outage; 0: there was none */
  readonly minutes: number
  readonly link: string
}

export function deadlineLetter(
  kind: DeadlineLetter,
  language: Language,
  { contest, from, to, minutes, link }: DeadlineLetterValues,
): { readonly subject: string; readonly body: string } {
  const values: Readonly<Record<string, string>> = {
    contest: readSome(contest, language)?.words.slice(0, 80) ?? '',
    from: civilText(from),
    to: civilText(to),
    minutes: String(minutes),
    link,
  }
  const fill = (word: Text) =>
    read(word, language).words.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  return { subject: fill(DEADLINE_LETTERS[kind].subject), body: fill(DEADLINE_LETTERS[kind].body) }
}

/** `03/12/2026 23:59`: read alike in every language. */
export function civilText(civil: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)$/.exec(civil) ?? []
  return `${day}/${month}/${year} ${time}`
}
