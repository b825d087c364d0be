import type { ImportKind } from '../../domain/territory/import-verdicts.ts'
import type { Word, WordTable } from '../words/word.ts'

export const IMPORT_KIND_WORDS: Readonly<Record<ImportKind, Word>> = {
  ideas: { ar: 'أفكار لقاء', fr: 'Idées d’une rencontre', en: 'Ideas of a meeting' },
  indicators: { ar: 'أرقام المجالات', fr: 'Chiffres des territoires', en: 'Figures of territories' },
  assets: { ar: 'مؤهلات المجالات', fr: 'Atouts des territoires', en: 'Assets of territories' },
  boundaries: { ar: 'حدود ترابية', fr: 'Limites territoriales', en: 'Boundaries' },
  projects: { ar: 'مشاريع', fr: 'Projets', en: 'Projects' },
}

export const importWords = {
  newTitle: { ar: 'ملف جديد', fr: 'Nouveau fichier', en: 'New file' },
  kind: { ar: 'ماذا في الملف؟', fr: 'Que contient le fichier ?', en: 'What is in the file?' },
  columns: { ar: 'الأعمدة: {columns}', fr: 'Colonnes : {columns}', en: 'Columns: {columns}' },
  file: { ar: 'الملف', fr: 'Fichier', en: 'File', zgh: 'ⴰⴼⴰⵢⵍⵓ' },
  fileHint: {
    ar: 'جدول CSV. للأفكار أيضا XLSX. الحد {most} ميغا.',
    fr: 'Tableau CSV. Pour les idées, XLSX aussi. {most} Mo au plus.',
    en: 'A CSV table. For ideas also XLSX. {most} MB at most.',
  },
  publish: {
    ar: 'قرأت هذه الأفكار: انشروها في الحال.',
    fr: 'J’ai lu ces idées : les publier aussitôt.',
    en: 'I have read these ideas: publish them at once.',
  },
  tryIt: { ar: 'جرب دون كتابة', fr: 'Essayer sans écrire', en: 'Try, writing nothing' },
  fileNeeded: { ar: 'اختاروا ملفا.', fr: 'Choisissez un fichier.', en: 'Choose a file.' },
  kindNeeded: {
    ar: 'اختاروا ما في الملف.',
    fr: 'Dites ce que contient le fichier.',
    en: 'Say what is in the file.',
  },
  tooLarge: {
    ar: 'الملف كبير. الحد {most} ميغا.',
    fr: 'Fichier trop gros : {most} Mo au plus.',
    en: 'The file is too large: {most} MB at most.',
  },
  past: { ar: 'ما استورد من قبل', fr: 'Imports passés', en: 'Past imports' },
  nonePast: { ar: 'لا استيراد بعد.', fr: 'Aucun import.', en: 'No imports yet.' },
  pastLine: {
    ar: 'رقم {batch}، {day}. جديد: {new}، تغير: {changed}.',
    fr: 'N° {batch}, {day}. Nouveaux : {new}, modifiés : {changed}.',
    en: 'No. {batch}, {day}. New: {new}, changed: {changed}.',
  },
  undone: { ar: 'ألغي', fr: 'Annulé', en: 'Undone' },
  undo: { ar: 'ألغ هذا الاستيراد', fr: 'Annuler cet import', en: 'Undo this import' },
  undoSure: {
    ar: 'يعود كل شيء كما كان قبله. يبقى أثر في السجل.',
    fr: 'Tout redevient comme avant. Le journal en garde trace.',
    en: 'All becomes as it was before. The journal keeps a trace.',
  },
  jobTitle: { ar: 'قراءة الملف', fr: 'Lecture du fichier', en: 'Reading the file' },
  running: {
    ar: 'قرأنا {rows} سطر. تحين هذه الصفحة نفسها.',
    fr: '{rows} lignes lues. Cette page se met à jour.',
    en: '{rows} rows read. This page refreshes itself.',
  },
  refresh: { ar: 'حين الآن', fr: 'Actualiser', en: 'Refresh now' },
  stop: { ar: 'أوقف', fr: 'Arrêter', en: 'Stop' },
  stopped: {
    ar: 'توقف. لم يكتب أي شيء.',
    fr: 'Arrêté. Rien n’est écrit.',
    en: 'Stopped. Nothing was written.',
  },
  broken: {
    ar: 'انقطع العمل قبل نهايته. لم يكتب أي شيء. أعيدوا إرسال الملف.',
    fr: 'Interrompu avant la fin. Rien n’est écrit. Renvoyez le fichier.',
    en: 'Interrupted before its end. Nothing was written. Send the file again.',
  },
  doIt: { ar: 'استورد الآن', fr: 'Importer maintenant', en: 'Import now' },
  fileGone: {
    ar: 'الملف لم يعد هنا. أعيدوا إرساله.',
    fr: 'Le fichier n’est plus là. Renvoyez-le.',
    en: 'The file is not here any more. Send it again.',
  },
  another: { ar: 'ملف آخر', fr: 'Un autre fichier', en: 'Another file' },
  verdicts: { ar: 'حكم كل سطر', fr: 'Verdict par ligne', en: 'Verdict for each row' },
  line: { ar: 'السطر {line}', fr: 'Ligne {line}', en: 'Row {line}' },
  firstVerdicts: {
    ar: 'نعرض أول {n}، المرفوض أولا.',
    fr: 'Les {n} premiers, refus d’abord.',
    en: 'The first {n}, refused ones first.',
  },
  importedBefore: {
    ar: 'استورد هذا الملف من قبل، رقم {batch}.',
    fr: 'Ce fichier est déjà importé, n° {batch}.',
    en: 'This file was imported before, no. {batch}.',
  },
} as const satisfies WordTable
