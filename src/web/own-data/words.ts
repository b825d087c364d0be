import type { ErasureWish } from '../../operations/erase-person.ts'
import type { Word, WordTable } from '../words/word.ts'

export const ownDataWords = {
  title: { ar: 'معطياتي', fr: 'Mes données', en: 'My data' },
  lead: {
    ar: 'هنا ترى ما نحفظه عنك، وتصححه أو تمحوه.',
    fr: 'Voyez ici ce que nous gardons de vous. Corrigez-le ou effacez-le.',
    en: 'See here what we keep about you. Correct it or erase it.',
  },
  mySpace: { ar: 'حسابي', fr: 'Mon espace', en: 'My space' },
  consents: { ar: 'ما وافقت عليه', fr: 'Ce que vous avez accepté', en: 'What you have agreed to' },
  noConsents: {
    ar: 'لم توافق على شيء بعد.',
    fr: 'Vous n’avez encore rien accepté.',
    en: 'You have not agreed to anything yet.',
  },
  givenOn: { ar: 'وافقت يوم {date}.', fr: 'Accepté le {date}.', en: 'Agreed on {date}.' },
  withdrawnOn: { ar: 'سحبت يوم {date}.', fr: 'Retiré le {date}.', en: 'Withdrawn on {date}.' },
  withdraw: { ar: 'أسحب موافقتي', fr: 'Je retire mon accord', en: 'I withdraw my consent' },
  withdrawn: {
    ar: 'سحبت موافقتك. محونا ما حفظناه بها.',
    fr: 'Votre accord est retiré. Ce qu’il permettait de garder est effacé.',
    en: 'Your consent is withdrawn. What we kept by it is erased.',
  },
  copy: { ar: 'نسخة من معطياتي', fr: 'Une copie de mes données', en: 'A copy of my data' },
  copyLead: {
    ar: 'كل ما نحفظه عنك: للقراءة أو لبرنامج آخر.',
    fr: 'Tout ce que nous gardons de vous, à lire ou pour un autre programme.',
    en: 'All that we keep about you, to read or for another program.',
  },
  copyPdf: { ar: 'نسخة للقراءة (PDF)', fr: 'Copie à lire (PDF)', en: 'Copy to read (PDF)' },
  copyJson: {
    ar: 'نسخة للبرامج (JSON)',
    fr: 'Copie pour un programme (JSON)',
    en: 'Copy for a program (JSON)',
  },
  correct: { ar: 'تصحيح معطياتي', fr: 'Corriger mes données', en: 'Correct my data' },
  correctLink: {
    ar: 'غير اسمي أو مكاني',
    fr: 'Changer mon nom ou mon lieu',
    en: 'Change my name or my place',
  },
  language: { ar: 'لغة رسائلي', fr: 'Langue de mes messages', en: 'Language of my letters' },
  saveLanguage: { ar: 'احفظ اللغة', fr: 'Garder cette langue', en: 'Keep this language' },
  languageSaved: { ar: 'حفظت اللغة.', fr: 'La langue est gardée.', en: 'The language is kept.' },
  object: { ar: 'لا أوافق', fr: 'Je m’oppose', en: 'I object' },
  objectLead: {
    ar: 'اكتب ما لا تقبله في استعمال معطياتك. المسؤول يجيبك.',
    fr: 'Écrivez ce que vous refusez. Le responsable vous répond.',
    en: 'Write what you do not accept. Whoever runs this site answers you.',
  },
  objectWords: { ar: 'بكلماتك', fr: 'Avec vos mots', en: 'In your own words' },
  sendObjection: { ar: 'أرسل الاعتراض', fr: 'Envoyer l’opposition', en: 'Send the objection' },
  objected: {
    ar: 'وصلنا اعتراضك. سنجيبك.',
    fr: 'Votre opposition est reçue. Nous vous répondrons.',
    en: 'Your objection has arrived. We will answer you.',
  },
  objectionEmpty: {
    ar: 'اكتب أولا ما لا تقبله.',
    fr: 'Écrivez d’abord ce que vous refusez.',
    en: 'First write what you do not accept.',
  },
  objectionLong: {
    ar: 'النص طويل. الحد هو {most} حرف.',
    fr: 'Le texte est trop long : {most} lettres au plus.',
    en: 'The text is too long: {most} letters at most.',
  },
  erase: { ar: 'محو حسابي', fr: 'Effacer mon compte', en: 'Erase my account' },
  eraseLead: {
    ar: 'نمحو اسمك ورقمك وعنوانك ووثائقك ورسائلك. لا يمكن الرجوع بعد ذلك.',
    fr: 'Nous effaçons votre nom, votre numéro, vos documents et vos messages. C’est définitif.',
    en: 'We erase your name, your number, your documents and your letters. It cannot be undone.',
  },
  eraseStart: { ar: 'أريد محو حسابي', fr: 'Je veux effacer mon compte', en: 'I want to erase my account' },
  eraseJournal: {
    ar: 'سجل الموقع يحفظ ما وقع برقم لا يدل على أحد.',
    fr: 'Le journal du site garde les actes sous un numéro qui ne mène à personne.',
    en: 'The site’s journal keeps what was done under a number that leads to nobody.',
  },
  eraseBackups: {
    ar: 'النسخ الاحتياطية القديمة تمحى مع الوقت. اسأل المسؤول عن المدة.',
    fr: 'Les anciennes sauvegardes s’effacent avec le temps. Le responsable dit quand.',
    en: 'Old backups are erased in time. Whoever runs this site says when.',
  },
  wordsChoice: {
    ar: 'أفكارك وما كتبته مع فريق',
    fr: 'Vos idées et vos textes dans une équipe',
    en: 'Your ideas and what you wrote in a team',
  },
  dossiersChoice: {
    ar: 'الملفات التي أنت وحدك صاحبها',
    fr: 'Les dossiers dont vous seul êtes responsable',
    en: 'Dossiers that you alone own',
  },
  choiceNeeded: {
    ar: 'اختر جوابا لكل سؤال.',
    fr: 'Choisissez une réponse à chaque question.',
    en: 'Choose an answer to each question.',
  },
  next: { ar: 'التالي', fr: 'Continuer', en: 'Continue' },
  sureTitle: { ar: 'هل أنت متأكد؟', fr: 'En êtes-vous sûr ?', en: 'Are you sure?' },
  sure: { ar: 'نعم، امح كل شيء', fr: 'Oui, tout effacer', en: 'Yes, erase everything' },
  no: { ar: 'لا، احتفظ بحسابي', fr: 'Non, garder mon compte', en: 'No, keep my account' },
  erasedTitle: { ar: 'محي حسابك', fr: 'Votre compte est effacé', en: 'Your account is erased' },
  erasedText: {
    ar: 'لم نعد نحفظ شيئا يدل عليك. يمكنك أن تبدأ من جديد متى شئت.',
    fr: 'Nous ne gardons plus rien qui mène à vous. Revenez quand vous voulez.',
    en: 'We keep nothing any more that leads to you. Come back whenever you like.',
  },
  privacyLink: {
    ar: 'كيف نحفظ المعطيات',
    fr: 'Comment nous gardons les données',
    en: 'How we keep data',
  },
  copyTitle: { ar: 'نسخة من معطياتي', fr: 'Copie de mes données', en: 'Copy of my data' },
  copyFoot: {
    ar: 'النصوص الطويلة مقطوعة هنا. النسخة الكاملة بصيغة JSON.',
    fr: 'Les textes longs sont coupés ici. La copie complète est en JSON.',
    en: 'Long texts are cut here. The whole copy is the JSON.',
  },
  copyMade: { ar: 'يوم {date}', fr: 'Le {date}', en: 'On {date}' },
  copyPage: { ar: 'الصفحة', fr: 'Page', en: 'Page', zgh: 'ⵜⴰⵙⵏⴰ' },
  closedTitle: { ar: 'هذه الاستمارة مغلقة', fr: 'Ce formulaire est fermé', en: 'This form is closed' },
  closedText: {
    ar: 'لم يصل بعد رقم CNDP لهذه الاستمارة. لا نجمع معطيات قبله.',
    fr: 'Ce formulaire n’a pas encore son numéro CNDP. Nous ne demandons rien avant.',
    en: 'This form has no CNDP number yet. We ask for no data before that.',
  },
} as const satisfies WordTable

export const WORDS_CHOICES: Readonly<Record<ErasureWish['words'], Word>> = {
  keep: {
    ar: 'تبقى بلا اسمي، كما كتبتها',
    fr: 'Les garder sans mon nom, telles quelles',
    en: 'Keep them without my name, as written',
  },
  'take-away': { ar: 'تمحى معي', fr: 'Les effacer avec moi', en: 'Erase them with me' },
}

export const DOSSIER_CHOICES: Readonly<Record<ErasureWish['dossiers'], Word>> = {
  'hand-on': {
    ar: 'تعطى لعضو آخر. إن لم يوجد تمحى.',
    fr: 'Les confier à un autre membre. S’il n’y en a pas, les effacer.',
    en: 'Hand them to another member. If there is none, erase them.',
  },
  delete: {
    ar: 'تمحى للفريق كله',
    fr: 'Les effacer pour toute l’équipe',
    en: 'Erase them for the whole team',
  },
}

/** What a consent is for; one that is not here is said by the register of processing. */
export const PURPOSE_WORDS: Readonly<Record<string, Word>> = {
  account: {
    ar: 'حفظ اسمي ومكاني في حسابي',
    fr: 'Garder mon nom et mon lieu dans mon compte',
    en: 'To keep my name and place in my account',
  },
  idea: {
    ar: 'الجواب عن فكرتي برقمي أو عنواني',
    fr: 'Répondre à mon idée par mon numéro ou mon adresse',
    en: 'To answer my idea by my number or address',
  },
  other: { ar: 'غرض آخر', fr: 'Un autre but', en: 'Another purpose' },
}

/** The parts of a copy. */
export const COPY_PARTS = {
  me: { ar: 'أنا', fr: 'Moi', en: 'Me' },
  contacts: { ar: 'أرقامي وعناويني', fr: 'Mes numéros et adresses', en: 'My numbers and addresses' },
  consents: { ar: 'موافقاتي واعتراضاتي', fr: 'Mes accords et oppositions', en: 'My consents and objections' },
  ideas: { ar: 'أفكاري', fr: 'Mes idées', en: 'My ideas' },
  dossiers: { ar: 'ملفاتي', fr: 'Mes dossiers', en: 'My dossiers' },
  help: { ar: 'طلبات المساعدة', fr: 'Mes demandes d’aide', en: 'My requests for help' },
  letters: { ar: 'رسائلي', fr: 'Mes messages', en: 'My letters' },
  signIn: { ar: 'الدخول إلى الحساب', fr: 'Ma connexion', en: 'Signing in' },
  work: { ar: 'مهامي', fr: 'Mon travail', en: 'My work' },
} as const satisfies WordTable

/** What a column says; one that is not here is shown by its own name. */
export const COLUMN_WORDS: Readonly<Record<string, Word>> = {
  name: { ar: 'الاسم', fr: 'Nom', en: 'Name', zgh: 'ⵉⵙⵎ' },
  language: { ar: 'اللغة', fr: 'Langue', en: 'Language', zgh: 'ⵜⵓⵜⵍⴰⵢⵜ' },
  territory_code: { ar: 'رمز المجال الترابي', fr: 'Code du territoire', en: 'Code of the territory' },
  created_at: { ar: 'تاريخ البداية', fr: 'Date de début', en: 'Begun on' },
  channel: { ar: 'الوسيلة', fr: 'Moyen', en: 'Means' },
  address: { ar: 'الرقم أو العنوان', fr: 'Numéro ou adresse', en: 'Number or address' },
  verified_at: { ar: 'تاريخ التحقق', fr: 'Vérifié le', en: 'Checked on' },
  purpose: { ar: 'الغرض', fr: 'But', en: 'Purpose' },
  given_at: { ar: 'تاريخ الموافقة', fr: 'Accepté le', en: 'Agreed on' },
  withdrawn_at: { ar: 'تاريخ السحب', fr: 'Retiré le', en: 'Withdrawn on' },
  consented_at: { ar: 'تاريخ الموافقة', fr: 'Accepté le', en: 'Agreed on' },
  title: { ar: 'العنوان', fr: 'Titre', en: 'Title', zgh: 'ⴰⵣⵡⵍ' },
  summary: { ar: 'الملخص', fr: 'Résumé', en: 'Summary', zgh: 'ⴰⵙⴳⵣⵍ' },
  words: { ar: 'الكلمات', fr: 'Texte', en: 'Words' },
  value: { ar: 'الجواب', fr: 'Réponse', en: 'Answer', zgh: 'ⵜⴰⵎⵔⴰⵔⵓⵜ' },
  question: { ar: 'السؤال', fr: 'Question', en: 'Question', zgh: 'ⴰⵙⵇⵙⵉ' },
  subject: { ar: 'الموضوع', fr: 'Sujet', en: 'Subject' },
  body: { ar: 'النص', fr: 'Texte', en: 'Text', zgh: 'ⴰⴹⵕⵉⵚ' },
  note: { ar: 'ملاحظة', fr: 'Note', en: 'Note' },
  role: { ar: 'الدور', fr: 'Rôle', en: 'Role' },
  state: { ar: 'الحالة', fr: 'État', en: 'State' },
  at: { ar: 'التاريخ', fr: 'Date', en: 'Date', zgh: 'ⴰⵙⴰⴽⵓⴷ' },
  sent_at: { ar: 'تاريخ الإرسال', fr: 'Envoyé le', en: 'Sent on' },
  joined_at: { ar: 'تاريخ الانضمام', fr: 'Membre depuis', en: 'Member since' },
  content: { ar: 'ما قلته', fr: 'Ce que vous avez dit', en: 'What you said' },
  received_at: { ar: 'تاريخ الوصول', fr: 'Reçu le', en: 'Received on' },
  number: { ar: 'الرقم', fr: 'Numéro', en: 'Number' },
  id: { ar: 'الرمز', fr: 'Code', en: 'Code', zgh: 'ⵉⵏⵉⴳⵍ' },
  project_id: { ar: 'رمز المشروع', fr: 'Code du projet', en: 'Code of the project' },
  dossier_id: { ar: 'رمز الملف', fr: 'Code du dossier', en: 'Code of the dossier' },
  model_id: { ar: 'النموذج', fr: 'Modèle', en: 'Model', zgh: 'ⴰⵣⵓⵔⵜ' },
  kind: { ar: 'النوع', fr: 'Type', en: 'Kind' },
  sector: { ar: 'القطاع', fr: 'Secteur', en: 'Sector' },
  stage: { ar: 'المرحلة', fr: 'Étape', en: 'Stage' },
  source: { ar: 'المصدر', fr: 'Source', en: 'Source' },
  year: { ar: 'السنة', fr: 'Année', en: 'Year', zgh: 'ⴰⵙⴳⴳⵯⴰⵙ' },
  idea: { ar: 'الفكرة', fr: 'Idée', en: 'Idea', zgh: 'ⵜⴰⵡⵏⴳⵉⵎⵜ' },
  rule: { ar: 'القاعدة', fr: 'Règle', en: 'Rule', zgh: 'ⴰⵍⵓⴳⵏ' },
  reason: { ar: 'السبب', fr: 'Motif', en: 'Reason', zgh: 'ⵜⴰⵎⵏⵜⵉⵍⵜ' },
  ref: { ar: 'المرجع', fr: 'Référence', en: 'Reference' },
  added_at: { ar: 'تاريخ الإضافة', fr: 'Ajouté le', en: 'Added on' },
  changes: { ar: 'ما غيرته', fr: 'Ce que vous avez changé', en: 'What you changed' },
  visibility: { ar: 'الظهور', fr: 'Visibilité', en: 'Visibility' },
  publication: { ar: 'النشر', fr: 'Publication', en: 'Publication' },
  territory: { ar: 'رمز المجال الترابي', fr: 'Code du territoire', en: 'Code of the territory' },
  content_hash: { ar: 'بصمة النص', fr: 'Empreinte du texte', en: 'Fingerprint of the text' },
  seen_at: { ar: 'آخر زيارة', fr: 'Dernière visite', en: 'Last visit' },
}
