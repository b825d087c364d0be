/** What is written to people about the minutes of a meeting. */
import { type Language, type Text, read } from '../basics/language.ts'
import type { LegalMoment } from '../basics/legal-moment.ts'
import { readSome, type SomeText } from '../basics/some-text.ts'
import type { Task } from './task.ts'

export const MINUTES_LETTER_WORDS = {
  askSubject: { ar: 'محضر اللقاء: رأيك', fr: 'Compte rendu : votre avis', en: 'Minutes: your say' },
  askBody: {
    ar: 'حضرت لقاء: {title}.\nاقرأ المحضر، ثم وافق أو قل ما الخطأ، قبل {until}.\n{link}',
    fr: 'Vous étiez à la rencontre : {title}.\nLisez le compte rendu. Approuvez, ou dites ce qui est faux, avant le {until}.\n{link}',
    en: 'You were at the meeting: {title}.\nRead the minutes. Approve, or say what is wrong, before {until}.\n{link}',
  },
  taskSubject: { ar: 'مهمة يقترب أجلها', fr: 'Une tâche arrive à échéance', en: 'A task is due soon' },
  taskBody: {
    ar: 'مهمة من قرارات اللقاء، أجلها {due}:\n{words}\n{link}',
    fr: 'Une tâche décidée à la rencontre, pour le {due} :\n{words}\n{link}',
    en: 'A task decided at the meeting, due on {due}:\n{words}\n{link}',
  },
} as const satisfies Readonly<Record<string, Text>>

type Letter = { readonly subject: string; readonly body: string }

function said(language: Language, word: Text, values: Readonly<Record<string, string>> = {}): string {
  const { words } = read(word, language)
  return words.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}

/** `2026-12-03` as `03/12/2026`. */
const dayText = (day: string) => day.split('-').toReversed().join('/')

export function askLetter(
  language: Language,
  meeting: { readonly id: string; readonly title: SomeText; readonly until: LegalMoment },
  origin: string | null,
): Letter {
  const [day = '', hour = ''] = meeting.until.civil.split('T')
  return {
    subject: said(language, MINUTES_LETTER_WORDS.askSubject),
    body: said(language, MINUTES_LETTER_WORDS.askBody, {
      title: readSome(meeting.title, language)?.words ?? '',
      until: `${dayText(day)} ${hour}`,
      link: `${origin ?? ''}/${language}/meetings/${meeting.id}/minutes/approval`,
    }),
  }
}

export function taskLetter(
  language: Language,
  task: Pick<Task, 'words' | 'due' | 'meeting'>,
  origin: string | null,
): Letter {
  return {
    subject: said(language, MINUTES_LETTER_WORDS.taskSubject),
    body: said(language, MINUTES_LETTER_WORDS.taskBody, {
      words: task.words,
      due: dayText(task.due),
      link: `${origin ?? ''}/${language}/meetings/${task.meeting}/minutes`,
    }),
  }
}
