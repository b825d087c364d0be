/** Letters when results are out. They say that there is something to read, and where. */
export const RESULT_LETTERS = {
  published: {
    subject: { ar: 'نتائج المسابقة', fr: 'Résultats du concours', en: 'Results of the contest' },
    body: {
      ar: 'السلام عليكم. صدرت نتائج «{contest}». تعليقات اللجنة على مشاركتكم هنا: {link}',
      fr: 'Bonjour. Les résultats de « {contest} » sont publiés. Les avis du jury pour vous : {link}',
      en: 'Hello. The results of “{contest}” are out. What the jury says of your entry: {link}',
    },
  },
  won: {
    subject: { ar: 'فاز مشروعكم بجائزة', fr: 'Votre projet est primé', en: 'Your project has won a prize' },
    body: {
      ar: 'السلام عليكم. فاز مشروعكم في «{contest}». الجائزة: {prize}. الخطوات القادمة هنا: {link}',
      fr: 'Bonjour. Votre projet est primé à « {contest} ». Prix : {prize}. La suite est ici : {link}',
      en: 'Hello. Your project has won at “{contest}”. Prize: {prize}. What comes next is here: {link}',
    },
  },
} as const

/** On the record of a project, with its contest as the source. */
export const LIFE_WORDS = {
  prize: {
    ar: 'جائزة «{prize}» في «{contest}»',
    fr: 'Prix « {prize} » à « {contest} »',
    en: 'Prize “{prize}” at “{contest}”',
  },
  publicPrize: {
    ar: 'اختيار الجمهور في «{contest}»',
    fr: 'Choix du public à « {contest} »',
    en: 'The public’s choice at “{contest}”',
  },
  publicChoice: { ar: 'اختيار الجمهور', fr: 'Choix du public', en: 'The public’s choice' },
} as const

/** The first words of a winner's request for help; the team may send it as it is. */
export const HELP_WORDS = {
  afterPrize: {
    ar: 'فاز مشروعنا بجائزة «{prize}» في «{contest}». نريد من يواكبنا في الخطوات القادمة.',
    fr: 'Notre projet a reçu le prix « {prize} » à « {contest} ». Nous cherchons un accompagnement pour la suite.',
    en: 'Our project won the prize “{prize}” at “{contest}”. We would like somebody to accompany us from here.',
  },
} as const
