/** Letters about an entry. They name the contest, which is public, and never say what a team wrote. */
import { type Language, LANGUAGES, read, type Text } from '../basics/language.ts'
import { readSome, type SomeText } from '../basics/some-text.ts'

export const ENTRY_LETTERS = {
  received: {
    subject: {
      ar: 'توصلنا بمشاركتكم: {contest}',
      fr: 'Candidature reçue : {contest}',
      en: 'Entry received: {contest}',
    },
    body: {
      ar: 'السلام عليكم. توصلنا بمشاركتكم في المسابقة. رقم الوصل: {number}. الصفحة: {link}',
      fr: 'Bonjour. Votre candidature au concours est reçue. Récépissé {number}. Sa page : {link}',
      en: 'Hello. Your entry in the contest is received. Receipt {number}. Its page: {link}',
    },
  },
  withdrawn: {
    subject: {
      ar: 'سحبتم مشاركتكم: {contest}',
      fr: 'Candidature retirée : {contest}',
      en: 'Entry withdrawn: {contest}',
    },
    body: {
      ar: 'السلام عليكم. سحب فريقكم مشاركته في المسابقة. يمكنكم إرسالها من جديد قبل آخر أجل: {link}',
      fr: 'Bonjour. Votre équipe a retiré sa candidature. Vous pouvez la renvoyer avant la clôture : {link}',
      en: 'Hello. Your team has withdrawn its entry. You can send it again before the deadline: {link}',
    },
  },
  'let-in': {
    subject: {
      ar: 'قبلنا مشاركتكم المتأخرة: {contest}',
      fr: 'Candidature tardive acceptée : {contest}',
      en: 'Late entry let in: {contest}',
    },
    body: {
      ar: 'السلام عليكم. قبل منظمو المسابقة مشاركتكم المتأخرة. رقم الوصل: {number}. الصفحة: {link}',
      fr: 'Bonjour. Les organisateurs ont accepté votre candidature tardive. Récépissé {number}. Sa page : {link}',
      en: 'Hello. The organisers have let your late entry in. Receipt {number}. Its page: {link}',
    },
  },
  excluded: {
    subject: {
      ar: 'استبعدت مشاركتكم: {contest}',
      fr: 'Candidature écartée : {contest}',
      en: 'Entry excluded: {contest}',
    },
    body: {
      ar: 'السلام عليكم. استبعد منظمو المسابقة مشاركتكم. السبب في صفحتها، ويمكنكم الجواب عنه: {link}',
      fr: 'Bonjour. Les organisateurs ont écarté votre candidature. La raison est sur sa page ; vous pouvez répondre : {link}',
      en: 'Hello. The organisers have excluded your entry. The reason is on its page; you can answer: {link}',
    },
  },
  restored: {
    subject: {
      ar: 'عادت مشاركتكم إلى المسابقة: {contest}',
      fr: 'Candidature rétablie : {contest}',
      en: 'Entry restored: {contest}',
    },
    body: {
      ar: 'السلام عليكم. عادت مشاركتكم إلى المسابقة. الصفحة: {link}',
      fr: 'Bonjour. Votre candidature est de nouveau dans le concours. Sa page : {link}',
      en: 'Hello. Your entry is in the contest again. Its page: {link}',
    },
  },
  changed: {
    subject: {
      ar: 'تغيير في المسابقة: {contest}',
      fr: 'Le concours a changé : {contest}',
      en: 'The contest has changed: {contest}',
    },
    body: {
      ar: 'السلام عليكم. غير المنظمون شيئا في المسابقة. التواريخ والسبب في صفحتها: {link}',
      fr: 'Bonjour. Les organisateurs ont changé le concours. Dates et raison sont sur sa page : {link}',
      en: 'Hello. The organisers have changed the contest. Dates and reason are on its page: {link}',
    },
  },
  cancelled: {
    subject: {
      ar: 'ألغيت المسابقة: {contest}',
      fr: 'Concours annulé : {contest}',
      en: 'Contest cancelled: {contest}',
    },
    body: {
      ar: 'السلام عليكم. ألغى المنظمون المسابقة. السبب في صفحتها. ملف مشروعكم باق كما هو: {link}',
      fr: 'Bonjour. Les organisateurs ont annulé le concours. La raison est sur sa page. Votre dossier reste : {link}',
      en: 'Hello. The organisers have cancelled the contest. The reason is on its page. Your dossier stays: {link}',
    },
  },
} as const satisfies Readonly<Record<string, { readonly subject: Text; readonly body: Text }>>
export type EntryLetter = keyof typeof ENTRY_LETTERS

export type EntryLetterValues = {
  readonly contest: SomeText
  /** how people reach the site; empty: not set */
  readonly origin: string
  /** below the language: `/entries/…` */
  readonly path: string
  /** of the receipt; empty: none */
  readonly number: string
}

/** The letter in a language; what no source attests in Tamazight is said in Arabic. */
export function entryLetter(
  kind: EntryLetter,
  language: Language,
  { contest, origin, path, number }: EntryLetterValues,
): { readonly subject: string; readonly body: string } {
  const values = {
    contest: readSome(contest, language)?.words.slice(0, 80) ?? '',
    link: `${origin}/${language}${path}`,
    number,
  }
  const say = (text: Text) =>
    read(text, language).words.replace(
      /\{(contest|link|number)\}/g,
      (_, name: keyof typeof values) => values[name],
    )
  return { subject: say(ENTRY_LETTERS[kind].subject), body: say(ENTRY_LETTERS[kind].body) }
}

/** The same letter in every language. */
export function entryLetters(
  kind: EntryLetter,
  values: EntryLetterValues,
): Readonly<Record<Language, { readonly subject: string; readonly body: string }>> {
  const [ar, fr, zgh, en] = LANGUAGES
  const one = (language: Language) => entryLetter(kind, language, values)
  return { ar: one(ar), fr: one(fr), zgh: one(zgh), en: one(en) }
}
