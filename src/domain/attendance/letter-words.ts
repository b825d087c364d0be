/**
 * Letters about a registration. As a text message each fits into two parts of 67 letters with its link: they say what
 * changed, where, when and the code for the door; everything else is on the page of the pass.
 */
import type { Text } from '../basics/language.ts'

export const MEETING_LETTERS = {
  confirmed: {
    subject: { ar: 'تسجيلك في اللقاء مؤكد', fr: 'Votre place est confirmée', en: 'Your seat is confirmed' },
    body: {
      ar: 'تسجيلك مؤكد: {city} {when}. رمزك {code}. {link}',
      fr: 'Place confirmée : {city} {when}. Code {code}. {link}',
      en: 'Seat confirmed: {city} {when}. Code {code}. {link}',
    },
  },
  waiting: {
    subject: {
      ar: 'أنت في لائحة الانتظار',
      fr: 'Vous êtes sur la liste d’attente',
      en: 'You are on the waiting list',
    },
    body: {
      ar: 'أنت في لائحة الانتظار: {city} {when}. نراسلك إن توفر مقعد. {link}',
      fr: 'Liste d’attente : {city} {when}. Message si place libre. {link}',
      en: 'Waiting list: {city} {when}. We write if a seat is free. {link}',
    },
  },
  promoted: {
    subject: { ar: 'صار لك مقعد في اللقاء', fr: 'Vous avez une place', en: 'You have a seat' },
    body: {
      ar: 'صار لك مقعد: {city} {when}. رمزك {code}. {link}',
      fr: 'Vous avez une place : {city} {when}. Code {code}. {link}',
      en: 'You have a seat now: {city} {when}. Code {code}. {link}',
    },
  },
  reminder: {
    subject: { ar: 'تذكير باللقاء', fr: 'Rappel de la rencontre', en: 'Reminder of the meeting' },
    body: {
      ar: 'تذكير باللقاء: {city} {when}. رمزك {code}. {link}',
      fr: 'Rappel : rencontre {city} {when}. Code {code}. {link}',
      en: 'Reminder: meeting {city} {when}. Code {code}. {link}',
    },
  },
  changed: {
    subject: {
      ar: 'تغير موعد اللقاء أو مكانه',
      fr: 'La rencontre a changé de date ou de lieu',
      en: 'The meeting has another date or place',
    },
    body: {
      ar: 'تغير موعد اللقاء أو مكانه. الآن: {city} {when}. {link}',
      fr: 'Date ou lieu changé. Maintenant : {city} {when}. {link}',
      en: 'Date or place changed. Now: {city} {when}. {link}',
    },
  },
  cancelled: {
    subject: { ar: 'ألغي اللقاء', fr: 'La rencontre est annulée', en: 'The meeting is cancelled' },
    body: {
      ar: 'ألغي اللقاء: {city} {when}. {link}',
      fr: 'Rencontre annulée : {city} {when}. {link}',
      en: 'Meeting cancelled: {city} {when}. {link}',
    },
  },
  postponed: {
    subject: { ar: 'أجل اللقاء', fr: 'La rencontre est reportée', en: 'The meeting is put off' },
    body: {
      ar: 'أجل لقاء {city}. نخبرك بالموعد الجديد. {link}',
      fr: 'Rencontre {city} reportée. Nouvelle date par message. {link}',
      en: 'Meeting {city} put off. We write the new date. {link}',
    },
  },
} as const satisfies Readonly<Record<string, { readonly subject: Text; readonly body: Text }>>

export type MeetingLetter = keyof typeof MEETING_LETTERS

export const LETTER_PARTS = {
  /** in a letter by mail, which has room: the file that moves the day in one's calendar */
  calendar: { ar: 'ملف اليومية: {link}', fr: 'Fichier d’agenda : {link}', en: 'Calendar file: {link}' },
  noDate: { ar: '(التاريخ لاحقا)', fr: '(date à venir)', en: '(date to come)' },
} as const satisfies Readonly<Record<string, Text>>
