import type { ContestDeadline } from '../../domain/contest/contest.ts'
import type { Lacking } from '../../domain/contest/plan-check.ts'
import type { PlanRefusal } from '../../operations/plan-contest.ts'
import type { EntryDecision, SettleEntryRefusal } from '../../operations/settle-entry.ts'
import type { Word, WordTable } from '../words/word.ts'

export const contestOfficeWords = {
  create: { ar: 'مسابقة جديدة', fr: 'Nouveau concours', en: 'New contest' },
  createHint: {
    ar: 'تبدأ مسودة بالمعايير المعتادة. لا يراها أحد قبل الإعلان.',
    fr: 'Elle commence en brouillon avec les critères habituels. Personne ne la voit avant l’annonce.',
    en: 'It begins as a draft with the usual criteria. Nobody sees it before it is announced.',
  },
  begin: { ar: 'ابدأ المسودة', fr: 'Commencer le brouillon', en: 'Begin the draft' },
  none: { ar: 'لا مسابقة بعد.', fr: 'Aucun concours.', en: 'No contest yet.' },
  contestTitle: { ar: 'عنوان المسابقة', fr: 'Titre du concours', en: 'Title of the contest' },
  territory: { ar: 'المجال', fr: 'Territoire', en: 'Territory' },
  inLanguage: { ar: '{what} ({language})', fr: '{what} ({language})', en: '{what} ({language})' },
  otherLanguages: { ar: 'لغات أخرى', fr: 'Autres langues', en: 'Other languages' },
  ar: { ar: 'بالعربية', fr: 'en arabe', en: 'in Arabic' },
  fr: { ar: 'بالفرنسية', fr: 'en français', en: 'in French' },
  en: { ar: 'بالإنجليزية', fr: 'en anglais', en: 'in English' },
  zgh: { ar: 'بالأمازيغية', fr: 'en tamazight', en: 'in Tamazight' },
  basics: { ar: 'العنوان والقواعد', fr: 'Titre et règlement', en: 'Title and rules' },
  purpose: { ar: 'الهدف', fr: 'But', en: 'Purpose' },
  rules: { ar: 'القواعد', fr: 'Règlement', en: 'Rules' },
  place: { ar: 'المكان', fr: 'Le lieu', en: 'Place', zgh: 'ⴰⴷⵖⴰⵔ' },
  meeting: { ar: 'اللقاء', fr: 'La rencontre', en: 'Meeting' },
  noMeeting: { ar: 'بدون لقاء', fr: 'Sans rencontre', en: 'No meeting' },
  dates: { ar: 'الآجال', fr: 'Les dates', en: 'Dates' },
  datesHint: {
    ar: 'اكتب اليوم والساعة بالتوقيت القانوني للمغرب.',
    fr: 'Le jour et l’heure, à l’heure légale du Maroc.',
    en: 'Day and hour in the legal time of Morocco.',
  },
  day: { ar: '{what}: اليوم', fr: '{what} : jour', en: '{what}: day' },
  hour: { ar: '{what}: الساعة', fr: '{what} : heure', en: '{what}: hour' },
  grace: {
    ar: 'دقائق المهلة لمن بدأ قبل الأجل',
    fr: 'Minutes de grâce pour un brouillon commencé avant',
    en: 'Minutes of grace for a draft begun before',
  },
  repeated: {
    ar: 'هذه الساعة تأتي مرتين في ذلك اليوم. أخذنا الثانية: {when}.',
    fr: 'Cette heure vient deux fois ce jour-là. La seconde est prise : {when}.',
    en: 'This hour comes twice that day. The second is taken: {when}.',
  },
  skipped: {
    ar: 'هذه الساعة لا توجد في ذلك اليوم. صارت: {when}.',
    fr: 'Cette heure n’existe pas ce jour-là. Elle devient : {when}.',
    en: 'This hour does not exist that day. It becomes: {when}.',
  },
  momentUnread: {
    ar: 'اكتب يوما وساعة صحيحين.',
    fr: 'Écrivez un jour et une heure justes.',
    en: 'Write a right day and hour.',
  },
  graceUnread: {
    ar: 'اكتب عددا من 0 إلى 1440.',
    fr: 'Écrivez un nombre de 0 à 1440.',
    en: 'Write a number from 0 to 1440.',
  },
  criteria: { ar: 'المعايير والأوزان', fr: 'Critères et poids', en: 'Criteria and weights' },
  weight: { ar: 'الوزن:', fr: 'Poids :', en: 'Weight:' },
  weightsSum: {
    ar: 'مجموع الأوزان: {n} من 100',
    fr: 'Somme des poids : {n} sur 100',
    en: 'Sum of weights: {n} of 100',
  },
  weightUnread: {
    ar: 'الوزن عدد صحيح من 1 إلى 100.',
    fr: 'Un poids est un entier de 1 à 100.',
    en: 'A weight is a whole number from 1 to 100.',
  },
  remove: { ar: 'احذف:', fr: 'Retirer :', en: 'Remove:' },
  contest: { ar: 'مسابقة أفكار', fr: 'Concours d’idées', en: 'Idea contest' },
  criterionWords: { ar: 'نصوص معيار', fr: 'Textes d’un critère', en: 'Words of a criterion' },
  editWords: {
    ar: 'نص المعيار:',
    fr: 'Texte du critère :',
    en: 'Words of the criterion:',
  },
  addCriterion: { ar: 'معيار جديد', fr: 'Nouveau critère', en: 'New criterion' },
  name: { ar: 'الاسم', fr: 'Nom', en: 'Name', zgh: 'ⵉⵙⵎ' },
  explanation: { ar: 'الشرح', fr: 'Explication', en: 'Explanation' },
  anchor: { ar: 'معنى النقطة {mark}', fr: 'Sens de la note {mark}', en: 'What mark {mark} means' },
  categories: { ar: 'الأصناف', fr: 'Catégories', en: 'Categories' },
  addCategory: { ar: 'صنف جديد', fr: 'Nouvelle catégorie', en: 'New category' },
  prizes: { ar: 'الجوائز', fr: 'Prix', en: 'Prizes' },
  addPrize: { ar: 'جائزة جديدة', fr: 'Nouveau prix', en: 'New prize' },
  amount: {
    ar: 'المبلغ بالدرهم، أو فارغ',
    fr: 'Montant en dirhams, ou vide',
    en: 'Amount in dirhams, or empty',
  },
  count: { ar: 'كم جائزة من هذا النوع', fr: 'Combien de prix de ce genre', en: 'How many of this prize' },
  ofCategory: { ar: 'لصنف واحد', fr: 'Pour une catégorie', en: 'For one category' },
  all: { ar: 'كل الأصناف', fr: 'Toutes', en: 'All' },
  rounds: { ar: 'المراحل', fr: 'Étapes', en: 'Rounds' },
  use: { ar: 'استعمل هذه المرحلة', fr: 'Utiliser cette étape', en: 'Use this round' },
  method: { ar: 'طريقة الحكم', fr: 'Manière de juger', en: 'How it is judged' },
  blind: {
    ar: 'اللجنة لا تعرف الفرق',
    fr: 'Le jury ne connaît pas les équipes',
    en: 'Jurors do not know the teams',
  },
  keeps: {
    ar: 'كم مشاركة تبقى (فارغ في الأخيرة)',
    fr: 'Combien continuent (vide à la dernière)',
    en: 'How many go on (empty for the last)',
  },
  readers: {
    ar: 'كم عضوا يقرأ كل مشاركة',
    fr: 'Combien de jurés lisent chaque candidature',
    en: 'How many jurors read each entry',
  },
  questions: { ar: 'ما يؤخذ من الملف', fr: 'Ce qui vient du dossier', en: 'What comes from the dossier' },
  vote: { ar: 'تصويت العموم', fr: 'Vote du public', en: 'Public vote' },
  voteNone: { ar: 'بدون تصويت', fr: 'Pas de vote', en: 'No vote' },
  voteCount: { ar: 'الأكثر أصواتا تفوز', fr: 'Les plus choisies gagnent', en: 'Those picked most win' },
  voteShares: { ar: 'ميزانية بحصص متساوية', fr: 'Un budget à parts égales', en: 'A budget in equal shares' },
  winners: { ar: 'عدد الفائزين', fr: 'Nombre de gagnants', en: 'Number of winners' },
  budget: { ar: 'الميزانية بالدرهم', fr: 'Budget en dirhams', en: 'Budget in dirhams' },
  approvals: {
    ar: 'أكثر عدد يختاره الشخص (فارغ: كلها)',
    fr: 'Choix au plus par personne (vide : tous)',
    en: 'Most picks a person has (empty: all)',
  },
  numberUnread: {
    ar: 'اكتب عددا صحيحا أكبر من صفر.',
    fr: 'Écrivez un nombre entier plus grand que zéro.',
    en: 'Write a whole number greater than zero.',
  },
  nameMissing: {
    ar: 'اكتب الاسم بلغة واحدة على الأقل.',
    fr: 'Écrivez le nom dans une langue au moins.',
    en: 'Write the name in one language at least.',
  },
  full: {
    ar: 'وصلت إلى أكثر عدد ممكن.',
    fr: 'Le plus grand nombre est atteint.',
    en: 'There can be no more.',
  },
  save: { ar: 'احفظ', fr: 'Garder', en: 'Save' },
  saved: { ar: 'حفظ.', fr: 'Gardé.', en: 'Saved.' },
  reason: { ar: 'سبب التغيير', fr: 'Raison du changement', en: 'Reason for the change' },
  reasonHint: {
    ar: 'يراه الجميع في صفحة المسابقة، وتتوصل به الفرق.',
    fr: 'Tous le lisent sur la page du concours, et les équipes en sont averties.',
    en: 'Everybody reads it on the contest’s page, and the teams are told.',
  },
  preview: { ar: 'كما سيراها الناس', fr: 'Comme le public la verra', en: 'As people will see it' },
  publicPage: { ar: 'الصفحة العمومية', fr: 'Page publique', en: 'Public page' },
  entries: { ar: 'المشاركات', fr: 'Candidatures', en: 'Entries' },
  jury: { ar: 'اللجنة', fr: 'Le jury', en: 'The jury' },
  lacking: {
    ar: 'ما ينقص قبل الإعلان',
    fr: 'Ce qui manque avant l’annonce',
    en: 'What is missing before it is announced',
  },
  nothingLacking: { ar: 'كل شيء جاهز.', fr: 'Tout est prêt.', en: 'Everything is ready.' },
  announce: { ar: 'أعلن المسابقة', fr: 'Annoncer le concours', en: 'Announce the contest' },
  announceHint: {
    ar: 'بعد الإعلان تؤخر الآجال فقط. وبعد أول مشاركة لا تتغير القواعد.',
    fr: 'Après l’annonce, les dates ne vont que plus tard. Après la première candidature, le règlement ne change plus.',
    en: 'Once announced, dates only move later. After the first entry the rules stay.',
  },
  cancel: { ar: 'ألغ المسابقة', fr: 'Annuler le concours', en: 'Cancel the contest' },
  locked: {
    ar: 'وصلت مشاركة، فالقواعد والمعايير ثابتة. يمكن تأخير الآجال فقط.',
    fr: 'Une candidature est arrivée : règlement et critères sont fixes. Seules les dates peuvent reculer.',
    en: 'An entry has come: rules and criteria are fixed. Only dates may move later.',
  },
  readOnly: { ar: 'أنت تقرأ فقط.', fr: 'Vous lisez seulement.', en: 'You only read.' },
  counts: {
    ar: 'أرسلت: {submitted}. مسودات: {draft}. مسحوبة: {withdrawn}. مستبعدة: {excluded}.',
    fr: 'Envoyées : {submitted}. Brouillons : {draft}. Retirées : {withdrawn}. Écartées : {excluded}.',
    en: 'Sent: {submitted}. Drafts: {draft}. Withdrawn: {withdrawn}. Excluded: {excluded}.',
  },
  noEntries: { ar: 'لا مشاركة بعد.', fr: 'Aucune candidature.', en: 'No entry yet.' },
  draftsHidden: {
    ar: 'نص المسودة لا يظهر هنا قبل إرسالها.',
    fr: 'Le texte d’un brouillon ne paraît pas ici avant l’envoi.',
    en: 'The words of a draft are not shown here before it is sent.',
  },
  lateAt: { ar: 'وصلت متأخرة: {time}', fr: 'Arrivée en retard : {time}', en: 'Came late: {time}' },
  draftOld: {
    ar: 'مسودة من قبل الأجل',
    fr: 'Brouillon d’avant la clôture',
    en: 'Draft from before the deadline',
  },
  teamAnswer: { ar: 'جواب الفريق', fr: 'Réponse de l’équipe', en: 'The team’s answer' },
  decisionReason: {
    ar: 'السبب (يتوصل به الفريق)',
    fr: 'Raison (dite à l’équipe)',
    en: 'Reason (the team is told)',
  },
  decide: { ar: 'قرار', fr: 'Décider', en: 'Decide' },
  done: { ar: 'تم، وأخبرنا الفريق.', fr: 'Fait, l’équipe est avertie.', en: 'Done, and the team is told.' },
} as const satisfies WordTable

export const DECISION_WORDS: Readonly<Record<EntryDecision, Word>> = {
  exclude: { ar: 'استبعد المشاركة', fr: 'Écarter la candidature', en: 'Exclude the entry' },
  restore: { ar: 'أعد المشاركة', fr: 'Rétablir la candidature', en: 'Restore the entry' },
  'let-in': {
    ar: 'اقبل هذه المسودة المتأخرة',
    fr: 'Accepter ce brouillon tardif',
    en: 'Let this late draft in',
  },
}

export const SETTLE_REFUSALS: Readonly<Record<SettleEntryRefusal['kind'], Word>> = {
  'no-such-entry': {
    ar: 'لا توجد هذه المشاركة.',
    fr: 'Cette candidature n’existe pas.',
    en: 'There is no such entry.',
  },
  'reason-missing': { ar: 'اكتب السبب.', fr: 'Écrivez la raison.', en: 'Write the reason.' },
  'reason-too-long': {
    ar: 'السبب طويل جدا.',
    fr: 'La raison est trop longue.',
    en: 'The reason is too long.',
  },
  'not-submitted': {
    ar: 'هذه المشاركة ليست مرسلة.',
    fr: 'Cette candidature n’est pas envoyée.',
    en: 'This entry is not sent.',
  },
  'not-excluded': {
    ar: 'هذه المشاركة ليست مستبعدة.',
    fr: 'Cette candidature n’est pas écartée.',
    en: 'This entry is not excluded.',
  },
  'not-late': {
    ar: 'لا مسودة متأخرة هنا.',
    fr: 'Pas de brouillon tardif ici.',
    en: 'There is no late draft here.',
  },
  unfinished: {
    ar: 'المسودة ناقصة. لا يمكن قبولها كما هي.',
    fr: 'Le brouillon est incomplet. Il ne peut pas être accepté.',
    en: 'The draft is incomplete. It cannot be let in.',
  },
  'results-out': { ar: 'أعلنت النتائج.', fr: 'Les résultats sont publiés.', en: 'The results are out.' },
}

export const LACKING_WORDS: Readonly<Record<Lacking, Word>> = {
  title: { ar: 'اكتب العنوان.', fr: 'Écrivez le titre.', en: 'Write the title.' },
  rules: { ar: 'اكتب القواعد.', fr: 'Écrivez le règlement.', en: 'Write the rules.' },
  criteria: {
    ar: 'ضع معيارا واحدا على الأقل.',
    fr: 'Mettez au moins un critère.',
    en: 'Set at least one criterion.',
  },
  weights: {
    ar: 'مجموع الأوزان يجب أن يكون 100.',
    fr: 'La somme des poids doit être 100.',
    en: 'The weights must sum to 100.',
  },
  rounds: {
    ar: 'اختر مرحلة واحدة على الأقل.',
    fr: 'Choisissez au moins une étape.',
    en: 'Choose at least one round.',
  },
  'last-round': {
    ar: 'المرحلة الأخيرة تعطي الجوائز: اترك عدد الباقين فارغا.',
    fr: 'La dernière étape donne les prix : laissez « combien continuent » vide.',
    en: 'The last round gives the prizes: leave how many go on empty.',
  },
  keeps: {
    ar: 'قل كم مشاركة تبقى بعد كل مرحلة، أقل كل مرة.',
    fr: 'Dites combien continuent après chaque étape, moins à chaque fois.',
    en: 'Say how many go on after each round, fewer each time.',
  },
  'prize-category': {
    ar: 'جائزة لصنف غير موجود.',
    fr: 'Un prix est pour une catégorie absente.',
    en: 'A prize is for a category that is not there.',
  },
  opens: { ar: 'قل متى تفتح المشاركة.', fr: 'Dites quand le concours ouvre.', en: 'Say when entries open.' },
  closes: {
    ar: 'قل آخر أجل للإرسال.',
    fr: 'Dites le dernier moment pour envoyer.',
    en: 'Say the last moment to send.',
  },
  'opens-before-closes': {
    ar: 'الافتتاح يجب أن يسبق آخر أجل.',
    fr: 'L’ouverture doit venir avant la clôture.',
    en: 'Opening must come before the deadline.',
  },
  'closes-ahead': { ar: 'آخر أجل مضى.', fr: 'La clôture est passée.', en: 'The deadline has passed.' },
  'vote-dates': {
    ar: 'قل متى يبدأ تصويت العموم ومتى ينتهي.',
    fr: 'Dites quand le vote commence et finit.',
    en: 'Say when the public vote opens and closes.',
  },
  'vote-order': {
    ar: 'التصويت يبدأ بعد آخر أجل وينتهي بعد أن يبدأ.',
    fr: 'Le vote commence après la clôture et finit après son début.',
    en: 'The vote opens after the deadline and ends after it opens.',
  },
  results: {
    ar: 'قل متى تعلن النتائج.',
    fr: 'Dites quand les résultats paraissent.',
    en: 'Say when the results come out.',
  },
  'results-order': {
    ar: 'النتائج تأتي بعد آخر أجل وبعد التصويت.',
    fr: 'Les résultats viennent après la clôture et le vote.',
    en: 'Results come after the deadline and the vote.',
  },
}

export const PLAN_REFUSALS: Readonly<Record<Exclude<PlanRefusal['kind'], 'no-such-contest'>, Word>> = {
  'changed-meanwhile': {
    ar: 'غير شخص آخر هذه المسابقة. انظر ما تغير، ثم احفظ من جديد.',
    fr: 'Quelqu’un a changé ce concours. Regardez, puis gardez de nouveau.',
    en: 'Somebody has changed this contest. Look, then save again.',
  },
  'may-not-there': {
    ar: 'لا صلاحية لك في هذا المجال.',
    fr: 'Vous n’agissez pas dans ce territoire.',
    en: 'You do not act in this territory.',
  },
  'no-such-meeting': {
    ar: 'لا يوجد هذا اللقاء.',
    fr: 'Cette rencontre n’existe pas.',
    en: 'There is no such meeting.',
  },
  'reason-missing': { ar: 'اكتب السبب.', fr: 'Écrivez la raison.', en: 'Write the reason.' },
  'reason-too-long': {
    ar: 'السبب طويل: 500 حرف على الأكثر.',
    fr: 'Raison trop longue : 500 lettres au plus.',
    en: 'The reason is long: 500 letters at most.',
  },
  'not-draft': {
    ar: 'هذه المسابقة ليست مسودة.',
    fr: 'Ce concours n’est plus un brouillon.',
    en: 'This contest is no draft.',
  },
  'not-announced': {
    ar: 'هذه المسابقة ملغاة.',
    fr: 'Ce concours est déjà annulé.',
    en: 'This contest is cancelled already.',
  },
  'results-out': {
    ar: 'أعلنت النتائج. لا شيء يتغير.',
    fr: 'Les résultats sont publiés. Rien ne change plus.',
    en: 'The results are out. Nothing changes any more.',
  },
  lacking: {
    ar: 'ينقص شيء. انظر اللائحة.',
    fr: 'Il manque quelque chose. Voyez la liste.',
    en: 'Something is missing. See the list.',
  },
  'only-later': {
    ar: 'بعد الإعلان تؤخر الآجال ولا تقدم.',
    fr: 'Après l’annonce, une date ne va que plus tard.',
    en: 'Once announced, a date only moves later.',
  },
  'already-past': {
    ar: 'هذا الأجل مضى. لا يتغير.',
    fr: 'Cette date est passée. Elle ne change plus.',
    en: 'This date has passed. It does not change.',
  },
  'grace-shorter': {
    ar: 'المهلة لا تنقص بعد الإعلان.',
    fr: 'Le délai de grâce ne raccourcit pas après l’annonce.',
    en: 'The grace does not shrink once announced.',
  },
  'locked-after-submission': {
    ar: 'وصلت مشاركة. القواعد والمعايير ثابتة.',
    fr: 'Une candidature est arrivée. Règlement et critères sont fixes.',
    en: 'An entry has come. Rules and criteria are fixed.',
  },
  'place-fixed': {
    ar: 'المجال لا يتغير بعد الإعلان.',
    fr: 'Le territoire ne change plus après l’annonce.',
    en: 'The territory does not change once announced.',
  },
}

export const DEADLINE_FIELDS: readonly ContestDeadline[] = [
  'opens',
  'closes',
  'vote-opens',
  'vote-closes',
  'results',
]
