import type { DecisionRefusal } from '../domain/publication/decision.ts'
import type { Word, WordTable } from '../web/words/word.ts'

/** Why a decision on a project is refused, for the moderator. */
export const DECISION_REFUSALS: Readonly<Record<DecisionRefusal['kind'], Word>> = {
  'no-such-project': {
    ar: 'لا يوجد مشروع بهذا الرمز.',
    fr: 'Aucun projet n’a ce code.',
    en: 'No project has this id.',
  },
  'already-so': {
    ar: 'هو كذلك من قبل: {publication}.',
    fr: 'C’est déjà le cas : {publication}.',
    en: 'It is so already: {publication}.',
  },
  'decided-meanwhile': {
    ar: 'قرر شخص آخر قبلك. الحالة الآن: {publication}.',
    fr: 'Quelqu’un a décidé avant vous. État actuel : {publication}.',
    en: 'Somebody decided before you. It now is: {publication}.',
  },
  'withdrawn-by-its-author': {
    ar: 'سحبه صاحبه. لا يمكن نشره.',
    fr: 'Son auteur l’a retiré. Il ne peut plus être publié.',
    en: 'Its author has withdrawn it. It cannot be published.',
  },
  'rule-needed': {
    ar: 'اختر القاعدة: --rule {rules}',
    fr: 'Nommez la règle : --rule {rules}',
    en: 'Name the rule: --rule {rules}',
  },
  'reason-needed': {
    ar: 'اكتب السبب لصاحب الفكرة: --reason "..."',
    fr: 'Écrivez la raison pour l’auteur : --reason "..."',
    en: 'Write the reason for the author: --reason "..."',
  },
  'reason-too-long': {
    ar: 'السبب طويل. الحد {most} حرف.',
    fr: 'Raison trop longue : {most} caractères au plus.',
    en: 'The reason is too long: {most} characters at most.',
  },
}

export const moderationWords = {
  waiting: { ar: 'في الانتظار: {n}', fr: 'En attente : {n}', en: 'Waiting: {n}' },
  reports: { ar: 'إبلاغات مفتوحة: {n}', fr: 'Signalements ouverts : {n}', en: 'Open reports: {n}' },
  report: {
    ar: 'إبلاغ عن {project}: {rule}',
    fr: 'Signalement de {project} : {rule}',
    en: 'Report on {project}: {rule}',
  },
  decided: {
    ar: '{project}: {publication}',
    fr: '{project} : {publication}',
    en: '{project}: {publication}',
  },
  settled: {
    ar: 'إبلاغات أغلقت: {n}',
    fr: 'Signalements classés : {n}',
    en: 'Reports settled: {n}',
  },
  letters: { ar: 'رسائل تنتظر الإرسال: {n}', fr: 'Lettres à envoyer : {n}', en: 'Letters to send: {n}' },
  lettersSent: { ar: 'رسائل أرسلت: {n}', fr: 'Lettres envoyées : {n}', en: 'Letters sent: {n}' },
  noMailServer: {
    ar: 'لا يوجد خادم بريد. اضبط SMTP_URL وMAIL_FROM.',
    fr: 'Aucun serveur de courrier. Réglez SMTP_URL et MAIL_FROM.',
    en: 'There is no mail server. Set SMTP_URL and MAIL_FROM.',
  },
} as const satisfies WordTable
