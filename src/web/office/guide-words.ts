import type { PartnerNature } from '../../domain/partner/partner.ts'
import type { NumberUnit } from '../../domain/programme/facts.ts'
import type { Programme } from '../../domain/programme/programme.ts'
import type { GuideRefusal } from '../../operations/edit-guide.ts'
import type { Word, WordTable } from '../words/word.ts'
import type { TermField } from './guide-entry.ts'
import type { EntryFault } from './guide-reader.ts'

export const ENTRY_FAULTS: Readonly<Record<EntryFault, Word>> = {
  'words-needed': {
    ar: 'اكتبوا هذا النص باللغات الثلاث.',
    fr: 'Écrivez ce texte dans les trois langues.',
    en: 'Write this text in the three languages.',
  },
  'source-needed': {
    ar: 'اذكروا المصدر: لا يتغير شيء دون مصدر.',
    fr: 'Indiquez la source : rien ne change sans elle.',
    en: 'Give the source: nothing changes without one.',
  },
  'confidence-needed': {
    ar: 'اختاروا درجة الثقة.',
    fr: 'Indiquez le degré de confiance.',
    en: 'Say how sure it is.',
  },
  'choose-one': {
    ar: 'اختاروا واحدا على الأقل.',
    fr: 'Choisissez-en au moins un.',
    en: 'Choose at least one.',
  },
  'condition-needed': {
    ar: 'اختاروا شرطا واحدا على الأقل: لمن هذا البرنامج؟',
    fr: 'Choisissez au moins une condition : pour qui est-ce ?',
    en: 'Choose at least one condition: who is it for?',
  },
  'money-needed': {
    ar: 'من دوره التمويل يعطي مالا.',
    fr: 'Qui finance offre de l’argent.',
    en: 'Who funds offers money.',
  },
  'name-in-letters': {
    ar: 'اكتبوا الاسم الفرنسي بالحروف اللاتينية.',
    fr: 'Écrivez le nom français en lettres latines.',
    en: 'Write the French name in Latin letters.',
  },
  order: {
    ar: 'القيمة يجب أن تكون بين الأدنى والأعلى.',
    fr: 'La valeur doit être entre le bas et le haut.',
    en: 'The value must lie between the low and the high.',
  },
  'out-of-bounds': {
    ar: 'هذا الرقم خارج ما يقبله هذا النموذج.',
    fr: 'Ce chiffre sort de ce que le modèle accepte.',
    en: 'This figure is outside what the model accepts.',
  },
  whole: {
    ar: 'هذا الرقم عدد صحيح بلا فاصلة.',
    fr: 'Ce chiffre est un nombre entier.',
    en: 'This figure is a whole number.',
  },
  'sum-needed': {
    ar: 'اكتبوا الحساب: هذا رقم محسوب من أرقام أخرى.',
    fr: 'Écrivez le calcul : ce chiffre vient d’autres chiffres.',
    en: 'Write the sum: this figure comes from other figures.',
  },
  'uneven-lines': {
    ar: 'عدد السطور يجب أن يكون نفسه في اللغات الثلاث.',
    fr: 'Autant de lignes dans les trois langues.',
    en: 'As many lines in each of the three languages.',
  },
  'bad-date': {
    ar: 'اكتبوا تاريخ المصدر هكذا: 2026 أو 2026-11-22.',
    fr: 'Écrivez la date de la source ainsi : 2026 ou 2026-11-22.',
    en: 'Write the date of the source as 2026 or 2026-11-22.',
  },
  'bad-address': {
    ar: 'العنوان يبدأ بـ https://.',
    fr: 'Une adresse commence par https://.',
    en: 'An address begins with https://.',
  },
  'bad-number': {
    ar: 'رقم غير مفهوم. اكتبوا عددا فقط.',
    fr: 'Chiffre non compris. Écrivez seulement un nombre.',
    en: 'Not understood. Write a number only.',
  },
  'bad-share': {
    ar: 'النسبة بين 0 و100.',
    fr: 'Une part va de 0 à 100.',
    en: 'A share is 0 to 100.',
  },
  'too-long': { ar: 'نص أطول من اللازم.', fr: 'Un texte est trop long.', en: 'A text is too long.' },
}

export const GUIDE_REFUSALS: Readonly<Record<GuideRefusal['kind'], Word>> = {
  'no-such-entry': { ar: 'لم نجد هذه الصفحة.', fr: 'Fiche introuvable.', en: 'No such entry.' },
  'changed-meanwhile': {
    ar: 'غيرها شخص آخر قبلك. اقرؤوها من جديد ثم غيروا.',
    fr: 'Quelqu’un l’a changée avant vous. Relisez, puis corrigez.',
    en: 'Somebody changed it before you. Read it again, then change it.',
  },
  'nothing-changed': { ar: 'لم يتغير شيء.', fr: 'Rien n’a changé.', en: 'Nothing was changed.' },
  faulty: {
    ar: 'لا يمكن حفظها: جملة فيها رقم لا يحمله أي شرط، أو شرط ناقص ({path}).',
    fr: 'Refusé : un chiffre du texte n’est porté par aucune condition, ou une condition manque ({path}).',
    en: 'Refused: a figure in the words is carried by no condition, or one is missing ({path}).',
  },
  'already-there': {
    ar: 'توجد صفحة بهذا الاسم.',
    fr: 'Une fiche porte déjà ce nom.',
    en: 'An entry has this name already.',
  },
  'nothing-to-undo': {
    ar: 'هذه هي النسخة الأصلية. لا شيء يلغى.',
    fr: 'C’est la version d’origine. Rien à annuler.',
    en: 'This is the original version. There is nothing to undo.',
  },
}

export const TERM_WORDS: Readonly<Record<TermField, Word>> = {
  ceiling: { ar: 'الحد الأقصى (درهم)', fr: 'Plafond (DH)', en: 'Ceiling (MAD)' },
  shareOfCost: { ar: 'حصة من الكلفة (%)', fr: 'Part du coût (%)', en: 'Share of the cost (%)' },
  ownShare: { ar: 'المساهمة الذاتية (%)', fr: 'Apport propre (%)', en: 'Own share (%)' },
  rate: { ar: 'الفائدة السنوية (%)', fr: 'Taux annuel (%)', en: 'Yearly rate (%)' },
}

export const STANDING_CHOICES: Readonly<Record<Programme['standing'], Word>> = {
  open: { ar: 'مفتوح دائما', fr: 'Ouvert toute l’année', en: 'Open all the time' },
  calls: { ar: 'بطلبات مشاريع', fr: 'Par appels à projets', en: 'By calls for projects' },
  closed: { ar: 'انتهى', fr: 'Terminé', en: 'Ended' },
  unknown: { ar: 'لا مصدر يقول', fr: 'Aucune source ne le dit', en: 'No source says' },
}

export const NATURE_WORDS: Readonly<Record<PartnerNature, Word>> = {
  public: { ar: 'مؤسسة عمومية', fr: 'Organisme public', en: 'Public body' },
  'non-profit': { ar: 'دون هدف الربح', fr: 'Sans but lucratif', en: 'Non-profit' },
}

/** What a figure of a condition is typed in. */
export const UNIT_WORDS: Readonly<Record<NumberUnit, Word>> = {
  share: { ar: '%', fr: '%', en: '%' },
  centimes: { ar: 'درهم', fr: 'DH', en: 'MAD' },
  people: { ar: 'شخص', fr: 'personnes', en: 'people' },
  months: { ar: 'شهر', fr: 'mois', en: 'months' },
  years: { ar: 'سنة', fr: 'ans', en: 'years' },
  hectares: { ar: 'هكتار', fr: 'hectares', en: 'hectares' },
}

export const guideWords = {
  newProgramme: { ar: 'برنامج جديد', fr: 'Nouveau programme', en: 'New programme' },
  newPartner: { ar: 'شريك جديد', fr: 'Nouveau partenaire', en: 'New partner' },
  body: { ar: 'من يعطيه؟', fr: 'Qui le donne ?', en: 'Who gives it?' },
  gives: { ar: 'ماذا يعطي؟', fr: 'Que donne-t-il ?', en: 'What does it give?' },
  ended: { ar: 'انتهى', fr: 'Terminé', en: 'Ended' },
  endedTick: {
    ar: 'لم تعد هذه الهيئة تساعد. تغيب عن الدليل.',
    fr: 'Cet organisme n’aide plus. Il quitte l’annuaire.',
    en: 'This body helps no more. It leaves the directory.',
  },
  addCriteria: { ar: 'إضافة شرط', fr: 'Ajouter une condition', en: 'Add a condition' },
  newCriteria: { ar: 'لمن هذا البرنامج؟', fr: 'Pour qui est-ce ?', en: 'Who is it for?' },
  newCriteriaHint: {
    ar: 'كل شرط يصير جملة يقرؤها الناس، ويحكم به الموقع.',
    fr: 'Chaque condition devient une phrase, et le site juge par elle.',
    en: 'Each condition becomes a sentence, and the site judges by it.',
  },
  facts: { ar: 'اختاروا الشروط', fr: 'Choisir les conditions', en: 'Choose conditions' },
  showFields: { ar: 'أظهر خانات ما اخترته', fr: 'Montrer leurs champs', en: 'Show their fields' },
  asSentences: {
    ar: 'هكذا يقرؤها الناس:',
    fr: 'Voici ce que les gens lisent :',
    en: 'This is what people read:',
  },
  least: { ar: 'على الأقل', fr: 'Au moins', en: 'At least' },
  most: { ar: 'على الأكثر', fr: 'Au plus', en: 'At most' },
  readOver: { ar: 'راجع قبل النشر', fr: 'Relire avant de publier', en: 'Read over before publishing' },
  roles: { ar: 'دوره', fr: 'Son rôle', en: 'Its role' },
  offer: {
    ar: 'ماذا يقدم للتعاونيات؟',
    fr: 'Qu’offre-t-il aux coopératives ?',
    en: 'What does it offer cooperatives?',
  },
  offerKind: { ar: 'نوع ما يقدمه', fr: 'Sorte d’offre', en: 'Kind of offer' },
  nature: { ar: 'طبيعته القانونية', fr: 'Sa nature', en: 'What it is in law' },
  notSaid: { ar: 'لا مصدر يقول', fr: 'Aucune source ne le dit', en: 'No source says' },
  places: { ar: 'أين يعمل؟', fr: 'Où travaille-t-il ?', en: 'Where does it work?' },
  sectors: { ar: 'القطاعات', fr: 'Secteurs', en: 'Sectors' },
  sectorsHint: { ar: 'لا علامة: كل القطاعات', fr: 'Aucun coché : tous', en: 'None ticked: all' },
  lead: {
    ar: 'كل تغيير له مصدر وتاريخ. يراه الجميع في الحال.',
    fr: 'Chaque changement a sa source et sa date. Il est visible aussitôt.',
    en: 'Each change has its source and date. It is seen at once.',
  },
  edit: { ar: 'تحيين صفحة', fr: 'Réviser une fiche', en: 'Revise an entry' },
  name: { ar: 'الاسم', fr: 'Nom', en: 'Name', zgh: 'ⵉⵙⵎ' },
  summary: { ar: 'الملخص', fr: 'Résumé', en: 'Summary', zgh: 'ⴰⵙⴳⵣⵍ' },
  standing: { ar: 'هل هو مفتوح؟', fr: 'Est-il ouvert ?', en: 'Is it open?' },
  link: { ar: 'عنوان الموقع', fr: 'Adresse du site', en: 'Web address' },
  terms: { ar: 'المبالغ والحصص', fr: 'Montants et parts', en: 'Amounts and shares' },
  termsHint: {
    ar: 'اتركوا فارغا ما لم يقله أي مصدر.',
    fr: 'Laissez vide ce qu’aucune source ne dit.',
    en: 'Leave empty what no source says.',
  },
  criteria: { ar: 'الشروط', fr: 'Conditions', en: 'Conditions' },
  criteriaHint: {
    ar: 'أزيلوا العلامة عن شرط لم يعد قائما.',
    fr: 'Décochez une condition qui n’existe plus.',
    en: 'Untick a condition that no longer holds.',
  },
  bound: {
    ar: 'الرقم في هذا الشرط',
    fr: 'Le chiffre de cette condition',
    en: 'The figure of this condition',
  },
  evidence: { ar: 'أين قرأتم هذا؟', fr: 'Où l’avez-vous lu ?', en: 'Where did you read it?' },
  source: { ar: 'المصدر', fr: 'Source', en: 'Source' },
  sourceUrl: {
    ar: 'رابط المصدر، إن وجد',
    fr: 'Lien de la source, s’il existe',
    en: 'Link of the source, if any',
  },
  asOf: { ar: 'تاريخ المصدر', fr: 'Date de la source', en: 'Date of the source' },
  asOfHint: {
    ar: 'مثال: 2026 أو 2026-11-22',
    fr: 'Exemple : 2026 ou 2026-11-22',
    en: 'Example: 2026 or 2026-11-22',
  },
  choose: { ar: 'اختاروا', fr: 'Choisissez', en: 'Choose' },
  confidence: { ar: 'درجة الثقة', fr: 'Degré de confiance', en: 'How sure' },
  save: { ar: 'احفظ وانشر', fr: 'Enregistrer et publier', en: 'Save and publish' },
  saved: {
    ar: 'حفظ التغيير. يظهر للجميع بعد ثوان.',
    fr: 'Enregistré. Visible de tous dans quelques secondes.',
    en: 'Saved. Everybody sees it in a few seconds.',
  },
  see: { ar: 'انظر الصفحة', fr: 'Voir la fiche', en: 'See the page' },
  versions: { ar: 'النسخ', fr: 'Versions', en: 'Versions' },
  shipped: { ar: 'النسخة الأصلية', fr: 'Version d’origine', en: 'Original version' },
  version: { ar: 'نسخة {batch}، {day}', fr: 'Version {batch}, {day}', en: 'Version {batch}, {day}' },
  undo: { ar: 'ألغ هذه النسخة', fr: 'Annuler cette version', en: 'Undo this version' },
  undone: { ar: 'ملغاة', fr: 'Annulée', en: 'Undone' },
} as const satisfies WordTable
