import type { StaffDuty, TourStanding, MeetingStanding } from '../../domain/meeting/meeting.ts'
import type { PlanFault } from '../../domain/meeting/plan.ts'
import type { PlanRefusal } from '../../operations/plan-meeting.ts'
import type { StaffRefusal } from '../../operations/change-staff.ts'
import type { Word, WordTable } from '../words/word.ts'

/** Words of the back office where tours and meetings are planned. */
export const officeMeetingWords = {
  lead: {
    ar: 'خطط جولة أو لقاء. المسودة لا يراها العموم.',
    fr: 'Planifiez une tournée ou une rencontre. Le public ne voit pas les brouillons.',
    en: 'Plan a tour or a meeting. The public does not see drafts.',
  },
  newTour: { ar: 'جولة جديدة', fr: 'Nouvelle tournée', en: 'New tour' },
  newMeeting: { ar: 'لقاء جديد', fr: 'Nouvelle rencontre', en: 'New meeting' },
  tours: { ar: 'الجولات', fr: 'Tournées', en: 'Tours' },
  meetings: { ar: 'اللقاءات', fr: 'Rencontres', en: 'Meetings' },
  records: {
    ar: 'لقاءات موثقة لا تتغير هنا',
    fr: 'Documentées : on ne les change pas ici',
    en: 'Documented: not changed here',
  },
  none: { ar: 'لا شيء هنا بعد.', fr: 'Rien pour le moment.', en: 'Nothing yet.' },
  editTour: { ar: 'جولة', fr: 'Tournée', en: 'Tour' },
  editMeeting: { ar: 'لقاء', fr: 'Rencontre', en: 'Meeting' },
  seePublic: { ar: 'صفحة العموم', fr: 'Page publique', en: 'Public page' },
  saved: { ar: 'تم الحفظ.', fr: 'C’est enregistré.', en: 'Saved.' },
  repeatedHour: {
    ar: 'هذه الساعة تأتي مرتين في ذلك اليوم: تتغير الساعة القانونية. أخذنا الثانية.',
    fr: 'Cette heure existe deux fois ce jour-là : l’heure légale change. La seconde est retenue.',
    en: 'This hour comes twice that day, for legal time changes. The second was taken.',
  },
  skippedHour: {
    ar: 'هذه الساعة لا توجد في ذلك اليوم: تتغير الساعة القانونية. أخذنا الساعة الموالية.',
    fr: 'Cette heure n’existe pas ce jour-là : l’heure légale change. La suivante est retenue.',
    en: 'This hour does not exist that day, for legal time changes. The next was taken.',
  },
  inLanguage: { ar: 'النصوص', fr: 'Textes', en: 'Texts' },
  textsHint: {
    ar: 'لغة واحدة تكفي. من لا يجد لغته يرى الأخرى.',
    fr: 'Une langue suffit. Le lecteur voit l’autre si la sienne manque.',
    en: 'One language is enough. Readers see another where theirs is missing.',
  },
  moreLanguages: {
    ar: 'بالإنجليزية والأمازيغية',
    fr: 'En anglais et en amazighe',
    en: 'In English and Tamazight',
  },
  name: { ar: 'العنوان', fr: 'Titre', en: 'Title', zgh: 'ⴰⵣⵡⵍ' },
  city: { ar: 'المدينة أو القرية', fr: 'Ville ou village', en: 'Town or village' },
  venue: { ar: 'القاعة', fr: 'Salle', en: 'Hall' },
  address: { ar: 'العنوان البريدي', fr: 'Adresse', en: 'Address' },
  slogan: { ar: 'الشعار', fr: 'Slogan', en: 'Slogan' },
  purpose: { ar: 'الهدف', fr: 'But', en: 'Aim' },
  organiser: { ar: 'المنظم', fr: 'Organisateur', en: 'Organiser' },
  place: {
    ar: 'الجماعة أو الإقليم أو الجهة',
    fr: 'Commune, province ou région',
    en: 'Commune, province or region',
  },
  placeHint: { ar: 'الاسم أو الرمز.', fr: 'Le nom ou le code.', en: 'Its name or code.' },
  tour: { ar: 'الجولة', fr: 'Tournée', en: 'Tour' },
  noTour: { ar: 'خارج أي جولة', fr: 'Hors tournée', en: 'In no tour' },
  position: { ar: 'رقم المحطة', fr: 'Numéro d’étape', en: 'Number of the stop' },
  day: { ar: 'اليوم', fr: 'Jour', en: 'Day', zgh: 'ⴰⵙⵙ' },
  dayHint: {
    ar: 'اتركه فارغا إذا لم يحدد.',
    fr: 'Laissez vide s’il n’est pas fixé.',
    en: 'Leave empty if it is not set.',
  },
  hour: { ar: 'الساعة القانونية بالمغرب', fr: 'Heure légale du Maroc', en: 'Legal time in Morocco' },
  minutes: { ar: 'المدة بالدقائق', fr: 'Durée en minutes', en: 'Length in minutes' },
  capacity: { ar: 'عدد المقاعد', fr: 'Nombre de places', en: 'Seats' },
  capacityHint: { ar: 'فارغ: بلا حد.', fr: 'Vide : sans limite.', en: 'Empty: no limit.' },
  takesRegistrations: {
    ar: 'هل يتم التسجيل في هذا الموقع؟',
    fr: 'S’inscrit-on sur ce site ?',
    en: 'Do people register on this site?',
  },
  yes: { ar: 'نعم', fr: 'Oui', en: 'Yes', zgh: 'ⵢⵢⵉⵀ' },
  no: { ar: 'لا', fr: 'Non', en: 'No', zgh: 'ⵓⵀⵓ' },
  programme: { ar: 'البرنامج', fr: 'Programme', en: 'Programme' },
  lineAt: { ar: 'الساعة', fr: 'Heure', en: 'Hour', zgh: 'ⵜⴰⵙⵔⴰⴳⵜ' },
  lineText: { ar: 'ما يقع', fr: 'Ce qui a lieu', en: 'What takes place' },
  partners: { ar: 'الشركاء', fr: 'Partenaires', en: 'Partners' },
  partner: { ar: 'من الدليل', fr: 'De l’annuaire', en: 'From the directory' },
  partnerName: { ar: 'أو اسمه', fr: 'Ou son nom', en: 'Or its name' },
  typed: { ar: 'غير موجود في الدليل', fr: 'Pas dans l’annuaire', en: 'Not in the directory' },
  sources: { ar: 'المصادر', fr: 'Sources', en: 'Sources' },
  sourceTitle: { ar: 'اسم المصدر', fr: 'Nom de la source', en: 'Name of the source' },
  sourceUrl: { ar: 'رابطه', fr: 'Son adresse web', en: 'Its web address' },
  sourceAsOf: { ar: 'تاريخه', fr: 'Sa date', en: 'Its date' },
  rowsHint: {
    ar: 'احفظ لتظهر سطور أخرى. أفرغ سطرا لتحذفه.',
    fr: 'Enregistrez pour avoir d’autres lignes. Videz une ligne pour l’enlever.',
    en: 'Save to get more lines. Empty a line to remove it.',
  },
  standing: { ar: 'الوضع', fr: 'État', en: 'Standing' },
  save: { ar: 'احفظ', fr: 'Enregistrer', en: 'Save' },
  stops: { ar: 'المحطات', fr: 'Étapes', en: 'Stops' },
  stopsHint: {
    ar: 'اكتب المدينة فتضاف المحطة. السطر الفارغ لا يضاف.',
    fr: 'Une ville écrite fait une étape. Une ligne vide n’en fait pas.',
    en: 'A town that is written makes a stop. An empty line makes none.',
  },
  stopIn: { ar: 'محطة في: {place}', fr: 'Étape dans : {place}', en: 'Stop in: {place}' },
  addStop: { ar: 'أضف محطة', fr: 'Ajouter une étape', en: 'Add a stop' },
  where: { ar: 'أين تمر الجولة', fr: 'Où passe la tournée', en: 'Where the tour goes' },
  change: { ar: 'غير المجال', fr: 'Changer de territoire', en: 'Change the territory' },
  withStops: {
    ar: 'وكذلك محطاتها: أعلن المسودات، أو ألغ ما بقي',
    fr: 'Ses étapes aussi : annoncer les brouillons, ou annuler ce qui reste',
    en: 'Its stops too: announce the drafts, or cancel what remains',
  },
  meetingIn: { ar: 'لقاء {city}', fr: 'Rencontre de {city}', en: 'Meeting of {city}' },
  helpers: { ar: 'من يساعد في اللقاء', fr: 'Qui aide à la rencontre', en: 'Who helps at the meeting' },
  helpersHint: {
    ar: 'يلزم أن يكون لهم حساب هنا. يرون الأسماء حول يوم اللقاء فقط.',
    fr: 'Il leur faut un compte ici. Ils voient les noms autour du jour seulement.',
    en: 'They need an account here. They see names around the day only.',
  },
  noHelpers: { ar: 'لا أحد بعد.', fr: 'Personne pour le moment.', en: 'Nobody yet.' },
  who: {
    ar: 'رقم الهاتف أو البريد الإلكتروني',
    fr: 'Téléphone ou adresse électronique',
    en: 'Telephone or e-mail',
  },
  duty: { ar: 'المهمة', fr: 'Tâche', en: 'Duty' },
  nameHelper: { ar: 'أضف', fr: 'Ajouter', en: 'Add' },
  removeHelper: { ar: 'أزل', fr: 'Retirer', en: 'Remove' },
  removed: { ar: 'تمت الإزالة.', fr: 'C’est retiré.', en: 'Removed.' },
  named: { ar: 'تمت الإضافة.', fr: 'C’est ajouté.', en: 'Added.' },
  onTheDay: { ar: 'يوم اللقاء', fr: 'Le jour de la rencontre', en: 'On the day' },
  now: { ar: 'انظر كيف هو الآن', fr: 'Voir son état actuel', en: 'See how it stands now' },
} satisfies WordTable

export const TOUR_STANDING_WORDS: Readonly<Record<TourStanding, Word>> = {
  draft: { ar: 'مسودة', fr: 'Brouillon', en: 'Draft', zgh: 'ⴰⴼⵓⵙ ⴰⵎⵣⵡⴰⵔⵓ' },
  announced: { ar: 'معلنة', fr: 'Annoncée', en: 'Announced' },
  cancelled: { ar: 'ملغاة', fr: 'Annulée', en: 'Cancelled' },
}

export const MEETING_STANDING_WORDS: Readonly<Record<MeetingStanding, Word>> = {
  draft: { ar: 'مسودة', fr: 'Brouillon', en: 'Draft', zgh: 'ⴰⴼⵓⵙ ⴰⵎⵣⵡⴰⵔⵓ' },
  announced: { ar: 'معلن', fr: 'Annoncée', en: 'Announced' },
  postponed: { ar: 'مؤجل', fr: 'Reportée', en: 'Postponed' },
  cancelled: { ar: 'ملغى', fr: 'Annulée', en: 'Cancelled' },
}

export const DUTY_WORDS: Readonly<Record<StaffDuty, Word>> = {
  door: { ar: 'عند الباب', fr: 'À l’entrée', en: 'At the door' },
  capture: { ar: 'كتابة ما يقال', fr: 'Prise de notes', en: 'Taking notes' },
}

export const PLAN_FAULT_WORDS: Readonly<Record<PlanFault, Word>> = {
  'words-needed': {
    ar: 'اكتب شيئا بلغة واحدة على الأقل.',
    fr: 'Écrivez dans au moins une langue.',
    en: 'Write in at least one language.',
  },
  'too-long': { ar: 'النص طويل جدا.', fr: 'Ce texte est trop long.', en: 'This text is too long.' },
  'too-many': { ar: 'السطور كثيرة جدا.', fr: 'Il y a trop de lignes.', en: 'There are too many lines.' },
  'out-of-bounds': {
    ar: 'هذا العدد غير ممكن.',
    fr: 'Ce nombre n’est pas possible.',
    en: 'This number is not possible.',
  },
  'no-such-place': {
    ar: 'لم نجد هذا المكان.',
    fr: 'Ce lieu est introuvable.',
    en: 'This place was not found.',
  },
  'no-such-tour': {
    ar: 'لا توجد هذه الجولة.',
    fr: 'Cette tournée n’existe pas.',
    en: 'There is no such tour.',
  },
  'not-in-the-tour': {
    ar: 'هذا المكان خارج مجال الجولة.',
    fr: 'Ce lieu n’est pas dans le territoire de la tournée.',
    en: 'This place is outside the territory of the tour.',
  },
  'no-such-partner': {
    ar: 'هذا الشريك ليس في الدليل.',
    fr: 'Ce partenaire n’est pas dans l’annuaire.',
    en: 'This partner is not in the directory.',
  },
  'bad-hour': {
    ar: 'اكتب الساعة هكذا: 09:30.',
    fr: 'Écrivez l’heure ainsi : 09:30.',
    en: 'Write the hour as 09:30.',
  },
  'bad-address': {
    ar: 'الرابط يبدأ بـ https://.',
    fr: 'L’adresse commence par https://.',
    en: 'The address begins with https://.',
  },
  'bad-date': {
    ar: 'اكتب التاريخ هكذا: 2026-12-03.',
    fr: 'Écrivez la date ainsi : 2026-12-03.',
    en: 'Write the date as 2026-12-03.',
  },
  'hour-needed': {
    ar: 'التسجيل يحتاج يوما وساعة.',
    fr: 'Pour les inscriptions, il faut le jour et l’heure.',
    en: 'Registration needs the day and the hour.',
  },
  'day-needed': { ar: 'الساعة تحتاج يوما.', fr: 'Une heure demande un jour.', en: 'An hour needs a day.' },
}

export const PLAN_REFUSAL_WORDS: Readonly<
  Record<Exclude<PlanRefusal['kind'], 'faulty' | 'no-such-entry'>, Word>
> = {
  'changed-meanwhile': {
    ar: 'غيره شخص آخر في هذه الأثناء. ما كتبته باق هنا: احفظ مرة أخرى ليحل محله.',
    fr: 'Quelqu’un l’a changé entre-temps. Votre saisie est gardée ici : enregistrez encore pour la mettre à la place.',
    en: 'Somebody changed it meanwhile. What you typed is kept here: save again to put it in its place.',
  },
}

export const STAFF_REFUSAL_WORDS: Readonly<Record<StaffRefusal['kind'], Word>> = {
  'no-such-entry': {
    ar: 'لا يوجد هذا اللقاء.',
    fr: 'Cette rencontre n’existe pas.',
    en: 'There is no such meeting.',
  },
  'no-such-person': {
    ar: 'لا حساب بهذا الرقم أو العنوان.',
    fr: 'Aucun compte n’a ce numéro ou cette adresse.',
    en: 'No account has this number or address.',
  },
  'named-before': {
    ar: 'سبقت إضافته لهذه المهمة.',
    fr: 'Cette personne a déjà cette tâche.',
    en: 'This person has that duty already.',
  },
}
