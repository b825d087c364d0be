import type { ModelRefusal } from '../../operations/edit-model.ts'
import { modelWords } from '../model/words.ts'
import type { Word, WordTable } from '../words/word.ts'
import { guideWords } from './guide-words.ts'
import type { Heading } from './model-entry.ts'

export const MODEL_REFUSALS: Readonly<Record<ModelRefusal['kind'], Word>> = {
  'no-such-model': { ar: 'لم نجد هذا النموذج.', fr: 'Modèle introuvable.', en: 'No such model.' },
  'changed-meanwhile': {
    ar: 'غيره شخص آخر قبلك. اقرؤوه من جديد ثم غيروا.',
    fr: 'Quelqu’un l’a changé avant vous. Relisez, puis corrigez.',
    en: 'Somebody changed it before you. Read it again, then change it.',
  },
  'nothing-changed': { ar: 'لم يتغير شيء.', fr: 'Rien n’a changé.', en: 'Nothing was changed.' },
  'nothing-to-undo': {
    ar: 'هذه هي النسخة الأصلية. لا شيء يلغى.',
    fr: 'C’est la version d’origine. Rien à annuler.',
    en: 'This is the original version. There is nothing to undo.',
  },
  faulty: {
    ar: 'لا يمكن حفظ النموذج هكذا ({path}).',
    fr: 'Le modèle ne peut pas être enregistré ainsi ({path}).',
    en: 'The model cannot be saved like this ({path}).',
  },
  'does-not-run': {
    ar: 'لا يحسب النموذج بهذا الرقم. جربوا رقما آخر.',
    fr: 'Avec ce chiffre, le modèle ne se calcule plus. Essayez-en un autre.',
    en: 'With this figure the model cannot be computed. Try another.',
  },
}

export const HEADING_WORDS: Readonly<Record<Heading, Word>> = {
  name: guideWords.name,
  summary: guideWords.summary,
  context: modelWords.context,
  objective: modelWords.objective,
  composition: modelWords.composition,
  cost: modelWords.cost,
  activities: modelWords.activities,
  governance: modelWords.governance,
  partners: modelWords.partners,
  territories: modelWords.territories,
  equipment: modelWords.equipment,
  staffing: modelWords.staffing,
  seasonality: modelWords.seasonality,
  licences: modelWords.licences,
  training: modelWords.training,
  risks: modelWords.risks,
  environment: modelWords.environment,
  jobs: modelWords.jobs,
}

export const modelOfficeWords = {
  lead: {
    ar: 'كل محاكاة جديدة تبدأ بهذه الأرقام. المحاكاة المحفوظة لا تتغير.',
    fr: 'Chaque nouvelle simulation part de ces chiffres. Celles déjà enregistrées ne changent pas.',
    en: 'Each new simulation begins with these figures. Those already saved do not change.',
  },
  see: { ar: 'انظر صفحة النموذج', fr: 'Voir la page du modèle', en: 'See the page of the model' },
  revised: { ar: 'محين', fr: 'Revu', en: 'Revised' },
  figures: { ar: 'الأرقام', fr: 'Chiffres', en: 'Figures' },
  texts: { ar: 'النصوص', fr: 'Textes', en: 'Texts' },
  editFigure: { ar: 'تحيين رقم', fr: 'Réviser un chiffre', en: 'Revise a figure' },
  editText: { ar: 'تحيين نص', fr: 'Réviser un texte', en: 'Revise a text' },
  value: { ar: 'القيمة المرجعية', fr: 'Valeur centrale', en: 'Central value' },
  low: { ar: 'الأدنى المعقول', fr: 'Bas plausible', en: 'Plausible low' },
  high: { ar: 'الأعلى المعقول', fr: 'Haut plausible', en: 'Plausible high' },
  bounds: {
    ar: 'يقبل النموذج من {min} إلى {max}.',
    fr: 'Le modèle accepte de {min} à {max}.',
    en: 'The model accepts {min} to {max}.',
  },
  status: { ar: 'ما نوع هذا الرقم؟', fr: 'Quelle sorte de chiffre ?', en: 'What kind of figure?' },
  note: { ar: 'الحساب أو الملاحظة', fr: 'Le calcul, ou une note', en: 'The sum, or a note' },
  noteHint: {
    ar: 'يظهر كما هو للجميع، بلغة كتابته.',
    fr: 'Montré tel quel à tous, dans sa langue.',
    en: 'Shown as it is to everybody, in its language.',
  },
  aLine: { ar: 'جملة في كل سطر', fr: 'Une phrase par ligne', en: 'A sentence a line' },
  try: {
    ar: 'انظر الأثر قبل الحفظ',
    fr: 'Voir l’effet avant d’enregistrer',
    en: 'See the effect before saving',
  },
  trial: { ar: 'ما الذي يتغير؟', fr: 'Ce qui change', en: 'What changes' },
  trialLead: {
    ar: 'لم يحفظ شيء بعد. هذا أثر التغيير على الحالة المرجعية.',
    fr: 'Rien n’est encore enregistré. Voici l’effet sur le cas central.',
    en: 'Nothing is saved yet. This is the effect on the central case.',
  },
  sameResults: {
    ar: 'نتائج الحالة المرجعية تبقى نفسها.',
    fr: 'Les résultats du cas central restent les mêmes.',
    en: 'The results of the central case stay the same.',
  },
  before: { ar: 'كان', fr: 'Avant', en: 'Before' },
  othersSame: {
    ar: 'باقي النتائج لا تتغير.',
    fr: 'Les autres résultats ne changent pas.',
    en: 'The other results do not change.',
  },
  textBefore: { ar: 'النص قبل', fr: 'Texte d’avant', en: 'Text before' },
  textAfter: { ar: 'النص بعد', fr: 'Texte d’après', en: 'Text after' },
  figureRevised: { ar: 'الرقم: {what}', fr: 'Chiffre : {what}', en: 'Figure: {what}' },
  textRevised: { ar: 'النص: {what}', fr: 'Texte : {what}', en: 'Text: {what}' },
} as const satisfies WordTable
