import type { NoteKind, Speaker } from '../../domain/capture/note.ts'
import type { Word, WordTable } from '../words/word.ts'

export const captureWords = {
  title: { ar: 'تدوين ما يقال', fr: 'Noter ce qui se dit', en: 'Write down what is said' },
  lead: {
    ar: 'اكتب كلام المتحدث كما قاله. لا تكتب أسماء الناس.',
    fr: 'Écrivez les mots de la personne. N’écrivez pas de nom.',
    en: 'Write the speaker’s own words. Write no names of people.',
  },
  kind: { ar: 'ما الذي قيل؟', fr: 'De quoi s’agit-il ?', en: 'What was said?' },
  words: {
    ar: 'ما قيل، بلغة من قاله',
    fr: 'Ce qui est dit, dans sa langue',
    en: 'What is said, in its language',
  },
  language: { ar: 'لغة المتحدث', fr: 'Langue de la personne', en: 'The speaker’s language' },
  more: { ar: 'تفاصيل أخرى إن وجدت', fr: 'Autres précisions, si besoin', en: 'More, if needed' },
  territory: { ar: 'المكان المعني', fr: 'Lieu concerné', en: 'Place it is about' },
  wholeTerritory: { ar: 'كل تراب اللقاء', fr: 'Tout le territoire', en: 'The whole territory' },
  sector: { ar: 'القطاع', fr: 'Secteur', en: 'Sector' },
  notSaid: { ar: 'لم يذكر', fr: 'Non précisé', en: 'Not said' },
  speaker: {
    ar: 'من قاله؟ الصفة فقط',
    fr: 'Qui parle ? La qualité seulement',
    en: 'Who says it? As what only',
  },
  answers: { ar: 'جواب عن أي سؤال؟', fr: 'Réponse à quelle question ?', en: 'Answer to which question?' },
  contact: {
    ar: 'لصاحب الفكرة: هاتف أو بريد، إن أراد',
    fr: 'Pour une idée : téléphone ou e-mail, si la personne le veut',
    en: 'For an idea: telephone or e-mail, if she wishes',
  },
  contactHint: {
    ar: 'اقرأ عليه شروط الموافقة أولا. لا يظهر رقمه لأحد.',
    fr: 'Lisez-lui d’abord l’accord. Le numéro n’est montré à personne.',
    en: 'Read the consent aloud first. The number is shown to nobody.',
  },
  consent: {
    ar: 'سمع الشروط ووافق على حفظ رقمه أو بريده.',
    fr: 'La personne a entendu et accepte qu’on garde son contact.',
    en: 'She has heard this and agrees that her contact is kept.',
  },
  keep: { ar: 'سجل', fr: 'Enregistrer', en: 'Keep it' },
  keepCorrection: { ar: 'سجل التصحيح', fr: 'Enregistrer la correction', en: 'Keep the correction' },
  correcting: {
    ar: 'أنت تصحح هذا النص.',
    fr: 'Vous corrigez ce texte.',
    en: 'You are correcting this text.',
  },
  newNote: { ar: 'نص جديد', fr: 'Nouvelle note', en: 'A new note' },
  list: { ar: 'ما سجل إلى الآن', fr: 'Ce qui est noté', en: 'What is written down' },
  none: { ar: 'لم يسجل شيء بعد.', fr: 'Rien n’est noté pour l’instant.', en: 'Nothing is written down yet.' },
  count: {
    ar: {
      zero: 'لا شيء',
      one: 'نص واحد',
      two: 'نصان',
      few: '{n} نصوص',
      many: '{n} نصا',
      other: '{n} نص',
    },
    fr: { one: '{n} note', many: '{n} de notes', other: '{n} notes' },
    en: { one: '{n} note', other: '{n} notes' },
  },
  older: { ar: 'ما قبلها', fr: 'Plus anciennes', en: 'Earlier ones' },
  newer: { ar: 'ما بعدها', fr: 'Plus récentes', en: 'Later ones' },
  correct: { ar: 'صحح', fr: 'Corriger', en: 'Correct' },
  open: { ar: 'افتح', fr: 'Ouvrir', en: 'Open' },
  answer: { ar: 'سجل الجواب', fr: 'Noter la réponse', en: 'Write the answer' },
  choose: {
    ar: 'كتب شخصان معا. اختر النص.',
    fr: 'Deux personnes ont écrit. Choisissez.',
    en: 'Two people wrote. Choose.',
  },
  madeFrom: { ar: 'صنع من', fr: 'Fait à partir de', en: 'Made from' },
  inBank: { ar: 'في بنك الأفكار', fr: 'Dans la banque', en: 'In the bank' },
  hasContact: { ar: 'ترك صاحبها رقما', fr: 'Un contact est laissé', en: 'A contact was left' },
  select: { ar: 'اختر للجمع', fr: 'Choisir pour réunir', en: 'Choose to merge' },
  merge: { ar: 'اجمع النصوص المختارة', fr: 'Réunir les notes choisies', en: 'Merge the chosen notes' },
  mergeTitle: { ar: 'جمع النصوص في نص واحد', fr: 'Réunir en une seule note', en: 'Merge into one note' },
  mergeLead: {
    ar: 'اكتب النص الواحد. النصوص الأصلية تبقى للقراءة.',
    fr: 'Écrivez le texte réuni. Les notes d’origine restent lisibles.',
    en: 'Write the one text. The originals stay readable.',
  },
  mergeTooFew: {
    ar: 'اختر نصين أو أكثر من القائمة.',
    fr: 'Choisissez deux notes ou plus dans la liste.',
    en: 'Choose two notes or more in the list.',
  },
  split: { ar: 'قسم إلى نصوص', fr: 'Séparer en plusieurs notes', en: 'Split into several notes' },
  splitHint: {
    ar: 'اكتب جزأين أو ثلاثة. النص الأصلي يبقى للقراءة.',
    fr: 'Écrivez deux ou trois parties. La note d’origine reste lisible.',
    en: 'Write two or three parts. The original stays readable.',
  },
  part: { ar: 'الجزء {n}', fr: 'Partie {n}', en: 'Part {n}' },
  undo: { ar: 'تراجع', fr: 'Annuler', en: 'Take back' },
  undoMerge: { ar: 'تراجع عن الجمع', fr: 'Défaire la réunion', en: 'Take the merge back' },
  undoSplit: { ar: 'تراجع عن التقسيم', fr: 'Défaire la séparation', en: 'Take the split back' },
  noteTitle: { ar: 'ما قيل', fr: 'Une note', en: 'A note' },
  replaced: {
    ar: 'حلت محل هذا النص نصوص أخرى.',
    fr: 'D’autres notes ont pris sa place.',
    en: 'Other notes have taken its place.',
  },
  current: { ar: 'النص الحالي', fr: 'Texte actuel', en: 'The current text' },
  beside: { ar: 'نص كتب بجانبه', fr: 'Texte écrit à côté', en: 'A text written beside it' },
  takeThis: { ar: 'اعتمد هذا النص', fr: 'Garder ce texte', en: 'Keep this text' },
  history: { ar: 'كل ما كتب', fr: 'Tout ce qui a été écrit', en: 'All that was written' },
  toBank: {
    ar: 'أدخل الفكرة إلى البنك',
    fr: 'Mettre l’idée dans la banque',
    en: 'Put the idea into the bank',
  },
  toBankLead: {
    ar: 'تنتظر الفكرة قراءة المشرف، مثل كل فكرة.',
    fr: 'Elle attend la lecture d’un modérateur, comme toute idée.',
    en: 'It waits for a moderator to read it, as any idea does.',
  },
  toBankContact: {
    ar: 'يتلقى صاحبها وصلا ورابطا خاصا في رسالة.',
    fr: 'Son auteur reçoit un reçu et un lien privé par message.',
    en: 'Its author gets a receipt and a private link in a message.',
  },
  toBankAlone: {
    ar: 'لم يترك أحد رقما. تدخل الفكرة دون وصل.',
    fr: 'Aucun contact n’est laissé. L’idée entre sans reçu.',
    en: 'No contact was left. The idea goes in without a receipt.',
  },
  ideaTitle: { ar: 'اسم الفكرة', fr: 'Nom de l’idée', en: 'Name of the idea' },
  ideaWords: { ar: 'الفكرة', fr: 'L’idée', en: 'The idea' },
  sent: { ar: 'أدخلت الفكرة إلى البنك.', fr: 'L’idée est dans la banque.', en: 'The idea is in the bank.' },
  saved: { ar: 'سجل النص.', fr: 'C’est noté.', en: 'It is written down.' },
  savedBeside: {
    ar: 'غير شخص آخر النص قبلك. حفظ نصك بجانبه.',
    fr: 'Quelqu’un l’a changé avant vous. Votre texte est gardé à côté.',
    en: 'Somebody changed it before you. Your text is kept beside it.',
  },
  stepTaken: { ar: 'تم ذلك.', fr: 'C’est fait.', en: 'It is done.' },
  toMinutes: { ar: 'المحضر', fr: 'Le compte rendu', en: 'The minutes' },
  toFiles: { ar: 'العروض المقدمة', fr: 'Les présentations', en: 'The presentations' },
  slot: {
    ar: 'تدوين ما يقال في اللقاء',
    fr: 'Noter ce qui se dit à la rencontre',
    en: 'Write down what is said there',
  },
} as const satisfies WordTable

export const captureFaultWords = {
  'no-kind': { ar: 'اختر ما الذي قيل.', fr: 'Choisissez de quoi il s’agit.', en: 'Choose what was said.' },
  'no-words': { ar: 'اكتب ما قيل.', fr: 'Écrivez ce qui est dit.', en: 'Write what is said.' },
  'too-long': {
    ar: 'النص أطول من 2000 حرف. قسمه إلى نصين.',
    fr: 'Le texte dépasse 2000 lettres. Faites-en deux.',
    en: 'The text is longer than 2000 letters. Make two of it.',
  },
  'contact-unread': {
    ar: 'الهاتف أو البريد غير صحيح. راجعه.',
    fr: 'Le téléphone ou l’e-mail n’est pas lisible. Vérifiez.',
    en: 'The telephone or e-mail cannot be read. Check it.',
  },
  'contact-without-consent': {
    ar: 'لا يحفظ الرقم دون موافقة. ضع العلامة أو امح الرقم.',
    fr: 'Pas de contact sans accord. Cochez, ou effacez-le.',
    en: 'No contact without consent. Tick, or clear it.',
  },
  'consent-without-contact': {
    ar: 'اكتب الهاتف أو البريد، أو أزل علامة الموافقة.',
    fr: 'Écrivez le contact, ou décochez l’accord.',
    en: 'Write the contact, or clear the consent.',
  },
  'stood-otherwise': {
    ar: 'تغيرت النصوص في هذه الأثناء. انظرها ثم أعد.',
    fr: 'Les notes ont changé entre-temps. Regardez, puis recommencez.',
    en: 'The notes have changed meanwhile. Look, then try again.',
  },
  'too-few': {
    ar: 'يلزم نصان على الأقل.',
    fr: 'Il faut au moins deux textes.',
    en: 'At least two texts are needed.',
  },
  'too-many': { ar: 'النصوص كثيرة.', fr: 'Il y a trop de notes.', en: 'There are too many notes.' },
  'not-a-note': {
    ar: 'لم يقبل الموقع هذا النص. هو محفوظ هنا.',
    fr: 'Le site n’a pas pris ce texte. Il est gardé ici.',
    en: 'The site did not take this text. It is kept here.',
  },
  'title-length': {
    ar: 'اسم الفكرة من 3 إلى 120 حرفا.',
    fr: 'Le nom a entre 3 et 120 lettres.',
    en: 'The name has 3 to 120 letters.',
  },
  'idea-length': {
    ar: 'اشرح الفكرة في 15 حرفا على الأقل.',
    fr: 'Expliquez l’idée en 15 lettres au moins.',
    en: 'Explain the idea in 15 letters at least.',
  },
  'no-sector': { ar: 'اختر قطاعا.', fr: 'Choisissez un secteur.', en: 'Choose a sector.' },
  'not-an-idea': {
    ar: 'هذا النص ليس فكرة، أو أدخل من قبل.',
    fr: 'Ce n’est pas une idée, ou elle est déjà entrée.',
    en: 'This is no idea, or it went in already.',
  },
} as const satisfies WordTable

export const NOTE_KIND_WORDS: Readonly<Record<NoteKind, Word>> = {
  need: { ar: 'حاجة', fr: 'Besoin', en: 'Need', zgh: 'ⴰⵙⵙⴰⵔ' },
  idea: { ar: 'فكرة', fr: 'Idée', en: 'Idea', zgh: 'ⵜⴰⵡⵏⴳⵉⵎⵜ' },
  question: { ar: 'سؤال', fr: 'Question', en: 'Question', zgh: 'ⴰⵙⵇⵙⵉ' },
  answer: { ar: 'جواب', fr: 'Réponse', en: 'Answer', zgh: 'ⵜⴰⵎⵔⴰⵔⵓⵜ' },
  decision: { ar: 'قرار', fr: 'Décision', en: 'Decision', zgh: 'ⵜⴰⵖⵜⴰⵙⵜ' },
  remark: { ar: 'ملاحظة', fr: 'Remarque', en: 'Remark' },
}

export const SPEAKER_WORDS: Readonly<Record<Speaker, Word>> = {
  cooperative: { ar: 'تعاونية', fr: 'Coopérative', en: 'A cooperative' },
  'idea-holder': { ar: 'صاحب فكرة', fr: 'Porteur d’idée', en: 'Has an idea' },
  'project-holder': { ar: 'صاحب مشروع', fr: 'Porteur de projet', en: 'Has a project' },
  expert: { ar: 'خبير', fr: 'Expert', en: 'An expert' },
  economic: { ar: 'فاعل اقتصادي', fr: 'Acteur économique', en: 'An economic actor' },
  institution: { ar: 'مؤسسة أو إدارة', fr: 'Institution', en: 'An institution' },
  association: { ar: 'جمعية', fr: 'Association', en: 'An association' },
}

export const fileWords = {
  title: {
    ar: 'العروض المقدمة في اللقاء',
    fr: 'Présentations de la rencontre',
    en: 'Presentations of the meeting',
  },
  lead: {
    ar: 'ملف كل عرض، وعنوانه. يظهر للجميع بعد موافقة منظم اللقاء.',
    fr: 'Le fichier de chaque exposé et son titre. L’organisateur le rend public.',
    en: 'The file of each talk and its title. The organiser makes it public.',
  },
  none: { ar: 'لا عروض بعد.', fr: 'Pas encore de présentation.', en: 'No presentation yet.' },
  name: { ar: 'عنوان العرض', fr: 'Titre de l’exposé', en: 'Title of the talk' },
  speaker: {
    ar: 'اسم من قدمه، إن وافق',
    fr: 'Nom de l’intervenant, s’il l’accepte',
    en: 'The speaker’s name, if she agrees',
  },
  speakerConsent: {
    ar: 'وافق على نشر اسمه مع العرض.',
    fr: 'La personne accepte que son nom soit publié.',
    en: 'She agrees that her name is published.',
  },
  file: { ar: 'الملف', fr: 'Le fichier', en: 'The file' },
  fileHint: {
    ar: 'مستند أو صورة، 10 ميغابايت على الأكثر.',
    fr: 'Document ou image, 10 Mo au plus.',
    en: 'A document or an image, 10 MB at most.',
  },
  send: { ar: 'أضف العرض', fr: 'Ajouter', en: 'Add it' },
  shown: { ar: 'منشور', fr: 'Publié', en: 'Published' },
  hidden: { ar: 'غير منشور', fr: 'Non publié', en: 'Not published' },
  release: { ar: 'انشره', fr: 'Publier', en: 'Publish' },
  holdBack: { ar: 'لا تنشره', fr: 'Ne plus publier', en: 'Publish no more' },
  takeAway: { ar: 'احذفه', fr: 'Supprimer', en: 'Delete' },
  kept: { ar: 'أضيف العرض.', fr: 'La présentation est ajoutée.', en: 'The presentation is added.' },
  changed: { ar: 'تم التغيير.', fr: 'C’est changé.', en: 'It is changed.' },
  noTitle: { ar: 'اكتب عنوان العرض.', fr: 'Écrivez le titre.', en: 'Write the title.' },
  noConsent: {
    ar: 'لا ينشر الاسم دون موافقة صاحبه.',
    fr: 'Pas de nom sans l’accord de la personne.',
    en: 'No name without the person’s consent.',
  },
  tooMany: {
    ar: 'في اللقاء 60 عرضا. هذا أقصى عدد.',
    fr: 'La rencontre a déjà 60 fichiers.',
    en: 'The meeting has 60 files already.',
  },
} as const satisfies WordTable

export const ideaLetterWords = {
  subject: { ar: 'وصل فكرتك', fr: 'Le reçu de votre idée', en: 'The receipt of your idea' },
  body: {
    ar: 'فكرتك التي قلتها في اللقاء دخلت بنك الأفكار.\nرقم الوصل: {number}\nصفحتك الخاصة، لك وحدك: {link}',
    fr: 'L’idée dite à la rencontre est entrée dans la banque.\nReçu : {number}\nVotre page privée, pour vous seul : {link}',
    en: 'The idea you told at the meeting is in the bank.\nReceipt: {number}\nYour private page, for you alone: {link}',
  },
} as const satisfies WordTable
