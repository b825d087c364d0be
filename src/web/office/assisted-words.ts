import type { AssistedKind } from '../../domain/office/assisted.ts'
import type { Word, WordTable } from '../words/word.ts'

/** What is filed, as one chooses it. */
export const KIND_WORDS: Readonly<Record<AssistedKind, Word>> = {
  idea: { ar: 'فكرة', fr: 'Une idée', en: 'An idea' },
  dossier: { ar: 'ملف مشروع', fr: 'Un dossier de projet', en: 'A dossier of a project' },
  help: { ar: 'طلب مواكبة', fr: 'Une demande d’aide', en: 'A request for help' },
}

/** What she agrees to, inside a sentence. */
const DEEDS: Readonly<Record<AssistedKind, Word>> = {
  idea: { ar: 'إيداع فكرتي', fr: 'déposer mon idée', en: 'file my idea' },
  dossier: { ar: 'فتح ملف مشروعي', fr: 'ouvrir le dossier de mon projet', en: 'begin my dossier' },
  help: { ar: 'طلب المواكبة لي', fr: 'demander de l’aide pour moi', en: 'ask for help for me' },
}

/** Read aloud to the citizen in her language before she says her code. Their hash is kept as proof. */
export const assistedConsentWords = {
  agree: {
    ar: 'أوافق على {deed} باسمي، بمساعدة هذا العون.',
    fr: 'J’accepte que cet agent m’aide à {deed}, en mon nom.',
    en: 'I agree that this agent helps me to {deed}, in my name.',
  },
  mine: {
    ar: 'ما نودعه ملك لي. أراه وأسحبه بالدخول برقمي متى شئت.',
    fr: 'Ce qui est déposé est à moi. Je le vois et le retire avec mon numéro, quand je veux.',
    en: 'What is filed is mine. I see it and take it back with my number whenever I want.',
  },
  number: {
    ar: 'يحفظ رقمي للجواب علي فقط. لا إشهار، ولا يباع لأحد.',
    fr: 'Mon numéro sert à me répondre, rien d’autre. Ni publicité, ni vente.',
    en: 'My number is kept to answer me only. No advertising, no sale.',
  },
  rights: {
    ar: 'حقوقي (القانون 09-08): أن أرى بياناتي أو أصححها أو أمحوها.',
    fr: 'Mes droits (loi 09-08) : voir mes données, les corriger, les effacer.',
    en: 'My rights (law 09-08): to see my data, correct them, erase them.',
  },
  code: {
    ar: 'قول الرمز هو موافقتي.',
    fr: 'Dire le code vaut accord.',
    en: 'To say the code is to agree.',
  },
} as const satisfies WordTable

export function deedWord(kind: AssistedKind): Word {
  return DEEDS[kind]
}

export const assistedWords = {
  title: { ar: 'إيداع مع مواطن', fr: 'Déposer avec un citoyen', en: 'File with a citizen' },
  lead: {
    ar: 'المواطن بجانبكم وهاتفه معه. تكتبون ما يقول، ويوافق برمز يصل إلى هاتفه.',
    fr: 'La personne est là, avec son téléphone. Vous écrivez ce qu’elle dit. Elle accepte par un code reçu sur son téléphone.',
    en: 'The citizen stands here with a phone. You write what is said. A code on that phone is the consent.',
  },
  what: { ar: 'ماذا نودع؟', fr: 'Que déposer ?', en: 'What is to be filed?' },
  noPhone: { ar: 'لا هاتف معه؟', fr: 'Pas de téléphone ?', en: 'No phone?' },
  noPhoneText: {
    ar: 'يكفي بريد إلكتروني يفتحه أمامكم. دون هاتف ولا بريد لا نودع شيئا باسمه، لأن موافقته لا تثبت. اكتبوا كلامه على ورقة، وليعد حين يكون معه هاتف.',
    fr: 'Une adresse e-mail ouverte devant vous suffit. Sans téléphone ni e-mail, rien n’est déposé : son accord ne serait pas prouvé. Notez ses mots sur papier. La personne reviendra avec un téléphone.',
    en: 'An e-mail opened before you is enough. With neither, nothing is filed: consent could not be proved. Write the words on paper, to be filed when there is a phone.',
  },
  contact: {
    ar: 'هاتف المواطن أو بريده',
    fr: 'Téléphone ou e-mail du citoyen',
    en: 'Phone or e-mail of the citizen',
  },
  contactHint: {
    ar: 'يصله رمز الموافقة ثم الوصل.',
    fr: 'Y arrivent le code d’accord, puis le reçu.',
    en: 'The code of consent goes there, then the receipt.',
  },
  spoken: { ar: 'لغة المواطن', fr: 'Langue du citoyen', en: 'Language of the citizen' },
  dossierName: { ar: 'اسم المشروع', fr: 'Nom du projet', en: 'Name of the project' },
  next: { ar: 'أرسل الرمز إلى هاتفه', fr: 'Envoyer le code', en: 'Send the code' },
  codeTitle: { ar: 'موافقة المواطن', fr: 'Accord du citoyen', en: 'Consent of the citizen' },
  typed: { ar: 'ما سنودعه', fr: 'Ce qui sera déposé', en: 'What is to be filed' },
  readOut: { ar: 'اقرؤوا له هذا', fr: 'Lisez-lui ceci', en: 'Read this out' },
  sentPhone: {
    ar: 'أرسلنا رمزا إلى {address}. فيه 6 أرقام، صالحة 5 دقائق.',
    fr: 'Un code est parti au {address}. Il vaut 5 minutes.',
    en: 'A code was sent to {address}. It is good for 5 minutes.',
  },
  code: { ar: 'الرمز الذي يقوله لكم', fr: 'Le code qui vous est dit', en: 'The code that is said to you' },
  codeHint: {
    ar: '6 أرقام تبدأ رسالتها بكلمة «{start}».',
    fr: '6 chiffres d’un message qui commence par « {start} ».',
    en: '6 digits of a message that begins with “{start}”.',
  },
  /** the first word of the message with the code, in the citizen’s language */
  smsStart: { ar: 'موافقة', fr: 'Accord', en: 'Consent' },
  file: { ar: 'أودع باسمه', fr: 'Déposer en son nom', en: 'File in the citizen’s name' },
  again: { ar: 'أرسل رمزا آخر', fr: 'Envoyer un autre code', en: 'Send another code' },
  back: { ar: 'صحح ما كتب', fr: 'Corriger', en: 'Correct what was typed' },
  notArrived: { ar: 'لم يصل الرمز؟', fr: 'Le code n’arrive pas ?', en: 'The code has not come?' },
  done: { ar: 'تم الإيداع', fr: 'C’est déposé', en: 'It is filed' },
  doneLead: {
    ar: 'الملف في حساب المواطن الآن. الوصل في طريقه إلى هاتفه.',
    fr: 'C’est dans l’espace de la personne. Le reçu part vers son téléphone.',
    en: 'It is in the citizen’s own space. The receipt is on its way to that phone.',
  },
  doneYours: {
    ar: 'لا مفتاح لكم إليه. ترون منه ما تسمح به مهمتكم فقط.',
    fr: 'Vous n’en gardez pas la clé. Vous n’en voyez que ce que votre rôle permet.',
    en: 'You keep no key to it. You see of it what your role lets you see.',
  },
  receipt: { ar: 'وصل', fr: 'Reçu', en: 'Receipt', zgh: 'ⵜⴰⵙⴰⵟⵟⴼⵜ' },
  kind: { ar: 'ما أودع', fr: 'Objet', en: 'What was filed' },
  number: { ar: 'الرقم', fr: 'Numéro', en: 'Number' },
  filedAt: { ar: 'يوم وساعة الإيداع', fr: 'Jour et heure du dépôt', en: 'Day and time of filing' },
  filedOn: { ar: '{day}، {time}', fr: '{day}, {time}', en: '{day}, {time}' },
  answer: { ar: 'آخر يوم للجواب', fr: 'Dernier jour pour la réponse', en: 'Last day for the answer' },
  body: { ar: 'الجهة', fr: 'Organisme', en: 'Body' },
  printHint: {
    ar: 'يمكنكم طبع هذه الصفحة وإعطاؤها له.',
    fr: 'Vous pouvez imprimer cette page pour la personne.',
    en: 'You may print this page for the citizen.',
  },
  another: { ar: 'مواطن آخر', fr: 'Un autre citoyen', en: 'Another citizen' },
  notHers: {
    ar: 'هذا المكان خارج مجالكم.',
    fr: 'Ce lieu n’est pas dans votre territoire.',
    en: 'This place is not in your territory.',
  },
  ownNumber: {
    ar: 'هذا رقمكم. اكتبوا رقم المواطن.',
    fr: 'C’est votre numéro. Écrivez celui du citoyen.',
    en: 'This is your own number. Write the citizen’s.',
  },
  otherWords: {
    ar: 'تغير ما كتب، أو انتهى الرمز. أرسلوا رمزا جديدا.',
    fr: 'Le texte a changé ou le code n’existe plus. Envoyez un autre code.',
    en: 'The text has changed, or the code is gone. Send another code.',
  },
  sms: {
    ar: 'موافقة تويزة: {code} رمز {deed} مع العون بجانبك. لا أحد بجانبك؟ لا تعطه.',
    fr: 'Accord Twiza : {code}. Dites-le à l’agent près de vous pour {deed}. Personne ? Ne le donnez pas.',
    en: 'Consent Twiza: {code}. Tell it to the agent beside you to {deed}. Nobody there? Tell nobody.',
  },
  mailSubject: { ar: 'رمز موافقتك', fr: 'Votre code d’accord', en: 'Your code of consent' },
  receiptSubject: { ar: 'وصل الإيداع', fr: 'Reçu de dépôt', en: 'Receipt' },
  receiptIdea: {
    ar: 'تويزة: توصلنا بفكرتك رقم {number}. الجواب في {days} يوما. لتراها ادخل برقمك هذا. {link}',
    fr: 'Twiza : votre idée {number} est reçue. Réponse sous {days} jours. Pour la voir, entrez avec ce numéro. {link}',
    en: 'Twiza: your idea {number} is received. Answer within {days} days. To see it, sign in with this number. {link}',
  },
  receiptDossier: {
    ar: 'تويزة: فتحنا ملف مشروعك. لتكتب فيه ادخل برقمك هذا. {link}',
    fr: 'Twiza : le dossier de votre projet est ouvert. Pour y écrire, entrez avec ce numéro. {link}',
    en: 'Twiza: your dossier is begun. To write in it, sign in with this number. {link}',
  },
} as const satisfies WordTable
