import type { SimulationReason } from '../../domain/model/refusals.ts'
import type { Word } from '../words/word.ts'

/** How a sentence names the article it rests on. */
export const CITATION_WORDS = {
  article: {
    ar: 'القانون {law}، المادة {articles}',
    fr: 'loi {law}, art. {articles}',
    en: 'law {law}, art. {articles}',
  },
  articles: {
    ar: 'القانون {law}، المواد {articles}',
    fr: 'loi {law}, art. {articles}',
    en: 'law {law}, art. {articles}',
  },
} as const

/** Sentences for every kind of refusal; the type makes a new kind fail to compile until it has its words. */
export const REFUSAL_WORDS: Readonly<
  Record<SimulationReason['kind'] | 'board-by-members' | 'board-by-turnover', Word>
> = {
  'unknown-input': {
    ar: '«{name}» ليس من أرقام هذا النموذج.',
    fr: '« {name} » ne fait pas partie de ce modèle.',
    en: '“{name}” is not a figure of this model.',
  },
  'not-finite': {
    ar: 'اكتب رقما في «{name}».',
    fr: 'Écrivez un nombre pour « {name} ».',
    en: 'Enter a number for “{name}”.',
  },
  'out-of-range': {
    ar: '«{name}» يجب أن يكون بين {min} و{max}.',
    fr: '« {name} » doit être entre {min} et {max}.',
    en: '“{name}” must be between {min} and {max}.',
  },
  'not-integer': {
    ar: '«{name}» يجب أن يكون عددا صحيحا.',
    fr: '« {name} » doit être un nombre entier.',
    en: '“{name}” must be a whole number.',
  },
  'too-few-members': {
    ar: 'لا تقل التعاونية عن {min} أعضاء ({article}).',
    fr: 'Une coopérative compte au moins {min} membres ({article}).',
    en: 'A cooperative has at least {min} members ({article}).',
  },
  'share-too-small': {
    ar: 'لا تقل قيمة الحصة عن {min} درهم ({article}).',
    fr: 'Une part vaut au moins {min} DH ({article}).',
    en: 'A share is worth at least MAD {min} ({article}).',
  },
  'capital-too-small': {
    ar: 'لا يقل الرأسمال عن {min} درهم ({article}). زد عدد الحصص.',
    fr: 'Le capital est d’au moins {min} DH ({article}). Augmentez les parts.',
    en: 'The capital is at least MAD {min} ({article}). Add shares.',
  },
  'too-little-paid': {
    ar: 'يؤدى ربع كل حصة على الأقل عند الاكتتاب ({article}).',
    fr: 'Au moins un quart de chaque part est payé à la souscription ({article}).',
    en: 'At least a quarter of each share is paid at subscription ({article}).',
  },
  'board-required': {
    ar: 'يلزم مجلس إدارة ({article}).',
    fr: 'Un conseil d’administration est obligatoire ({article}).',
    en: 'A board of directors is required ({article}).',
  },
  'board-by-members': {
    ar: 'فوق {limit} عضوا يلزم مجلس إدارة ({article}). عددكم {found}.',
    fr: 'Au-delà de {limit} membres, un conseil d’administration est obligatoire ({article}). Vous êtes {found}.',
    en: 'Above {limit} members a board of directors is required ({article}). You are {found}.',
  },
  'board-by-turnover': {
    ar: 'إذا فاقت المبيعات {limit} درهم سنتين متتاليتين يلزم مجلس إدارة ({article}).',
    fr: 'Au-delà de {limit} DH de ventes deux années de suite, un conseil est obligatoire ({article}).',
    en: 'Above MAD {limit} of sales two years running, a board is required ({article}).',
  },
  'board-size': {
    ar: 'يضم مجلس الإدارة {allowed} أعضاء ({article}).',
    fr: 'Le conseil compte {allowed} membres ({article}).',
    en: 'The board has {allowed} members ({article}).',
  },
  'manager-count': {
    ar: 'عدد المسيرين من {min} إلى {max} ({article}).',
    fr: 'Il y a de {min} à {max} gérants ({article}).',
    en: 'There are {min} to {max} managers ({article}).',
  },
  'grace-too-long': {
    ar: 'مدة الإعفاء ({found} شهرا) يجب أن تقل عن مدة القرض ({limit} شهرا).',
    fr: 'Le différé ({found} mois) doit être plus court que l’emprunt ({limit} mois).',
    en: 'The grace period ({found} months) must be shorter than the loan ({limit} months).',
  },
  'loan-without-term': {
    ar: 'اكتب مدة القرض بالأشهر.',
    fr: 'Indiquez la durée de l’emprunt en mois.',
    en: 'Enter the loan’s duration in months.',
  },
  'nothing-sold': {
    ar: 'لا شيء يباع بهذه الأرقام. راجع الكمية والأثمنة.',
    fr: 'Rien n’est vendu avec ces chiffres. Vérifiez le volume et les prix.',
    en: 'Nothing is sold with these figures. Check the volume and the prices.',
  },
  'too-large': {
    ar: 'المبالغ كبيرة جدا. راجع «{name}».',
    fr: 'Les montants sont trop grands. Vérifiez « {name} ».',
    en: 'The amounts are too large. Check “{name}”.',
  },
}
