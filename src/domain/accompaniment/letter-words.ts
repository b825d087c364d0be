/**
 * Letters of accompaniment. They say that something waits, where, and until when: never what was written, nor who
 * wrote it, since a letter passes through other people's machines.
 */
import type { Text } from '../basics/language.ts'
import type { HelpSubject } from './help.ts'

export const HELP_SUBJECT_WORDS: Readonly<Record<HelpSubject, Text>> = {
  idea: { ar: 'توضيح الفكرة', fr: 'Clarifier l’idée', en: 'Making the idea clear' },
  market: { ar: 'السوق والبيع', fr: 'Marché et vente', en: 'Market and selling' },
  money: { ar: 'المال والتمويل', fr: 'Argent et financement', en: 'Money and funding' },
  'founding-papers': { ar: 'وثائق التأسيس', fr: 'Papiers de création', en: 'Founding papers' },
  organisation: { ar: 'تنظيم العمل والأعضاء', fr: 'Organisation et membres', en: 'Organisation and members' },
  equipment: { ar: 'المعدات والمقر', fr: 'Matériel et local', en: 'Equipment and premises' },
  'legal-dispute': {
    ar: 'نزاع أو مشكل قانوني',
    fr: 'Litige ou problème juridique',
    en: 'Dispute or legal problem',
  },
  training: { ar: 'التكوين', fr: 'Formation', en: 'Training', zgh: 'ⴰⵙⵎⵓⵜⵜⴳ' },
  other: { ar: 'شيء آخر', fr: 'Autre chose', en: 'Something else' },
}

export const LETTERS = {
  received: {
    subject: {
      ar: 'توصلنا بطلبك {number}',
      fr: 'Votre demande {number} est reçue',
      en: 'Your request {number} is received',
    },
    body: {
      ar: 'السلام عليكم. توصلنا بطلب المواكبة {number}. ستتوصل بجواب قبل {date}. صفحة الطلب: {link}',
      fr: 'Bonjour. Votre demande d’accompagnement {number} est reçue. Réponse au plus tard le {date}. Page de la demande : {link}',
      en: 'Hello. Your request for help {number} is received. You get an answer by {date}. Its page: {link}',
    },
  },
  offered: {
    subject: {
      ar: 'طلب مواكبة ينتظر جوابك',
      fr: 'Une demande attend votre réponse',
      en: 'A request waits for your answer',
    },
    body: {
      ar: 'السلام عليكم. طلب مواكبة جديد. الموضوع: {subject}. المكان: {place}. اقبل الطلب أو اعتذر قبل {date}: {link}',
      fr: 'Bonjour. Nouvelle demande. Sujet : {subject}. Lieu : {place}. Acceptez ou déclinez avant le {date} : {link}',
      en: 'Hello. A new request. Subject: {subject}. Place: {place}. Take or decline it by {date}: {link}',
    },
  },
  reminder: {
    subject: {
      ar: 'تذكير: طلب ينتظر جوابك',
      fr: 'Rappel : une demande vous attend',
      en: 'Reminder: a request waits for you',
    },
    body: {
      ar: 'السلام عليكم. طلب مواكبة ينتظر جوابك منذ 10 أيام. بعد {date} نقترحه على غيرك: {link}',
      fr: 'Bonjour. Une demande attend votre réponse depuis 10 jours. Après le {date}, elle ira à une autre personne : {link}',
      en: 'Hello. A request has waited for your answer for 10 days. After {date} it goes to somebody else: {link}',
    },
  },
  passedOn: {
    subject: {
      ar: 'نسأل مواكبا آخر',
      fr: 'Nous demandons à une autre personne',
      en: 'We are asking somebody else',
    },
    body: {
      ar: 'السلام عليكم. لم يقبل المواكب الأول طلبك {number}. سألنا غيره: {link}',
      fr: 'Bonjour. La première personne n’a pas pris votre demande {number}. Une autre est sollicitée : {link}',
      en: 'Hello. The first adviser has not taken your request {number}. Another one is asked: {link}',
    },
  },
  queued: {
    subject: {
      ar: 'طلبك عند المندوب الجهوي',
      fr: 'Votre demande est chez le délégué',
      en: 'Your request is with the delegate',
    },
    body: {
      ar: 'السلام عليكم. سيختار المندوب الجهوي من يواكب طلبك {number}: {link}',
      fr: 'Bonjour. Le délégué régional choisit qui suivra votre demande {number} : {link}',
      en: 'Hello. The regional delegate chooses who follows your request {number}: {link}',
    },
  },
  delegate: {
    subject: {
      ar: 'طلب مواكبة بلا مواكب',
      fr: 'Une demande sans conseiller',
      en: 'A request without an adviser',
    },
    body: {
      ar: 'السلام عليكم. طلب المواكبة {number} بلا مواكب. المكان: {place}. الموضوع: {subject}. الأجل {date}: {link}',
      fr: 'Bonjour. La demande {number} est sans conseiller. Lieu : {place}. Sujet : {subject}. Délai : {date}. {link}',
      en: 'Hello. Request {number} has no adviser. Place: {place}. Subject: {subject}. Term: {date}. {link}',
    },
  },
  taken: {
    subject: {
      ar: 'وجدنا من يواكبك',
      fr: 'Une personne suit votre demande',
      en: 'Somebody follows your request',
    },
    body: {
      ar: 'السلام عليكم. قبلت مواكبة أو مواكب طلبك {number}. اقرأ ما بعد ذلك هنا: {link}',
      fr: 'Bonjour. Votre demande {number} est acceptée par une personne qui vous suivra. La suite : {link}',
      en: 'Hello. An adviser has taken your request {number}. What comes next: {link}',
    },
  },
  message: {
    subject: { ar: 'لديك رسالة', fr: 'Vous avez un message', en: 'You have a message' },
    body: {
      ar: 'السلام عليكم. لديك رسالة في الطلب {number}. اقرأها هنا: {link}',
      fr: 'Bonjour. Vous avez un message dans la demande {number}. Pour le lire : {link}',
      en: 'Hello. You have a message in request {number}. Read it here: {link}',
    },
  },
  appointment: {
    subject: { ar: 'موعد يوم {date}', fr: 'Rendez-vous le {date}', en: 'Appointment on {date}' },
    body: {
      ar: 'السلام عليكم. لديك موعد يوم {date} على الساعة {time}. المكان وملف اليومية: {link}',
      fr: 'Bonjour. Vous avez rendez-vous le {date} à {time}. Lieu et fichier d’agenda : {link}',
      en: 'Hello. You have an appointment on {date} at {time}. Place and calendar file: {link}',
    },
  },
  moved: {
    subject: {
      ar: 'تغير الموعد: {date}',
      fr: 'Rendez-vous changé : {date}',
      en: 'Appointment changed: {date}',
    },
    body: {
      ar: 'السلام عليكم. تغير موعدك. أصبح يوم {date} على الساعة {time}. ملف اليومية الجديد: {link}',
      fr: 'Bonjour. Votre rendez-vous a changé : le {date} à {time}. Nouveau fichier d’agenda : {link}',
      en: 'Hello. Your appointment has changed: {date} at {time}. New calendar file: {link}',
    },
  },
  cancelled: {
    subject: {
      ar: 'ألغي موعد {date}',
      fr: 'Rendez-vous du {date} annulé',
      en: 'Appointment of {date} cancelled',
    },
    body: {
      ar: 'السلام عليكم. ألغي موعد يوم {date} على الساعة {time}: {link}',
      fr: 'Bonjour. Le rendez-vous du {date} à {time} est annulé : {link}',
      en: 'Hello. The appointment of {date} at {time} is cancelled: {link}',
    },
  },
  closed: {
    subject: {
      ar: 'انتهت المواكبة {number}',
      fr: 'Accompagnement {number} terminé',
      en: 'Help {number} has ended',
    },
    body: {
      ar: 'السلام عليكم. انتهت مواكبة الطلب {number}. يمكنك فتحه من جديد متى شئت: {link}',
      fr: 'Bonjour. L’accompagnement {number} est terminé. Vous pouvez le rouvrir quand vous voulez : {link}',
      en: 'Hello. The work on request {number} has ended. You may reopen it whenever you wish: {link}',
    },
  },
  reopened: {
    subject: {
      ar: 'فتح الطلب {number} من جديد',
      fr: 'Demande {number} rouverte',
      en: 'Request {number} reopened',
    },
    body: {
      ar: 'السلام عليكم. فتح الطلب {number} من جديد: {link}',
      fr: 'Bonjour. La demande {number} est rouverte : {link}',
      en: 'Hello. Request {number} is open again: {link}',
    },
  },
  withdrawn: {
    subject: { ar: 'سحب الطلب {number}', fr: 'Demande {number} retirée', en: 'Request {number} withdrawn' },
    body: {
      ar: 'السلام عليكم. سحب الطلب {number}. لا يلزمك فعل شيء.',
      fr: 'Bonjour. La demande {number} a été retirée. Vous n’avez rien à faire.',
      en: 'Hello. Request {number} was withdrawn. There is nothing for you to do.',
    },
  },
  survey: {
    subject: {
      ar: '5 أسئلة عن مشروعك',
      fr: '5 questions sur votre projet',
      en: '5 questions about your project',
    },
    body: {
      ar: 'السلام عليكم. كيف حال مشروعك اليوم؟ 5 أسئلة، دون اسم ودون تسجيل الدخول: {link}',
      fr: 'Bonjour. Où en est votre projet ? 5 questions, sans nom ni connexion : {link}',
      en: 'Hello. How is your project today? 5 questions, without name or sign-in: {link}',
    },
  },
} as const satisfies Readonly<Record<string, { readonly subject: Text; readonly body: Text }>>
export type HelpLetter = keyof typeof LETTERS
