/** Letters to those who are named to help at a meeting, one for each duty. */
import type { Text } from '../basics/language.ts'
import type { StaffDuty } from './meeting.ts'

export const STAFF_LETTERS = {
  door: {
    subject: {
      ar: 'ستستقبل الحاضرين في لقاء',
      fr: 'Vous accueillez les participants d’une rencontre',
      en: 'You let people in at a meeting',
    },
    body: {
      ar: 'السلام عليكم. اخترناك لاستقبال الحاضرين في «{title}». تفتح صفحتك قبل اللقاء بـ 7 أيام: {link}',
      fr: 'Bonjour. Vous accueillez les participants de « {title} ». Votre page ouvre 7 jours avant : {link}',
      en: 'Hello. You let people in at “{title}”. Your page opens 7 days before it: {link}',
    },
  },
  capture: {
    subject: {
      ar: 'ستكتب ما يقال في لقاء',
      fr: 'Vous notez ce qui se dit à une rencontre',
      en: 'You write down what is said at a meeting',
    },
    body: {
      ar: 'السلام عليكم. اخترناك لكتابة ما يقال في «{title}». تفتح صفحتك قبل اللقاء بـ 7 أيام: {link}',
      fr: 'Bonjour. Vous notez ce qui se dit à « {title} ». Votre page ouvre 7 jours avant : {link}',
      en: 'Hello. You write down what is said at “{title}”. Your page opens 7 days before it: {link}',
    },
  },
} as const satisfies Record<StaffDuty, { readonly subject: Text; readonly body: Text }>
