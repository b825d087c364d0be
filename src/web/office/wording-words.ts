import type { VersionRefusal } from '../../domain/setting/version.ts'
import type { Word, WordTable } from '../words/word.ts'
import type { WordFault } from './wording-faults.ts'

export const WORDING_FAULTS: Readonly<Record<WordFault['kind'] | VersionRefusal['kind'], Word>> = {
  empty: { ar: '{field}: اكتبوه.', fr: '{field} : à remplir.', en: '{field}: it is needed.' },
  'too-long': {
    ar: '{field}: النص أطول من {most} حرفا. لن تسعه الصفحة.',
    fr: '{field} : plus de {most} caractères. La page n’a pas la place.',
    en: '{field}: more than {most} characters. The page has no room for it.',
  },
  placeholders: {
    ar: '{field}: اتركوا ما بين القوسين كما هو: {needed}',
    fr: '{field} : gardez tel quel ce qui est entre accolades : {needed}',
    en: '{field}: keep what stands in braces as it is: {needed}',
  },
  'long-sentence': {
    ar: '{field}: جملة فيها أكثر من {most} كلمة. قسموها.',
    fr: '{field} : une phrase a plus de {most} mots. Coupez-la.',
    en: '{field}: a sentence has more than {most} words. Cut it in two.',
  },
  'stray-arabic': {
    ar: '{field}: أرقام 0-9، أشهر مغربية، حروف عربية فقط.',
    fr: '{field} : chiffres 0-9, mois du Maroc, lettres arabes seulement.',
    en: '{field}: digits 0-9, Moroccan months, Arabic letters only.',
  },
  'not-attested': {
    ar: '{field}: هذه الكلمة ليست في قائمة الكلمات ذات المصدر.',
    fr: '{field} : ce mot n’est pas dans la liste des mots attestés.',
    en: '{field}: this word is not in the list of attested words.',
  },
  'no-such-entry': { ar: 'لم نجد هذا النص.', fr: 'Texte introuvable.', en: 'No such text.' },
  'changed-meanwhile': {
    ar: 'غيره شخص آخر قبلكم. اقرؤوه من جديد ثم غيروا.',
    fr: 'Quelqu’un l’a changé avant vous. Relisez, puis corrigez.',
    en: 'Somebody changed it before you. Read it again, then change it.',
  },
  'nothing-changed': { ar: 'لم يتغير شيء.', fr: 'Rien n’a changé.', en: 'Nothing was changed.' },
  'nothing-to-undo': {
    ar: 'هذا هو الأصل. لا شيء يلغى.',
    fr: 'C’est l’origine. Rien à annuler.',
    en: 'This is how it ships. There is nothing to undo.',
  },
}

/** Which numbers the forms of a sentence are for, in each language by its own rules. */
export const FORM_WORDS: Readonly<Record<string, Word>> = {
  'ar.zero': { ar: 'عند 0', fr: 'pour 0', en: 'for 0' },
  'ar.one': { ar: 'عند 1', fr: 'pour 1', en: 'for 1' },
  'ar.two': { ar: 'عند 2', fr: 'pour 2', en: 'for 2' },
  'ar.few': { ar: 'من 3 إلى 10', fr: 'de 3 à 10', en: '3 to 10' },
  'ar.many': { ar: 'من 11 إلى 99', fr: 'de 11 à 99', en: '11 to 99' },
  'ar.other': { ar: 'باقي الأعداد', fr: 'les autres nombres', en: 'other numbers' },
  'fr.one': { ar: 'عند 0 و1', fr: 'pour 0 et 1', en: 'for 0 and 1' },
  'fr.many': { ar: 'عند الملايين', fr: 'pour les millions', en: 'for millions' },
  'fr.other': { ar: 'باقي الأعداد', fr: 'les autres nombres', en: 'other numbers' },
  'en.one': { ar: 'عند 1', fr: 'pour 1', en: 'for 1' },
  'en.other': { ar: 'باقي الأعداد', fr: 'les autres nombres', en: 'other numbers' },
}

export const wordingWords = {
  lead: {
    ar: 'ابحثوا عن نص في الموقع وغيروه. التغيير يظهر للجميع.',
    fr: 'Cherchez un texte du site et changez-le. Tout le monde le verra.',
    en: 'Look for a text of the site and change it. Everybody will see it.',
  },
  ask: {
    ar: 'كلمة أو جملة، بأي لغة',
    fr: 'Un mot ou une phrase, dans toute langue',
    en: 'A word or a sentence, in any language',
  },
  changedOnes: { ar: 'نصوص غيرت', fr: 'Textes changés', en: 'Texts that were changed' },
  noneChanged: {
    ar: 'لم يتغير أي نص بعد.',
    fr: 'Aucun texte n’a été changé.',
    en: 'No text has been changed yet.',
  },
  found: { ar: 'ما وجدناه', fr: 'Ce qui a été trouvé', en: 'What was found' },
  noneFound: {
    ar: 'لم نجد هذا النص. اكتبوا كلمة واحدة منه.',
    fr: 'Texte introuvable. Essayez un seul de ses mots.',
    en: 'This text was not found. Try one word of it.',
  },
  more: {
    ar: 'هذه 50 من {total}. اكتبوا أكثر لتجدوا ما تريدون.',
    fr: 'En voici 50 sur {total}. Écrivez-en plus pour préciser.',
    en: 'These are 50 of {total}. Write more to find yours.',
  },
  only: {
    ar: 'هنا نصوص الصفحات. نصوص النماذج والأنشطة والقوانين في ملفاتها.',
    fr: 'Ici, les textes des pages. Ceux des modèles, des activités et de la loi sont dans leurs fichiers.',
    en: 'Here are the texts of pages. Those of models, activities and the law are in their files.',
  },
  edit: { ar: 'تغيير نص', fr: 'Changer un texte', en: 'Change a text' },
  where: { ar: 'مكانه في البرنامج', fr: 'Sa place dans le logiciel', en: 'Its place in the software' },
  changed: { ar: 'غير', fr: 'changé', en: 'changed' },
  braces: {
    ar: 'ما بين القوسين {mark} يكتبه الموقع. اتركوه كما هو.',
    fr: 'Le site remplit ce qui est entre accolades : {mark}. Gardez-le.',
    en: 'The site fills in what stands in braces: {mark}. Keep it.',
  },
  attestedOnly: {
    ar: 'كلمة لها مصدر، أو فارغ: تظهر العربية مكانها.',
    fr: 'Un mot attesté, ou rien : l’arabe le remplace.',
    en: 'An attested word, or none: Arabic stands in.',
  },
  attestedList: {
    ar: 'قائمة الكلمات ذات المصدر',
    fr: 'La liste des mots attestés',
    en: 'The list of attested words',
  },
  shippedText: { ar: 'الأصل: {text}', fr: 'Origine : {text}', en: 'As it ships: {text}' },
  inScripts: {
    ar: 'أجزاء تعمل في الهاتف تأخذ النص الجديد عند إعادة تشغيل الموقع.',
    fr: 'Les parties qui vivent dans le téléphone le prennent au redémarrage du site.',
    en: 'Parts that run on the phone take it when the site starts anew.',
  },
} as const satisfies WordTable
