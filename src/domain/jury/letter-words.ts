/** Letters about the work of a jury. They never say which juror, nor why: that stands on a page behind a sign-in. */
export const JURY_LETTERS = {
  conflict: {
    subject: {
      ar: 'عضو في اللجنة ابتعد عن مشاركة',
      fr: 'Un membre du jury se retire d’un dossier',
      en: 'A juror steps back from an entry',
    },
    body: {
      ar: 'السلام عليكم. صرح عضو في لجنة التحكيم بعلاقة مع المشاركة {entry}. عين قارئا آخر: {link}',
      fr: 'Bonjour. Un membre du jury déclare un lien avec le dossier {entry}. Désignez un autre lecteur : {link}',
      en: 'Hello. A juror declares a conflict with entry {entry}. Name another reader: {link}',
    },
  },
} as const
