/** What is wrong or odd in a file of an election, with the line where it stands. */
import type { Language } from '../../domain/basics/language.ts'
import type { PabulibFault, PabulibNote } from '../../domain/vote/pabulib.ts'
import { type Word, type WordTable, words } from '../words/word.ts'

export const PABULIB_FAULTS = {
  'no-section': {
    ar: 'ليس في الملف قسم {section}.',
    fr: 'Le fichier n’a pas de section {section}.',
    en: 'The file has no section {section}.',
  },
  'section-twice': {
    ar: 'السطر {line}: القسم {section} مكرر.',
    fr: 'Ligne {line} : la section {section} revient deux fois.',
    en: 'Line {line}: the section {section} comes twice.',
  },
  'outside-sections': {
    ar: 'السطر {line}: يجب أن يبدأ الملف بكلمة META.',
    fr: 'Ligne {line} : le fichier doit commencer par META.',
    en: 'Line {line}: the file must begin with META.',
  },
  'open-quote': {
    ar: 'السطر {line}: علامة اقتباس لا تغلق.',
    fr: 'Ligne {line} : un guillemet n’est jamais fermé.',
    en: 'Line {line}: a quotation mark is never closed.',
  },
  'no-column': {
    ar: 'السطر {line}: في القسم {section} ينقص العمود {column}.',
    fr: 'Ligne {line} : la section {section} n’a pas de colonne {column}.',
    en: 'Line {line}: the section {section} has no column {column}.',
  },
  'too-many-cells': {
    ar: 'السطر {line}: عدد الخانات {found}، والأعمدة {expected}. ضع النص بين علامتي اقتباس.',
    fr: 'Ligne {line} : {found} cases pour {expected} colonnes. Mettez le texte entre guillemets.',
    en: 'Line {line}: {found} cells for {expected} columns. Put the text between quotation marks.',
  },
  'no-meta': {
    ar: 'ينقص السطر {key} في القسم META.',
    fr: 'Il manque {key} dans la section META.',
    en: 'The section META lacks {key}.',
  },
  'vote-type': {
    ar: 'السطر {line}: نوع التصويت «{found}» لا يقرأ هنا. النوع المقبول: {wanted}.',
    fr: 'Ligne {line} : le type de vote « {found} » n’est pas lu ici, seulement {wanted}.',
    en: 'Line {line}: the vote type “{found}” is not read here, only {wanted}.',
  },
  'not-an-amount': {
    ar: 'السطر {line}: «{found}» ليس مبلغا ({column}).',
    fr: 'Ligne {line} : « {found} » n’est pas un montant ({column}).',
    en: 'Line {line}: “{found}” is not an amount ({column}).',
  },
  'amount-too-long': {
    ar: 'السطر {line}: المبلغ «{found}» أكبر أو أدق من أن يحسب ({column}).',
    fr: 'Ligne {line} : le montant « {found} » est trop grand ou trop fin ({column}).',
    en: 'Line {line}: the amount “{found}” is too large or too fine ({column}).',
  },
  'no-id': {
    ar: 'السطر {line}: مشروع بلا رمز.',
    fr: 'Ligne {line} : un projet sans identifiant.',
    en: 'Line {line}: a project without an id.',
  },
  'project-twice': {
    ar: 'السطر {line}: المشروع {project} مكرر.',
    fr: 'Ligne {line} : le projet {project} revient deux fois.',
    en: 'Line {line}: the project {project} comes twice.',
  },
  'unknown-project': {
    ar: 'السطر {line}: صوت لمشروع غير موجود: {project}.',
    fr: 'Ligne {line} : un vote pour un projet inconnu, {project}.',
    en: 'Line {line}: a vote for an unknown project, {project}.',
  },
} as const satisfies Readonly<Record<PabulibFault['kind'], Word>>

export const PABULIB_NOTES = {
  'other-number': {
    ar: 'يقول الملف {key}: {said}، والموجود {found}. حسبنا الموجود.',
    fr: 'Le fichier dit {key} : {said}, il y en a {found}. Nous comptons ce qu’il y a.',
    en: 'The file says {key}: {said}, there are {found}. What is there is counted.',
  },
  'voter-twice': {
    ar: 'السطر {line}: رمز المصوت {voter} مكرر. حسبنا الورقتين.',
    fr: 'Ligne {line} : le votant {voter} revient. Les deux bulletins comptent.',
    en: 'Line {line}: the voter {voter} comes again. Both ballots are counted.',
  },
  'approved-twice': {
    ar: 'السطر {line}: المشروع {project} مكرر في الورقة. حسبناه مرة.',
    fr: 'Ligne {line} : le projet {project} est coché deux fois, il compte une fois.',
    en: 'Line {line}: the project {project} is chosen twice, it counts once.',
  },
} as const satisfies Readonly<Record<PabulibNote['kind'], Word>>

export const pabulibWords = { ...PABULIB_FAULTS, ...PABULIB_NOTES } satisfies WordTable

export function pabulibFaultWords(language: Language, fault: PabulibFault): string {
  return words(language, PABULIB_FAULTS[fault.kind], short({ ...fault, wanted: 'approval' }))
}

export function pabulibNoteWords(language: Language, note: PabulibNote): string {
  return words(language, PABULIB_NOTES[note.kind], short({ ...note }))
}

/** What stands in a file may be long: its beginning is enough to find it. */
function short(values: Record<string, string | number>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.slice(0, 60) : value,
    ]),
  )
}
