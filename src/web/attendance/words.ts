import type { RegistrationFault } from '../../domain/attendance/read-registration.ts'
import type { Category, Need, RegistrationStanding } from '../../domain/attendance/registration.ts'
import type { RegistrationRefusal } from '../../operations/register-for-meeting.ts'
import type { CountedWord, Word, WordTable } from '../words/word.ts'

export const CATEGORY_WORDS: Readonly<Record<Category, Word>> = {
  cooperative: { ar: 'تعاونية نشيطة', fr: 'Coopérative active', en: 'Active cooperative' },
  'idea-holder': { ar: 'حامل أو حاملة فكرة', fr: 'Porteur ou porteuse d’idée', en: 'Holder of an idea' },
  'project-holder': {
    ar: 'حامل أو حاملة مشروع',
    fr: 'Porteur ou porteuse de projet',
    en: 'Holder of a project',
  },
  expert: { ar: 'خبير أو خبيرة', fr: 'Expert ou experte', en: 'Expert' },
  economic: { ar: 'فاعل اقتصادي', fr: 'Acteur économique', en: 'Economic actor' },
  institution: {
    ar: 'مؤسسة أو إدارة',
    fr: 'Institution ou administration',
    en: 'Institution or administration',
  },
  association: { ar: 'جمعية', fr: 'Association', en: 'Association', zgh: 'ⵜⴰⵎⵙⵎⵓⵏⵜ' },
}

export const NEED_WORDS: Readonly<Record<Need, Word>> = {
  tamazight: { ar: 'ترجمة إلى الأمازيغية', fr: 'Interprète en tamazight', en: 'Interpreter in Tamazight' },
  darija: { ar: 'ترجمة إلى الدارجة', fr: 'Interprète en darija', en: 'Interpreter in Darija' },
  wheelchair: { ar: 'مدخل لكرسي متحرك', fr: 'Accès en fauteuil roulant', en: 'Access with a wheelchair' },
  'child-care': { ar: 'مكان للأطفال', fr: 'Garde d’enfants', en: 'Child care' },
}

export const STANDING_WORDS: Readonly<Record<RegistrationStanding, Word>> = {
  confirmed: { ar: 'مقعد مؤكد', fr: 'Place confirmée', en: 'Seat confirmed' },
  waiting: { ar: 'في لائحة الانتظار', fr: 'Sur liste d’attente', en: 'On the waiting list' },
  cancelled: { ar: 'ألغي التسجيل', fr: 'Inscription annulée', en: 'Registration cancelled' },
}

export const seatsCounted: CountedWord = {
  ar: {
    zero: 'لا مقعد',
    one: 'مقعد واحد',
    two: 'مقعدان',
    few: '{n} مقاعد',
    many: '{n} مقعدا',
    other: '{n} مقعد',
  },
  fr: { one: '{n} place', many: '{n} de places', other: '{n} places' },
  en: { one: '{n} seat', other: '{n} seats' },
}

export const waitingBeforeCounted: CountedWord = {
  ar: {
    zero: 'أنت الأول في الانتظار.',
    one: 'قبلك تسجيل واحد.',
    two: 'قبلك تسجيلان.',
    few: 'قبلك {n} تسجيلات.',
    many: 'قبلك {n} تسجيلا.',
    other: 'قبلك {n} تسجيل.',
  },
  fr: {
    one: '{n} inscription avant vous.',
    many: '{n} d’inscriptions avant vous.',
    other: '{n} inscriptions avant vous.',
  },
  en: { one: '{n} registration before you.', other: '{n} registrations before you.' },
}

export const attendanceWords = {
  title: { ar: 'التسجيل في اللقاء', fr: 'Inscription à la rencontre', en: 'Registration for the meeting' },
  lead: {
    ar: 'التسجيل مجاني. من سجل أولا أخذ المقعد أولا.',
    fr: 'C’est gratuit. Premier inscrit, premier servi.',
    en: 'It is free. First come, first served.',
  },
  seatsLeft: { ar: 'المقاعد الباقية: {n}', fr: 'Places restantes : {n}', en: 'Seats left: {n}' },
  noLimit: { ar: 'عدد المقاعد غير محدود.', fr: 'Pas de limite de places.', en: 'No limit of seats.' },
  full: {
    ar: 'لا مقعد باق. سجل اسمك في لائحة الانتظار.',
    fr: 'Complet. Inscrivez-vous sur la liste d’attente.',
    en: 'Full. Put your name on the waiting list.',
  },
  someWait: {
    ar: 'آخرون ينتظرون قبلك. تأخذ مكانك بعدهم.',
    fr: 'D’autres attendent déjà. Vous passez après eux.',
    en: 'Others wait already. You come after them.',
  },
  name: { ar: 'الاسم الكامل', fr: 'Nom complet', en: 'Full name' },
  nameHint: {
    ar: 'كما تريده في الشهادة.',
    fr: 'Comme il doit figurer sur l’attestation.',
    en: 'As it should stand on the certificate.',
  },
  category: { ar: 'بأي صفة تأتي؟', fr: 'À quel titre venez-vous ?', en: 'As who do you come?' },
  organisation: {
    ar: 'اسم التعاونية أو المؤسسة أو الجمعية',
    fr: 'Nom de la coopérative, de l’organisme ou de l’association',
    en: 'Name of the cooperative, body or association',
  },
  organisationHint: {
    ar: 'إن كنت تمثل واحدة.',
    fr: 'Si vous en représentez une.',
    en: 'If you represent one.',
  },
  seats: {
    ar: 'عدد الحاضرين معك، وأنت منهم',
    fr: 'Combien de personnes, vous compris ?',
    en: 'How many people, you included?',
  },
  others: {
    ar: 'أسماء من يأتي معك',
    fr: 'Noms de ceux qui viennent avec vous',
    en: 'Names of those who come with you',
  },
  othersHint: {
    ar: 'اختياري. اسم في كل سطر.',
    fr: 'Facultatif. Un nom par ligne.',
    en: 'Optional. One name a line.',
  },
  needs: {
    ar: 'ماذا تحتاج لتحضر؟',
    fr: 'De quoi avez-vous besoin pour venir ?',
    en: 'What do you need to come?',
  },
  optional: { ar: 'اختياري.', fr: 'Facultatif.', en: 'Optional.' },
  whoSees: {
    ar: 'يرى اسمك منظمو اللقاء ومن يستقبلك في الباب فقط. ما تحتاجه وأسماء مرافقيك تمحى بعد ذلك.',
    fr: 'Seuls les organisateurs et l’accueil voient votre nom. Vos besoins et les noms de vos accompagnants sont effacés ensuite.',
    en: 'Only the organisers and those at the door see your name. Your needs and companions’ names are erased later.',
  },
  signInFirst: {
    ar: 'تؤكد هاتفك أو بريدك برمز بعد الإرسال. ما كتبته يبقى.',
    fr: 'Après l’envoi, un code confirme votre téléphone ou votre courriel. Rien n’est perdu.',
    en: 'After sending, a code confirms your phone or e-mail. Nothing is lost.',
  },
  send: { ar: 'سجل', fr: 'S’inscrire', en: 'Register', zgh: 'ⴰⵍⵓⴳ' },
  closedTitle: { ar: 'التسجيل مغلق', fr: 'Inscriptions closes', en: 'Registration is closed' },
  closed: {
    ar: 'لا تسجيل في هذا اللقاء الآن.',
    fr: 'On ne peut pas s’inscrire à cette rencontre pour le moment.',
    en: 'One cannot register for this meeting now.',
  },
  toMeeting: { ar: 'صفحة اللقاء', fr: 'Page de la rencontre', en: 'Page of the meeting' },
  pass: { ar: 'بطاقة الدخول', fr: 'Carte d’entrée', en: 'Pass' },
  showAtDoor: {
    ar: 'أظهر هذا المربع عند الباب.',
    fr: 'Montrez ce carré à l’entrée.',
    en: 'Show this square at the door.',
  },
  orSay: {
    ar: 'بلا هاتف؟ قل هذا الرمز.',
    fr: 'Sans téléphone ? Dites ce code.',
    en: 'No phone? Say this code.',
  },
  qrLabel: { ar: 'رمز بطاقة الدخول', fr: 'Code de la carte d’entrée', en: 'Code of the pass' },
  waitNote: {
    ar: 'لا مقعد لك بعد. نراسلك إن توفر مقعد.',
    fr: 'Pas encore de place. Nous vous écrirons si une place se libère.',
    en: 'No seat yet. We write to you when one is free.',
  },
  meetingCancelled: {
    ar: 'ألغي هذا اللقاء.',
    fr: 'Cette rencontre est annulée.',
    en: 'This meeting is cancelled.',
  },
  meetingPostponed: {
    ar: 'أجل هذا اللقاء. تسجيلك باق.',
    fr: 'Cette rencontre est reportée. Votre inscription reste.',
    en: 'This meeting is put off. Your registration stays.',
  },
  comingAs: { ar: 'الصفة', fr: 'À titre de', en: 'Coming as' },
  seatsRow: { ar: 'المقاعد', fr: 'Places', en: 'Seats' },
  calendar: { ar: 'أضف إلى اليومية', fr: 'Ajouter à l’agenda', en: 'Add to the calendar' },
  change: { ar: 'غير التسجيل', fr: 'Modifier l’inscription', en: 'Change the registration' },
  changeTitle: { ar: 'تغيير التسجيل', fr: 'Modification de l’inscription', en: 'Changing the registration' },
  keep: { ar: 'احفظ', fr: 'Enregistrer', en: 'Save' },
  cancel: { ar: 'ألغ التسجيل', fr: 'Annuler l’inscription', en: 'Cancel the registration' },
  cancelWhy: {
    ar: 'لن تأتي؟ ألغ، فيأخذ غيرك مقعدك.',
    fr: 'Vous ne venez pas ? Annulez : un autre aura la place.',
    en: 'Not coming? Cancel, and somebody else has the seat.',
  },
  cancelledNow: {
    ar: 'ألغي تسجيلك.',
    fr: 'Votre inscription est annulée.',
    en: 'Your registration is cancelled.',
  },
  again: { ar: 'سجل من جديد', fr: 'S’inscrire à nouveau', en: 'Register again' },
  arrived: { ar: 'حضرت اللقاء', fr: 'Présence constatée', en: 'You were there' },
  certificate: {
    ar: 'شهادة الحضور (PDF)',
    fr: 'Attestation de présence (PDF)',
    en: 'Certificate of attendance (PDF)',
  },
  certificateLater: {
    ar: 'تجد شهادة الحضور هنا بعد نهاية اللقاء.',
    fr: 'L’attestation sera ici après la rencontre.',
    en: 'The certificate is here after the meeting.',
  },
  register: { ar: 'سجل للحضور', fr: 'S’inscrire', en: 'Register to come' },
  myMeetings: { ar: 'لقاءاتي', fr: 'Mes rencontres', en: 'My meetings' },
  officeRegistrations: { ar: 'المسجلون والحاضرون', fr: 'Inscrits et présents', en: 'Registered and present' },
  csv: { ar: 'لائحة المسجلين (CSV)', fr: 'Liste des inscrits (CSV)', en: 'List of those registered (CSV)' },
  confirmedCount: { ar: 'مقاعد', fr: 'Places', en: 'Seats' },
  waitingCount: { ar: 'انتظار', fr: 'Attente', en: 'Waiting' },
  arrivedCount: { ar: 'حضروا', fr: 'Présents', en: 'Present' },
  total: { ar: 'المجموع', fr: 'Total', en: 'Total', zgh: 'ⵜⴰⵎⵓⵜⵜⵔⵜ' },
} satisfies WordTable

export const REGISTRATION_FAULTS = {
  'name-missing': { ar: 'اكتب اسمك.', fr: 'Écrivez votre nom.', en: 'Write your name.' },
  'name-long': {
    ar: 'الاسم طويل: {most} حرفا على الأكثر.',
    fr: 'Nom trop long : {most} lettres au plus.',
    en: 'The name is too long: {most} letters at most.',
  },
  'category-missing': { ar: 'اختر صفتك.', fr: 'Choisissez à quel titre.', en: 'Choose as who you come.' },
  'organisation-missing': {
    ar: 'اكتب اسم من تمثله.',
    fr: 'Écrivez le nom de l’organisme.',
    en: 'Write the name of the body.',
  },
  'organisation-long': {
    ar: 'الاسم طويل: {most} حرفا على الأكثر.',
    fr: 'Nom trop long : {most} lettres au plus.',
    en: 'The name is too long: {most} letters at most.',
  },
  'seats-unread': {
    ar: 'اكتب عددا من 1 إلى {most}.',
    fr: 'Écrivez un nombre de 1 à {most}.',
    en: 'Write a number from 1 to {most}.',
  },
  'others-many': {
    ar: 'الأسماء أكثر من المقاعد. لك {n} بجانبك.',
    fr: 'Plus de noms que de places. Vous en avez {n} à côté de vous.',
    en: 'More names than seats. You have {n} beside you.',
  },
  'others-long': {
    ar: 'اسم طويل: {most} حرفا على الأكثر.',
    fr: 'Un nom est trop long : {most} lettres au plus.',
    en: 'A name is too long: {most} letters at most.',
  },
  closed: {
    ar: 'لا تسجيل ولا تغيير الآن.',
    fr: 'Ni inscription ni changement pour le moment.',
    en: 'No registration and no change now.',
  },
  'room-too-small': {
    ar: 'القاعة كلها {most} مقعدا.',
    fr: 'La salle entière a {most} places.',
    en: 'The whole room has {most} seats.',
  },
  'no-seats-left': {
    ar: 'لا مقاعد كافية. تسجيلك باق كما كان.',
    fr: 'Pas assez de places. Votre inscription reste comme avant.',
    en: 'Not enough seats. Your registration stays as it was.',
  },
} satisfies Readonly<
  Record<RegistrationFault['kind'] | Exclude<RegistrationRefusal['kind'], 'no-such-meeting'>, Word>
>
