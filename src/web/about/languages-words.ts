import type { WordTable } from '../words/word.ts'

export const languagesWords = {
  title: { ar: 'تغطية اللغات', fr: 'Couverture des langues', en: 'Language coverage' },
  lead: {
    ar: 'كم من كلمات الموقع موجودة في كل لغة، وما الذي ينقص.',
    fr: 'Combien de textes existent dans chaque langue, et ce qui manque.',
    en: 'How many texts exist in each language, and what is missing.',
  },
  coverageTitle: { ar: 'التغطية', fr: 'Couverture', en: 'Coverage' },
  language: { ar: 'اللغة', fr: 'Langue', en: 'Language', zgh: 'ⵜⵓⵜⵍⴰⵢⵜ' },
  texts: { ar: 'النصوص', fr: 'Textes', en: 'Texts' },
  share: { ar: 'الحصة', fr: 'Part', en: 'Part of the whole' },
  table: { ar: 'جدول التغطية', fr: 'Tableau de couverture', en: 'Table of coverage' },
  attested: {
    ar: 'كلمات الأمازيغية المستعملة هنا: {used} نصا، كلها من لائحة الكلمات.',
    fr: 'Textes amazighes employés : {used}, tous pris dans la liste de mots.',
    en: 'Tamazight texts in use: {used}, all from the list of words.',
  },
  list: {
    ar: 'لائحة الكلمات: {attested} لها مصدر، و{composed} مركبة، و{missing} ناقصة.',
    fr: 'Liste de mots : {attested} attestés, {composed} composés, {missing} manquants.',
    en: 'List of words: {attested} attested, {composed} composed, {missing} missing.',
  },
  ruleTitle: { ar: 'القاعدة', fr: 'La règle', en: 'The rule', zgh: 'ⴰⵍⵓⴳⵏ' },
  rule1: {
    ar: 'لا نكتب بالأمازيغية إلا كلمة وجدناها في مصدر.',
    fr: 'Un mot amazighe n’est écrit que si une source l’atteste.',
    en: 'A Tamazight word is written only if a source attests it.',
  },
  rule2: {
    ar: 'لا نركب جملا من كلمات منفصلة: الكلمة تتغير داخل الجملة.',
    fr: 'Aucune phrase n’est montée avec des mots isolés : ils y changent de forme.',
    en: 'No sentence is put together from single words: their form changes in it.',
  },
  rule3: {
    ar: 'ما ليس له مصدر يظهر بالعربية، ونعلمه كذلك.',
    fr: 'Ce qui n’est pas attesté s’affiche en arabe, marqué comme tel.',
    en: 'What is not attested is shown in Arabic and marked so.',
  },
  provisional: {
    ar: 'لم يراجع النسخة الأمازيغية بعد قارئ يتقنها. هي مؤقتة.',
    fr: 'Aucun lecteur amazighe n’a encore relu cette version. Elle est provisoire.',
    en: 'No Tamazight reader has checked this version yet. It is provisional.',
  },
  missingTitle: { ar: 'ما ينتظر مترجما', fr: 'À traduire', en: 'Waiting for a translator' },
  missingNote: {
    ar: 'اختر جزءا من الموقع لترى نصوصه الناقصة.',
    fr: 'Choisissez une partie du site pour voir ses textes manquants.',
    en: 'Choose a part of the site to see its missing texts.',
  },
  area: { ar: 'جزء الموقع', fr: 'Partie du site', en: 'Part of the site' },
  missing: { ar: 'ناقص: {n}', fr: 'Manquants : {n}', en: 'Missing: {n}' },
  key: { ar: 'المفتاح', fr: 'Clé', en: 'Key' },
  suggestion: { ar: 'كلمة قريبة', fr: 'Mot proche', en: 'A near word' },
  suggestionNote: {
    ar: 'الكلمة القريبة توجد في اللائحة بنفس العربية أو بنفس الإنجليزية فقط. على المترجم أن يقرر.',
    fr: 'Le mot proche partage l’arabe ou l’anglais seulement. Au traducteur de décider.',
    en: 'A near word shares the Arabic or the English only. The translator decides.',
  },
  download: {
    ar: 'حمل كل النصوص الناقصة (CSV)',
    fr: 'Télécharger tous les textes manquants (CSV)',
    en: 'Download all missing texts (CSV)',
  },
  helpTitle: { ar: 'كيف تساعد', fr: 'Comment aider', en: 'How to help' },
  help1: {
    ar: 'حمل الملف، واكتب الأمازيغية بتيفيناغ، واذكر مصدر كل كلمة.',
    fr: 'Téléchargez le fichier, écrivez en tifinagh, donnez la source de chaque mot.',
    en: 'Download the file, write in Tifinagh, give the source of each word.',
  },
  help2: {
    ar: 'أرسله إلى مسير الموقع. سيضيفه إلى data/words/words.csv.',
    fr: 'Envoyez-le au responsable du site, pour data/words/words.csv.',
    en: 'Send it to whoever runs the site, for data/words/words.csv.',
  },
  help3: {
    ar: 'أسماء المجالات والأنشطة والنماذج تحتاج أيضا إلى ترجمة. عددها هنا: {n}.',
    fr: 'Les textes des activités et des modèles sont aussi à traduire : {n}.',
    en: 'The texts of activities and models wait too: {n}.',
  },
} as const satisfies WordTable
