import type { Word, WordTable } from '../words/word.ts'

/** What the journal's actions are called; one that is not here is shown by its code. */
export const ACTION_WORDS: Readonly<Record<string, Word>> = {
  'grant-role': { ar: 'إعطاء مهمة', fr: 'Rôle donné', en: 'Role given' },
  'revoke-role': { ar: 'سحب مهمة', fr: 'Rôle retiré', en: 'Role taken away' },
  'look-up-person': { ar: 'بحث عن شخص', fr: 'Personne recherchée', en: 'Person looked up' },
  'publish-project': { ar: 'نشر مشروع', fr: 'Projet publié', en: 'Project published' },
  'refuse-project': { ar: 'رفض مشروع', fr: 'Projet refusé', en: 'Project refused' },
  'withdraw-idea': { ar: 'سحب فكرة', fr: 'Idée retirée', en: 'Idea withdrawn' },
  'submit-idea': { ar: 'إيداع فكرة', fr: 'Idée déposée', en: 'Idea put in' },
  'assisted-idea': {
    ar: 'إيداع فكرة مع مواطن',
    fr: 'Idée déposée avec un citoyen',
    en: 'Idea filed with a citizen',
  },
  'assisted-dossier': {
    ar: 'فتح ملف مع مواطن',
    fr: 'Dossier ouvert avec un citoyen',
    en: 'Dossier begun with a citizen',
  },
  'assisted-help': {
    ar: 'طلب مواكبة مع مواطن',
    fr: 'Demande d’aide déposée avec un citoyen',
    en: 'Help asked for with a citizen',
  },
  'ask-assisted-code': { ar: 'إرسال رمز موافقة', fr: 'Code d’accord envoyé', en: 'Code of consent sent' },
  'report-project': { ar: 'إبلاغ عن مشروع', fr: 'Projet signalé', en: 'Project reported' },
  'keep-reported-project': {
    ar: 'إبقاء مشروع مبلغ عنه',
    fr: 'Projet signalé gardé',
    en: 'Reported project kept',
  },
  import: { ar: 'استيراد ملف', fr: 'Fichier importé', en: 'File imported' },
  'undo-import': { ar: 'إلغاء استيراد', fr: 'Import annulé', en: 'Import undone' },
  'revise-programme': { ar: 'تحيين برنامج', fr: 'Programme revu', en: 'Programme revised' },
  'revise-partner': { ar: 'تحيين شريك', fr: 'Partenaire revu', en: 'Partner revised' },
  'add-programme': { ar: 'إضافة برنامج', fr: 'Programme ajouté', en: 'Programme added' },
  'add-partner': { ar: 'إضافة شريك', fr: 'Partenaire ajouté', en: 'Partner added' },
  'revise-model': { ar: 'تحيين نموذج', fr: 'Modèle revu', en: 'Model revised' },
  'undo-revision': { ar: 'تراجع عن تحيين', fr: 'Révision annulée', en: 'Revision undone' },
  'change-setting': { ar: 'تغيير إعداد', fr: 'Réglage changé', en: 'Setting changed' },
  'undo-setting': { ar: 'تراجع عن تغيير إعداد', fr: 'Réglage annulé', en: 'Change of a setting undone' },
  'change-words': { ar: 'تغيير نص', fr: 'Texte changé', en: 'Text changed' },
  'undo-words': { ar: 'تراجع عن تغيير نص', fr: 'Changement de texte annulé', en: 'Change of a text undone' },
}

export const journalWords = {
  noLines: { ar: 'لا سطر هنا.', fr: 'Aucune ligne.', en: 'No lines.' },
  byAt: { ar: '{day}، {time}، من طرف', fr: '{day}, {time}, par', en: '{day}, {time}, by' },
  detail: { ar: 'التفاصيل', fr: 'Détail', en: 'Detail' },
  lead: {
    ar: 'كل ما تم في مجالاتك. لا يمحى أي سطر.',
    fr: 'Tout ce qui s’est fait dans vos territoires. Aucune ligne ne s’efface.',
    en: 'All that was done in your territories. No line is ever erased.',
  },
  filter: { ar: 'تصفية', fr: 'Filtrer', en: 'Filter', zgh: 'ⵜⵉⵎⵣⵉⵣⴷⴳⵜ' },
  person: { ar: 'معرف شخص', fr: 'Identifiant d’une personne', en: 'Identifier of a person' },
  subject: {
    ar: 'الموضوع كما يكتبه السجل',
    fr: 'Objet, comme le journal l’écrit',
    en: 'Subject, as the journal writes it',
  },
  action: { ar: 'نوع العملية', fr: 'Acte', en: 'Act' },
  anyAction: { ar: 'كل العمليات', fr: 'Tous les actes', en: 'All acts' },
  from: { ar: 'من يوم (2026-11-01)', fr: 'Du (2026-11-01)', en: 'From (2026-11-01)' },
  to: { ar: 'إلى يوم', fr: 'Au', en: 'To' },
  show: { ar: 'أظهر', fr: 'Montrer', en: 'Show' },
  older: { ar: 'أسطر أقدم', fr: 'Lignes plus anciennes', en: 'Older lines' },
  badDate: {
    ar: 'لم نفهم التاريخ. اكتبوه هكذا: 2026-11-01.',
    fr: 'Date non comprise. Écrivez 2026-11-01.',
    en: 'The date was not understood. Write 2026-11-01.',
  },
  sealTitle: { ar: 'ختم السجل', fr: 'Sceau du journal', en: 'Seal of the journal' },
  sealed: {
    ar: 'آخر ختم رقم {number}، {day}، {time}.',
    fr: 'Dernier sceau : n° {number}, {day}, {time}.',
    en: 'Last seal: no. {number}, {day}, {time}.',
  },
  neverSealed: { ar: 'لا ختم بعد.', fr: 'Aucun sceau pour l’instant.', en: 'No seal yet.' },
  unsealed: {
    ar: {
      zero: 'كل الأسطر مختومة.',
      one: 'سطر واحد ينتظر الختم.',
      two: 'سطران ينتظران الختم.',
      few: '{n} أسطر تنتظر الختم.',
      many: '{n} سطرا ينتظر الختم.',
      other: '{n} سطر ينتظر الختم.',
    },
    fr: {
      one: '{n} ligne attend son sceau.',
      many: '{n} lignes attendent leur sceau.',
      other: '{n} lignes attendent leur sceau.',
    },
    en: { one: '{n} line waits for its seal.', other: '{n} lines wait for their seal.' },
  },
  keepHash: {
    ar: 'احفظوا هذه البصمة خارج الموقع. بها يظهر كل تغيير لاحق.',
    fr: 'Gardez cette empreinte ailleurs. Elle révèle tout changement ultérieur.',
    en: 'Keep this fingerprint elsewhere. It shows any later change.',
  },
} as const satisfies WordTable
