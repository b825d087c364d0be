import type { EntryStanding } from '../../domain/contest/entry.ts'
import type { EntryFault } from '../../domain/contest/entry-text.ts'
import type { EntryTiming } from '../../storage/contest/tables.ts'
import type { Word, WordTable } from '../words/word.ts'

export const entryWords = {
  title: { ar: 'مشاركتنا في المسابقة', fr: 'Notre candidature au concours', en: 'Our entry in the contest' },
  enterTitle: { ar: 'المشاركة في المسابقة', fr: 'Participer au concours', en: 'Enter the contest' },
  enterLead: {
    ar: 'المشاركة تكون بملف مشروع. اختاروا ملفا أو فكرة، أو ابدؤوا من جديد.',
    fr: 'On participe avec un dossier de projet. Choisissez un dossier, une idée, ou commencez.',
    en: 'You enter with the dossier of a project. Choose a dossier or an idea, or begin one.',
  },
  myDossiers: { ar: 'ملفاتي', fr: 'Mes dossiers', en: 'My dossiers' },
  myIdeas: { ar: 'أفكاري', fr: 'Mes idées', en: 'My ideas' },
  ideaNote: {
    ar: 'نفتح ملفا لهذه الفكرة، ثم تشاركون به.',
    fr: 'Nous ouvrons un dossier pour cette idée, puis vous participez avec lui.',
    en: 'We open a dossier for this idea, then you enter with it.',
  },
  beginNew: { ar: 'مشروع جديد', fr: 'Un nouveau projet', en: 'A new project' },
  take: { ar: 'شاركوا بهذا', fr: 'Participer avec celui-ci', en: 'Enter with this one' },
  open: { ar: 'افتحوا المشاركة', fr: 'Ouvrir la candidature', en: 'Open the entry' },
  readerOnly: {
    ar: 'أنت تقرأ هذا الملف فقط. مالك الملف أو كاتبه يشارك به.',
    fr: 'Vous lisez seulement ce dossier. Un membre qui écrit peut participer.',
    en: 'You only read this dossier. A member who writes can enter with it.',
  },
  closed: {
    ar: 'أغلقت المسابقة. لا تقبل مشاركات جديدة.',
    fr: 'Le concours est clos. Plus de nouvelle candidature.',
    en: 'The contest is closed. No new entry is taken.',
  },
  contest: { ar: 'المسابقة', fr: 'Le concours', en: 'The contest' },
  deadline: { ar: 'آخر أجل', fr: 'Dernier moment', en: 'Deadline', zgh: 'ⴰⵣⵎⵣ' },
  pitchTitle: { ar: 'عنوان المشاركة', fr: 'Titre de la candidature', en: 'Title of the entry' },
  pitch: { ar: 'مشروعكم في 600 حرف', fr: 'Votre projet en 600 lettres', en: 'Your project in 600 letters' },
  pitchHint: {
    ar: 'قولوا ماذا تفعلون، ولمن، وماذا يتغير. لا تكتبوا أسماءكم ولا أرقامكم.',
    fr: 'Dites ce que vous faites, pour qui, ce qui change. N’écrivez ni noms ni numéros.',
    en: 'Say what you do, for whom, what changes. Do not write names or numbers.',
  },
  lettersNow: {
    ar: 'عدد الحروف الآن: {n} من {most}',
    fr: 'Lettres maintenant : {n} sur {most}',
    en: 'Letters now: {n} of {most}',
  },
  category: { ar: 'الصنف', fr: 'Catégorie', en: 'Category', zgh: 'ⴰⵙⵎⵉⵍ' },
  choose: { ar: 'اختاروا', fr: 'Choisissez', en: 'Choose' },
  asks: { ar: 'المبلغ الذي تطلبون', fr: 'Le montant demandé', en: 'The amount you ask for' },
  asksHint: {
    ar: 'بالدرهم. اتركوه فارغا إن لم تطلبوا شيئا.',
    fr: 'En dirhams. Laissez vide si vous ne demandez rien.',
    en: 'In dirhams. Leave empty if you ask for nothing.',
  },
  dirhams: { ar: 'درهم', fr: 'DH', en: 'MAD' },
  answers: {
    ar: 'ما يؤخذ من ملفكم',
    fr: 'Ce qui vient de votre dossier',
    en: 'What comes from your dossier',
  },
  answersLead: {
    ar: 'هذه الأجوبة ترسل كما هي لحظة الإرسال.',
    fr: 'Ces réponses partent telles qu’elles sont à l’envoi.',
    en: 'These answers go as they stand when you send.',
  },
  editAnswer: { ar: 'عدلوا الجواب', fr: 'Modifier la réponse', en: 'Edit the answer' },
  noAnswer: { ar: 'لا جواب بعد', fr: 'Pas encore de réponse', en: 'No answer yet' },
  save: { ar: 'احفظ المسودة', fr: 'Garder le brouillon', en: 'Keep the draft' },
  submit: { ar: 'أرسلوا المشاركة', fr: 'Envoyer la candidature', en: 'Send the entry' },
  submitAgain: { ar: 'أرسلوا نسخة جديدة', fr: 'Envoyer une nouvelle version', en: 'Send a new version' },
  submitNote: {
    ar: 'تتوصلون بوصل موقع. يمكنكم الإرسال من جديد قبل آخر أجل. النسخة الأخيرة هي التي تقرأ.',
    fr: 'Vous recevez un récépissé signé. Vous pouvez renvoyer avant la clôture. La dernière version compte.',
    en: 'You get a signed receipt. You can send again before the deadline. The last version counts.',
  },
  saved: {
    ar: 'حفظنا المسودة. لم ترسل بعد.',
    fr: 'Brouillon gardé. Il n’est pas envoyé.',
    en: 'Draft kept. It is not sent.',
  },
  sent: { ar: 'توصلنا بمشاركتكم.', fr: 'Votre candidature est reçue.', en: 'Your entry is received.' },
  missing: {
    ar: 'ما ينقص قبل الإرسال',
    fr: 'Ce qui manque avant l’envoi',
    en: 'What is missing before sending',
  },
  nothingMissing: {
    ar: 'لا شيء ينقص. يمكنكم الإرسال.',
    fr: 'Rien ne manque. Vous pouvez envoyer.',
    en: 'Nothing is missing. You can send.',
  },
  answerMissing: {
    ar: 'بدون جواب في الملف: {question}',
    fr: 'Sans réponse dans le dossier : {question}',
    en: 'No answer in the dossier: {question}',
  },
  answerMayMiss: {
    ar: 'يمكنكم الإرسال بدون هذه الأجوبة.',
    fr: 'Vous pouvez envoyer sans ces réponses.',
    en: 'You can send without these answers.',
  },
  notSentYet: {
    ar: 'عندكم تغييرات محفوظة لم ترسل.',
    fr: 'Vous avez des changements gardés, pas envoyés.',
    en: 'You have kept changes that are not sent.',
  },
  receipts: { ar: 'الوصولات', fr: 'Récépissés', en: 'Receipts' },
  receipt: { ar: 'وصل المشاركة', fr: 'Récépissé de candidature', en: 'Receipt of the entry' },
  version: { ar: 'النسخة {n}', fr: 'Version {n}', en: 'Version {n}' },
  openReceipt: { ar: 'افتحوا الوصل', fr: 'Ouvrir le récépissé', en: 'Open the receipt' },
  receiptFile: { ar: 'حملوا ملف الوصل', fr: 'Télécharger le fichier', en: 'Download the file' },
  receiptCheck: {
    ar: 'تحققوا منه في أي وقت',
    fr: 'Le vérifier à tout moment',
    en: 'Check it at any time',
  },
  receiptQr: { ar: 'رمز الوصل', fr: 'Code du récépissé', en: 'Code of the receipt' },
  receiptQrNote: {
    ar: 'في الرمز كل ما وقع عليه الموقع. يكفي للتحقق بدون الموقع.',
    fr: 'Le code contient tout ce que le site a signé. Il suffit pour vérifier sans le site.',
    en: 'The code holds all that the site has signed. It is enough to check without the site.',
  },
  print: {
    ar: 'لطباعته: استعملوا طباعة المتصفح.',
    fr: 'Pour l’imprimer : l’impression du navigateur.',
    en: 'To print it, use the browser’s print.',
  },
  withdraw: { ar: 'سحب المشاركة', fr: 'Retirer la candidature', en: 'Withdraw the entry' },
  withdrawNote: {
    ar: 'يمكنكم سحبها قبل آخر أجل. النص يبقى عندكم مسودة.',
    fr: 'Possible avant la clôture. Le texte vous reste en brouillon.',
    en: 'Possible before the deadline. The text stays yours as a draft.',
  },
  sure: { ar: 'نعم، نسحبها', fr: 'Oui, nous la retirons', en: 'Yes, we withdraw it' },
  withdrawn: { ar: 'سحبتم المشاركة.', fr: 'Candidature retirée.', en: 'Entry withdrawn.' },
  excludedWhy: { ar: 'سبب الاستبعاد', fr: 'La raison', en: 'The reason' },
  answerTitle: { ar: 'جوابكم', fr: 'Votre réponse', en: 'Your answer' },
  answerHint: {
    ar: 'قولوا رأيكم في هذا القرار. المنظمون يقرؤونه.',
    fr: 'Dites ce que vous en pensez. Les organisateurs le lisent.',
    en: 'Say what you think of it. The organisers read it.',
  },
  sendAnswer: { ar: 'أرسلوا الجواب', fr: 'Envoyer la réponse', en: 'Send the answer' },
  answerKept: { ar: 'توصلنا بجوابكم.', fr: 'Votre réponse est reçue.', en: 'Your answer is received.' },
  late: {
    ar: 'وصلت محاولتكم بعد الأجل ({when}). حفظناها كما وصلت. قد يقبلها المنظمون.',
    fr: 'Votre envoi est arrivé après la clôture ({when}). Il est gardé. Les organisateurs peuvent l’accepter.',
    en: 'Your sending came after the deadline ({when}). It is kept. The organisers may let it in.',
  },
  keptAtBell: {
    ar: 'أغلقت المسابقة. مسودتكم محفوظة ولم ترسل.',
    fr: 'Le concours est clos. Votre brouillon est gardé, pas envoyé.',
    en: 'The contest is closed. Your draft is kept, not sent.',
  },
  graceNow: {
    ar: 'انتهى الأجل. مسودتكم بدأت قبله، فيمكنكم الإرسال حتى {time}.',
    fr: 'La clôture est passée. Votre brouillon date d’avant : envoi possible jusqu’à {time}.',
    en: 'The deadline has passed. Your draft is older: you can send until {time}.',
  },
  number: { ar: 'رقم المشاركة', fr: 'Numéro', en: 'Number' },
  team: { ar: 'الفريق', fr: 'L’équipe', en: 'The team' },
  teamNote: {
    ar: 'من يكتب في الملف يكتب هنا. ادعوا الأعضاء من صفحة الفريق.',
    fr: 'Qui écrit dans le dossier écrit ici. Invitez depuis la page de l’équipe.',
    en: 'Who writes in the dossier writes here. Invite people from the team page.',
  },
  toDossier: { ar: 'ملف المشروع', fr: 'Le dossier du projet', en: 'The dossier' },
  entries: { ar: 'المسابقات', fr: 'Concours', en: 'Contests' },
  entriesNone: { ar: 'لم تشاركوا في أي مسابقة.', fr: 'Aucune candidature.', en: 'No entry.' },
} as const satisfies WordTable

export const STANDING_WORDS: Readonly<Record<EntryStanding, Word>> = {
  draft: { ar: 'مسودة، لم ترسل', fr: 'Brouillon, pas envoyé', en: 'Draft, not sent' },
  submitted: { ar: 'أرسلت', fr: 'Envoyée', en: 'Sent' },
  withdrawn: { ar: 'مسحوبة', fr: 'Retirée', en: 'Withdrawn' },
  excluded: { ar: 'مستبعدة', fr: 'Écartée', en: 'Excluded' },
}

export const TIMING_WORDS: Readonly<Record<EntryTiming, Word>> = {
  'in-time': { ar: 'في الأجل', fr: 'À temps', en: 'In time' },
  'in-grace': { ar: 'في المهلة الإضافية', fr: 'Dans le délai de grâce', en: 'Within the grace' },
  'let-in': {
    ar: 'قبلها المنظمون بعد الأجل',
    fr: 'Acceptée après la clôture',
    en: 'Let in after the deadline',
  },
}

export const ENTRY_FAULTS: Readonly<Record<EntryFault['kind'], Word>> = {
  'title-short': { ar: 'اكتبوا عنوانا.', fr: 'Écrivez un titre.', en: 'Write a title.' },
  'title-long': {
    ar: 'العنوان طويل: 120 حرفا على الأكثر.',
    fr: 'Titre trop long : 120 lettres au plus.',
    en: 'The title is long: 120 letters at most.',
  },
  'pitch-short': {
    ar: 'اكتبوا 40 حرفا على الأقل عن المشروع.',
    fr: 'Écrivez au moins 40 lettres sur le projet.',
    en: 'Write at least 40 letters about the project.',
  },
  'pitch-long': {
    ar: 'النص طويل: 600 حرف على الأكثر.',
    fr: 'Texte trop long : 600 lettres au plus.',
    en: 'The text is long: 600 letters at most.',
  },
  'category-missing': { ar: 'اختاروا صنفا.', fr: 'Choisissez une catégorie.', en: 'Choose a category.' },
  'category-unknown': {
    ar: 'هذا الصنف ليس في المسابقة.',
    fr: 'Cette catégorie n’est pas dans le concours.',
    en: 'The contest has no such category.',
  },
  'asks-missing': {
    ar: 'اكتبوا المبلغ الذي تطلبون.',
    fr: 'Écrivez le montant demandé.',
    en: 'Write the amount you ask for.',
  },
  'asks-out-of-range': {
    ar: 'اكتبوا مبلغا بالأرقام، أكبر من صفر.',
    fr: 'Écrivez un montant en chiffres, plus grand que zéro.',
    en: 'Write an amount in figures, greater than zero.',
  },
}

export const ENTRY_REFUSALS = {
  'not-open-yet': {
    ar: 'لم تفتح المسابقة بعد. مسودتكم محفوظة.',
    fr: 'Le concours n’est pas encore ouvert. Brouillon gardé.',
    en: 'The contest is not open yet. Your draft is kept.',
  },
  closed: {
    ar: 'انتهى الأجل. لم تقبل هذه الإرسالية.',
    fr: 'La clôture est passée. Cet envoi n’est pas pris.',
    en: 'The deadline has passed. This sending is not taken.',
  },
  'contest-cancelled': {
    ar: 'ألغيت المسابقة.',
    fr: 'Le concours est annulé.',
    en: 'The contest is cancelled.',
  },
  excluded: {
    ar: 'استبعدت هذه المشاركة.',
    fr: 'Cette candidature est écartée.',
    en: 'This entry is excluded.',
  },
  'too-many-versions': {
    ar: 'أرسلتم نسخا كثيرة. النسخة الأخيرة هي التي تقرأ.',
    fr: 'Trop de versions envoyées. La dernière compte.',
    en: 'Too many versions were sent. The last one counts.',
  },
  'key-used-for-another': {
    ar: 'هذه الصفحة قديمة. أعيدوا فتحها ثم أرسلوا.',
    fr: 'Cette page est ancienne. Ouvrez-la de nouveau, puis envoyez.',
    en: 'This page is old. Open it again, then send.',
  },
  'too-long': {
    ar: 'النص طويل جدا. لم يحفظ.',
    fr: 'Texte beaucoup trop long. Il n’est pas gardé.',
    en: 'The text is far too long. It is not kept.',
  },
  'not-submitted': {
    ar: 'هذه المشاركة ليست مرسلة.',
    fr: 'Cette candidature n’est pas envoyée.',
    en: 'This entry is not sent.',
  },
  'words-missing': { ar: 'اكتبوا جوابكم.', fr: 'Écrivez votre réponse.', en: 'Write your answer.' },
  'words-too-long': {
    ar: 'الجواب طويل: 2000 حرف على الأكثر.',
    fr: 'Réponse trop longue : 2000 lettres au plus.',
    en: 'The answer is long: 2000 letters at most.',
  },
} as const satisfies WordTable
