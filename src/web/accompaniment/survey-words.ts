import type { SurveyField } from '../../domain/accompaniment/survey.ts'
import type { Word, WordTable } from '../words/word.ts'

export const SURVEY_QUESTIONS: Readonly<Record<SurveyField, Word>> = {
  founded: {
    ar: 'هل أسستم التعاونية؟',
    fr: 'La coopérative est-elle créée ?',
    en: 'Is the cooperative founded?',
  },
  running: { ar: 'هل يشتغل المشروع؟', fr: 'Le projet fonctionne-t-il ?', en: 'Is the project running?' },
  earning: {
    ar: 'كم شخصا يكسب منه؟',
    fr: 'Combien de personnes en tirent un revenu ?',
    en: 'How many people earn from it?',
  },
  income: {
    ar: 'كيف تغير دخل الواحد في الشهر؟',
    fr: 'Le revenu par personne et par mois a-t-il changé ?',
    en: 'How has one person’s monthly income changed?',
  },
  satisfaction: {
    ar: 'هل نفعتك المواكبة؟',
    fr: 'L’accompagnement vous a-t-il aidé ?',
    en: 'Did the help serve you?',
  },
}

export const SURVEY_CHOICE_WORDS: Readonly<Record<string, Word>> = {
  'founded-yes': { ar: 'نعم، بعد المواكبة', fr: 'Oui, après l’accompagnement', en: 'Yes, after the help' },
  'founded-before': { ar: 'كانت مؤسسة من قبل', fr: 'Elle existait déjà', en: 'It existed before' },
  'founded-soon': { ar: 'قريبا', fr: 'Bientôt', en: 'Soon' },
  'founded-no': { ar: 'لا', fr: 'Non', en: 'No', zgh: 'ⵓⵀⵓ' },
  'running-yes': { ar: 'نعم', fr: 'Oui', en: 'Yes', zgh: 'ⵢⵢⵉⵀ' },
  'running-partly': { ar: 'قليلا', fr: 'Un peu', en: 'A little' },
  'running-no': { ar: 'لا', fr: 'Non', en: 'No', zgh: 'ⵓⵀⵓ' },
  'earning-0': { ar: 'لا أحد', fr: 'Personne', en: 'Nobody' },
  'earning-1-4': { ar: 'من 1 إلى 4', fr: 'De 1 à 4', en: '1 to 4' },
  'earning-5-9': { ar: 'من 5 إلى 9', fr: 'De 5 à 9', en: '5 to 9' },
  'earning-10-19': { ar: 'من 10 إلى 19', fr: 'De 10 à 19', en: '10 to 19' },
  'earning-20': { ar: '20 أو أكثر', fr: '20 ou plus', en: '20 or more' },
  'income-less': { ar: 'نقص', fr: 'Il a baissé', en: 'It fell' },
  'income-same': { ar: 'لم يتغير', fr: 'Il n’a pas changé', en: 'It has not changed' },
  'income-to-500': { ar: 'زاد بأقل من 500 درهم', fr: 'Plus, moins de 500 DH', en: 'More, less than MAD 500' },
  'income-to-1500': {
    ar: 'زاد من 500 إلى 1500 درهم',
    fr: 'Plus, de 500 à 1500 DH',
    en: 'More, MAD 500 to 1,500',
  },
  'income-over-1500': {
    ar: 'زاد بأكثر من 1500 درهم',
    fr: 'Plus de 1500 DH en plus',
    en: 'Over MAD 1,500 more',
  },
  'income-unsaid': { ar: 'لا أريد أن أقول', fr: 'Je préfère ne pas le dire', en: 'I would rather not say' },
  'satisfaction-1': { ar: '1: لم تنفع', fr: '1 : pas du tout', en: '1: not at all' },
  'satisfaction-2': { ar: '2', fr: '2', en: '2' },
  'satisfaction-3': { ar: '3', fr: '3', en: '3' },
  'satisfaction-4': { ar: '4', fr: '4', en: '4' },
  'satisfaction-5': { ar: '5: نفعت كثيرا', fr: '5 : beaucoup', en: '5: very much' },
}

export const surveyWords = {
  title: {
    ar: '5 أسئلة عن مشروعك',
    fr: '5 questions sur votre projet',
    en: '5 questions about your project',
  },
  lead: {
    ar: 'لا نحفظ اسمك مع الأجوبة. الجهة والموضوع فقط.',
    fr: 'Votre nom n’est pas gardé avec les réponses. Seulement la région et le sujet.',
    en: 'Your name is not kept with the answers. Only the region and the subject.',
  },
  words: { ar: 'كلمة حرة، إن شئت', fr: 'Un mot libre, si vous voulez', en: 'A free word, if you wish' },
  send: { ar: 'أرسل الأجوبة', fr: 'Envoyer les réponses', en: 'Send the answers' },
  thanks: {
    ar: 'شكرا. وصلت أجوبتك.',
    fr: 'Merci. Vos réponses sont reçues.',
    en: 'Thank you. Your answers have arrived.',
  },
  missing: {
    ar: 'اختر جوابا: {question}',
    fr: 'Choisissez une réponse : {question}',
    en: 'Choose an answer: {question}',
  },
} as const satisfies WordTable
