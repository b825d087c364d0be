import type { MinutesState } from '../../domain/minutes/minutes.ts'
import type { Section } from '../../domain/minutes/body.ts'
import type { TaskState } from '../../domain/minutes/task.ts'
import type { Word, WordTable } from '../words/word.ts'

export const minutesWords = {
  title: { ar: 'محضر اللقاء', fr: 'Compte rendu de la rencontre', en: 'Minutes of the meeting' },
  waitingForYou: {
    ar: 'محاضر تنتظر موافقتك',
    fr: 'Comptes rendus à approuver',
    en: 'Minutes waiting for your approval',
  },
  answerBefore: {
    ar: 'اقرأه وأجب قبل {until}',
    fr: 'À lire et approuver avant le {until}',
    en: 'Read and answer before {until}',
  },
  version: {
    ar: 'النسخة {n}، نشرت يوم {day}',
    fr: 'Version {n}, publiée le {day}',
    en: 'Version {n}, published on {day}',
  },
  corrected: { ar: 'ما صحح: {note}', fr: 'Corrigé : {note}', en: 'Corrected: {note}' },
  versions: { ar: 'كل النسخ المنشورة', fr: 'Toutes les versions publiées', en: 'All published versions' },
  olderVersion: {
    ar: 'هذه نسخة قديمة.',
    fr: 'Cette version est ancienne.',
    en: 'This is an older version.',
  },
  latest: { ar: 'اقرأ آخر نسخة', fr: 'Lire la dernière version', en: 'Read the latest version' },
  print: { ar: 'اطبع المحضر (PDF)', fr: 'Imprimer le compte rendu (PDF)', en: 'Print the minutes (PDF)' },
  attendance: { ar: 'الحضور', fr: 'Présence', en: 'Who was there' },
  attended: {
    ar: {
      zero: 'لم يحضر أحد',
      one: 'حضر شخص واحد',
      two: 'حضر شخصان',
      few: 'حضر {n} أشخاص',
      many: 'حضر {n} شخصا',
      other: 'حضر {n} شخص',
    },
    fr: {
      one: '{n} personne présente',
      many: '{n} de personnes présentes',
      other: '{n} personnes présentes',
    },
    en: { one: '{n} person was there', other: '{n} people were there' },
  },
  notCounted: {
    ar: 'لم يحسب الحضور في هذا الموقع.',
    fr: 'La présence n’a pas été comptée sur ce site.',
    en: 'Attendance was not counted on this site.',
  },
  answer: { ar: 'الجواب', fr: 'Réponse', en: 'Answer', zgh: 'ⵜⴰⵎⵔⴰⵔⵓⵜ' },
  unanswered: {
    ar: 'لم يسجل جواب.',
    fr: 'Aucune réponse n’est notée.',
    en: 'No answer is written down.',
  },
  presentations: { ar: 'العروض المقدمة', fr: 'Présentations', en: 'Presentations' },
  tasks: { ar: 'القرارات التي صارت مهام', fr: 'Tâches décidées', en: 'Tasks that were decided' },
  noTasks: { ar: 'لا مهام.', fr: 'Aucune tâche.', en: 'No tasks.' },
  owner: { ar: 'على عاتق: {owner}', fr: 'Chargé : {owner}', en: 'In charge: {owner}' },
  due: { ar: 'الأجل: {day}', fr: 'Échéance : {day}', en: 'Due: {day}' },
  late: { ar: 'فات الأجل', fr: 'En retard', en: 'Overdue' },
  why: { ar: 'ما جرى: {reason}', fr: 'Suite : {reason}', en: 'What became of it: {reason}' },
  objections: {
    ar: 'اعتراضات الحاضرين والجواب عنها',
    fr: 'Objections et réponses',
    en: 'Objections and replies',
  },
  hiddenObjections: {
    ar: {
      zero: 'لا اعتراض محجوب',
      one: 'اعتراض واحد لم ينشر، لأنه يخالف قواعد النشر.',
      two: 'اعتراضان لم ينشرا، لأنهما يخالفان قواعد النشر.',
      few: '{n} اعتراضات لم تنشر، لأنها تخالف قواعد النشر.',
      many: '{n} اعتراضا لم ينشر، لأنه يخالف قواعد النشر.',
      other: '{n} اعتراض لم ينشر، لأنه يخالف قواعد النشر.',
    },
    fr: {
      one: '{n} objection contraire aux règles n’est pas publiée.',
      many: '{n} d’objections contraires aux règles ne sont pas publiées.',
      other: '{n} objections contraires aux règles ne sont pas publiées.',
    },
    en: {
      one: '{n} objection against the rules is not published.',
      other: '{n} objections against the rules are not published.',
    },
  },
  reply: { ar: 'الجواب: {words}', fr: 'Réponse : {words}', en: 'Reply: {words}' },
  edit: { ar: 'إعداد المحضر', fr: 'Préparer le compte rendu', en: 'Prepare the minutes' },
  drawUp: { ar: 'هيئ المحضر مما سجل', fr: 'Rédiger à partir des notes', en: 'Draw it up from the notes' },
  drawUpAgain: {
    ar: 'أضف ما سجل من بعد',
    fr: 'Ajouter ce qui a été noté depuis',
    en: 'Add what was noted since',
  },
  drawUpLead: {
    ar: 'يجمع الموقع ما سجل في أبواب. ثم تصححه أنت.',
    fr: 'Le site range les notes par partie. Vous corrigez ensuite.',
    en: 'The site puts the notes into sections. Then you correct it.',
  },
  nothing: {
    ar: 'لم يهيأ المحضر بعد.',
    fr: 'Il n’y a pas encore de compte rendu.',
    en: 'There are no minutes yet.',
  },
  opening: {
    ar: 'فقرة الافتتاح، إن أردت',
    fr: 'Introduction, si vous voulez',
    en: 'Opening words, if you wish',
  },
  line: { ar: 'النص {n}', fr: 'Texte {n}', en: 'Text {n}' },
  show: { ar: 'انشره', fr: 'Publier', en: 'Publish it' },
  keep: { ar: 'سجل التغييرات', fr: 'Enregistrer', en: 'Keep the changes' },
  submit: { ar: 'أرسل المحضر للمراجعة', fr: 'Envoyer pour relecture', en: 'Send for review' },
  'give-back': { ar: 'أعده للتصحيح', fr: 'Rendre pour correction', en: 'Give back to be corrected' },
  ask: { ar: 'اعرضه على الحاضرين', fr: 'Demander l’avis des présents', en: 'Ask those who were there' },
  askDays: {
    ar: 'مهلة الجواب بالأيام (3 إلى 30)',
    fr: 'Délai en jours (3 à 30)',
    en: 'Days to answer (3 to 30)',
  },
  approve: { ar: 'اعتبره موافقا عليه', fr: 'Constater l’approbation', en: 'Take it as approved' },
  publish: { ar: 'انشر المحضر', fr: 'Publier le compte rendu', en: 'Publish the minutes' },
  correct: { ar: 'انشر نسخة مصححة', fr: 'Publier une version corrigée', en: 'Publish a corrected version' },
  correctNote: { ar: 'ماذا صححت؟', fr: 'Qu’avez-vous corrigé ?', en: 'What did you correct?' },
  correctLead: {
    ar: 'المحضر منشور. كل تصحيح نسخة جديدة، والقديمة تبقى.',
    fr: 'Il est publié. Une correction fait une nouvelle version ; l’ancienne reste.',
    en: 'It is published. A correction makes a new version; the old one stays.',
  },
  asked: {
    ar: 'ينتظر جواب الحاضرين إلى {until}.',
    fr: 'Les présents répondent jusqu’au {until}.',
    en: 'Those who were there answer until {until}.',
  },
  given: {
    ar: 'الأجوبة: {n} من {all}. الموافقون: {yes}.',
    fr: 'Réponses : {n} sur {all}. Pour : {yes}.',
    en: 'Answers: {n} of {all}. In favour: {yes}.',
  },
  replyTo: { ar: 'جوابك عن الاعتراض', fr: 'Votre réponse', en: 'Your reply' },
  showObjection: {
    ar: 'ينشر الاعتراض: لا يخالف قواعد النشر.',
    fr: 'Publier l’objection : elle respecte les règles.',
    en: 'Publish the objection: it keeps the rules.',
  },
  sendReply: { ar: 'أجب', fr: 'Répondre', en: 'Reply' },
  addTask: { ar: 'أضف مهمة', fr: 'Ajouter une tâche', en: 'Add a task' },
  taskWords: { ar: 'المهمة', fr: 'La tâche', en: 'The task' },
  taskOwner: { ar: 'الجهة المكلفة', fr: 'Organisme ou service chargé', en: 'Body or office in charge' },
  taskRemind: {
    ar: 'ذكرني بها قبل الأجل',
    fr: 'Me la rappeler avant l’échéance',
    en: 'Remind me before it is due',
  },
  taskDue: { ar: 'الأجل', fr: 'Échéance', en: 'Due on' },
  taskFrom: { ar: 'من قرار', fr: 'D’après la décision', en: 'From the decision' },
  noDecision: { ar: 'دون قرار مسجل', fr: 'Sans décision notée', en: 'From no decision' },
  taskReason: {
    ar: 'ما جرى، أو لماذا ألغيت',
    fr: 'Suite donnée, ou raison',
    en: 'What was done, or why not',
  },
  approvalTitle: {
    ar: 'هل توافق على المحضر؟',
    fr: 'Approuvez-vous le compte rendu ?',
    en: 'Do you approve the minutes?',
  },
  approvalLead: {
    ar: 'حضرت هذا اللقاء. اقرأ المحضر ثم أجب قبل {until}.',
    fr: 'Vous étiez à cette rencontre. Lisez, puis répondez avant le {until}.',
    en: 'You were at this meeting. Read, then answer before {until}.',
  },
  approvalClosed: {
    ar: 'انتهت مهلة الجواب عن هذا المحضر.',
    fr: 'Le temps de réponse est passé.',
    en: 'The time to answer is over.',
  },
  iApprove: { ar: 'أوافق', fr: 'J’approuve', en: 'I approve' },
  iObject: { ar: 'أعترض', fr: 'J’objecte', en: 'I object' },
  reason: { ar: 'ما الخطأ؟', fr: 'Qu’est-ce qui est faux ?', en: 'What is wrong?' },
  reasonHint: {
    ar: 'ينشر اعتراضك دون اسمك، بعد قراءته.',
    fr: 'Votre objection est publiée sans votre nom, après lecture.',
    en: 'Your objection is published without your name, once read.',
  },
  thanks: {
    ar: 'سجلنا جوابك. شكرا.',
    fr: 'Votre réponse est notée. Merci.',
    en: 'Your answer is noted. Thank you.',
  },
  yourApproval: { ar: 'وافقت على المحضر.', fr: 'Vous avez approuvé.', en: 'You have approved.' },
  yourObjection: { ar: 'اعترضت: {words}', fr: 'Vous avez objecté : {words}', en: 'You objected: {words}' },
  done: { ar: 'تم ذلك.', fr: 'C’est fait.', en: 'It is done.' },
  slot: { ar: 'اقرأ محضر هذا اللقاء', fr: 'Lire le compte rendu', en: 'Read the minutes' },
  needsSaid: { ar: 'حاجات قيلت في لقاء', fr: 'Besoins dits à une rencontre', en: 'Needs said at a meeting' },
  needsSaidNote: {
    ar: 'قالها حاضرون في لقاء. لم يتحقق منها الموقع.',
    fr: 'Dits par des personnes présentes. Le site ne les a pas vérifiés.',
    en: 'Said by people who were there. The site has not verified them.',
  },
  footPlace: { ar: 'محضر لقاء', fr: 'Compte rendu', en: 'Minutes' },
} as const satisfies WordTable

export const minutesFaultWords = {
  'not-now': {
    ar: 'لا يمكن هذا الآن. انظر حالة المحضر.',
    fr: 'Ce n’est pas possible maintenant. Voyez où en est le texte.',
    en: 'This cannot be done now. See where the minutes stand.',
  },
  'changed-meanwhile': {
    ar: 'غير شخص آخر المحضر. انظره ثم أعد.',
    fr: 'Quelqu’un l’a changé entre-temps. Regardez, puis recommencez.',
    en: 'Somebody changed it meanwhile. Look, then try again.',
  },
  'too-long': {
    ar: 'نص فارغ أو طويل جدا.',
    fr: 'Un texte est vide ou trop long.',
    en: 'A text is empty or too long.',
  },
  'still-asking': {
    ar: 'المهلة لم تنته، ولم يجب الجميع.',
    fr: 'Le délai court encore et tous n’ont pas répondu.',
    en: 'The time is not over and not all have answered.',
  },
  'objections-open': {
    ar: 'أجب عن كل الاعتراضات أولا.',
    fr: 'Répondez d’abord à toutes les objections.',
    en: 'Reply to every objection first.',
  },
  days: { ar: 'المهلة من 3 إلى 30 يوما.', fr: 'Le délai va de 3 à 30 jours.', en: 'It takes 3 to 30 days.' },
  'may-not': {
    ar: 'هذا من عمل منظم اللقاء.',
    fr: 'C’est à l’organisateur de le faire.',
    en: 'This is for the organiser to do.',
  },
  'no-note': {
    ar: 'اكتب ماذا صححت.',
    fr: 'Écrivez ce que vous avez corrigé.',
    en: 'Write what you corrected.',
  },
  'no-reason': { ar: 'اكتب السبب.', fr: 'Écrivez la raison.', en: 'Write the reason.' },
  'no-words': { ar: 'اكتب المهمة.', fr: 'Écrivez la tâche.', en: 'Write the task.' },
  'no-owner': { ar: 'اكتب الجهة المكلفة.', fr: 'Écrivez qui en est chargé.', en: 'Write who is in charge.' },
  'no-day': { ar: 'اختر يوما صحيحا.', fr: 'Choisissez un jour qui existe.', en: 'Choose a day that exists.' },
  'settled-already': {
    ar: 'المهمة في هذه الحالة أصلا. افتحها أولا.',
    fr: 'C’est déjà réglé. Rouvrez d’abord la tâche.',
    en: 'It is settled already. Open the task again first.',
  },
  'too-many': { ar: 'المهام كثيرة.', fr: 'Il y a trop de tâches.', en: 'There are too many tasks.' },
} as const satisfies WordTable

export const STATE_WORDS: Readonly<Record<MinutesState, Word>> = {
  draft: { ar: 'مسودة', fr: 'Brouillon', en: 'Draft', zgh: 'ⴰⴼⵓⵙ ⴰⵎⵣⵡⴰⵔⵓ' },
  review: { ar: 'قيد المراجعة', fr: 'En relecture', en: 'In review' },
  asked: { ar: 'معروض على الحاضرين', fr: 'Soumis aux présents', en: 'With those who were there' },
  approved: { ar: 'موافق عليه', fr: 'Approuvé', en: 'Approved' },
  published: { ar: 'منشور', fr: 'Publié', en: 'Published' },
}

export const SECTION_WORDS: Readonly<Record<Section, Word>> = {
  need: { ar: 'الحاجات', fr: 'Besoins', en: 'Needs' },
  idea: { ar: 'الأفكار', fr: 'Idées', en: 'Ideas' },
  question: { ar: 'الأسئلة والأجوبة', fr: 'Questions et réponses', en: 'Questions and answers' },
  decision: { ar: 'القرارات', fr: 'Décisions', en: 'Decisions' },
  remark: { ar: 'الملاحظات', fr: 'Remarques', en: 'Remarks' },
}

export const TASK_STATE_WORDS: Readonly<Record<TaskState, Word>> = {
  open: { ar: 'لم تنجز بعد', fr: 'À faire', en: 'Open' },
  done: { ar: 'أنجزت', fr: 'Faite', en: 'Done' },
  dropped: { ar: 'ألغيت', fr: 'Abandonnée', en: 'Dropped' },
}
