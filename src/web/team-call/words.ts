import type { JoinState, Lack } from '../../domain/contest/team-call.ts'
import type { AnswerRefusal, AskRefusal } from '../../operations/join-team.ts'
import type { CallRefusal } from '../../operations/call-for-members.ts'
import type { Word, WordTable } from '../words/word.ts'

export const teamCallWords = {
  listTitle: {
    ar: 'فرق تبحث عن أعضاء',
    fr: 'Des équipes cherchent des membres',
    en: 'Teams looking for members',
  },
  listLead: {
    ar: 'ليس لكم فريق؟ اطلبوا الانضمام إلى واحد منها.',
    fr: 'Vous n’avez pas d’équipe ? Demandez à en rejoindre une.',
    en: 'You have no team? Ask to join one of these.',
  },
  none: {
    ar: 'لا فريق يبحث عن أعضاء الآن.',
    fr: 'Aucune équipe ne cherche de membres en ce moment.',
    en: 'No team is looking for members now.',
  },
  teamIn: { ar: 'فريق من {place}', fr: 'Une équipe : {place}', en: 'A team in {place}' },
  needs: { ar: 'ما ينقص الفريق', fr: 'Ce qui manque à l’équipe', en: 'What the team lacks' },
  join: { ar: 'اطلبوا الانضمام', fr: 'Demander à rejoindre', en: 'Ask to join' },
  joinTitle: {
    ar: 'طلب الانضمام إلى فريق',
    fr: 'Demander à rejoindre une équipe',
    en: 'Ask to join a team',
  },
  aboutYou: {
    ar: 'من أنتم وماذا تحسنون؟',
    fr: 'Qui êtes-vous, que savez-vous faire ?',
    en: 'Who are you, what are you good at?',
  },
  yourRequest: { ar: 'طلبكم', fr: 'Votre demande', en: 'Your request' },
  letters: { ar: '300 حرف على الأكثر.', fr: '300 lettres au plus.', en: '300 letters at most.' },
  consent: {
    ar: 'أوافق أن يقرأ مالك الفريق كلماتي ويرى اسمي ووسيلة الاتصال بي.',
    fr: 'J’accepte que le responsable de l’équipe lise ces mots et voie mon nom et mon contact.',
    en: 'I agree that the owner of the team reads these words and sees my name and contact.',
  },
  consentNote: {
    ar: 'يراها إلى أن يجيب أو تسحبوا الطلب.',
    fr: 'Il les voit jusqu’à sa réponse, ou jusqu’à ce que vous retiriez la demande.',
    en: 'The owner sees them until the answer, or until you take the request back.',
  },
  send: { ar: 'أرسلوا الطلب', fr: 'Envoyer la demande', en: 'Send the request' },
  takeRequestBack: { ar: 'اسحبوا الطلب', fr: 'Retirer la demande', en: 'Take the request back' },
  yourWords: { ar: 'ما كتبتم', fr: 'Ce que vous avez écrit', en: 'What you wrote' },
  inTeam: {
    ar: 'أنتم عضو في هذا الفريق.',
    fr: 'Vous êtes membre de cette équipe.',
    en: 'You are a member of this team.',
  },
  callOver: {
    ar: 'هذا الفريق لا يبحث عن أعضاء الآن.',
    fr: 'Cette équipe ne cherche plus de membres.',
    en: 'This team is not looking for members now.',
  },
  ownRequests: {
    ar: 'طلباتي للانضمام إلى فرق',
    fr: 'Mes demandes pour rejoindre une équipe',
    en: 'My requests to join a team',
  },
  openRequest: { ar: 'افتحوا الطلب', fr: 'Ouvrir la demande', en: 'Open the request' },
  report: { ar: 'بلغوا عن هذا النص', fr: 'Signaler ce texte', en: 'Report this text' },
  reportNote: {
    ar: 'يقرؤه منظمو المسابقة، ويمكنهم حجبه.',
    fr: 'Les organisateurs le liront et peuvent le masquer.',
    en: 'The organisers read it and can hide it.',
  },
  reported: {
    ar: 'شكرا. أخبرنا المنظمين.',
    fr: 'Merci. Les organisateurs sont prévenus.',
    en: 'Thank you. The organisers are told.',
  },
  ownTitle: { ar: 'نبحث عن أعضاء', fr: 'Nous cherchons des membres', en: 'We are looking for members' },
  ownLead: {
    ar: 'قولوا من تبحثون عنه. يظهر ذلك في صفحة المسابقة إلى أن تغلق.',
    fr: 'Dites qui vous cherchez. C’est affiché sur la page du concours jusqu’à sa clôture.',
    en: 'Say whom you look for. It is shown on the page of the contest until it closes.',
  },
  ownWords: { ar: 'من تبحثون عنه؟', fr: 'Qui cherchez-vous ?', en: 'Whom do you look for?' },
  ownCall: { ar: 'إعلانكم', fr: 'Votre annonce', en: 'Your call' },
  ownHint: {
    ar: '300 حرف على الأكثر. لا تكتبوا أسماء ولا أرقام هاتف.',
    fr: '300 lettres au plus. N’écrivez ni noms ni numéros de téléphone.',
    en: '300 letters at most. Do not write names or phone numbers.',
  },
  publish: { ar: 'انشروا هذا', fr: 'Publier', en: 'Publish this' },
  change: { ar: 'احفظوا التغيير', fr: 'Garder le changement', en: 'Keep the change' },
  takeBack: { ar: 'لم نعد نبحث', fr: 'Nous ne cherchons plus', en: 'We no longer look' },
  looking: { ar: 'إعلانكم ظاهر', fr: 'Votre annonce est affichée', en: 'Your call is shown' },
  notLooking: { ar: 'لا إعلان لكم', fr: 'Vous n’avez pas d’annonce', en: 'You have no call' },
  hidden: {
    ar: 'حجب منظمو المسابقة هذا النص. اكتبوه من جديد واتصلوا بهم.',
    fr: 'Les organisateurs ont masqué ce texte. Changez-le et contactez-les.',
    en: 'The organisers have hidden this text. Change it and contact them.',
  },
  requests: { ar: 'طلبات الانضمام', fr: 'Demandes reçues', en: 'Requests to join' },
  noRequests: {
    ar: 'لا طلب ينتظر جوابكم.',
    fr: 'Aucune demande n’attend votre réponse.',
    en: 'No request waits for your answer.',
  },
  ownerAnswers: {
    ar: 'مالك الملف يقرأ الطلبات ويجيب عنها.',
    fr: 'Le propriétaire du dossier lit les demandes et répond.',
    en: 'The owner of the dossier reads the requests and answers.',
  },
  noName: { ar: 'بدون اسم', fr: 'Sans nom', en: 'No name given' },
  contact: { ar: 'وسيلة الاتصال', fr: 'Contact', en: 'Contact' },
  accept: { ar: 'نعم، مرحبا', fr: 'Oui, bienvenue', en: 'Yes, welcome' },
  acceptNote: {
    ar: 'من تقبلونه يكتب معكم في الملف كله.',
    fr: 'La personne acceptée écrit avec vous dans tout le dossier.',
    en: 'Whoever you accept writes with you in the whole dossier.',
  },
  decline: { ar: 'لا، وشكرا', fr: 'Non merci', en: 'No, thank you' },
  kept: { ar: 'حفظنا هذا.', fr: 'C’est gardé.', en: 'Kept.' },
  toEntry: { ar: 'إلى المشاركة', fr: 'Vers la candidature', en: 'To the entry' },
  toContest: { ar: 'إلى المسابقة', fr: 'Vers le concours', en: 'To the contest' },
  officeTitle: { ar: 'إعلانات الفرق', fr: 'Annonces des équipes', en: 'Calls of teams' },
  officeNone: { ar: 'لا إعلان.', fr: 'Aucune annonce.', en: 'No call.' },
  reportedBadge: { ar: 'بلغ عنه', fr: 'Signalé', en: 'Reported' },
  hiddenBadge: { ar: 'محجوب', fr: 'Masqué', en: 'Hidden' },
  shownBadge: { ar: 'ظاهر', fr: 'Affiché', en: 'Shown' },
  hide: { ar: 'احجبوا هذا النص', fr: 'Masquer ce texte', en: 'Hide this text' },
  show: { ar: 'أظهروه من جديد', fr: 'Afficher à nouveau', en: 'Show it again' },
} as const satisfies WordTable

export const teamCallCounts = {
  waiting: {
    ar: {
      zero: 'لا طلب ينتظر',
      one: 'طلب واحد ينتظر جوابكم',
      two: 'طلبان ينتظران جوابكم',
      few: '{n} طلبات تنتظر جوابكم',
      many: '{n} طلبا ينتظر جوابكم',
      other: '{n} طلب ينتظر جوابكم',
    },
    fr: {
      one: '{n} demande attend votre réponse',
      many: '{n} de demandes attendent votre réponse',
      other: '{n} demandes attendent votre réponse',
    },
    en: { one: '{n} request waits for your answer', other: '{n} requests wait for your answer' },
  },
} as const satisfies WordTable

export const LACK_WORDS: Readonly<Record<Lack, Word>> = {
  accounting: { ar: 'المحاسبة والأرقام', fr: 'Comptes et chiffres', en: 'Accounts and figures' },
  sales: { ar: 'البيع والتسويق', fr: 'Vente et marchés', en: 'Sales and markets' },
  production: { ar: 'الفلاحة والإنتاج', fr: 'Agriculture et production', en: 'Farming and production' },
  craft: { ar: 'الصناعة التقليدية', fr: 'Artisanat', en: 'Craft' },
  digital: { ar: 'الحاسوب والهاتف', fr: 'Informatique et téléphone', en: 'Computers and phones' },
  writing: { ar: 'الكتابة والعرض', fr: 'Écrire et présenter', en: 'Writing and presenting' },
  languages: { ar: 'اللغات', fr: 'Langues', en: 'Languages' },
  other: { ar: 'شيء آخر', fr: 'Autre chose', en: 'Something else' },
}

export const JOIN_STATE_WORDS: Readonly<Record<JoinState, Word>> = {
  open: { ar: 'ينتظر الجواب', fr: 'Attend une réponse', en: 'Waits for an answer' },
  accepted: { ar: 'قبله الفريق', fr: 'Acceptée', en: 'Accepted' },
  declined: {
    ar: 'اختار الفريق غيركم هذه المرة. شكرا لكم.',
    fr: 'L’équipe a fait un autre choix. Merci à vous.',
    en: 'The team chose otherwise this time. Thank you.',
  },
  'taken-back': { ar: 'سحبتموه', fr: 'Retirée par vous', en: 'Taken back by you' },
}

const WORDS_SHORT: Word = {
  ar: 'اكتبوا عشرة أحرف على الأقل.',
  fr: 'Écrivez au moins dix lettres.',
  en: 'Write at least ten letters.',
}
const WORDS_LONG: Word = {
  ar: 'النص طويل. 300 حرف على الأكثر.',
  fr: 'Le texte est trop long. 300 lettres au plus.',
  en: 'The text is too long. 300 letters at most.',
}

export const CALL_REFUSALS: Readonly<Record<Exclude<CallRefusal['kind'], 'no-such-entry'>, Word>> = {
  'words-short': WORDS_SHORT,
  'words-long': WORDS_LONG,
  'lacking-missing': {
    ar: 'اختاروا ما ينقص الفريق.',
    fr: 'Choisissez ce qui manque à l’équipe.',
    en: 'Choose what the team lacks.',
  },
  'may-not-write': {
    ar: 'أنت تقرأ هذا الملف فقط.',
    fr: 'Vous lisez seulement ce dossier.',
    en: 'You only read this dossier.',
  },
  over: {
    ar: 'أغلقت المسابقة. لا تتغير الفرق بعد ذلك.',
    fr: 'Le concours est clos. Les équipes ne changent plus ici.',
    en: 'The contest is closed. Teams no longer change here.',
  },
  'out-of-contest': {
    ar: 'مشاركتكم ليست في المسابقة الآن.',
    fr: 'Votre candidature n’est plus dans le concours.',
    en: 'Your entry is not in the contest now.',
  },
}

export const ASK_REFUSALS: Readonly<Record<Exclude<AskRefusal['kind'], 'no-such-call'>, Word>> = {
  'words-short': WORDS_SHORT,
  'words-long': WORDS_LONG,
  'consent-missing': {
    ar: 'بدون موافقتكم لا يصل الطلب إلى الفريق.',
    fr: 'Sans votre accord, la demande ne peut pas arriver à l’équipe.',
    en: 'Without your consent the request cannot reach the team.',
  },
  'in-team': teamCallWords.inTeam,
  juror: {
    ar: 'أنتم في لجنة التحكيم. لا يمكنكم الانضمام إلى فريق.',
    fr: 'Vous êtes du jury. Vous ne pouvez pas rejoindre une équipe.',
    en: 'You are on the jury. You cannot join a team.',
  },
  'asked-before': {
    ar: 'طلبتم من هذا الفريق من قبل.',
    fr: 'Vous avez déjà demandé à cette équipe.',
    en: 'You have asked this team before.',
  },
  'too-many-of-hers': {
    ar: 'عندكم خمسة طلبات تنتظر. اسحبوا واحدا منها أولا.',
    fr: 'Cinq de vos demandes attendent. Retirez-en une d’abord.',
    en: 'Five of your requests wait. Take one back first.',
  },
  'team-full': {
    ar: 'عند هذا الفريق طلبات كثيرة. جربوا فريقا آخر.',
    fr: 'Cette équipe a déjà beaucoup de demandes. Essayez une autre.',
    en: 'This team has many requests already. Try another one.',
  },
}

export const ANSWER_REFUSALS: Readonly<Record<Exclude<AnswerRefusal['kind'], 'no-such-request'>, Word>> = {
  'may-not-manage': teamCallWords.ownerAnswers,
  over: CALL_REFUSALS.over,
  answered: {
    ar: 'هذا الطلب لم يعد ينتظر جوابا.',
    fr: 'Cette demande n’attend plus de réponse.',
    en: 'This request no longer waits for an answer.',
  },
  'team-full': {
    ar: 'فريقكم كامل.',
    fr: 'Votre équipe est complète.',
    en: 'Your team is full.',
  },
}
