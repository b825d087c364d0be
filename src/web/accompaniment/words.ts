import type { DiagnosisTopic, MeetingKind, TaskOwner, TaskState } from '../../domain/accompaniment/case.ts'
import type { HelpResult, HelpState, Offer } from '../../domain/accompaniment/help.ts'
import type { Word, WordTable } from '../words/word.ts'

export const HELP_STATE_WORDS: Readonly<Record<HelpState, Word>> = {
  offered: { ar: 'نسأل مواكبا', fr: 'Un conseiller est sollicité', en: 'An adviser is asked' },
  queue: { ar: 'عند المندوب الجهوي', fr: 'Chez le délégué régional', en: 'With the regional delegate' },
  open: { ar: 'مواكبة جارية', fr: 'Suivi en cours', en: 'Being helped' },
  closed: { ar: 'انتهت المواكبة', fr: 'Terminé', en: 'Ended' },
  withdrawn: { ar: 'سحبت الطلب', fr: 'Demande retirée', en: 'Withdrawn' },
}

export const HELP_RESULT_WORDS: Readonly<Record<HelpResult, Word>> = {
  founded: { ar: 'تأسست التعاونية', fr: 'Coopérative créée', en: 'Cooperative founded' },
  solved: { ar: 'حل المشكل', fr: 'Problème résolu', en: 'Problem solved' },
  partly: { ar: 'حل جزء منه', fr: 'Résolu en partie', en: 'Partly solved' },
  referred: { ar: 'وجه إلى جهة أخرى', fr: 'Orienté vers un autre organisme', en: 'Referred to another body' },
  stopped: { ar: 'توقف المشروع', fr: 'Projet arrêté', en: 'Project stopped' },
}

export const OFFER_WORDS: Readonly<Record<NonNullable<Offer['answer']> | 'waiting', Word>> = {
  waiting: { ar: 'ننتظر الجواب', fr: 'Réponse attendue', en: 'Answer awaited' },
  taken: { ar: 'قبل', fr: 'Accepté', en: 'Taken' },
  declined: { ar: 'اعتذر', fr: 'Décliné', en: 'Declined' },
  lapsed: { ar: 'لم يجب في 30 يوما', fr: 'Sans réponse en 30 jours', en: 'No answer in 30 days' },
  moved: { ar: 'أعطاه المندوب لغيره', fr: 'Confié à un autre', en: 'Given to somebody else' },
  withdrawn: { ar: 'سحب الطلب', fr: 'Demande retirée', en: 'Request withdrawn' },
}

export const TOPIC_WORDS: Readonly<Record<DiagnosisTopic, Word>> = {
  need: { ar: 'الحاجة والزبناء', fr: 'Besoin et clients', en: 'Need and customers' },
  product: { ar: 'المنتوج أو الخدمة', fr: 'Produit ou service', en: 'Product or service' },
  money: { ar: 'المال', fr: 'Argent', en: 'Money', zgh: 'ⴰⴷⵔⵉⵎ' },
  papers: { ar: 'الوثائق', fr: 'Papiers', en: 'Papers' },
  people: { ar: 'الأعضاء والتنظيم', fr: 'Membres et organisation', en: 'Members and organisation' },
  means: { ar: 'المقر والمعدات', fr: 'Local et matériel', en: 'Premises and equipment' },
}

export const LEVEL_NAMES: readonly Word[] = [
  { ar: 'لم ننظر فيه', fr: 'Pas encore vu', en: 'Not looked at' },
  { ar: 'لا شيء بعد', fr: 'Rien encore', en: 'Nothing yet' },
  { ar: 'بدأ', fr: 'Commencé', en: 'Started' },
  { ar: 'قريب من الجاهز', fr: 'Presque prêt', en: 'Almost ready' },
  { ar: 'جاهز', fr: 'Prêt', en: 'Ready' },
]

export const OWNER_WORDS: Readonly<Record<TaskOwner, Word>> = {
  team: { ar: 'صاحب الطلب وفريقه', fr: 'La personne et son équipe', en: 'The person and her team' },
  adviser: { ar: 'المواكب', fr: 'Le conseiller', en: 'The adviser' },
}

export const TASK_STATE_WORDS: Readonly<Record<TaskState, Word>> = {
  open: { ar: 'للإنجاز', fr: 'À faire', en: 'To do' },
  done: { ar: 'أنجزت', fr: 'Faite', en: 'Done' },
  dropped: { ar: 'ألغيت', fr: 'Abandonnée', en: 'Dropped' },
}

export const MEETING_WORDS: Readonly<Record<MeetingKind, Word>> = {
  place: { ar: 'حضوريا', fr: 'Sur place', en: 'In person' },
  phone: { ar: 'بالهاتف', fr: 'Par téléphone', en: 'By phone' },
}

/** What is shown beside the box of consent, and hashed as proof of what was agreed. */
export const helpConsentWords = {
  share: {
    ar: 'أوافق أن يرى المواكب الذي يقبل طلبي رقمي أو بريدي.',
    fr: 'J’accepte que le conseiller qui prend ma demande voie mon téléphone ou e-mail.',
    en: 'I agree that the adviser who takes my request sees my phone or e-mail.',
  },
  shareMore: {
    ar: 'الغرض: المواكبة فقط. يمكنك سحب الموافقة متى شئت. دونها تتواصلان برسائل هذا الموقع.',
    fr: 'But : l’accompagnement seul. Accord retirable à tout moment. Sans lui, vous échangez par messages sur ce site.',
    en: 'Purpose: this help only. You may withdraw it at any time. Without it you write to each other on this site.',
  },
} as const satisfies WordTable

export const accompanimentWords = {
  askTitle: { ar: 'اطلب مواكبة', fr: 'Demander de l’aide', en: 'Ask for help' },
  askLead: {
    ar: 'شخص من جهتك يساعدك. لا يلزم أن تكون لك تعاونية.',
    fr: 'Une personne de votre région vous aide. Inutile d’avoir déjà une coopérative.',
    en: 'Somebody of your region helps you. You need not have a cooperative yet.',
  },
  aboutDossier: {
    ar: 'الطلب عن ملف مشروعك.',
    fr: 'La demande porte sur votre dossier.',
    en: 'The request is about your dossier.',
  },
  subject: {
    ar: 'في ماذا تحتاج المساعدة؟',
    fr: 'Vous avez besoin d’aide pour quoi ?',
    en: 'What do you need help with?',
  },
  words: { ar: 'احك لنا بكلماتك', fr: 'Racontez avec vos mots', en: 'Tell us in your own words' },
  wordsHint: {
    ar: 'بأي لغة. لا تكتب رقم بطاقتك.',
    fr: 'Dans n’importe quelle langue. N’écrivez pas votre numéro de carte.',
    en: 'In any language. Do not write your identity card number.',
  },
  territory: {
    ar: 'جماعتك أو إقليمك أو جهتك',
    fr: 'Votre commune, province ou région',
    en: 'Your commune, province or region',
  },
  language: {
    ar: 'بأي لغة تفضل الحديث؟',
    fr: 'Dans quelle langue préférez-vous parler ?',
    en: 'Which language do you prefer?',
  },
  choose: { ar: 'اختر', fr: 'Choisissez', en: 'Choose' },
  sendRequest: { ar: 'أرسل الطلب', fr: 'Envoyer la demande', en: 'Send the request' },
  myRequests: { ar: 'طلباتي', fr: 'Mes demandes d’aide', en: 'My requests for help' },
  noRequests: {
    ar: 'لم تطلب أي مواكبة بعد.',
    fr: 'Vous n’avez encore rien demandé.',
    en: 'You have not asked for anything yet.',
  },
  receipt: { ar: 'وصل', fr: 'Reçu', en: 'Receipt', zgh: 'ⵜⴰⵙⴰⵟⵟⴼⵜ' },
  receivedOn: {
    ar: 'توصلنا به يوم {day} على الساعة {time}',
    fr: 'Reçu le {day} à {time}',
    en: 'Received on {day} at {time}',
  },
  dayCount: {
    ar: {
      zero: 'اليوم الأول من 60',
      one: 'مر يوم واحد من 60',
      two: 'مر يومان من 60',
      few: 'مرت {n} أيام من 60',
      many: 'مر {n} يوما من 60',
      other: 'مر {n} يوم من 60',
    },
    fr: {
      one: 'Moins de 2 jours passés sur 60',
      many: '{n} jours passés sur 60',
      other: '{n} jours passés sur 60',
    },
    en: { one: '{n} day of 60 has passed', other: '{n} days of 60 have passed' },
  },
  answeredAfter: {
    ar: {
      zero: 'وجدنا مواكبا في اليوم نفسه',
      one: 'وجدنا مواكبا في يوم واحد',
      two: 'وجدنا مواكبا في يومين',
      few: 'وجدنا مواكبا في {n} أيام',
      many: 'وجدنا مواكبا في {n} يوما',
      other: 'وجدنا مواكبا في {n} يوم',
    },
    fr: {
      one: 'Conseiller trouvé en moins de 2 jours',
      many: 'Conseiller trouvé en {n} jours',
      other: 'Conseiller trouvé en {n} jours',
    },
    en: { one: 'Adviser found in {n} day', other: 'Adviser found in {n} days' },
  },
  nextTitle: { ar: 'ماذا بعد؟', fr: 'Que se passe-t-il ensuite ?', en: 'What happens next?' },
  nextReminder: {
    ar: '{date}: نذكر المواكب إذا لم يجب.',
    fr: '{date} : rappel au conseiller s’il n’a pas répondu.',
    en: '{date}: the adviser is reminded if there is no answer.',
  },
  nextPassOn: {
    ar: '{date}: نسأل مواكبا آخر.',
    fr: '{date} : nous demandons à un autre conseiller.',
    en: '{date}: another adviser is asked.',
  },
  nextAnswer: {
    ar: '{date}: آخر أجل للجواب.',
    fr: '{date} : dernier délai pour vous répondre.',
    en: '{date}: the latest day for an answer.',
  },
  nextMeeting: {
    ar: 'موعدكم المقبل: {day} على الساعة {time}.',
    fr: 'Prochain rendez-vous : le {day} à {time}.',
    en: 'Next appointment: {day} at {time}.',
  },
  nextNoMeeting: {
    ar: 'لا موعد بعد. يكتب المواكب هنا، ويمكنك أن تكتب له.',
    fr: 'Pas encore de rendez-vous. Le conseiller vous écrit ici ; vous pouvez lui écrire aussi.',
    en: 'No appointment yet. The adviser writes here, and you may write too.',
  },
  nextForAdviser: {
    ar: 'لا موعد بعد. اكتب رسالة أو حدد موعدا.',
    fr: 'Pas encore de rendez-vous. Écrivez un message ou fixez un rendez-vous.',
    en: 'No appointment yet. Write a message or set an appointment.',
  },
  nextSurvey: {
    ar: 'بعد شهر، ثم 3 أشهر، ثم 12 شهرا، نسألك عن حال المشروع. يمكنك فتح الطلب من جديد.',
    fr: 'Après 1, 3 et 12 mois, nous vous demandons où en est le projet. Vous pouvez rouvrir la demande.',
    en: 'After 1, 3 and 12 months we ask how the project is. You may open the request again.',
  },
  colon: { ar: ':', fr: '\u00a0:', en: ':' },
  termSource: {
    ar: 'الأجل 60 يوما كما في القانون 55-19 (الجريدة الرسمية، 19 مارس 2020).',
    fr: 'Délai de 60 jours, comme dans la loi 55-19 (Bulletin officiel, 19 mars 2020).',
    en: 'A term of 60 days, as in law 55-19 (Bulletin officiel, 19 March 2020).',
  },
  yourWords: { ar: 'الطلب', fr: 'La demande', en: 'The request' },
  place: { ar: 'المكان', fr: 'Lieu', en: 'Place', zgh: 'ⴰⴷⵖⴰⵔ' },
  state: { ar: 'الحالة', fr: 'État', en: 'State' },
  adviser: { ar: 'المواكب', fr: 'Conseiller', en: 'Adviser' },
  languageWanted: { ar: 'اللغة', fr: 'Langue', en: 'Language', zgh: 'ⵜⵓⵜⵍⴰⵢⵜ' },
  contact: { ar: 'وسيلة الاتصال', fr: 'Contact', en: 'Contact' },
  contactHidden: {
    ar: 'لم توافق على إظهارها. اكتب رسالة هنا.',
    fr: 'Non partagé. Écrivez un message ici.',
    en: 'Not shared. Write a message here.',
  },
  contactLater: {
    ar: 'تظهر بعد القبول، إن وافق صاحبها.',
    fr: 'Visible après acceptation, si la personne est d’accord.',
    en: 'Shown once you take it, if the person agreed.',
  },
  noName: { ar: 'بلا اسم', fr: 'Sans nom', en: 'No name' },
  sessionsTitle: { ar: 'الحصص', fr: 'Séances', en: 'Sessions' },
  sessionCount: {
    ar: 'الحصة {n} من 12. إلى غاية {date}.',
    fr: 'Séance {n} sur 12. Jusqu’au {date}.',
    en: 'Session {n} of 12. Until {date}.',
  },
  sessionAdvice: {
    ar: 'النصيحة: 12 حصة في سنتين، مثل برنامج مرافقة. المصدر: {source}.',
    fr: 'Conseil : 12 séances en deux ans, comme le programme Mourafaka. Source : {source}.',
    en: 'Advice: 12 sessions over two years, as the Mourafaka programme. Source: {source}.',
  },
  beyond: {
    ar: 'تجاوزتم هذا القدر. فكروا في الاختتام.',
    fr: 'Ce cadre est dépassé. Pensez à conclure.',
    en: 'This is beyond that frame. Think of closing.',
  },
  diagnosisTitle: { ar: 'التشخيص', fr: 'Diagnostic', en: 'Diagnosis' },
  diagnosisWords: { ar: 'ملاحظات التشخيص', fr: 'Remarques', en: 'Remarks' },
  noDiagnosis: { ar: 'لا تشخيص بعد.', fr: 'Pas encore de diagnostic.', en: 'No diagnosis yet.' },
  saveDiagnosis: { ar: 'احفظ التشخيص', fr: 'Enregistrer le diagnostic', en: 'Save the diagnosis' },
  planTitle: { ar: 'الخطة', fr: 'Plan', en: 'Plan' },
  noTasks: { ar: 'لا مهام بعد.', fr: 'Aucune tâche.', en: 'No tasks yet.' },
  addTask: { ar: 'أضف مهمة', fr: 'Ajouter une tâche', en: 'Add a task' },
  task: { ar: 'المهمة', fr: 'Tâche', en: 'Task' },
  owner: { ar: 'من ينجزها؟', fr: 'Qui la fait ?', en: 'Who does it?' },
  due: { ar: 'قبل يوم', fr: 'Avant le', en: 'Due by' },
  dueOn: { ar: 'قبل {date}', fr: 'avant le {date}', en: 'by {date}' },
  late: { ar: 'فات الأجل', fr: 'En retard', en: 'Overdue' },
  markDone: { ar: 'أنجزت', fr: 'C’est fait', en: 'Done' },
  markOpen: { ar: 'أعد فتحها', fr: 'À refaire', en: 'Open again' },
  markDropped: { ar: 'ألغها', fr: 'Abandonner', en: 'Drop' },
  appointmentsTitle: { ar: 'المواعيد', fr: 'Rendez-vous', en: 'Appointments' },
  noAppointments: { ar: 'لا مواعيد.', fr: 'Aucun rendez-vous.', en: 'No appointments.' },
  addAppointment: { ar: 'حدد موعدا', fr: 'Fixer un rendez-vous', en: 'Set an appointment' },
  moveAppointment: { ar: 'غير الموعد', fr: 'Changer le rendez-vous', en: 'Change the appointment' },
  cancelAppointment: { ar: 'ألغ الموعد', fr: 'Annuler le rendez-vous', en: 'Cancel the appointment' },
  calendarTitle: {
    ar: 'موعد المواكبة {number}',
    fr: 'Rendez-vous, demande {number}',
    en: 'Appointment, request {number}',
  },
  calendarFile: { ar: 'ملف اليومية', fr: 'Fichier d’agenda', en: 'Calendar file' },
  cancelled: { ar: 'ملغى', fr: 'Annulé', en: 'Cancelled' },
  onDay: { ar: 'يوم', fr: 'Jour', en: 'Day', zgh: 'ⴰⵙⵙ' },
  atTime: { ar: 'الساعة', fr: 'Heure', en: 'Time' },
  minutes: { ar: 'المدة بالدقائق', fr: 'Durée en minutes', en: 'Length in minutes' },
  howMeet: { ar: 'كيف؟', fr: 'Comment ?', en: 'How?' },
  where: { ar: 'أين، أو من يتصل بمن؟', fr: 'Où, ou qui appelle qui ?', en: 'Where, or who calls whom?' },
  when: {
    ar: '{day}، {time}، {minutes} دقيقة',
    fr: '{day}, {time}, {minutes} min',
    en: '{day}, {time}, {minutes} min',
  },
  addSession: { ar: 'سجل حصة', fr: 'Noter une séance', en: 'Write down a session' },
  noSessions: { ar: 'لا حصص بعد.', fr: 'Aucune séance.', en: 'No sessions yet.' },
  sessionWords: { ar: 'ماذا أنجزتم؟', fr: 'Qu’avez-vous fait ?', en: 'What was done?' },
  notesTitle: { ar: 'ملاحظات', fr: 'Notes', en: 'Notes' },
  noNotes: { ar: 'لا ملاحظات.', fr: 'Aucune note.', en: 'No notes.' },
  addNote: { ar: 'أضف ملاحظة', fr: 'Ajouter une note', en: 'Add a note' },
  noteOwn: { ar: 'لي وحدي', fr: 'Pour moi seul', en: 'For me alone' },
  noteShared: {
    ar: 'يراها صاحب الطلب وفريقه',
    fr: 'Visible par la personne et son équipe',
    en: 'Seen by the person and her team',
  },
  whoSees: { ar: 'من يراها؟', fr: 'Qui la voit ?', en: 'Who sees it?' },
  messagesTitle: { ar: 'الرسائل', fr: 'Messages', en: 'Messages' },
  noMessages: { ar: 'لا رسائل بعد.', fr: 'Aucun message.', en: 'No messages yet.' },
  writeMessage: { ar: 'اكتب رسالة', fr: 'Écrire un message', en: 'Write a message' },
  send: { ar: 'أرسل', fr: 'Envoyer', en: 'Send', zgh: 'ⴰⵣⵏ' },
  save: { ar: 'احفظ', fr: 'Enregistrer', en: 'Save' },
  fromTeam: {
    ar: 'من صاحب الطلب أو فريقه، {when}',
    fr: 'De la personne ou son équipe, {when}',
    en: 'From the person or her team, {when}',
  },
  fromAdviser: { ar: 'من المواكب، {when}', fr: 'Du conseiller, {when}', en: 'From the adviser, {when}' },
  offerTitle: {
    ar: 'هل تقبل هذا الطلب؟',
    fr: 'Prenez-vous cette demande ?',
    en: 'Do you take this request?',
  },
  offerTerm: {
    ar: 'أجب قبل {date}. بعده نسأل غيرك.',
    fr: 'Répondez avant le {date}. Ensuite, un autre sera sollicité.',
    en: 'Answer by {date}. Then somebody else is asked.',
  },
  take: { ar: 'أقبل الطلب', fr: 'Je la prends', en: 'I take it' },
  decline: { ar: 'أعتذر', fr: 'Je décline', en: 'I decline' },
  reason: {
    ar: 'السبب (يراه المندوب الجهوي)',
    fr: 'Raison (lue par le délégué)',
    en: 'Reason (read by the delegate)',
  },
  closeTitle: { ar: 'اختم المواكبة', fr: 'Terminer', en: 'Close' },
  result: { ar: 'النتيجة', fr: 'Résultat', en: 'Result', zgh: 'ⵜⴰⵢⴰⴼⵓⵜ' },
  closingWords: {
    ar: 'الخلاصة لصاحب الطلب',
    fr: 'Conclusion pour la personne',
    en: 'Summary for the person',
  },
  closeButton: { ar: 'اختم', fr: 'Terminer', en: 'Close' },
  reopen: { ar: 'افتح الطلب من جديد', fr: 'Rouvrir la demande', en: 'Reopen the request' },
  withdraw: { ar: 'اسحب الطلب', fr: 'Retirer la demande', en: 'Withdraw the request' },
  dossierTitle: { ar: 'ملف المشروع', fr: 'Dossier du projet', en: 'Dossier' },
  openDossier: { ar: 'افتح الملف', fr: 'Ouvrir le dossier', en: 'Open the dossier' },
  letIn: {
    ar: 'اسمح للمواكب بقراءة الملف',
    fr: 'Laisser le conseiller lire le dossier',
    en: 'Let the adviser read the dossier',
  },
  letOut: { ar: 'اسحب السماح بقراءة الملف', fr: 'Ne plus laisser lire le dossier', en: 'Take this back' },
  isIn: {
    ar: 'المواكب يقرأ ملفكم الآن.',
    fr: 'Le conseiller peut lire votre dossier.',
    en: 'The adviser may read your dossier.',
  },
  isOut: {
    ar: 'المواكب لا يرى ملفكم.',
    fr: 'Le conseiller ne voit pas votre dossier.',
    en: 'The adviser does not see your dossier.',
  },
  done: { ar: 'تم الحفظ.', fr: 'C’est enregistré.', en: 'Saved.' },
  historyTitle: { ar: 'من سألناه', fr: 'Qui a été sollicité', en: 'Who was asked' },
  caseloadTitle: { ar: 'عمل المواكب', fr: 'Espace du conseiller', en: 'The adviser’s work' },
  toAnswer: { ar: 'ينتظر جوابك', fr: 'À répondre', en: 'To answer' },
  overdue: { ar: 'مهام فات أجلها', fr: 'Tâches en retard', en: 'Overdue tasks' },
  weekAppointments: { ar: 'مواعيد 7 أيام', fr: 'Rendez-vous des 7 jours', en: 'Appointments of 7 days' },
  tasksDue: { ar: 'مهام الأيام 7', fr: 'Tâches des 7 jours', en: 'Tasks of 7 days' },
  openCases: { ar: 'طلبات جارية', fr: 'Demandes en cours', en: 'Open cases' },
  closedCases: { ar: 'طلبات منتهية', fr: 'Demandes terminées', en: 'Closed cases' },
  nothing: { ar: 'لا شيء.', fr: 'Rien.', en: 'Nothing.' },
  profile: { ar: 'ما أساعد فيه', fr: 'Ce que je propose', en: 'What I help with' },
  noProfile: {
    ar: 'قل أولا فيم تساعد. قبل ذلك لا يصلك أي طلب.',
    fr: 'Dites d’abord ce que vous proposez. Avant, aucune demande ne vous vient.',
    en: 'Say first what you help with. Before that no request comes to you.',
  },
  subjects: { ar: 'المواضيع', fr: 'Sujets', en: 'Subjects' },
  languages: { ar: 'اللغات', fr: 'Langues', en: 'Languages' },
  capacity: {
    ar: 'كم طلبا في وقت واحد؟',
    fr: 'Combien de demandes à la fois ?',
    en: 'How many cases at one time?',
  },
  capacityHint: {
    ar: '0 يعني: لا ترسلوا لي الآن.',
    fr: '0 veut dire : rien pour le moment.',
    en: '0 means: none for now.',
  },
  ongoing: {
    ar: 'جارية {open}، منتظرة {asked}',
    fr: '{open} en cours, {asked} à répondre',
    en: '{open} open, {asked} to answer',
  },
} as const satisfies WordTable
