import type { AskRefusal, TryRefusal } from '../../domain/person/code.ts'
import type { AccountRefusal } from '../../operations/account.ts'
import type { CountedWord, Word, WordTable } from '../words/word.ts'

export const accountWords = {
  signIn: { ar: 'الدخول', fr: 'Se connecter', en: 'Sign in' },
  signInLead: {
    ar: 'اكتب رقم هاتفك أو بريدك. نرسل لك رمزا من 6 أرقام. لا كلمة سر.',
    fr: 'Écrivez votre téléphone ou e-mail. Vous recevrez un code de 6 chiffres. Pas de mot de passe.',
    en: 'Write your phone number or e-mail. We send you a code of 6 digits. No password.',
  },
  contact: { ar: 'رقم الهاتف أو البريد', fr: 'Téléphone ou e-mail', en: 'Phone number or e-mail' },
  contactHint: { ar: 'مثال: 0612345678', fr: 'Exemple : 0612345678', en: 'Example: 0612345678' },
  sendCode: { ar: 'أرسل لي الرمز', fr: 'Recevoir le code', en: 'Send me the code' },
  whyContact: {
    ar: 'نستعمل رقمك للدخول وللجواب عليك فقط. لا إشهار. لا نعطيه لأحد.',
    fr: 'Votre numéro sert à vous connecter et à vous répondre. Pas de publicité. Il n’est donné à personne.',
    en: 'Your number is used to sign you in and to answer you. No advertising. It is given to nobody.',
  },
  elsewhere: {
    ar: 'أو ادخل بحسابك في {name}',
    fr: 'Ou avec votre compte {name}',
    en: 'Or with your account of {name}',
  },
  signedOut: {
    ar: 'يجب الدخول لإرسال هذا',
    fr: 'Connectez-vous pour envoyer',
    en: 'Sign in to send this',
  },
  signedOutLead: {
    ar: 'لم يضع شيء: ما كتبته في هذه الصفحة. لا تغلقها.',
    fr: 'Rien n’est perdu : ce que vous avez écrit est sur cette page. Ne la fermez pas.',
    en: 'Nothing is lost: what you wrote is on this page. Do not close it.',
  },
  signInBeside: {
    ar: 'ادخل في صفحة جديدة، ثم عد إلى هنا',
    fr: 'Se connecter dans une autre page, puis revenir ici',
    en: 'Sign in on another page, then come back here',
  },
  sendAgain: {
    ar: 'أرسل ما كتبته',
    fr: 'Envoyer ce que j’ai écrit',
    en: 'Send what I wrote',
  },
  youTyped: { ar: 'ما كتبته', fr: 'Ce que vous avez écrit', en: 'What you wrote' },
  codeTitle: { ar: 'اكتب الرمز', fr: 'Écrivez le code', en: 'Write the code' },
  sentByPhone: {
    ar: 'أرسلنا رسالة إلى {address}. فيها 6 أرقام، صالحة 5 دقائق.',
    fr: 'Un SMS est parti au {address}. Son code de 6 chiffres vaut 5 minutes.',
    en: 'A text message was sent to {address}. Its code of 6 digits is good for 5 minutes.',
  },
  sentByEmail: {
    ar: 'أرسلنا بريدا إلى {address}. فيه 6 أرقام، صالحة 5 دقائق.',
    fr: 'Un e-mail est parti à {address}. Son code de 6 chiffres vaut 5 minutes.',
    en: 'An e-mail was sent to {address}. Its code of 6 digits is good for 5 minutes.',
  },
  code: { ar: 'الرمز', fr: 'Code', en: 'Code', zgh: 'ⵉⵏⵉⴳⵍ' },
  codeHint: {
    ar: '6 أرقام. لا تعطها لأحد.',
    fr: '6 chiffres. Ne les donnez à personne.',
    en: '6 digits. Give them to nobody.',
  },
  enter: { ar: 'دخول', fr: 'Entrer', en: 'Enter' },
  again: { ar: 'أرسل رمزا آخر', fr: 'Envoyer un autre code', en: 'Send another code' },
  notArrived: { ar: 'لم يصل الرمز؟', fr: 'Le code n’arrive pas ?', en: 'The code has not come?' },
  otherContact: { ar: 'استعمل رقما آخر', fr: 'Utiliser un autre numéro', en: 'Use another number' },
  mySpace: { ar: 'حسابي', fr: 'Mon espace', en: 'My space' },
  mySpaceLead: {
    ar: 'هنا أفكارك ومشاريعك وطلباتك. لا يراها غيرك وفريقك.',
    fr: 'Vos idées, projets et demandes sont ici. Vous seul et votre équipe les voyez.',
    en: 'Your ideas, projects and requests are here. Only you and your team see them.',
  },
  hello: { ar: 'مرحبا {name}', fr: 'Bonjour {name}', en: 'Hello {name}' },
  saved: { ar: 'حفظنا ذلك.', fr: 'C’est enregistré.', en: 'It is saved.' },
  ideas: { ar: 'أفكاري', fr: 'Mes idées', en: 'My ideas' },
  noIdeas: {
    ar: 'لا توجد أفكار برقمك بعد.',
    fr: 'Aucune idée avec votre numéro pour le moment.',
    en: 'No idea with your number yet.',
  },
  newIdea: { ar: 'ضع فكرة', fr: 'Proposer une idée', en: 'Put in an idea' },
  receipt: { ar: 'الوصل {number}', fr: 'Reçu {number}', en: 'Receipt {number}' },
  startDossier: { ar: 'ابدأ ملفا', fr: 'Ouvrir un dossier', en: 'Start a dossier' },
  startDossierOf: {
    ar: 'ابدأ ملفا من هذه الفكرة',
    fr: 'Ouvrir un dossier pour cette idée',
    en: 'Start a dossier from this idea',
  },
  dossiers: { ar: 'ملفاتي', fr: 'Mes dossiers', en: 'My dossiers' },
  noDossiers: {
    ar: 'لا يوجد ملف بعد. الملف يجمع فكرتك وفريقك ووثائقك.',
    fr: 'Aucun dossier. Un dossier réunit votre idée, votre équipe et vos documents.',
    en: 'No dossier yet. A dossier holds your idea, your team and your documents.',
  },
  simulations: { ar: 'محاكاتي', fr: 'Mes simulations', en: 'My simulations' },
  noSimulations: {
    ar: 'جرب محاكاة مشروع، ثم أضفها إلى حسابك من صفحتها.',
    fr: 'Simulez un projet, puis ajoutez-le à votre espace depuis sa page.',
    en: 'Simulate a project, then add it to your space from its page.',
  },
  more: { ar: 'وأيضا', fr: 'Et aussi', en: 'And also' },
  helpRequests: { ar: 'طلبات المساعدة', fr: 'Demandes d’aide', en: 'Requests for help' },
  myData: { ar: 'معطياتي الشخصية', fr: 'Mes données personnelles', en: 'My personal data' },
  security: { ar: 'الأمان والأجهزة', fr: 'Sécurité et appareils', en: 'Security and devices' },
  office: { ar: 'مكتب التدبير', fr: 'Espace de gestion', en: 'Back office' },
  caseload: { ar: 'من أرافقهم', fr: 'Personnes que j’accompagne', en: 'People I accompany' },
  secondFactor: {
    ar: 'أكد هويتك بوسيلة ثانية',
    fr: 'Confirmer par un second moyen',
    en: 'Confirm by a second factor',
  },
  secondFactorWhy: {
    ar: 'لديك مهمة في هذا الموقع. أكد هويتك لتعمل.',
    fr: 'Vous avez un rôle sur ce site. Confirmez votre identité pour l’exercer.',
    en: 'You have a role on this site. Confirm who you are to use it.',
  },
  detailsTitle: { ar: 'عنك', fr: 'À propos de vous', en: 'About you' },
  detailsLead: {
    ar: 'يمكنك ترك الخانات فارغة.',
    fr: 'Vous pouvez laisser ces cases vides.',
    en: 'You may leave these empty.',
  },
  name: { ar: 'اسمك', fr: 'Votre nom', en: 'Your name' },
  nameHint: {
    ar: 'يراه فريقك ومن يرافقك. لا ينشر.',
    fr: 'Vu par votre équipe et votre conseiller. Jamais publié.',
    en: 'Seen by your team and your adviser. Never published.',
  },
  territory: {
    ar: 'جماعتك أو إقليمك',
    fr: 'Votre commune ou province',
    en: 'Your commune or province',
  },
  territoryHint: {
    ar: 'ليصل طلبك إلى أقرب مرافق.',
    fr: 'Pour joindre le conseiller le plus proche.',
    en: 'So that the nearest adviser is found.',
  },
  save: { ar: 'احفظ', fr: 'Enregistrer', en: 'Save' },
  sessions: { ar: 'الأجهزة المفتوحة', fr: 'Appareils connectés', en: 'Signed-in devices' },
  thisDevice: { ar: 'هذا الجهاز', fr: 'Cet appareil', en: 'This device' },
  anotherDevice: { ar: 'جهاز آخر', fr: 'Un autre appareil', en: 'Another device' },
  since: {
    ar: 'دخل يوم {day} على الساعة {time}',
    fr: 'Connecté le {day} à {time}',
    en: 'Signed in on {day} at {time}',
  },
  seen: {
    ar: 'آخر استعمال: {day}، {time}',
    fr: 'Dernier usage : {day}, {time}',
    en: 'Last used: {day}, {time}',
  },
  endThis: { ar: 'أخرج هذا الجهاز', fr: 'Déconnecter cet appareil', en: 'Sign this device out' },
  endOthers: {
    ar: 'أخرج كل الأجهزة الأخرى',
    fr: 'Déconnecter tous les autres',
    en: 'Sign all others out',
  },
  signOut: { ar: 'خروج', fr: 'Se déconnecter', en: 'Sign out' },
  contacts: { ar: 'ما تدخل به', fr: 'Vos moyens de connexion', en: 'What you sign in with' },
  sharedPhone: {
    ar: 'هل يستعمل غيرك هذا الهاتف؟ اضغط «خروج» عند الانتهاء.',
    fr: 'D’autres utilisent ce téléphone ? Déconnectez-vous à la fin.',
    en: 'Do others use this phone? Sign out when you have finished.',
  },
  keepTitle: {
    ar: 'أضف هذه المحاكاة إلى حسابك',
    fr: 'Ajouter cette simulation à votre espace',
    en: 'Add this simulation to your space',
  },
  keepIt: { ar: 'أضف إلى حسابي', fr: 'Ajouter à mon espace', en: 'Add to my space' },
  keepIdeaWhy: {
    ar: 'تجدها في حسابك، حتى إذا ضاع هذا الرابط.',
    fr: 'Vous la retrouverez dans votre espace, même sans ce lien.',
    en: 'You will find it in your space, even without this link.',
  },
  see: { ar: 'انظر إليها', fr: 'La voir', en: 'See it' },
  mailSubject: { ar: 'رمز الدخول إلى {site}', fr: 'Votre code {site}', en: 'Your {site} code' },
  sms: {
    ar: '{site}: {code} رمز دخولك. صالح 5 دقائق. لا تعطه لأحد.',
    fr: '{site} : {code} est votre code. Valable 5 minutes. Ne le donnez à personne.',
    en: '{site}: {code} is your code. Good for 5 minutes. Give it to nobody.',
  },
  mail: {
    ar: 'رمز دخولك إلى {site}: {code}. صالح 5 دقائق. لا تعطه لأحد. لم تطلبه؟ لا تفعل شيئا.',
    fr: 'Votre code pour {site} : {code}. Il vaut 5 minutes. Ne le donnez à personne. Pas demandé ? Ne faites rien.',
    en: 'Your code for {site}: {code}. It is good for 5 minutes. Give it to nobody. Not asked for? Do nothing.',
  },
} as const satisfies WordTable

/** The words of consent to the purpose `account`; their hash is kept. */
export const accountConsentWords = {
  tick: {
    ar: 'أوافق على حفظ اسمي ومكاني في حسابي.',
    fr: 'J’accepte que mon nom et mon lieu soient gardés dans mon compte.',
    en: 'I agree that my name and place are kept in my account.',
  },
  purpose: {
    ar: 'لماذا: ليعرفك فريقك ومن يرافقك. لا إشهار.',
    fr: 'Pourquoi : être reconnu de votre équipe et de votre conseiller. Pas de publicité.',
    en: 'Why: so that your team and your adviser know you. No advertising.',
  },
  howLong: {
    ar: 'كم من الوقت: إلى أن تمحوه أنت. يمحى في الحين.',
    fr: 'Combien de temps : jusqu’à ce que vous l’effaciez. C’est immédiat.',
    en: 'How long: until you erase it. It is erased at once.',
  },
  rights: {
    ar: 'حقوقك (القانون 09-08): أن تراه أو تصححه أو تمحوه.',
    fr: 'Vos droits (loi 09-08) : le voir, le corriger, l’effacer.',
    en: 'Your rights (law 09-08): to see it, correct it, erase it.',
  },
} as const satisfies WordTable

/** How long somebody waits for another code. */
export const waitWords: { readonly seconds: CountedWord } = {
  seconds: {
    ar: {
      zero: 'يمكنك طلب رمز آخر الآن.',
      one: 'يمكنك طلب رمز آخر بعد ثانية واحدة.',
      two: 'يمكنك طلب رمز آخر بعد ثانيتين.',
      few: 'يمكنك طلب رمز آخر بعد {n} ثوان.',
      many: 'يمكنك طلب رمز آخر بعد {n} ثانية.',
      other: 'يمكنك طلب رمز آخر بعد {n} ثانية.',
    },
    fr: {
      one: 'Vous pourrez demander un autre code dans {n} seconde.',
      many: 'Vous pourrez demander un autre code dans {n} secondes.',
      other: 'Vous pourrez demander un autre code dans {n} secondes.',
    },
    en: {
      one: 'You can ask for another code in {n} second.',
      other: 'You can ask for another code in {n} seconds.',
    },
  },
}

/** Why no code is sent. */
export const ASK_REFUSALS: Readonly<Record<AskRefusal['kind'], Word | CountedWord>> = {
  wait: waitWords.seconds,
  'too-many-codes': {
    ar: 'طلبت رموزا كثيرة. حاول بعد {n} دقيقة.',
    fr: 'Trop de codes demandés. Réessayez dans {n} min.',
    en: 'Too many codes were asked for. Try again in {n} min.',
  },
  'network-busy': {
    ar: 'طلبات كثيرة من شبكتك. حاول بعد ساعة.',
    fr: 'Trop de demandes depuis votre réseau. Réessayez dans une heure.',
    en: 'Too many requests from your network. Try again in an hour.',
  },
  'sms-spent': {
    ar: 'لا يمكن إرسال رسائل الآن. استعمل بريدا أو حاول بعد ساعة.',
    fr: 'Plus de SMS pour le moment. Utilisez un e-mail, ou réessayez dans une heure.',
    en: 'No text messages for now. Use an e-mail, or try again in an hour.',
  },
  'country-not-served': {
    ar: 'لا نرسل إلى أرقام هذا البلد. استعمل بريدا إلكترونيا.',
    fr: 'Les numéros de ce pays ne sont pas servis. Utilisez un e-mail.',
    en: 'Numbers of this country are not served. Use an e-mail.',
  },
  'sms-not-carried': {
    ar: 'هذا الموقع لا يرسل رسائل بعد. استعمل بريدا إلكترونيا.',
    fr: 'Ce site n’envoie pas encore de SMS. Utilisez un e-mail.',
    en: 'This site does not send text messages yet. Use an e-mail.',
  },
  'mail-not-carried': {
    ar: 'هذا الموقع لا يرسل بريدا بعد. استعمل رقم هاتف.',
    fr: 'Ce site n’envoie pas encore d’e-mail. Utilisez un téléphone.',
    en: 'This site does not send e-mail yet. Use a phone number.',
  },
}

/** Why a code does not sign in. */
export const TRY_REFUSALS: Readonly<Record<TryRefusal['kind'], Word>> = {
  'code-malformed': { ar: 'اكتب 6 أرقام.', fr: 'Écrivez 6 chiffres.', en: 'Write 6 digits.' },
  'code-wrong': {
    ar: 'الرمز غير صحيح. المحاولات الباقية: {left}.',
    fr: 'Ce code est faux. Essais restants : {left}.',
    en: 'This code is wrong. Tries left: {left}.',
  },
  'code-spent': {
    ar: 'انتهت المحاولات. اطلب رمزا آخر.',
    fr: 'Plus d’essais pour ce code. Demandez-en un autre.',
    en: 'No tries are left for this code. Ask for another one.',
  },
  'code-expired': {
    ar: 'انتهت صلاحية الرمز. اطلب رمزا آخر.',
    fr: 'Ce code n’est plus valable. Demandez-en un autre.',
    en: 'This code is no longer good. Ask for another one.',
  },
  'too-many-tries': {
    ar: 'محاولات كثيرة خاطئة اليوم. حاول غدا، أو استعمل وسيلة أخرى.',
    fr: 'Trop d’essais faux aujourd’hui. Réessayez demain, ou par un autre moyen.',
    en: 'Too many wrong tries today. Try again tomorrow, or use another way.',
  },
  'no-code': {
    ar: 'اطلب رمزا جديدا من هذا الجهاز.',
    fr: 'Demandez un nouveau code depuis cet appareil.',
    en: 'Ask for a new code from this device.',
  },
}

export const ACCOUNT_REFUSALS: Readonly<Record<AccountRefusal['kind'], Word>> = {
  'name-long': {
    ar: 'الاسم طويل. الحد {most} حرف.',
    fr: 'Nom trop long : {most} caractères au plus.',
    en: 'The name is too long: {most} characters at most.',
  },
  'consent-missing': {
    ar: 'ضع علامة الموافقة. بدونها لا نحفظ شيئا.',
    fr: 'Cochez votre accord. Sans lui, rien n’est gardé.',
    en: 'Tick your consent. Without it nothing is kept.',
  },
}
