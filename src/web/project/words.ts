import type { ProjectAudience, Source, Stage, Standing } from '../../domain/project/project.ts'
import type { Word, WordTable } from '../words/word.ts'

export const STAGE_WORDS: Readonly<Record<Stage, Word>> = {
  idea: { ar: 'فكرة', fr: 'Idée', en: 'Idea', zgh: 'ⵜⴰⵡⵏⴳⵉⵎⵜ' },
  project: { ar: 'مشروع', fr: 'Projet', en: 'Project', zgh: 'ⴰⵙⵏⴼⴰⵔ' },
  founding: { ar: 'في طور التأسيس', fr: 'En création', en: 'Being founded' },
  running: { ar: 'قائم', fr: 'En activité', en: 'Running' },
  funded: { ar: 'حصل على تمويل', fr: 'Financé', en: 'Funded' },
  awarded: { ar: 'حصل على جائزة', fr: 'Primé', en: 'Awarded' },
  closed: { ar: 'متوقف', fr: 'Arrêté', en: 'Closed' },
}

/** The three great choices of the bank: `word` as a heading, `hint` what it holds. */
export const STANDING_WORDS: Readonly<Record<Standing, { readonly word: Word; readonly hint: Word }>> = {
  sought: {
    word: { ar: 'تبحث عن دعم', fr: "En quête d'appui", en: 'Looking for support' },
    hint: {
      ar: 'أفكار وتعاونيات في بدايتها',
      fr: 'Idées et projets qui démarrent',
      en: 'Ideas and projects that start',
    },
  },
  existing: {
    word: { ar: 'مشاريع قائمة', fr: 'En activité', en: 'Running' },
    hint: { ar: 'تعاونيات تنتج وتبيع', fr: 'Des coopératives au travail', en: 'Cooperatives at work' },
  },
  funded: {
    word: { ar: 'حصلت على تمويل', fr: 'Financés ou primés', en: 'Funded or awarded' },
    hint: { ar: 'من مول ماذا، ومتى', fr: 'Qui a financé quoi, et quand', en: 'Who funded what, and when' },
  },
}

export const SOURCE_WORDS: Readonly<Record<Source, Word>> = {
  citizen: { ar: 'مواطن أو مواطنة', fr: 'Citoyen ou citoyenne', en: 'A citizen' },
  cooperative: { ar: 'تعاونية', fr: 'Coopérative', en: 'Cooperative', zgh: 'ⵜⴰⵎⵢⴰⵡⴰⵙⵜ' },
  association: { ar: 'جمعية', fr: 'Association', en: 'Association', zgh: 'ⵜⴰⵎⵙⵎⵓⵏⵜ' },
  administration: { ar: 'إدارة', fr: 'Administration', en: 'Administration', zgh: 'ⵜⴰⵎⵙⵙⵓⴳⵓⵔⵜ' },
  commune: { ar: 'جماعة', fr: 'Commune', en: 'Commune', zgh: 'ⵜⴰⴳⵔⴰⵡⵜ' },
  'group-of-communes': {
    ar: 'مجموعة جماعات ترابية',
    fr: 'Groupement de communes',
    en: 'Group of communes',
  },
  enterprise: { ar: 'مقاولة', fr: 'Entreprise', en: 'Enterprise', zgh: 'ⵜⴰⵎⵙⵙⵏⵜⵉⵜ' },
  research: { ar: 'مؤسسة بحث', fr: 'Organisme de recherche', en: 'Research body' },
}

export const PROJECT_AUDIENCE_WORDS: Readonly<Record<ProjectAudience, Word>> = {
  women: { ar: 'النساء', fr: 'Femmes', en: 'Women' },
  youth: { ar: 'الشباب', fr: 'Jeunes', en: 'Young people', zgh: 'ⵉⵄⵔⵔⵉⵎⵏ' },
  'new-generation': { ar: 'الجيل الجديد', fr: 'Nouvelle génération', en: 'New generation' },
}

/** Words of the bank's main room: choosing, reading the list, the table and the map. */
export const projectWords = {
  title: { ar: 'بنك المشاريع', fr: 'Banque de projets', en: 'Bank of projects' },
  lead: {
    ar: 'أفكار ومشاريع من كل الجهات. ابحث، ثم اقرأ كيف بدأ غيرك.',
    fr: "Idées et projets de toutes les régions. Cherchez, puis lisez comment d'autres ont commencé.",
    en: 'Ideas and projects from every region. Search, then read how others began.',
  },
  putIn: { ar: 'ضع فكرتك', fr: 'Déposez votre idée', en: 'Put in your idea' },
  search: { ar: 'كلمات البحث', fr: 'Mots à chercher', en: 'Words to look for' },
  find: { ar: 'ابحث', fr: 'Chercher', en: 'Search', zgh: 'ⵔⵣⵓ' },
  standing: { ar: 'ماذا تريد أن ترى؟', fr: 'Que voulez-vous voir ?', en: 'What do you want to see?' },
  everything: { ar: 'كل المشاريع', fr: 'Tous les projets', en: 'All projects' },
  everythingHint: { ar: 'من الفكرة إلى الجائزة', fr: "De l'idée au prix", en: 'From idea to award' },
  moreFilters: { ar: 'اختيارات أخرى', fr: "D'autres choix", en: 'More choices' },
  apply: { ar: 'اعرض النتائج', fr: 'Voir les résultats', en: 'Show the results' },
  any: { ar: 'الكل', fr: 'Tout', en: 'All', zgh: 'ⴰⴽⴽⵯ' },
  territory: {
    ar: 'الجماعة أو الإقليم أو الجهة',
    fr: 'Commune, province ou région',
    en: 'Commune, province or region',
  },
  territoryHint: {
    ar: 'اكتب الاسم. الجهة تشمل أقاليمها وجماعاتها.',
    fr: 'Écrivez le nom. Une région comprend ses provinces et communes.',
    en: 'Write the name. A region contains its provinces and communes.',
  },
  optionCount: { ar: '{name} ({n})', fr: '{name} ({n})', en: '{name} ({n})' },
  orPlace: { ar: 'أو اختر مكانا:', fr: 'Ou choisissez un lieu :', en: 'Or choose a place:' },
  chosen: { ar: 'اختياراتك', fr: 'Vos choix', en: 'Your choices' },
  chip: { ar: '{field}: {value}', fr: '{field} : {value}', en: '{field}: {value}' },
  removeChip: { ar: 'أزل الاختيار', fr: 'Retirer ce choix', en: 'Remove this choice' },
  clearAll: { ar: 'أزل كل الاختيارات', fr: 'Retirer tous les choix', en: 'Remove all choices' },
  otherPlaces: {
    ar: 'أماكن أخرى بهذا الاسم:',
    fr: 'Autres lieux de ce nom :',
    en: 'Other places of this name:',
  },
  view: { ar: 'طريقة العرض', fr: 'Affichage', en: 'View' },
  count: {
    ar: {
      zero: 'لا مشروع',
      one: 'مشروع واحد',
      two: 'مشروعان',
      few: '{shown} مشاريع',
      many: '{shown} مشروعا',
      other: '{shown} مشروع',
    },
    fr: { one: '{shown} projet', many: '{shown} de projets', other: '{shown} projets' },
    en: { one: '{shown} project', other: '{shown} projects' },
  },
  range: {
    ar: 'من {from} إلى {to} من أصل {total}',
    fr: '{from} à {to} sur {total}',
    en: '{from} to {to} of {total}',
  },
  pages: { ar: 'الصفحات', fr: 'Pages', en: 'Pages' },
  previous: { ar: 'السابق', fr: 'Précédent', en: 'Previous', zgh: 'ⵓⵣⵡⵉⵔ' },
  next: { ar: 'التالي', fr: 'Suivant', en: 'Next', zgh: 'ⵓⴹⴼⵉⵕ' },
  noneTitle: {
    ar: 'لا مشروع بهذه الاختيارات معا',
    fr: 'Aucun projet ne répond à tous ces choix',
    en: 'No project meets all these choices',
  },
  loosen: {
    ar: 'أزل اختيارا واحدا لترى ما يوجد:',
    fr: 'Retirez un choix pour voir ce qui existe :',
    en: 'Remove one choice to see what there is:',
  },
  loosenAll: {
    ar: 'إزالة اختيار واحد لا تكفي. أبق واحدا منها:',
    fr: 'En retirer un ne suffit pas. Gardez-en un seul :',
    en: 'Removing one is not enough. Keep a single one:',
  },
  alone: { ar: '«{value}» وحده', fr: '« {value} » seul', en: '“{value}” alone' },
  without: { ar: 'دون «{value}»', fr: 'Sans « {value} »', en: 'Without “{value}”' },
  bankEmpty: {
    ar: 'لا مشروع منشور بعد. يمكنك أن تكون الأول.',
    fr: 'Aucun projet publié encore. Vous pouvez être le premier.',
    en: 'No project is published yet. You can be the first.',
  },
  sample: { ar: 'مثال للعرض', fr: 'Exemple fictif', en: 'Made-up example' },
  summaryOnly: { ar: 'ملخص فقط', fr: 'Résumé seulement', en: 'Summary only' },
  wholeCountry: { ar: 'المغرب كله', fr: 'Tout le Maroc', en: 'All Morocco' },
  name: { ar: 'المشروع', fr: 'Projet', en: 'Project', zgh: 'ⴰⵙⵏⴼⴰⵔ' },
  where: { ar: 'المكان', fr: 'Lieu', en: 'Place', zgh: 'ⴰⴷⵖⴰⵔ' },
  feed: {
    ar: 'تابع الجديد بقارئ الأخبار',
    fr: 'Suivre les nouveautés (flux Atom)',
    en: 'Follow what is new (Atom feed)',
  },
} as const satisfies WordTable

/** What people narrow the bank by. */
export const FILTER_WORDS = {
  q: { ar: 'كلمات', fr: 'Mots', en: 'Words' },
  territory: { ar: 'المكان', fr: 'Lieu', en: 'Place', zgh: 'ⴰⴷⵖⴰⵔ' },
  standing: { ar: 'الوضع', fr: 'Situation', en: 'Standing' },
  stage: { ar: 'المرحلة', fr: 'Étape', en: 'Stage' },
  sector: { ar: 'القطاع', fr: 'Secteur', en: 'Sector' },
  activity: { ar: 'النشاط', fr: 'Activité', en: 'Activity', zgh: 'ⴰⵎⵓⵙⵙⵓ' },
  model: { ar: 'النموذج', fr: 'Modèle', en: 'Model', zgh: 'ⴰⵣⵓⵔⵜ' },
  audience: { ar: 'لفائدة', fr: 'Au profit de', en: 'For whom' },
  source: { ar: 'من قدمه', fr: 'Déposé par', en: 'Put in by' },
  year: { ar: 'السنة', fr: 'Année', en: 'Year', zgh: 'ⴰⵙⴳⴳⵯⴰⵙ' },
} as const satisfies WordTable

export const VIEW_WORDS = {
  list: { ar: 'لائحة', fr: 'Liste', en: 'List', zgh: 'ⵜⴰⵍⴳⴰⵎⵜ' },
  table: { ar: 'جدول', fr: 'Tableau', en: 'Table', zgh: 'ⵜⴰⴼⵍⵡⵉⵜ' },
  map: { ar: 'خريطة', fr: 'Carte', en: 'Map', zgh: 'ⵜⴰⴽⴰⵕⴹⴰ' },
} as const satisfies WordTable

/** What was asked in the address and is not known: said, never passed over. */
export const FAULT_WORDS = {
  unknown: {
    ar: '{field}: لا نعرف «{typed}». النتائج دون هذا الاختيار.',
    fr: '{field} : « {typed} » est inconnu. Les résultats sont sans ce choix.',
    en: '{field}: “{typed}” is not known. The results are without this choice.',
  },
  unknownTerritory: {
    ar: 'لم نجد مكانا باسم «{typed}». النتائج دون هذا الاختيار.',
    fr: 'Aucun lieu ne se nomme « {typed} ». Les résultats sont sans ce choix.',
    en: 'No place is named “{typed}”. The results are without this choice.',
  },
  unknownView: {
    ar: 'لا نعرف طريقة العرض «{typed}». هذه اللائحة.',
    fr: 'L’affichage « {typed} » est inconnu. Voici la liste.',
    en: 'The view “{typed}” is not known. Here is the list.',
  },
  unknownPage: {
    ar: 'لا توجد صفحة «{typed}». هذه أقرب صفحة.',
    fr: 'La page « {typed} » n’existe pas. Voici la plus proche.',
    en: 'There is no page “{typed}”. Here is the nearest.',
  },
} as const satisfies WordTable

export const projectMapWords = {
  title: {
    ar: 'عدد المشاريع حسب المكان',
    fr: 'Nombre de projets par lieu',
    en: 'Number of projects by place',
  },
  byRegion: { ar: 'حسب الجهات', fr: 'Par région', en: 'By region' },
  byProvince: { ar: 'حسب الأقاليم', fr: 'Par province', en: 'By province' },
  number: { ar: 'عدد المشاريع', fr: 'Nombre de projets', en: 'Number of projects' },
  value: { ar: '{name}: {n}', fr: '{name} : {n}', en: '{name}: {n}' },
  none: { ar: 'لا مشروع', fr: 'Aucun projet', en: 'No project' },
  wider: {
    ar: 'مشاريع مكانها أوسع من هذه الخريطة: {n}',
    fr: 'Projets dont le lieu est plus large que ce découpage : {n}',
    en: 'Projects whose place is wider than these: {n}',
  },
  hint: {
    ar: 'اختر مكانا لترى مشاريعه.',
    fr: 'Choisissez un lieu pour voir ses projets.',
    en: 'Choose a place to see its projects.',
  },
  seeList: {
    ar: 'اعرض المشاريع في لائحة',
    fr: 'Voir ces projets en liste',
    en: 'See these projects as a list',
  },
} as const satisfies WordTable
