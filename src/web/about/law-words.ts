import type { LegalStatus } from '../../domain/law/parameters.ts'
import type { Word, WordTable } from '../words/word.ts'

export const lawWords = {
  steps: {
    ar: 'كيف تؤسس تعاونية: الخطوات والآجال',
    fr: 'Créer une coopérative : étapes et délais',
    en: 'How to found a cooperative: steps and deadlines',
  },
  title: {
    ar: 'قانون التعاونيات 112.12',
    fr: 'La loi 112-12 sur les coopératives',
    en: 'Law 112-12 on cooperatives',
  },
  lead: {
    ar: 'الأرقام القانونية التي تستعملها الحسابات، والمادة التي جاءت منها.',
    fr: 'Les chiffres de la loi que les calculs utilisent, avec leur article.',
    en: 'The legal figures that the calculations use, with their article.',
  },
  asOf: {
    ar: 'آخر مراجعة: {day}.',
    fr: 'Dernière vérification : {day}.',
    en: 'Last checked: {day}.',
  },
  statusTitle: { ar: 'معنى العلامات', fr: 'Ce que disent les marques', en: 'What the marks say' },
  rule: { ar: 'القاعدة', fr: 'Règle', en: 'Rule', zgh: 'ⴰⵍⵓⴳⵏ' },
  value: { ar: 'القيمة', fr: 'Valeur', en: 'Value', zgh: 'ⴰⵣⴰⵍ' },
  table: { ar: 'جدول: {title}', fr: 'Tableau : {title}', en: 'Table: {title}' },
  sourcesTitle: { ar: 'المصادر', fr: 'Sources', en: 'Sources' },
  source: { ar: 'المصدر {n}', fr: 'source {n}', en: 'source {n}' },
  article: { ar: 'المادة {article}', fr: 'article {article}', en: 'article {article}' },
  articles: { ar: 'المواد {article}', fr: 'articles {article}', en: 'articles {article}' },
  taxCode: {
    ar: 'المدونة العامة للضرائب، المادة {article}',
    fr: 'code général des impôts, article {article}',
    en: 'general tax code, article {article}',
  },
  taxCodeUnread: {
    ar: 'المدونة العامة للضرائب، مادة لم نقرأها',
    fr: 'code général des impôts, article non lu',
    en: 'general tax code, article not read',
  },
  localTax: {
    ar: 'القانون 47.06، المادة {article}',
    fr: 'loi 47-06, article {article}',
    en: 'law 47-06, article {article}',
  },
  noArticle: { ar: 'اختيار في الحساب', fr: 'choix de calcul', en: 'modelling choice' },
  firstSecondThird: {
    ar: 'الأرقام بالترتيب: الاستدعاء الأول ثم الثاني ثم الثالث.',
    fr: 'Dans l’ordre : première, deuxième, troisième convocation.',
    en: 'In order: first, second, third call.',
  },
  twoLimits: {
    ar: 'نص القانون الذي قرأناه نسخة من ملف PDF، ضاعت منها علامة %.',
    fr: 'Le texte lu vient d’un PDF où le signe % a disparu.',
    en: 'The text that was read comes from a PDF that lost the % sign.',
  },
  amendments: {
    ar: 'قرأنا القانون كما غيره القانون 74.16. قد يكون تغير بعد ذلك.',
    fr: 'La loi a été lue jusqu’à la loi 74-16. Elle a pu changer depuis.',
    en: 'The law was read up to law 74-16. It may have changed since.',
  },
  editable: {
    ar: 'المسير يصحح هذه الأرقام في ملف واحد: data/law/112-12.json.',
    fr: 'Le responsable corrige ces chiffres dans un seul fichier : data/law/112-12.json.',
    en: 'The operator corrects these figures in one file: data/law/112-12.json.',
  },
  groupMembers: { ar: 'الأعضاء والرأسمال', fr: 'Membres et capital', en: 'Members and capital' },
  groupOrgans: { ar: 'الأجهزة والمراقبة', fr: 'Organes et contrôle', en: 'Organs and control' },
  groupAssemblies: { ar: 'الجموع العامة', fr: 'Assemblées', en: 'Assemblies' },
  groupLife: { ar: 'حياة التعاونية', fr: 'Vie de la coopérative', en: 'Life of the cooperative' },
  groupSurplus: { ar: 'الفائض والمتعاملون', fr: 'Excédent et tiers', en: 'Surplus and non-members' },
  groupTax: { ar: 'الضرائب', fr: 'Impôts', en: 'Taxes' },
  taxNote: {
    ar: 'لا نعرض أي إعفاء إلا إذا توفرت شروطه. أكده مع إدارة الضرائب.',
    fr: 'Aucune exonération n’est montrée sans ses conditions. Vérifiez auprès de l’administration fiscale.',
    en: 'No exemption is shown unless its conditions are met. Check with the tax office.',
  },
} as const satisfies WordTable

export const LEGAL_STATUS_WORDS: Readonly<
  Record<LegalStatus, { readonly mark: Word; readonly meaning: Word }>
> = {
  read: {
    mark: { ar: 'مقروء', fr: 'Lu', en: 'Read' },
    meaning: {
      ar: 'قرأنا المادة نفسها في نص القانون.',
      fr: 'L’article a été lu dans le texte de la loi.',
      en: 'The article itself was read in the text of the law.',
    },
  },
  secondary: {
    mark: { ar: 'منقول', fr: 'Cité', en: 'Quoted' },
    meaning: {
      ar: 'مصدر آخر ينقله. لم نقرأ المادة نفسها.',
      fr: 'Une autre source le cite. L’article n’a pas été lu.',
      en: 'Another source quotes it. The article was not read.',
    },
  },
  'to-confirm': {
    mark: { ar: 'يحتاج إلى تأكيد', fr: 'À confirmer', en: 'To be confirmed' },
    meaning: {
      ar: 'فيه شك، والملاحظة تقول لماذا.',
      fr: 'Un doute reste ; la remarque dit lequel.',
      en: 'A doubt remains; the note says which.',
    },
  },
}
