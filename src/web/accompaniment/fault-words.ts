import type { HelpFault } from '../../domain/accompaniment/read-help.ts'
import type { HelpRefusal } from '../../operations/act-on-help.ts'
import type { ProfileRefusal } from '../../operations/save-help-profile.ts'
import type { Word } from '../words/word.ts'

type Kind = HelpFault['kind'] | HelpRefusal['kind'] | Exclude<ProfileRefusal['kind'], 'no-such-adviser'>

export const HELP_FAULTS: Readonly<Record<Kind, Word>> = {
  'subject-missing': { ar: 'اختر موضوع المساعدة.', fr: 'Choisissez le sujet.', en: 'Choose the subject.' },
  'words-missing': {
    ar: 'احك لنا ما تحتاجه.',
    fr: 'Racontez ce dont vous avez besoin.',
    en: 'Tell us what you need.',
  },
  'words-long': {
    ar: 'النص طويل. الحد {most} حرف.',
    fr: 'Texte trop long : {most} caractères au plus.',
    en: 'Too long: {most} characters at most.',
  },
  'language-missing': { ar: 'اختر لغة.', fr: 'Choisissez une langue.', en: 'Choose a language.' },
  'territory-missing': {
    ar: 'اكتب اسم جماعتك أو إقليمك أو جهتك.',
    fr: 'Écrivez votre commune, province ou région.',
    en: 'Write your commune, province or region.',
  },
  'territory-unknown': {
    ar: 'لم نجد {typed}.',
    fr: '{typed} est introuvable.',
    en: '{typed} was not found.',
  },
  'territory-several': {
    ar: 'اختر مكانا من اللائحة.',
    fr: 'Choisissez un lieu dans la liste.',
    en: 'Choose a place from the list.',
  },
  'no-such-help': {
    ar: 'لم يعد هذا ممكنا. حدث الصفحة.',
    fr: 'Ce n’est plus possible. Rechargez la page.',
    en: 'This is no longer possible. Reload the page.',
  },
  'adviser-unfit': {
    ar: 'هذا المواكب لا يمكنه أخذ الطلب. اختر غيره.',
    fr: 'Ce conseiller ne peut pas la prendre. Choisissez-en un autre.',
    en: 'This adviser cannot take it. Choose another.',
  },
  'text-missing': {
    ar: 'اكتب شيئا في هذه الخانة.',
    fr: 'Écrivez quelque chose ici.',
    en: 'Write something here.',
  },
  'text-long': {
    ar: 'النص طويل. الحد {most} حرف.',
    fr: 'Texte trop long : {most} caractères au plus.',
    en: 'Too long: {most} characters at most.',
  },
  'day-wrong': {
    ar: 'اكتب اليوم هكذا: 2026-12-31',
    fr: 'Écrivez le jour ainsi : 2026-12-31',
    en: 'Write the day like this: 2026-12-31',
  },
  'day-passed': { ar: 'هذا اليوم فات.', fr: 'Ce jour est passé.', en: 'This day is past.' },
  'day-ahead': {
    ar: 'هذا اليوم لم يأت بعد.',
    fr: 'Ce jour n’est pas encore venu.',
    en: 'This day has not come yet.',
  },
  'time-wrong': {
    ar: 'اكتب الساعة هكذا: 09:30',
    fr: 'Écrivez l’heure ainsi : 09:30',
    en: 'Write the time like this: 09:30',
  },
  'minutes-wrong': {
    ar: 'اكتب المدة من 5 إلى 600 دقيقة.',
    fr: 'Écrivez une durée de 5 à 600 minutes.',
    en: 'Write a length of 5 to 600 minutes.',
  },
  'choice-missing': { ar: 'اختر جوابا.', fr: 'Choisissez une réponse.', en: 'Choose an answer.' },
  'subjects-missing': {
    ar: 'اختر موضوعا واحدا على الأقل.',
    fr: 'Choisissez au moins un sujet.',
    en: 'Choose at least one subject.',
  },
  'languages-missing': {
    ar: 'اختر لغة واحدة على الأقل.',
    fr: 'Choisissez au moins une langue.',
    en: 'Choose at least one language.',
  },
  'capacity-wrong': {
    ar: 'اكتب عددا من 0 إلى 200.',
    fr: 'Écrivez un nombre de 0 à 200.',
    en: 'Write a number from 0 to 200.',
  },
}
