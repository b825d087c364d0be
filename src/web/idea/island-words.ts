import type { WordTable } from '../words/word.ts'

/** What the phone says by itself while one types, or without a network. */
export const ideaIslandWords = {
  alike: { ar: 'هناك ما يشبهها:', fr: 'Il y a déjà :', en: 'There is already:' },
  kept: {
    ar: 'ما كتبته محفوظ في هذا الهاتف.',
    fr: 'Votre texte est gardé sur ce téléphone.',
    en: 'What you typed is kept on this phone.',
  },
  restored: {
    ar: 'أعدنا ما كتبته من قبل.',
    fr: 'Nous avons remis ce que vous aviez écrit.',
    en: 'What you had typed is back.',
  },
  clear: { ar: 'امح من هذا الهاتف', fr: 'Effacer de ce téléphone', en: 'Clear from this phone' },
  clearSure: {
    ar: 'نعم، امح كل ما كتبته',
    fr: 'Oui, tout effacer',
    en: 'Yes, clear everything',
  },
  cleared: {
    ar: 'محي كل شيء من هذا الهاتف.',
    fr: 'Tout est effacé de ce téléphone.',
    en: 'Everything is cleared from this phone.',
  },
  offline: {
    ar: 'لا توجد شبكة. اكتب وأرسل: نحفظ فكرتك هنا ونرسلها حين تعود الشبكة.',
    fr: 'Pas de réseau. Écrivez et envoyez : l’idée est gardée ici et partira au retour du réseau.',
    en: 'No network. Write and send: the idea is kept here and leaves when the network is back.',
  },
  sending: { ar: 'جار الإرسال…', fr: 'Envoi en cours…', en: 'Sending…' },
  outbox: {
    ar: 'فكرتك محفوظة في هذا الهاتف. لم ترسل بعد.',
    fr: 'Votre idée est gardée sur ce téléphone. Elle n’est pas encore envoyée.',
    en: 'Your idea is kept on this phone. It is not sent yet.',
  },
  outboxNext: {
    ar: 'سترسل وحدها حين تعود الشبكة. افتح هذه الصفحة لترى الوصل.',
    fr: 'Elle partira seule au retour du réseau. Ouvrez cette page pour voir le reçu.',
    en: 'It will leave by itself when the network is back. Open this page to see the receipt.',
  },
  tryNow: { ar: 'أرسل الآن', fr: 'Envoyer maintenant', en: 'Send now' },
  mustCorrect: {
    ar: 'لم تقبل فكرتك بعد. صحح ما يلي ثم أرسل:',
    fr: 'Votre idée n’est pas encore reçue. Corrigez ceci puis envoyez :',
    en: 'Your idea is not received yet. Correct this, then send:',
  },
  another: { ar: 'أكتب فكرة أخرى', fr: 'Écrire une autre idée', en: 'Write another idea' },
  sent: {
    ar: 'وصلت فكرتك. افتح الوصل',
    fr: 'Votre idée est reçue. Ouvrir le reçu',
    en: 'Your idea is received. Open the receipt',
  },
} as const satisfies WordTable
