import type { WordTable } from '../words/word.ts'

/** The page between the form and the receipt: what is already in the bank and says nearly the same. */
export const alikeWords = {
  title: { ar: 'هل هي نفس الفكرة؟', fr: 'Est-ce la même idée ?', en: 'Is it the same idea?' },
  lead: {
    ar: 'وجدنا في البنك ما يشبه فكرتك. لم نرسل شيئا بعد.',
    fr: 'La banque contient déjà une idée proche. Rien n’est encore envoyé.',
    en: 'The bank already holds something like it. Nothing is sent yet.',
  },
  yours: { ar: 'فكرتك', fr: 'Votre idée', en: 'Your idea' },
  theirs: { ar: 'موجود في البنك', fr: 'Déjà dans la banque', en: 'Already in the bank' },
  sendAnyway: {
    ar: 'فكرتي مختلفة: أرسلها',
    fr: 'La mienne est différente : envoyer',
    en: 'Mine is different: send it',
  },
  back: { ar: 'أغير فكرتي', fr: 'Modifier mon idée', en: 'Change my idea' },
  openNew: {
    ar: 'إذا كانت نفسها، فاتصل بأصحابها: افتح صفحتهم.',
    fr: 'Si c’est la même, rejoignez-les : ouvrez leur page.',
    en: 'If it is the same, join them: open their page.',
  },
} as const satisfies WordTable
