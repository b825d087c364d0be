import type { ClockName } from '../../domain/deadline/clock-check.ts'
import type { RulesChoice } from '../../domain/deadline/changed-rules.ts'
import type { ContestDeadline } from '../../domain/contest/contest.ts'
import type { Word, WordTable } from '../words/word.ts'

export const legalTimeWords = {
  title: { ar: 'الآجال والساعة القانونية', fr: 'Délais et heure légale', en: 'Deadlines and legal time' },
  lead: {
    ar: 'الآجال هنا تحسب بجدول الساعة القانونية في الموقع. ساعات الأجهزة لا تغيرها.',
    fr: 'Les délais suivent la table d’heure légale du site. Les horloges des machines n’y changent rien.',
    en: 'Deadlines follow the site’s own table of legal time. The clocks of machines change nothing.',
  },
  rules: {
    ar: 'القواعد المعمول بها: {rules}',
    fr: 'Règles suivies : {rules}',
    en: 'Rules in force: {rules}',
  },
  clocks: { ar: 'ساعات الجهاز', fr: 'Horloges de la machine', en: 'Clocks of the machine' },
  clock: { ar: 'الساعة', fr: 'Horloge', en: 'Clock' },
  checked: { ar: 'آخر فحص', fr: 'Vérifiée le', en: 'Checked' },
  found: { ar: 'النتيجة', fr: 'Résultat', en: 'Found' },
  agrees: { ar: 'مطابقة', fr: 'D’accord', en: 'Agrees' },
  differs: {
    ar: 'يوم {day}: تقول {found}، والقانون يقول {expected}',
    fr: 'Le {day}, elle dit {found}, la loi dit {expected}',
    en: 'On {day} it says {found}, the law says {expected}',
  },
  unknownZone: {
    ar: 'لا تعرف توقيت المغرب',
    fr: 'Ne connaît pas l’heure du Maroc',
    en: 'Does not know Moroccan time',
  },
  jumped: {
    ar: 'قفزت الساعة {seconds} ثانية. افحصوا خادم الوقت.',
    fr: 'L’horloge a sauté de {seconds} secondes. Voyez son serveur de temps.',
    en: 'The clock has jumped by {seconds} seconds. Look at its time server.',
  },
  notChecked: { ar: 'لم تفحص بعد.', fr: 'Pas encore vérifiées.', en: 'Not checked yet.' },
  toChoose: {
    ar: 'آجال تنتظر قراركم',
    fr: 'Délais qui attendent votre choix',
    en: 'Deadlines that wait for your choice',
  },
  toChooseLead: {
    ar: 'تغيرت قواعد الساعة بعد تحديد هذه الآجال. اختاروا لكل أجل ما يبقى. نخبر كل المعنيين.',
    fr: 'Les règles de l’heure ont changé après ces délais. Choisissez ce qui reste. Les personnes concernées sont prévenues.',
    en: 'The rules of time changed after these were set. Choose what stays. All concerned are told.',
  },
  noneToChoose: {
    ar: 'كل الآجال المقبلة محددة بالقواعد المعمول بها.',
    fr: 'Tous les délais à venir suivent les règles en vigueur.',
    en: 'All deadlines to come follow the rules in force.',
  },
  asKept: { ar: 'كان محددا: {day}، {time}', fr: 'Fixé : {day}, {time}', en: 'As set: {day}, {time}' },
  byRules: { ar: 'بقواعد: {rules}', fr: 'Selon : {rules}', en: 'By: {rules}' },
  sameInstant: {
    ar: 'لا يتغير شيء في هذا الأجل. أكدوه فقط.',
    fr: 'Rien ne change pour ce délai. Confirmez seulement.',
    en: 'Nothing changes for this deadline. Just confirm it.',
  },
  instantMoves: {
    ar: 'اللحظة بالتوقيت العالمي: من {from} إلى {to}',
    fr: 'Instant : de {from} à {to} (UTC)',
    en: 'Instant: from {from} to {to} (UTC)',
  },
  choose: { ar: 'ما الذي يبقى؟', fr: 'Qu’est-ce qui reste ?', en: 'What stays?' },
  confirm: { ar: 'تأكيد وإخبار المعنيين', fr: 'Confirmer et prévenir', en: 'Confirm and tell all' },
  done: { ar: 'سجل القرار.', fr: 'Le choix est enregistré.', en: 'The choice is kept.' },
  lettersWritten: {
    ar: 'رسائل كتبت: {n}',
    fr: 'Lettres écrites : {n}',
    en: 'Letters written: {n}',
  },
  changedMeanwhile: {
    ar: 'تغير هذا الأجل في هذه الأثناء. راجعوا القائمة.',
    fr: 'Ce délai a changé entre-temps. Relisez la liste.',
    en: 'This deadline has changed meanwhile. Read the list again.',
  },
  chooseOne: { ar: 'اختاروا ما يبقى.', fr: 'Choisissez ce qui reste.', en: 'Choose what stays.' },
  decisions: { ar: 'قرارات سابقة', fr: 'Choix passés', en: 'Past choices' },
  decision: {
    ar: 'من {from} إلى {to}',
    fr: 'De {from} à {to}',
    en: 'From {from} to {to}',
  },
  clockBanner: {
    ar: 'ساعة هذا الجهاز لا توافق الساعة القانونية.',
    fr: 'Une horloge de cette machine ne suit pas l’heure légale.',
    en: 'A clock of this machine does not follow legal time.',
  },
  clockBannerHolds: {
    ar: 'الآجال لا تتأثر.',
    fr: 'Les délais n’en dépendent pas.',
    en: 'Deadlines do not depend on it.',
  },
  rulesBanner: {
    ar: 'تغيرت قواعد الساعة. آجال تنتظر قراركم: {n}',
    fr: 'Les règles de l’heure ont changé. Délais qui attendent votre choix : {n}',
    en: 'The rules of time have changed. Deadlines that wait for your choice: {n}',
  },
  see: { ar: 'انظروا التفاصيل', fr: 'Voir le détail', en: 'See the details' },
  extended: {
    ar: 'تعطل الموقع مدة {minutes} دقيقة. لذلك مدد آخر أجل إلى {day}، الساعة {time}.',
    fr: 'Le site a été en panne {minutes} minutes. Le délai est prolongé au {day} à {time}.',
    en: 'The site was down for {minutes} minutes. The deadline is extended to {day}, {time}.',
  },
  extendedFrom: {
    ar: 'كان آخر أجل {day}، الساعة {time}.',
    fr: 'C’était le {day} à {time}.',
    en: 'It was {day}, {time}.',
  },
  ruleTitle: { ar: 'كيف نحسب آخر أجل', fr: 'Comment le délai est compté', en: 'How the deadline is counted' },
  ruleArrival: {
    ar: 'نحسب لحظة وصول طلبكم إلى الموقع، بساعة المغرب. لا نحسب ساعة هاتفكم.',
    fr: 'Compte l’instant où votre envoi arrive au site, à l’heure du Maroc. Pas l’heure de votre téléphone.',
    en: 'What counts is when your sending reaches the site, in Moroccan time. Not your phone’s clock.',
  },
  ruleGrace: {
    ar: 'من بدأ مسودته قبل الأجل له {minutes} دقيقة بعده لإرسالها.',
    fr: 'Un brouillon commencé avant peut être envoyé {minutes} minutes après.',
    en: 'A draft begun before may be sent up to {minutes} minutes after.',
  },
  ruleExtension: {
    ar: 'إذا تعطل الموقع 5 دقائق أو أكثر في آخر 24 ساعة، نمدد الأجل مرة واحدة.',
    fr: 'En cas de panne de 5 minutes ou plus dans les 24 dernières heures, le délai est prolongé une fois.',
    en: 'If the site fails for 5 minutes or more in the last 24 hours, the deadline is extended, once.',
  },
  ruleAmount: {
    ar: 'يمدد بقدر مدة العطل، وبساعتين على الأقل.',
    fr: 'De la durée de la panne, et d’au moins deux heures.',
    en: 'By the time lost, and by two hours at least.',
  },
} satisfies WordTable

export const CLOCK_WORDS: Readonly<Record<ClockName, Word>> = {
  node: { ar: 'برنامج الموقع', fr: 'Le programme (Node)', en: 'The program (Node)' },
  postgresql: {
    ar: 'قاعدة المعطيات',
    fr: 'La base (PostgreSQL)',
    en: 'The database (PostgreSQL)',
  },
  system: { ar: 'النظام', fr: 'Le système', en: 'The system' },
  machine: { ar: 'ساعة الجهاز نفسها', fr: 'L’horloge elle-même', en: 'The clock itself' },
}

export const CHOICE_WORDS: Readonly<Record<RulesChoice, Word>> = {
  'keep-civil': {
    ar: 'تبقى الساعة على الحائط: {day}، {time}',
    fr: 'L’heure au mur reste : {day}, {time}',
    en: 'The hour on the wall stays: {day}, {time}',
  },
  'keep-instant': {
    ar: 'تبقى اللحظة، وتصبح على الساعة: {day}، {time}',
    fr: 'L’instant reste ; l’heure devient : {day}, {time}',
    en: 'The instant stays; the hour becomes: {day}, {time}',
  },
}

export const CHOSEN_WORDS: Readonly<Record<RulesChoice, Word>> = {
  'keep-civil': { ar: 'بقيت الساعة', fr: 'Heure gardée', en: 'Hour kept' },
  'keep-instant': { ar: 'بقيت اللحظة', fr: 'Instant gardé', en: 'Instant kept' },
}

export const DEADLINE_WORDS: Readonly<Record<ContestDeadline, Word>> = {
  opens: { ar: 'فتح المشاركة', fr: 'Ouverture', en: 'Opens' },
  closes: { ar: 'آخر أجل للمشاركة', fr: 'Clôture', en: 'Closes' },
  'vote-opens': { ar: 'بداية التصويت', fr: 'Début du vote', en: 'Vote opens' },
  'vote-closes': { ar: 'نهاية التصويت', fr: 'Fin du vote', en: 'Vote closes' },
  results: { ar: 'إعلان النتائج', fr: 'Résultats', en: 'Results' },
}
