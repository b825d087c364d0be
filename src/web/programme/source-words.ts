import type { Word } from '../words/word.ts'

/**
 * What the files of sources of `data/programmes/` and `data/partners/` say in a sentence of our own instead of a name of a source, because
 * nobody says it elsewhere: such a sentence is for the reader, so it is in her language. Keys: the texts there.
 */
export const SOURCE_SENTENCES: Readonly<Record<string, Word>> = {
  'Usual in such files; no list of this programme was read': {
    ar: 'معتاد في مثل هذه الملفات. لم نقرأ لائحة هذا البرنامج',
    fr: 'Habituel dans ces dossiers ; nous n’avons pas lu la liste de ce programme',
    en: 'Usual in such files; no list of this programme was read',
  },
  'No source says that it ended; USAID has been dismantled since': {
    ar: 'لا مصدر يقول إنه انتهى. حلت الوكالة الأمريكية للتنمية بعد ذلك',
    fr: 'Aucune source ne dit qu’il est terminé ; l’USAID a été démantelée depuis',
    en: 'No source says that it ended; USAID has been dismantled since',
  },
  'No source says which legal forms besides very small firms; to be confirmed with the bank': {
    ar: 'لا مصدر يسمي أشكالا قانونية غير المقاولات الصغيرة جدا. تأكدوا من البنك',
    fr: 'Aucune source ne nomme d’autres formes que la très petite entreprise ; à confirmer à la banque',
    en: 'No source says which legal forms besides very small firms; to be confirmed with the bank',
  },
  "Two advisers' pages that name cooperatives; no page of a bank was read": {
    ar: 'صفحتان لمستشارين تذكران التعاونيات. لم نقرأ صفحة بنك',
    fr: 'Deux pages de conseillers nomment les coopératives ; aucune page de banque n’a été lue',
    en: "Two advisers' pages that name cooperatives; no page of a bank was read",
  },
  "Femmes du Maroc says women's cooperatives; what it takes of a group that has not founded is our reading": {
    ar: 'مجلة نسائية تذكر تعاونيات النساء. ما يخص مجموعة لم تتأسس هو قراءتنا',
    fr: 'Femmes du Maroc parle de coopératives féminines ; pour un groupe non constitué, c’est notre lecture',
    en: "Femmes du Maroc says women's cooperatives; for a group that has not founded, it is our reading",
  },
  'Derived: 36 months from October 2020 end in September 2023; the days are ours': {
    ar: 'حسبناه: 36 شهرا من أكتوبر 2020 تنتهي في شتنبر 2023. الأيام تقديرنا',
    fr: 'Calculé : 36 mois depuis octobre 2020 finissent en septembre 2023 ; les jours sont de nous',
    en: 'Derived: 36 months from October 2020 end in September 2023; the days are ours',
  },
  'صحيفة غير مسماة / journal non nommé': {
    ar: 'صحيفة غير مسماة',
    fr: 'journal non nommé',
    en: 'a newspaper without its name',
  },
  'بلا مصدر / sans source': { ar: 'بلا مصدر', fr: 'sans source', en: 'without a source' },
}
