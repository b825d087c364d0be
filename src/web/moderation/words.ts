import type { DecisionRefusal } from '../../domain/publication/decision.ts'
import type { Word, WordTable } from '../words/word.ts'

export const MODERATION_REFUSALS: Readonly<Record<DecisionRefusal['kind'], Word>> = {
  'no-such-project': { ar: 'لم نجد هذا المشروع.', fr: 'Projet introuvable.', en: 'No such project.' },
  'already-so': {
    ar: 'هو كذلك من قبل: {publication}.',
    fr: 'C’est déjà le cas : {publication}.',
    en: 'It is so already: {publication}.',
  },
  'decided-meanwhile': {
    ar: 'قرر شخص آخر قبلك. الحالة الآن: {publication}. لم نغير شيئا.',
    fr: 'Quelqu’un a décidé avant vous. État actuel : {publication}. Rien n’est changé.',
    en: 'Somebody decided before you. It now is: {publication}. Nothing was changed.',
  },
  'withdrawn-by-its-author': {
    ar: 'سحبه صاحبه. لا يمكن نشره.',
    fr: 'Son auteur l’a retiré. Il ne peut être publié.',
    en: 'Its author has withdrawn it. It cannot be published.',
  },
  'rule-needed': {
    ar: 'اختاروا القاعدة المخالفة.',
    fr: 'Choisissez la règle enfreinte.',
    en: 'Choose the rule that is broken.',
  },
  'reason-needed': {
    ar: 'اكتبوا السبب. يقرؤه صاحب الفكرة.',
    fr: 'Écrivez la raison. L’auteur la lira.',
    en: 'Write the reason. The author will read it.',
  },
  'reason-too-long': {
    ar: 'السبب طويل. الحد {most} حرف.',
    fr: 'Raison trop longue : {most} caractères au plus.',
    en: 'The reason is too long: {most} characters at most.',
  },
}

export const moderationPageWords = {
  waitingTitle: { ar: 'أفكار تنتظر القراءة', fr: 'Idées à lire', en: 'Ideas to read' },
  noneWaiting: {
    ar: 'لا فكرة تنتظر في مجالاتك.',
    fr: 'Aucune idée n’attend dans vos territoires.',
    en: 'No idea waits in your territories.',
  },
  reportedTitle: { ar: 'مشاريع مبلغ عنها', fr: 'Projets signalés', en: 'Reported projects' },
  noneReported: { ar: 'لا إبلاغ مفتوح.', fr: 'Aucun signalement ouvert.', en: 'No open report.' },
  first: { ar: 'نعرض أول {n}.', fr: 'Les {n} premiers sont montrés.', en: 'The first {n} are shown.' },
  receivedOn: { ar: 'وصلت يوم {day}', fr: 'Reçue le {day}', en: 'Received on {day}' },
  reportsN: {
    ar: {
      zero: 'لا إبلاغ',
      one: 'إبلاغ واحد',
      two: 'إبلاغان',
      few: '{n} إبلاغات',
      many: '{n} إبلاغا',
      other: '{n} إبلاغ',
    },
    fr: { one: '{n} signalement', many: '{n} signalements', other: '{n} signalements' },
    en: { one: '{n} report', other: '{n} reports' },
  },
  readTitle: { ar: 'قراءة فكرة', fr: 'Lire une idée', en: 'Read an idea' },
  state: { ar: 'الحالة', fr: 'État', en: 'State' },
  sector: { ar: 'القطاع', fr: 'Secteur', en: 'Sector' },
  place: { ar: 'المجال', fr: 'Territoire', en: 'Territory' },
  received: { ar: 'تاريخ الوصول', fr: 'Reçue le', en: 'Received' },
  noSummary: { ar: 'لا نص مع العنوان.', fr: 'Aucun texte avec le titre.', en: 'No text beside the title.' },
  alike: {
    ar: 'مشاريع منشورة تشبهها',
    fr: 'Projets publiés qui lui ressemblent',
    en: 'Published projects like it',
  },
  noneAlike: { ar: 'لا شيء يشبهها.', fr: 'Rien de semblable.', en: 'Nothing like it.' },
  reports: { ar: 'الإبلاغات', fr: 'Signalements', en: 'Reports' },
  reportContact: { ar: 'للجواب: {contact}', fr: 'Pour répondre : {contact}', en: 'To answer: {contact}' },
  decide: { ar: 'قرارك', fr: 'Votre décision', en: 'Your decision' },
  rulesFirst: {
    ar: 'لا نحكم على جودة الفكرة. نطبق قواعد النشر فقط.',
    fr: 'On ne juge pas la qualité. On applique les règles de publication.',
    en: 'We do not judge quality. We apply the rules of publication.',
  },
  rules: { ar: 'قواعد النشر', fr: 'Règles de publication', en: 'Rules of publication' },
  publish: { ar: 'انشر', fr: 'Publier', en: 'Publish' },
  keep: { ar: 'أبق المشروع منشورا', fr: 'Garder publié', en: 'Keep it published' },
  refuseTitle: {
    ar: 'الرفض، مع القاعدة والسبب',
    fr: 'Refuser, avec règle et raison',
    en: 'Refuse, with rule and reason',
  },
  takeDownTitle: {
    ar: 'سحب المشروع من الموقع، مع القاعدة والسبب',
    fr: 'Retirer du site, avec règle et raison',
    en: 'Take off the site, with rule and reason',
  },
  rule: { ar: 'القاعدة المخالفة', fr: 'Règle enfreinte', en: 'Broken rule' },
  reason: { ar: 'السبب، بكلام بسيط', fr: 'Raison, en mots simples', en: 'Reason, in plain words' },
  reasonHint: {
    ar: 'قولوا ماذا يصحح. تصل الرسالة إلى صاحب الفكرة.',
    fr: 'Dites quoi corriger. L’auteur reçoit ce texte.',
    en: 'Say what to correct. The author gets this text.',
  },
  refuse: { ar: 'ارفض', fr: 'Refuser', en: 'Refuse' },
  takeDown: { ar: 'اسحب من الموقع', fr: 'Retirer du site', en: 'Take off the site' },
  onlyRead: {
    ar: 'يمكنك الاطلاع فقط.',
    fr: 'Vous pouvez seulement lire.',
    en: 'You may only read.',
  },
  donePublish: {
    ar: 'نشرت الفكرة. أخبرنا صاحبها.',
    fr: 'L’idée est publiée. Son auteur est prévenu.',
    en: 'The idea is published. Its author is told.',
  },
  doneRefuse: {
    ar: 'رفضت الفكرة. أخبرنا صاحبها بالسبب.',
    fr: 'L’idée est refusée. Son auteur apprend la raison.',
    en: 'The idea is refused. Its author is told the reason.',
  },
  doneKeep: {
    ar: 'بقي المشروع منشورا. أغلقت الإبلاغات.',
    fr: 'Le projet reste publié. Les signalements sont clos.',
    en: 'The project stays published. The reports are closed.',
  },
  seePublic: { ar: 'انظر الصفحة العمومية', fr: 'Voir la page publique', en: 'See the public page' },
} as const satisfies WordTable
