import type { FactId } from '../../domain/programme/facts.ts'
import type { Word, WordTable } from '../words/word.ts'

/** The patterns into which a criterion's fact and values are put. */
export const ruleWords = {
  oneOf: { ar: '{fact}: {values}', fr: '{fact} : {values}', en: '{fact}: {values}' },
  noneOf: { ar: '{fact}: غير {values}', fr: '{fact} : sauf {values}', en: '{fact}: not {values}' },
  atLeast: {
    ar: '{fact}: {value} على الأقل',
    fr: '{fact} : au moins {value}',
    en: '{fact}: at least {value}',
  },
  moreThan: {
    ar: '{fact}: أكثر من {value}',
    fr: '{fact} : plus de {value}',
    en: '{fact}: more than {value}',
  },
  atMost: { ar: '{fact}: {value} على الأكثر', fr: '{fact} : au plus {value}', en: '{fact}: at most {value}' },
  lessThan: {
    ar: '{fact}: أقل من {value}',
    fr: '{fact} : moins de {value}',
    en: '{fact}: less than {value}',
  },
  within: { ar: '{fact}: {values}', fr: '{fact} : {values}', en: '{fact}: {values}' },
  all: { ar: 'كل هذه الشروط', fr: 'Toutes ces conditions', en: 'All of these' },
  any: { ar: 'واحد من هذه الشروط', fr: 'Une de ces conditions', en: 'One of these' },
  /** what stands between the parts of a list or of a nested rule */
  colon: { ar: ': ', fr: ' : ', en: ': ' },
  semicolon: { ar: '؛ ', fr: ' ; ', en: '; ' },
  orElse: { ar: '؛ أو ', fr: ' ; ou ', en: '; or ' },
  or: { ar: 'أو', fr: 'ou', en: 'or', zgh: 'ⵏⵉⵖ' },
  comma: { ar: '، ', fr: ', ', en: ', ' },
  and: { ar: 'و', fr: 'et', en: 'and', zgh: 'ⴷ' },
  yes: { ar: 'نعم', fr: 'Oui', en: 'Yes', zgh: 'ⵢⵢⵉⵀ' },
  no: { ar: 'لا', fr: 'Non', en: 'No', zgh: 'ⵓⵀⵓ' },
} as const satisfies WordTable

/** A yes-or-no fact as a condition: what must be so, and what must not. Other facts fall back to their label. */
export const IS_WORDS: Readonly<Partial<Record<FactId, { readonly yes: Word; readonly no: Word }>>> = {
  registered: {
    yes: { ar: 'مسجل قانونيا', fr: 'Être immatriculé', en: 'Registered in law' },
    no: { ar: 'غير مسجل قانونيا بعد', fr: 'Ne pas être encore immatriculé', en: 'Not registered in law yet' },
  },
  'income-generating': {
    yes: {
      ar: 'مشروع يدر دخلا على أصحابه',
      fr: 'Un projet qui procure un revenu',
      en: 'A project that earns an income',
    },
    no: {
      ar: 'مشروع لا يهدف إلى الدخل',
      fr: 'Un projet sans but de revenu',
      en: 'A project not meant to earn an income',
    },
  },
  innovative: {
    yes: { ar: 'مشروع يأتي بشيء جديد', fr: 'Un projet innovant', en: 'A project that brings something new' },
    no: { ar: 'مشروع من نوع معروف', fr: 'Un projet de type connu', en: 'A project of a known kind' },
  },
  'value-chain': {
    yes: {
      ar: 'استثمار ضمن سلسلة قيمة محلية',
      fr: 'Un investissement dans une chaîne de valeur locale',
      en: 'An investment in a local value chain',
    },
    no: {
      ar: 'خارج سلاسل القيمة المحلية',
      fr: 'Hors des chaînes de valeur locales',
      en: 'Outside local value chains',
    },
  },
  'womens-cooperative': {
    yes: { ar: 'تعاونية نسائية', fr: 'Une coopérative féminine', en: 'A women’s cooperative' },
    no: { ar: 'تعاونية غير نسائية', fr: 'Pas une coopérative féminine', en: 'Not a women’s cooperative' },
  },
  'youth-cooperative': {
    yes: { ar: 'تعاونية شباب', fr: 'Une coopérative de jeunes', en: 'A young people’s cooperative' },
    no: {
      ar: 'ليست تعاونية شباب',
      fr: 'Pas une coopérative de jeunes',
      en: 'Not a young people’s cooperative',
    },
  },
  'low-income': {
    yes: { ar: 'شخص دخله ضعيف', fr: 'Une personne à faible revenu', en: 'A person with a low income' },
    no: { ar: 'دخل غير ضعيف', fr: 'Un revenu qui n’est pas faible', en: 'An income that is not low' },
  },
  'vulnerable-youth': {
    yes: {
      ar: 'شاب في وضعية صعبة',
      fr: 'Un jeune en situation difficile',
      en: 'A young person in difficulty',
    },
    no: { ar: 'ليس في وضعية صعبة', fr: 'Pas en situation difficile', en: 'Not in difficulty' },
  },
  'exports-africa': {
    yes: { ar: 'يصدر نحو إفريقيا', fr: 'Exporter vers l’Afrique', en: 'Exports to Africa' },
    no: { ar: 'لا يصدر نحو إفريقيا', fr: 'Ne pas exporter vers l’Afrique', en: 'Does not export to Africa' },
  },
  collective: {
    yes: {
      ar: 'مشروع يحمله عدة فلاحين معا',
      fr: 'Un projet porté par plusieurs agriculteurs',
      en: 'A project carried by several farmers',
    },
    no: { ar: 'مشروع فلاح واحد', fr: 'Un projet d’un seul agriculteur', en: 'A project of one farmer' },
  },
  'well-permit': {
    yes: { ar: 'رخصة البئر متوفرة', fr: 'Avoir l’autorisation du puits', en: 'Holds the permit of the well' },
    no: { ar: 'دون رخصة بئر', fr: 'Sans autorisation de puits', en: 'Without a permit of the well' },
  },
  'water-meter': {
    yes: { ar: 'عداد الماء موجود', fr: 'Avoir un compteur d’eau', en: 'Has a water meter' },
    no: { ar: 'دون عداد ماء', fr: 'Sans compteur d’eau', en: 'Without a water meter' },
  },
  'technical-file': {
    yes: {
      ar: 'موافقة على الملف التقني قبل الأشغال',
      fr: 'Dossier technique accepté avant les travaux',
      en: 'Technical file agreed before the works',
    },
    no: {
      ar: 'دون ملف تقني مسبق',
      fr: 'Sans dossier technique préalable',
      en: 'Without a technical file before works',
    },
  },
  'quake-damaged': {
    yes: {
      ar: 'أضرار من زلزال 8 شتنبر 2023',
      fr: 'Dégâts du séisme du 8 septembre 2023',
      en: 'Damage from the earthquake of 8 September 2023',
    },
    no: {
      ar: 'دون أضرار من زلزال 8 شتنبر 2023',
      fr: 'Sans dégâts du séisme du 8 septembre 2023',
      en: 'No damage from the earthquake of 8 September 2023',
    },
  },
}
