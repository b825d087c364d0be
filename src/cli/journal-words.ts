import type { JournalFault } from '../domain/journal/verify.ts'
import type { Word, WordTable } from '../web/words/word.ts'

export const journalWords = {
  sealed: {
    ar: 'ختمت أسطر السجل: {n}.',
    fr: 'Lignes du journal scellées : {n}.',
    en: 'Lines of the journal sealed: {n}.',
  },
  whole: {
    ar: 'السجل سليم. الأسطر: {lines}، الأختام: {seals}، تنتظر الختم: {waiting}.',
    fr: 'Journal intact. Lignes : {lines}, sceaux : {seals}, à sceller : {waiting}.',
    en: 'The journal is whole. Lines: {lines}, seals: {seals}, waiting for one: {waiting}.',
  },
  broken: {
    ar: 'السجل ليس كما ختم',
    fr: 'Le journal n’est plus ce qui a été scellé',
    en: 'The journal is not what was sealed',
  },
  noWitness: {
    ar: 'لم تقارن الأختام بملف محفوظ. احفظ journal-roots.csv كل يوم واستعمل --roots.',
    fr: 'Aucun fichier gardé n’a été comparé. Gardez journal-roots.csv chaque jour, donnez-le avec --roots.',
    en: 'No kept file was compared. Keep journal-roots.csv each day and give it with --roots.',
  },
  badRoots: {
    ar: 'هذا الملف ليس journal-roots.csv.',
    fr: 'Ce fichier n’est pas un journal-roots.csv.',
    en: 'This file is no journal-roots.csv.',
  },
} as const satisfies WordTable

export const JOURNAL_FAULT_WORDS: Readonly<Record<JournalFault['kind'], Word>> = {
  'seal-changed': {
    ar: 'الختم {seal}: تغير محتواه.',
    fr: 'Sceau {seal} : son contenu a changé.',
    en: 'Seal {seal}: its content has changed.',
  },
  'seal-out-of-order': {
    ar: 'الختم {seal}: لا يتبع الختم الذي قبله.',
    fr: 'Sceau {seal} : il ne suit pas celui d’avant.',
    en: 'Seal {seal}: it does not follow the one before.',
  },
  'lines-missing': {
    ar: 'الختم {seal}: أسطر ناقصة: {missing}.',
    fr: 'Sceau {seal} : lignes manquantes : {missing}.',
    en: 'Seal {seal}: missing lines: {missing}.',
  },
  'lines-changed': {
    ar: 'الختم {seal}: تغيرت أسطره.',
    fr: 'Sceau {seal} : ses lignes ont changé.',
    en: 'Seal {seal}: its lines have changed.',
  },
  'lines-unaccounted': {
    ar: 'أسطر بلا ختم أو مكررة: {lines}.',
    fr: 'Lignes hors de tout sceau, ou en double : {lines}.',
    en: 'Lines outside of every seal, or twice: {lines}.',
  },
  'published-seal-missing': {
    ar: 'الختم المنشور {seal} ليس في السجل.',
    fr: 'Le sceau publié {seal} n’est pas dans le journal.',
    en: 'The published seal {seal} is not in the journal.',
  },
}
