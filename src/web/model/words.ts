import type { FigureStatus } from '../../domain/basics/provenance.ts'
import type { CooperativeCategory, EconomicModel } from '../../domain/model/model.ts'
import type { Word, WordTable } from '../words/word.ts'

export const modelWords = {
  listTitle: {
    ar: 'نماذج اقتصادية جاهزة',
    fr: 'Modèles économiques prêts à l’emploi',
    en: 'Ready economic models',
  },
  listLead: {
    ar: 'افتح نموذجا، ضع أرقامك، وانظر هل يصمد. كل رقم يقول مصدره، أو يقول إنه لم يتأكد.',
    fr: 'Ouvrez un modèle, mettez vos chiffres, voyez s’il tient. Chaque chiffre dit sa source, ou qu’il reste à confirmer.',
    en: 'Open a model, enter your figures, see whether it stands. Each figure gives its source or says it must be confirmed.',
  },
  filterAudience: { ar: 'لمن؟', fr: 'Pour qui ?', en: 'For whom?' },
  everyone: { ar: 'الجميع', fr: 'Tout le monde', en: 'Everyone' },
  filterNew: { ar: 'الجيل الجديد فقط', fr: 'Nouvelle génération seulement', en: 'New generation only' },
  filter: { ar: 'صف النماذج', fr: 'Filtrer', en: 'Filter', zgh: 'ⵜⵉⵎⵣⵉⵣⴷⴳⵜ' },
  count: {
    ar: {
      zero: 'لا نموذج بهذه الشروط',
      one: 'نموذج واحد',
      two: 'نموذجان',
      few: '{n} نماذج',
      many: '{n} نموذجا',
      other: '{n} نموذج',
    },
    fr: { one: '{n} modèle', many: '{n} modèles', other: '{n} modèles' },
    en: { one: '{n} model', other: '{n} models' },
  },
  newGeneration: { ar: 'جيل جديد', fr: 'Nouvelle génération', en: 'New generation' },
  template: {
    ar: 'قالب: أكد أرقامه',
    fr: 'Gabarit : chiffres à confirmer',
    en: 'Template: confirm its figures',
  },
  precedent: { ar: 'له سابقة موثقة', fr: 'Précédent documenté', en: 'Documented precedent' },
  precedentNote: {
    ar: 'مشروع مماثل ذكرته الصحافة ضمن برنامج «مؤازرة» (2024). أرقام هذا النموذج ليست أرقامه.',
    fr: 'Un projet de ce type a été cité par la presse dans le programme Mouazara (2024). Les chiffres du modèle ne sont pas les siens.',
    en: 'The press named a project of this kind in the Mouazara programme (2024). The figures of the model are not its own.',
  },
  templateNote: {
    ar: {
      zero: 'كل الأرقام لها مصدر أو اختيار.',
      one: 'رقم واحد لم نجد له مصدرا. أكده قبل الاعتماد على النتيجة.',
      two: 'رقمان لم نجد لهما مصدرا. أكدهما قبل الاعتماد على النتيجة.',
      few: '{n} أرقام لم نجد لها مصدرا. أكدها قبل الاعتماد على النتيجة.',
      many: '{n} رقما لم نجد له مصدرا. أكدها قبل الاعتماد على النتيجة.',
      other: '{n} رقم لم نجد له مصدرا. أكدها قبل الاعتماد على النتيجة.',
    },
    fr: {
      one: '{n} chiffre sans source publiée. Confirmez-le avant de vous fier au résultat.',
      many: '{n} chiffres sans source publiée. Confirmez-les avant de vous fier au résultat.',
      other: '{n} chiffres sans source publiée. Confirmez-les avant de vous fier au résultat.',
    },
    en: {
      one: '{n} figure has no published source. Confirm it before relying on the result.',
      other: '{n} figures have no published source. Confirm them before relying on the result.',
    },
  },
  simulate: { ar: 'احسب بأرقامك', fr: 'Calculer avec vos chiffres', en: 'Run it with your figures' },
  centralCase: {
    ar: 'الحالة المرجعية للنموذج',
    fr: 'Cas central du modèle',
    en: 'Central case of the model',
  },
  context: { ar: 'السياق العام', fr: 'Contexte général', en: 'General context' },
  objective: { ar: 'الهدف الرئيسي', fr: 'Objectif principal', en: 'Main objective' },
  composition: { ar: 'التركيبة', fr: 'Composition', en: 'Composition' },
  cost: { ar: 'التكلفة المالية', fr: 'Coût financier', en: 'Financial cost' },
  activities: { ar: 'الأنشطة', fr: 'Activités', en: 'Activities' },
  governance: { ar: 'الحكامة', fr: 'Gouvernance', en: 'Governance' },
  partners: { ar: 'الشركاء', fr: 'Partenaires', en: 'Partners' },
  territories: { ar: 'المجالات الملائمة', fr: 'Territoires adaptés', en: 'Territories it suits' },
  equipment: { ar: 'المعدات', fr: 'Équipement', en: 'Equipment', zgh: 'ⴰⵎⴰⵜⵜⵉⵡ' },
  staffing: { ar: 'الموارد البشرية', fr: 'Personnel', en: 'Staffing' },
  seasonality: { ar: 'الموسمية', fr: 'Saisonnalité', en: 'Seasonality' },
  licences: { ar: 'الرخص', fr: 'Autorisations', en: 'Licences' },
  training: { ar: 'التكوين اللازم', fr: 'Formation nécessaire', en: 'Training needed' },
  risks: { ar: 'المخاطر', fr: 'Risques', en: 'Risks' },
  environment: { ar: 'الأثر على البيئة', fr: 'Effet sur l’environnement', en: 'Effect on the environment' },
  jobs: { ar: 'مناصب الشغل', fr: 'Emplois', en: 'Jobs' },
  category: { ar: 'صنف التعاونية', fr: 'Catégorie de coopérative', en: 'Kind of cooperative' },
  audiences: { ar: 'الفئات', fr: 'Publics', en: 'Audiences' },
  example: { ar: 'مثال محسوب', fr: 'Exemple calculé', en: 'Worked example' },
  openExample: {
    ar: 'افتح هذا المثال في المحاكاة',
    fr: 'Ouvrir cet exemple dans le simulateur',
    en: 'Open this example in the simulator',
  },
  inputs: {
    ar: 'كل أرقام النموذج ومصادرها',
    fr: 'Tous les chiffres du modèle et leurs sources',
    en: 'All figures of the model and their sources',
  },
  input: { ar: 'الرقم', fr: 'Donnée', en: 'Figure' },
  value: { ar: 'القيمة', fr: 'Valeur', en: 'Value', zgh: 'ⴰⵣⴰⵍ' },
  range: { ar: 'من – إلى', fr: 'Fourchette', en: 'Range' },
  source: { ar: 'المصدر', fr: 'Source', en: 'Source' },
  noSource: { ar: 'لا مصدر بعد', fr: 'Pas encore de source', en: 'No source yet' },
  whereItPromises: {
    ar: 'أين يعد هذا النشاط؟',
    fr: 'Où cette activité est-elle prometteuse ?',
    en: 'Where is this activity promising?',
  },
  volumeUnit: { ar: 'وحدة النشاط: {unit}', fr: 'Unité d’activité : {unit}', en: 'Unit of activity: {unit}' },
} as const satisfies WordTable

export const STATUS_WORDS: Readonly<Record<FigureStatus, Word>> = {
  published: { ar: 'منشور', fr: 'Publié', en: 'Published' },
  derived: {
    ar: 'محسوب من أرقام منشورة',
    fr: 'Calculé de chiffres publiés',
    en: 'Derived from published figures',
  },
  estimate: { ar: 'تقدير', fr: 'Estimation', en: 'Estimate' },
  choice: { ar: 'اختيارك', fr: 'Votre choix', en: 'Your choice' },
  assumption: { ar: 'أكد هذا الرقم', fr: 'À confirmer', en: 'To be confirmed' },
}

export const CATEGORY_WORDS: Readonly<Record<CooperativeCategory, Word>> = {
  'supply-and-sell': {
    ar: 'الأعضاء يوردون والتعاونية تبيع',
    fr: 'Les membres fournissent, la coopérative vend',
    en: 'Members supply, the cooperative sells',
  },
  'serve-members': {
    ar: 'التعاونية تخدم أعضاءها',
    fr: 'La coopérative sert ses membres',
    en: 'The cooperative serves its members',
  },
  workers: {
    ar: 'التعاونية تشغل أعضاءها',
    fr: 'La coopérative emploie ses membres',
    en: 'The cooperative employs its members',
  },
}

export const AUDIENCE_WORDS: Readonly<Record<EconomicModel['audiences'][number], Word>> = {
  women: { ar: 'النساء', fr: 'Femmes', en: 'Women' },
  youth: { ar: 'الشباب', fr: 'Jeunes', en: 'Young people', zgh: 'ⵉⵄⵔⵔⵉⵎⵏ' },
  farmers: { ar: 'الفلاحون', fr: 'Agriculteurs', en: 'Farmers' },
  craftspeople: { ar: 'الصناع التقليديون', fr: 'Artisans', en: 'Craftspeople' },
  'job-seekers': { ar: 'الباحثون عن شغل', fr: 'Chercheurs d’emploi', en: 'Job-seekers' },
  cooperatives: { ar: 'التعاونيات القائمة', fr: 'Coopératives existantes', en: 'Existing cooperatives' },
}
