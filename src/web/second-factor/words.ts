import type { EnrolRefusal, RemoveRefusal, ShowRefusal } from '../../operations/second-factor.ts'
import type { Word, WordTable } from '../words/word.ts'

export const secondFactorWords = {
  showTitle: {
    ar: 'الخطوة الثانية للدخول',
    fr: 'Seconde étape de connexion',
    en: 'Second step of signing in',
  },
  showLead: {
    ar: 'عملك يفتح معطيات ناس آخرين. لهذا نطلب دليلا ثانيا.',
    fr: 'Votre rôle ouvre les données d’autres personnes. Une seconde preuve est donc demandée.',
    en: 'Your role opens other people’s data. So a second proof is asked for.',
  },
  code: { ar: 'الرمز', fr: 'Code', en: 'Code', zgh: 'ⵉⵏⵉⴳⵍ' },
  codeHint: {
    ar: '6 أرقام من تطبيق الرموز، أو رمز من رموز الطوارئ',
    fr: '6 chiffres de l’application de codes, ou un code de secours',
    en: '6 digits from the code app, or a recovery code',
  },
  goOn: { ar: 'تابع', fr: 'Continuer', en: 'Go on' },
  usePasskey: {
    ar: 'استعمل مفتاح المرور',
    fr: 'Utiliser la clé d’accès',
    en: 'Use the passkey',
  },
  passkeyFailed: {
    ar: 'لم ينجح مفتاح المرور. أعد المحاولة أو استعمل رمزا.',
    fr: 'La clé d’accès n’a pas marché. Réessayez ou tapez un code.',
    en: 'The passkey did not work. Try again or type a code.',
  },
  lost: {
    ar: 'ضاع كل شيء؟ اطلب من المسؤول عن الموقع أن يمسح الخطوة الثانية.',
    fr: 'Tout est perdu ? Demandez à l’administration du site d’effacer la seconde étape.',
    en: 'Everything lost? Ask the administrators of the site to take the second step away.',
  },
  title: { ar: 'الخطوة الثانية', fr: 'Seconde étape', en: 'Second step' },
  lead: {
    ar: 'دليل ثان بعد الرمز: تطبيق رموز أو مفتاح مرور.',
    fr: 'Une seconde preuve après le code : une application de codes ou une clé d’accès.',
    en: 'A second proof after the code: a code app or a passkey.',
  },
  needed: {
    ar: 'أعد الخطوة الثانية أولا. بعدها يفتح فضاء العمل.',
    fr: 'Préparez d’abord la seconde étape. L’espace de travail s’ouvre ensuite.',
    en: 'Set up the second step first. Then the back office opens.',
  },
  own: { ar: 'ما عندك', fr: 'Ce que vous avez', en: 'What you have' },
  none: { ar: 'لا شيء بعد.', fr: 'Rien encore.', en: 'Nothing yet.' },
  totp: { ar: 'تطبيق رموز', fr: 'Application de codes', en: 'Code app' },
  passkey: { ar: 'مفتاح مرور', fr: 'Clé d’accès', en: 'Passkey' },
  since: { ar: 'منذ {date}', fr: 'Depuis le {date}', en: 'Since {date}' },
  remove: { ar: 'احذفه', fr: 'Retirer', en: 'Take away' },
  removeWhich: {
    ar: 'احذف: {what}، منذ {date}',
    fr: 'Retirer : {what}, depuis le {date}',
    en: 'Take away: {what}, since {date}',
  },
  lastOne: {
    ar: 'لا يحذف الأخير. أضف آخر قبل ذلك.',
    fr: 'Le dernier ne se retire pas. Ajoutez-en un autre avant.',
    en: 'The last one stays. Add another before.',
  },
  recovery: { ar: 'رموز الطوارئ', fr: 'Codes de secours', en: 'Recovery codes' },
  recoveryText: {
    ar: 'لليوم الذي يضيع فيه الهاتف. كل رمز يصلح مرة واحدة.',
    fr: 'Pour le jour où le téléphone est perdu. Chaque code sert une fois.',
    en: 'For the day the phone is lost. Each code counts once.',
  },
  recoveryLeft: { ar: 'الرموز الباقية: {n}', fr: 'Codes restants : {n}', en: 'Codes left: {n}' },
  makeRecovery: { ar: 'أنشئ رموزا جديدة', fr: 'Créer de nouveaux codes', en: 'Make new codes' },
  recoveryOld: {
    ar: 'الرموز القديمة لا تصلح بعدها.',
    fr: 'Les anciens codes ne servent plus ensuite.',
    en: 'The old codes no longer count then.',
  },
  recoveryTitle: { ar: 'رموز الطوارئ الجديدة', fr: 'Vos codes de secours', en: 'Your recovery codes' },
  recoveryOnce: {
    ar: 'اكتبها أو اطبعها الآن. لن تظهر مرة أخرى.',
    fr: 'Notez-les ou imprimez-les maintenant. Ils ne seront plus montrés.',
    en: 'Write them down or print them now. They are not shown again.',
  },
  recoveryKept: { ar: 'حفظتها، تابع', fr: 'C’est noté, continuer', en: 'I have kept them, go on' },
  addApp: { ar: 'أضف تطبيق رموز', fr: 'Ajouter une application de codes', en: 'Add a code app' },
  scan: {
    ar: '1. صور هذه العلامة بتطبيق الرموز في هاتفك.',
    fr: '1. Scannez ce carré avec l’application de codes du téléphone.',
    en: '1. Scan this square with the code app of your phone.',
  },
  qr: { ar: 'علامة التطبيق', fr: 'Carré pour l’application', en: 'Square for the app' },
  secret: { ar: 'أو اكتب هذا المفتاح:', fr: 'Ou tapez cette clé :', en: 'Or type this key:' },
  typeThem: {
    ar: '2. اكتب الأرقام الستة التي يعرضها التطبيق.',
    fr: '2. Tapez les six chiffres que l’application affiche.',
    en: '2. Type the six digits that the app shows.',
  },
  sixDigits: { ar: 'الأرقام الستة', fr: 'Les six chiffres', en: 'The six digits' },
  add: { ar: 'أضفه', fr: 'Ajouter', en: 'Add' },
  addPasskey: { ar: 'أضف مفتاح مرور', fr: 'Ajouter une clé d’accès', en: 'Add a passkey' },
  passkeyText: {
    ar: 'هاتفك أو حاسوبك يثبت أنك أنت، بالبصمة أو رمز الشاشة.',
    fr: 'Le téléphone ou l’ordinateur prouve que c’est vous, par empreinte ou code d’écran.',
    en: 'The phone or computer proves that it is you, by fingerprint or screen code.',
  },
  showFirst: {
    ar: 'لتغيير شيء هنا، أكمل الخطوة الثانية أولا.',
    fr: 'Pour changer quelque chose ici, passez d’abord la seconde étape.',
    en: 'To change something here, pass the second step first.',
  },
  back: { ar: 'الأمان', fr: 'Sécurité', en: 'Security' },
} as const satisfies WordTable

export const FACTOR_REFUSAL_WORDS: Readonly<
  Record<(ShowRefusal | EnrolRefusal | RemoveRefusal)['kind'], Word>
> = {
  'wrong-code': {
    ar: 'الرمز غير صحيح، أو استعمل من قبل. اكتب الرمز الذي يظهر الآن.',
    fr: 'Code faux ou déjà utilisé. Tapez celui qui s’affiche maintenant.',
    en: 'The code is wrong or was used before. Type the one that is shown now.',
  },
  'factor-locked': {
    ar: 'محاولات خاطئة كثيرة. انتظر 15 دقيقة.',
    fr: 'Trop d’essais faux. Attendez 15 minutes.',
    en: 'Too many wrong tries. Wait 15 minutes.',
  },
  'session-over': {
    ar: 'انتهت الجلسة. ادخل من جديد.',
    fr: 'La session est finie. Connectez-vous de nouveau.',
    en: 'The session is over. Sign in again.',
  },
  'offer-over': {
    ar: 'مر وقت طويل. صور العلامة الجديدة.',
    fr: 'Trop de temps a passé. Scannez le nouveau carré.',
    en: 'Too much time has passed. Scan the new square.',
  },
  'factor-needed': {
    ar: 'أكمل الخطوة الثانية أولا.',
    fr: 'Passez d’abord la seconde étape.',
    en: 'Pass the second step first.',
  },
  'last-factor': {
    ar: 'لا يحذف الأخير. أضف آخر قبل ذلك.',
    fr: 'Le dernier ne se retire pas. Ajoutez-en un autre avant.',
    en: 'The last one stays. Add another before.',
  },
  'no-such-factor': {
    ar: 'هذا لم يعد موجودا.',
    fr: 'Celui-ci n’existe plus.',
    en: 'This one is not there any more.',
  },
}
