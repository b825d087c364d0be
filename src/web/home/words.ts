import type { WordTable } from '../words/word.ts'

export const homeWords = {
  title: {
    ar: 'أي مشروع تعاوني ينفع جماعتك؟',
    fr: 'Quel projet coopératif pour votre commune ?',
    en: 'Which cooperative project suits your commune?',
  },
  lead: {
    ar: 'اختر جماعتك. نريك حاجياتها ومؤهلاتها، والأنشطة الواعدة فيها، ونماذج جاهزة تحسبها بأرقامك.',
    fr: 'Choisissez votre commune : ses besoins, ses atouts, les activités prometteuses et des modèles à calculer avec vos chiffres.',
    en: 'Choose your commune: its needs, its strengths, the promising activities, and models to run with your own figures.',
  },
  searchLabel: {
    ar: 'اسم جماعتك أو إقليمك أو جهتك',
    fr: 'Nom de votre commune, province ou région',
    en: 'Name of your commune, province or region',
  },
  searchHint: {
    ar: 'مثال: بركان، أو \u2068Taliouine\u2069',
    fr: 'Exemple : Berkane, ou \u2068تالوين\u2069',
    en: 'For example: Berkane, or \u2068تالوين\u2069',
  },
  search: { ar: 'ابحث', fr: 'Rechercher', en: 'Search', zgh: 'ⵔⵣⵓ' },
  orMap: { ar: 'أو اختر من الخريطة', fr: 'ou choisir sur la carte', en: 'or choose on the map' },
  doorsTitle: { ar: 'ماذا تريد أن تفعل؟', fr: 'Que voulez-vous faire ?', en: 'What do you want to do?' },
  doorBank: { ar: 'بنك المشاريع', fr: 'Banque de projets', en: 'Bank of projects' },
  doorBankText: {
    ar: 'أفكار ومشاريع من كل الجهات.',
    fr: 'Idées et projets de toutes les régions.',
    en: 'Ideas and projects from every region.',
  },
  doorFunding: { ar: 'من يمول مشروعي؟', fr: 'Qui peut financer ?', en: 'Who can fund it?' },
  doorFundingText: {
    ar: 'أجب عن أسئلة قصيرة، وانظر ما يناسبك.',
    fr: 'Quelques questions, et ce qui vous convient.',
    en: 'A few questions, and what suits you.',
  },
  doorPartners: { ar: 'من يساعدني؟', fr: 'Qui peut aider ?', en: 'Who can help?' },
  doorPartnersText: {
    ar: 'مؤسسات قريبة منك، وما تقدمه.',
    fr: 'Des organismes près de vous, et leur offre.',
    en: 'Bodies near you, and what they offer.',
  },
  doorIdea: { ar: 'ضع فكرتك', fr: 'Déposer une idée', en: 'Put in your idea' },
  doorIdeaText: {
    ar: 'سبعة أسئلة، بلا حساب، مع وصل.',
    fr: 'Sept questions, sans compte, avec un reçu.',
    en: 'Seven questions, no account, with a receipt.',
  },
  stepsTitle: { ar: 'كيف تستعمل تويزة', fr: 'Comment ça marche', en: 'How it works' },
  step1: { ar: 'اعرف جماعتك', fr: 'Connaître sa commune', en: 'Know your commune' },
  step1Text: {
    ar: 'ما الذي ينقصها وما الذي تملكه، مقارنة بجماعات تشبهها.',
    fr: 'Ce qui lui manque et ce qu’elle possède, comparé à des communes semblables.',
    en: 'What it lacks and what it has, compared with communes like it.',
  },
  step2: { ar: 'اختر نشاطا واعدا', fr: 'Choisir une activité', en: 'Choose an activity' },
  step2Text: {
    ar: 'أنشطة مرتبة، مع الأسباب والأرقام والمصادر. غير الأوزان وسيتغير الترتيب.',
    fr: 'Des activités classées, avec raisons, chiffres et sources. Changez les poids, le classement suit.',
    en: 'Activities ranked with reasons, figures and sources. Move the weights and the ranking follows.',
  },
  step3: { ar: 'احسب مشروعك', fr: 'Calculer son projet', en: 'Run your figures' },
  step3Text: {
    ar: 'ضع عدد الأعضاء والأثمنة والقرض، وانظر هل يصمد المشروع.',
    fr: 'Mettez vos membres, vos prix, votre emprunt, et voyez si le projet tient.',
    en: 'Enter your members, prices and loan, and see whether the project stands.',
  },
  step4: { ar: 'خذ ملفك إلى البنك', fr: 'Emporter son dossier', en: 'Take your dossier' },
  step4Text: {
    ar: 'ملف PDF وجدول حسابي بصيغ حية، بلغتك.',
    fr: 'Un PDF et un tableur aux formules vivantes, dans votre langue.',
    en: 'A PDF and a spreadsheet with live formulas, in your language.',
  },
  regionsTitle: { ar: 'الجهات الاثنتا عشرة', fr: 'Les douze régions', en: 'The twelve regions' },
  modelsTitle: { ar: 'نماذج اقتصادية جاهزة', fr: 'Modèles économiques prêts', en: 'Ready economic models' },
  allModels: {
    ar: {
      zero: 'لا نموذج بعد',
      one: 'نموذج واحد',
      two: 'نموذجان',
      few: 'كل النماذج ({n} نماذج)',
      many: 'كل النماذج ({n} نموذجا)',
      other: 'كل النماذج ({n} نموذج)',
    },
    fr: { one: 'Le modèle', many: 'Tous les modèles ({n})', other: 'Tous les modèles ({n})' },
    en: { one: 'The model', other: 'All models ({n})' },
  },
  people: {
    ar: {
      zero: 'لا ساكن',
      one: 'ساكن واحد',
      two: 'ساكنان',
      few: '{shown} سكان',
      many: '{shown} ساكنا',
      other: '{shown} ساكن',
    },
    fr: { one: '{shown} habitant', many: "{shown} d'habitants", other: '{shown} habitants' },
    en: { one: '{shown} person', other: '{shown} people' },
  },
} as const satisfies WordTable
