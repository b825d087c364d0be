import type { WordTable } from '../words/word.ts'

/** The page on which people choose among texts written beside each other. */
export const chooseWords = {
  marked: {
    ar: 'ما يختلف بين النصوص معلم.',
    fr: 'Ce qui change d’un texte à l’autre est marqué.',
    en: 'What differs between the texts is marked.',
  },
  stands: { ar: 'في الملف الآن', fr: 'Dans le dossier', en: 'In the dossier now' },
  writtenBeside: { ar: 'كتب في نفس الوقت', fr: 'Écrit en même temps', en: 'Written at the same time' },
  fromBoth: {
    ar: 'أكتب نصا جديدا من هذه النصوص',
    fr: 'Écrire un texte à partir de ceux-ci',
    en: 'Write one text from these',
  },
} as const satisfies WordTable
