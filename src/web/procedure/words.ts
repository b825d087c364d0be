import type { Heed, Procedure } from '../../domain/procedure/clock.ts'
import type { Word, WordTable } from '../words/word.ts'

export const PROCEDURE_WORDS: Readonly<Record<Procedure, Word>> = {
  idea: { ar: 'فكرة للقراءة', fr: 'Idée à lire', en: 'Idea to read' },
  appeal: { ar: 'تظلم من رفض', fr: 'Recours contre un refus', en: 'Appeal against a refusal' },
  help: { ar: 'طلب مواكبة', fr: 'Demande d’aide', en: 'Request for help' },
}

export const HEED_WORDS: Readonly<Record<Heed, Word>> = {
  calm: { ar: 'في الأجل', fr: 'Dans les temps', en: 'In time' },
  half: { ar: 'مضى نصف الأجل', fr: 'La moitié du délai est passée', en: 'Half of the time is gone' },
  near: { ar: 'الأجل قريب', fr: 'Délai proche', en: 'Nearly due' },
  last: { ar: 'اليوم آخر يوم', fr: 'Dernier jour', en: 'Last day' },
  over: { ar: 'فات الأجل', fr: 'Délai dépassé', en: 'Overdue' },
}

export const procedureWords = {
  answerBy: {
    ar: 'نجيبك قبل نهاية يوم {until}. هذا هو اليوم {day} من {days}.',
    fr: 'Vous aurez une réponse avant la fin du {until}. Jour {day} sur {days}.',
    en: 'You get an answer before the end of {until}. Day {day} of {days}.',
  },
  answerLate: {
    ar: 'كان الأجل يوم {until}، ولم نجب بعد. نعتذر. فكرتك محفوظة.',
    fr: 'Le délai était le {until} et nous n’avons pas répondu. Nous nous en excusons. Votre idée est gardée.',
    en: 'The time ended on {until} and we have not answered. We apologise. Your idea is kept.',
  },
  appealTitle: { ar: 'طلب نظر ثان', fr: 'Demander un second avis', en: 'Ask for a second look' },
  appealLead: {
    ar: 'رفضت فكرتك. يمكنك أن تطلب أن يقرأها شخص آخر. الجواب في 60 يوما.',
    fr: 'Votre idée a été refusée. Une autre personne peut la relire. Réponse sous 60 jours.',
    en: 'Your idea was refused. Another person can read it again. Answer within 60 days.',
  },
  appealWhy: {
    ar: 'لماذا ترى أن الرفض غير صحيح؟',
    fr: 'Pourquoi ce refus n’est-il pas juste ?',
    en: 'Why is the refusal not right?',
  },
  appealSend: { ar: 'أرسل الطلب', fr: 'Envoyer la demande', en: 'Send the request' },
  appealSent: {
    ar: 'طلبت نظرا ثانيا يوم {day}، على الساعة {time}.',
    fr: 'Second avis demandé le {day} à {time}.',
    en: 'Second look asked for on {day} at {time}.',
  },
  appealGranted: {
    ar: 'قبل طلبك، ونشرت فكرتك.',
    fr: 'Votre demande est acceptée : l’idée est publiée.',
    en: 'Your request was granted: the idea is published.',
  },
  appealUpheld: {
    ar: 'قرأها شخص آخر وأبقى الرفض. السبب:',
    fr: 'Une autre personne l’a relue et confirme le refus. Sa raison :',
    en: 'Another person read it again and the refusal stays. The reason:',
  },
  wordsMissing: {
    ar: 'اكتب لماذا ترى أن الرفض غير صحيح.',
    fr: 'Dites pourquoi ce refus n’est pas juste.',
    en: 'Say why the refusal is not right.',
  },
  wordsTooLong: {
    ar: 'الكلام طويل. الحد الأقصى {most} حرف.',
    fr: 'C’est trop long : {most} signes au plus.',
    en: 'This is too long: {most} characters at most.',
  },
  deadlinesLead: {
    ar: 'كل ما ينتظر جوابا في مجالاتك، والأقرب أجلا أولا.',
    fr: 'Tout ce qui attend une réponse dans vos territoires, le plus pressé d’abord.',
    en: 'All that waits for an answer in your territories, the most pressing first.',
  },
  more: {
    ar: 'هذه أقدم {n} ملف. أجيبوا عنها لتظهر البقية.',
    fr: 'Voici les {n} plus anciens. Répondez pour voir la suite.',
    en: 'These are the {n} oldest. Answer them to see the rest.',
  },
  none: { ar: 'لا شيء ينتظر جوابا.', fr: 'Rien n’attend de réponse.', en: 'Nothing waits for an answer.' },
  filed: { ar: 'وضع يوم', fr: 'Déposé le', en: 'Filed on' },
  until: { ar: 'آخر يوم للجواب', fr: 'Dernier jour', en: 'Last day' },
  dayOf: { ar: 'اليوم {day} من {days}', fr: 'Jour {day} sur {days}', en: 'Day {day} of {days}' },
  said: { ar: 'ما قاله صاحب الفكرة', fr: 'Ce que dit l’auteur', en: 'What the author says' },
  uphold: { ar: 'أبقي الرفض', fr: 'Confirmer le refus', en: 'The refusal stays' },
  upholdWhy: {
    ar: 'السبب، بكلام واضح لصاحب الفكرة',
    fr: 'La raison, en mots clairs pour l’auteur',
    en: 'The reason, in plain words for the author',
  },
  orPublish: {
    ar: 'لقبول الطلب، اقرأ الفكرة وانشرها.',
    fr: 'Pour accepter, ouvrez l’idée et publiez-la.',
    en: 'To grant it, open the idea and publish it.',
  },
  openIdea: { ar: 'افتح الفكرة', fr: 'Ouvrir l’idée', en: 'Open the idea' },
  yours: {
    ar: 'أنت من رفض هذه الفكرة: يقرر شخص آخر.',
    fr: 'Vous avez refusé cette idée : une autre personne décide.',
    en: 'You refused this idea: somebody else decides.',
  },
  upheld: {
    ar: 'بقي الرفض، وأخبر صاحب الفكرة.',
    fr: 'Le refus est confirmé, l’auteur est prévenu.',
    en: 'The refusal stays; the author is told.',
  },
  reasonNeeded: { ar: 'اكتب السبب.', fr: 'Donnez la raison.', en: 'Give the reason.' },
  reasonTooLong: {
    ar: 'السبب طويل. الحد الأقصى {most} حرف.',
    fr: 'La raison est trop longue : {most} signes au plus.',
    en: 'The reason is too long: {most} characters at most.',
  },
  gone: {
    ar: 'قرر شخص آخر في هذا الطلب.',
    fr: 'Quelqu’un d’autre a déjà décidé.',
    en: 'Somebody else has decided already.',
  },
  letterSubject: {
    ar: 'جواب على طلبك',
    fr: 'Réponse à votre demande de second avis',
    en: 'Answer to your request for a second look',
  },
  letterText: {
    ar: 'قرأ شخص آخر فكرتك «{title}» وأبقى الرفض.\nالسبب: {reason}',
    fr: 'Une autre personne a relu votre idée « {title} » et confirme le refus.\nLa raison : {reason}',
    en: 'Another person read your idea “{title}” again, and the refusal stays.\nThe reason: {reason}',
  },
} as const satisfies WordTable
