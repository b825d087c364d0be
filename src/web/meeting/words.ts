import type { MeetingPhase, RecordStatus, RecordSubject } from '../../domain/meeting/meeting.ts'
import type { Word, WordTable } from '../words/word.ts'

/** Words of the public pages of meetings and tours. */
export const meetingWords = {
  title: { ar: 'اللقاءات الجهوية', fr: 'Rencontres régionales', en: 'Regional meetings' },
  lead: {
    ar: 'تعال، واعرض فكرتك، واسأل، وتعرف على من يساعدك.',
    fr: 'Venez présenter votre idée, poser vos questions et rencontrer ceux qui aident.',
    en: 'Come, present your idea, ask, and meet those who help.',
  },
  region: { ar: 'الجهة', fr: 'Région', en: 'Region', zgh: 'ⵜⴰⵎⵏⴰⴹⵜ' },
  tour: { ar: 'الجولة', fr: 'Tournée', en: 'Tour' },
  all: { ar: 'الكل', fr: 'Toutes', en: 'All', zgh: 'ⴰⴽⴽⵯ' },
  show: { ar: 'اعرض', fr: 'Afficher', en: 'Show' },
  ahead: { ar: 'اللقاءات المقبلة', fr: 'Rencontres à venir', en: 'Meetings to come' },
  noneAhead: {
    ar: 'لا لقاء معلن الآن.',
    fr: 'Aucune rencontre n’est annoncée pour le moment.',
    en: 'No meeting is announced for now.',
  },
  past: {
    ar: 'لقاءات سابقة وموثقة',
    fr: 'Rencontres passées ou documentées',
    en: 'Past and documented meetings',
  },
  nonePast: { ar: 'لا لقاء هنا.', fr: 'Aucune rencontre ici.', en: 'No meeting here.' },
  subscribe: {
    ar: 'أضف كل اللقاءات إلى تقويمك',
    fr: 'Toutes les rencontres dans votre agenda',
    en: 'All meetings in your calendar',
  },
  subscribeHint: {
    ar: 'ضع هذا العنوان في تطبيق التقويم: يتبع كل تغيير.',
    fr: 'Mettez cette adresse dans votre agenda : il suivra les changements.',
    en: 'Put this address in your calendar: it will follow every change.',
  },
  addToCalendar: { ar: 'أضف إلى تقويمك', fr: 'Ajouter à l’agenda', en: 'Add to your calendar' },
  tours: { ar: 'الجولات', fr: 'Tournées', en: 'Tours' },
  stops: {
    ar: {
      zero: 'لا محطة',
      one: 'محطة واحدة',
      two: 'محطتان',
      few: '{n} محطات',
      many: '{n} محطة',
      other: '{n} محطة',
    },
    fr: { one: '{n} étape', many: '{n} d’étapes', other: '{n} étapes' },
    en: { one: '{n} stop', other: '{n} stops' },
  },
  mapTitle: { ar: 'اللقاءات على الخريطة', fr: 'Les rencontres sur la carte', en: 'The meetings on the map' },
  mapNumbers: {
    ar: 'الرقم هو الرقم في اللائحة.',
    fr: 'Les numéros sont ceux de la liste.',
    en: 'The numbers are those of the list.',
  },
  dayUnknown: { ar: 'اليوم غير معروف', fr: 'Jour inconnu', en: 'Day not known' },
  dayToBeSaid: { ar: 'اليوم يحدد لاحقا', fr: 'Jour à préciser', en: 'Day to be announced' },
  fromTo: {
    ar: 'من {from} إلى {to} بالتوقيت القانوني للمغرب',
    fr: 'de {from} à {to}, heure légale du Maroc',
    en: 'from {from} to {to}, legal time in Morocco',
  },
  fromUntil: {
    ar: 'من {from} إلى {day} على {to}، بالتوقيت القانوني للمغرب',
    fr: 'de {from} jusqu’au {day} à {to}, heure légale du Maroc',
    en: 'from {from} until {day} at {to}, legal time in Morocco',
  },
  when: { ar: 'متى', fr: 'Quand', en: 'When' },
  where: { ar: 'أين', fr: 'Où', en: 'Where' },
  organiser: { ar: 'المنظم', fr: 'Organisateur', en: 'Organiser' },
  capacity: { ar: 'عدد المقاعد', fr: 'Places', en: 'Seats' },
  slogan: { ar: 'الشعار', fr: 'Slogan', en: 'Slogan' },
  purpose: { ar: 'الهدف', fr: 'But', en: 'Aim' },
  programme: { ar: 'البرنامج', fr: 'Programme', en: 'Programme' },
  topics: {
    ar: 'ما جاء في المصادر عن البرنامج',
    fr: 'Le programme d’après les sources',
    en: 'The programme, as the sources say',
  },
  noProgramme: {
    ar: 'البرنامج غير معروف.',
    fr: 'Le programme n’est pas connu.',
    en: 'The programme is not known.',
  },
  partners: { ar: 'الشركاء', fr: 'Partenaires', en: 'Partners' },
  outcome: { ar: 'ما خرج به اللقاء', fr: 'Ce qu’il en est sorti', en: 'What came of it' },
  stopOf: { ar: 'المحطة {n} من:', fr: 'Étape {n} de :', en: 'Stop {n} of:' },
  ofTour: { ar: 'ضمن:', fr: 'Fait partie de :', en: 'Part of:' },
  record: { ar: 'لقاء موثق', fr: 'Rencontre documentée', en: 'Documented meeting' },
  recordText: {
    ar: 'هذا سجل للقاء نظمته هيئة أخرى. كتبناه من المصادر أسفله فقط.',
    fr: 'Rencontre tenue par d’autres. Cette fiche ne dit que ce que disent les sources ci-dessous.',
    en: 'A meeting held by others. This record says only what the sources below say.',
  },
  facts: { ar: 'من أين نعرف هذا', fr: 'D’où nous le savons', en: 'How we know this' },
  fact: { ar: 'المعلومة', fr: 'Fait', en: 'Fact' },
  status: { ar: 'الحالة', fr: 'Statut', en: 'Status' },
  source: { ar: 'المصدر', fr: 'Source', en: 'Source' },
  noSource: { ar: 'لا مصدر', fr: 'Aucune source', en: 'No source' },
  sources: { ar: 'المصادر', fr: 'Sources', en: 'Sources' },
  line: { ar: 'محطات الجولة', fr: 'Les étapes', en: 'The stops' },
  noStops: {
    ar: 'لم تعلن أي محطة بعد.',
    fr: 'Aucune étape n’est encore annoncée.',
    en: 'No stop is announced yet.',
  },
  tourCancelled: { ar: 'ألغيت هذه الجولة.', fr: 'Cette tournée est annulée.', en: 'This tour is cancelled.' },
  cancelledText: {
    ar: 'ألغي هذا اللقاء.',
    fr: 'Cette rencontre est annulée.',
    en: 'This meeting is cancelled.',
  },
  postponedText: {
    ar: 'أجل هذا اللقاء. يعلن الموعد الجديد هنا.',
    fr: 'Cette rencontre est reportée. La nouvelle date sera donnée ici.',
    en: 'This meeting is postponed. Its new date will be given here.',
  },
  notFoundTitle: {
    ar: 'لا يوجد هذا اللقاء',
    fr: 'Cette rencontre n’existe pas',
    en: 'There is no such meeting',
  },
  notFoundText: {
    ar: 'ربما الرابط ناقص. انظر لائحة اللقاءات.',
    fr: 'Le lien est peut-être incomplet. Voyez la liste des rencontres.',
    en: 'The link may be incomplete. See the list of meetings.',
  },
  homeNext: { ar: 'اللقاءات المقبلة', fr: 'Prochaines rencontres', en: 'Next meetings' },
  homeRecord: { ar: 'اللقاءات الجهوية', fr: 'Rencontres régionales', en: 'Regional meetings' },
  homeNone: {
    ar: 'لا لقاء معلن الآن. انظر جولة موثقة:',
    fr: 'Aucune rencontre annoncée. Voyez une tournée documentée :',
    en: 'No meeting is announced now. See a documented tour:',
  },
  allMeetings: { ar: 'كل اللقاءات', fr: 'Toutes les rencontres', en: 'All meetings' },
} satisfies WordTable

export const WEEKDAY_WORDS: readonly Word[] = [
  { ar: 'الأحد', fr: 'dimanche', en: 'Sunday', zgh: 'ⴰⵙⴰⵎⴰⵙ' },
  { ar: 'الاثنين', fr: 'lundi', en: 'Monday', zgh: 'ⴰⵢⵏⴰⵙ' },
  { ar: 'الثلاثاء', fr: 'mardi', en: 'Tuesday', zgh: 'ⴰⵙⵉⵏⴰⵙ' },
  { ar: 'الأربعاء', fr: 'mercredi', en: 'Wednesday', zgh: 'ⴰⴽⵕⴰⵙ' },
  { ar: 'الخميس', fr: 'jeudi', en: 'Thursday', zgh: 'ⴰⴽⵡⴰⵙ' },
  { ar: 'الجمعة', fr: 'vendredi', en: 'Friday', zgh: 'ⴰⵙⵉⵎⵡⴰⵙ' },
  { ar: 'السبت', fr: 'samedi', en: 'Saturday', zgh: 'ⴰⵙⵉⴹⵢⴰⵙ' },
]

export const PHASE_WORDS: Readonly<Record<MeetingPhase, Word>> = {
  draft: { ar: 'مسودة', fr: 'Brouillon', en: 'Draft', zgh: 'ⴰⴼⵓⵙ ⴰⵎⵣⵡⴰⵔⵓ' },
  coming: { ar: 'مقبل', fr: 'À venir', en: 'To come' },
  running: { ar: 'جار الآن', fr: 'En cours', en: 'Under way' },
  held: { ar: 'انعقد', fr: 'Tenue', en: 'Held' },
  postponed: { ar: 'مؤجل', fr: 'Reportée', en: 'Postponed' },
  cancelled: { ar: 'ملغى', fr: 'Annulée', en: 'Cancelled' },
  undated: { ar: 'بلا تاريخ', fr: 'Sans date', en: 'Undated' },
}

export const RECORD_STATUS_WORDS: Readonly<Record<RecordStatus, Word>> = {
  verified: { ar: 'مقروء في صفحة رسمية', fr: 'Lu sur une page officielle', en: 'Read on an official page' },
  press: { ar: 'من الصحافة', fr: 'Lu dans la presse', en: 'Read in the press' },
  derived: { ar: 'مستنتج', fr: 'Déduit', en: 'Derived' },
  unverified: { ar: 'غير مؤكد', fr: 'Non confirmé', en: 'Not confirmed' },
  'not-found': { ar: 'لم نجده', fr: 'Introuvable', en: 'Not found' },
}

export const RECORD_SUBJECT_WORDS: Readonly<Record<RecordSubject, Word>> = {
  day: { ar: 'اليوم', fr: 'Jour', en: 'Day', zgh: 'ⴰⵙⵙ' },
  hour: { ar: 'الساعة', fr: 'Heure', en: 'Hour', zgh: 'ⵜⴰⵙⵔⴰⴳⵜ' },
  position: { ar: 'الترتيب', fr: 'Rang', en: 'Order' },
  city: { ar: 'المدينة', fr: 'Ville', en: 'Town' },
  venue: { ar: 'المكان', fr: 'Lieu', en: 'Venue' },
  organiser: { ar: 'المنظم', fr: 'Organisateur', en: 'Organiser' },
  partners: { ar: 'الشركاء', fr: 'Partenaires', en: 'Partners' },
  slogan: { ar: 'الشعار', fr: 'Slogan', en: 'Slogan' },
  purpose: { ar: 'الهدف', fr: 'But', en: 'Aim' },
  programme: { ar: 'البرنامج', fr: 'Programme', en: 'Programme' },
}
