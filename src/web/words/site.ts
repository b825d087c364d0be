import type { WordTable } from './word.ts'

/** Words of the frame of every page. */
export const siteWords = {
  name: { ar: 'تويزة', fr: 'Twiza', en: 'Twiza', zgh: 'ⵜⵡⵉⵣⴰ' },
  tagline: {
    ar: 'بنك مستقل ومفتوح للمشاريع التعاونية',
    fr: 'Banque indépendante et ouverte de projets coopératifs',
    en: 'An independent, open bank of cooperative projects',
  },
  skip: { ar: 'انتقل إلى المحتوى', fr: 'Aller au contenu', en: 'Skip to content' },
  menu: { ar: 'القائمة الرئيسية', fr: 'Menu principal', en: 'Main menu' },
  languages: { ar: 'اللغات', fr: 'Langues', en: 'Languages' },
  home: { ar: 'الرئيسية', fr: 'Accueil', en: 'Home', zgh: 'ⴰⵙⵏⵓⴱⴳ' },
  territories: { ar: 'المجالات الترابية', fr: 'Territoires', en: 'Territories' },
  activities: { ar: 'الأنشطة', fr: 'Activités', en: 'Activities' },
  models: { ar: 'النماذج', fr: 'Modèles', en: 'Models' },
  projects: { ar: 'المشاريع', fr: 'Projets', en: 'Projects' },
  funding: { ar: 'التمويل', fr: 'Financement', en: 'Funding' },
  partners: { ar: 'الشركاء', fr: 'Partenaires', en: 'Partners' },
  contests: { ar: 'المسابقات', fr: 'Concours', en: 'Contests' },
  meetings: { ar: 'اللقاءات', fr: 'Rencontres', en: 'Meetings' },
  searchEverything: { ar: 'ابحث', fr: 'Rechercher', en: 'Search', zgh: 'ⵔⵣⵓ' },
  mySpace: { ar: 'حسابي', fr: 'Mon espace', en: 'My space' },
  publicationRules: { ar: 'قواعد النشر', fr: 'Règles de publication', en: 'Rules of publication' },
  language: { ar: 'اللغة', fr: 'Langue', en: 'Language', zgh: 'ⵜⵓⵜⵍⴰⵢⵜ' },
  about: { ar: 'عن تويزة', fr: 'À propos', en: 'About' },
  youAreHere: { ar: 'مسارك في الموقع', fr: 'Vous êtes ici', en: 'You are here' },
  independent: {
    ar: 'تويزة موقع مستقل. ليس موقعا رسميا للدولة ولا لأي مؤسسة عمومية.',
    fr: "Twiza est un site indépendant. Ce n'est pas un site officiel de l'État ni d'un organisme public.",
    en: 'Twiza is independent. It is not an official site of the State or of any public body.',
  },
  operator: {
    ar: 'يسير هذا الموقع: {name}',
    fr: 'Ce site est tenu par : {name}',
    en: 'This site is run by: {name}',
  },
  sources: {
    ar: 'الأرقام: المندوبية السامية للتخطيط، إحصاء 2014 و2024. الخرائط: © المساهمون في OpenStreetMap، رخصة ODbL.',
    fr: 'Chiffres : Haut-Commissariat au Plan, recensements 2014 et 2024. Cartes : © contributeurs OpenStreetMap, ODbL.',
    en: 'Figures: Haut-Commissariat au Plan, censuses 2014 and 2024. Maps: © OpenStreetMap contributors, ODbL.',
  },
  provisional: {
    ar: 'النسخة الأمازيغية مؤقتة. ما لم نجد له مصدرا يظهر بالعربية.',
    fr: "La version amazighe est provisoire. Ce qu'aucune source n'atteste s'affiche en arabe.",
    en: 'The Tamazight version is provisional. What no source attests is shown in Arabic.',
  },
  data: { ar: 'المعطيات والرخص', fr: 'Données et licences', en: 'Data and licences' },
  methods: { ar: 'طرق الحساب', fr: 'Méthodes de calcul', en: 'Methods' },
  /** in the same place of every page (WCAG 3.2.6) */
  help: { ar: 'اطلب المواكبة', fr: 'Être accompagné', en: 'Ask for an adviser' },
  law: { ar: 'قانون التعاونيات', fr: 'Loi sur les coopératives', en: 'Cooperative law' },
  languagesPage: { ar: 'تغطية اللغات', fr: 'Couverture des langues', en: 'Language coverage' },
  privacy: { ar: 'معطياتك', fr: 'Vos données', en: 'Your data' },
  accessibility: { ar: 'الولوجية', fr: 'Accessibilité', en: 'Accessibility' },
  api: { ar: 'واجهة البرمجة', fr: 'API', en: 'API' },
  design: { ar: 'مكونات التصميم', fr: 'Système de design', en: 'Design system' },
  notFoundTitle: { ar: 'لم نجد هذه الصفحة', fr: 'Page introuvable', en: 'Page not found' },
  notFoundText: {
    ar: 'قد يكون الرابط ناقصا أو قديما. ابحث عن جماعتك أو عد إلى الرئيسية.',
    fr: "Le lien est peut-être incomplet ou ancien. Cherchez votre commune ou revenez à l'accueil.",
    en: 'The link may be incomplete or old. Look for your commune or go back to the home page.',
  },
  errorTitle: {
    ar: 'وقع خلل عندنا',
    fr: 'Une erreur est survenue chez nous',
    en: 'Something broke on our side',
  },
  errorText: {
    ar: 'لم يضع شيء مما سبق حفظه. أعد المحاولة بعد قليل. رقم الطلب: {id}',
    fr: "Rien de ce qui était enregistré n'est perdu. Réessayez dans un moment. Numéro de la demande : {id}",
    en: 'Nothing saved earlier is lost. Try again in a moment. Request number: {id}',
  },
  refusedTitle: {
    ar: 'تعذر قبول الطلب',
    fr: "La demande n'a pas pu être acceptée",
    en: 'The request could not be accepted',
  },
  tooManyText: {
    ar: 'طلبات كثيرة في وقت قصير. انتظر دقيقة ثم أعد المحاولة.',
    fr: 'Trop de demandes en peu de temps. Attendez une minute puis réessayez.',
    en: 'Too many requests in a short time. Wait a minute, then try again.',
  },
  staleFormText: {
    ar: 'بقيت الصفحة مفتوحة مدة طويلة. ارجع إليها وأرسل من جديد، فمعطياتك ما زالت فيها.',
    fr: 'La page est restée ouverte longtemps. Revenez-y et renvoyez : vos données y sont encore.',
    en: 'The page stayed open too long. Go back to it and send again: your entries are still there.',
  },
  errorsHeading: { ar: 'هناك مشكل', fr: 'Il y a un problème', en: 'There is a problem' },
  errorPrefix: { ar: 'خطأ: ', fr: 'Erreur : ', en: 'Error: ' },
  source: { ar: 'المصدر: {source}', fr: 'Source : {source}', en: 'Source: {source}' },
  tableBeside: { ar: 'الأرقام في جدول', fr: 'Les chiffres en tableau', en: 'The figures as a table' },
} as const satisfies WordTable

/** Each language names itself. */
export const LANGUAGE_NAMES = { ar: 'العربية', fr: 'Français', zgh: 'ⵜⴰⵎⴰⵣⵉⵖⵜ', en: 'English' } as const
