import type { CountedWord, Word, WordTable } from '../words/word.ts'
import type { ContestDeadline, ContestPhase, RoundKind, RoundMethod } from '../../domain/contest/contest.ts'

export const contestWords = {
  title: { ar: 'مسابقات الأفكار', fr: 'Concours d’idées', en: 'Idea contests' },
  lead: {
    ar: 'مسابقات للأفكار التعاونية. لجنة تقرأ، وقواعد معلنة، وجوائز.',
    fr: 'Des concours pour les idées de coopératives. Un jury lit, les règles sont publiques, il y a des prix.',
    en: 'Contests for cooperative ideas. A jury reads, the rules are public, there are prizes.',
  },
  now: { ar: 'مفتوحة الآن', fr: 'Ouverts maintenant', en: 'Open now' },
  soon: { ar: 'تفتح قريبا', fr: 'Bientôt ouverts', en: 'Opening soon' },
  over: { ar: 'أغلقت', fr: 'Clos', en: 'Closed' },
  none: {
    ar: 'لا مسابقة معلنة الآن. كل مسابقة جديدة تظهر هنا.',
    fr: 'Aucun concours annoncé pour le moment. Chaque nouveau concours paraît ici.',
    en: 'No contest is announced now. Every new contest appears here.',
  },
  sample: {
    ar: 'هذه مسابقة للتجربة. لا جوائز حقيقية فيها.',
    fr: 'Ceci est un concours d’exemple. Ses prix ne sont pas réels.',
    en: 'This is a sample contest. Its prizes are not real.',
  },
  where: { ar: 'أين', fr: 'Où', en: 'Where' },
  atMeeting: { ar: 'في لقاء', fr: 'Lors d’une rencontre', en: 'At a meeting' },
  enter: { ar: 'شاركوا في المسابقة', fr: 'Participer au concours', en: 'Enter the contest' },
  myEntry: { ar: 'مشاركاتي', fr: 'Mes candidatures', en: 'My entries' },
  prizes: { ar: 'الجوائز', fr: 'Les prix', en: 'Prizes' },
  prize: { ar: 'الجائزة', fr: 'Prix', en: 'Prize', zgh: 'ⵜⴰⵙⵎⵖⵓⵔⵜ' },
  amount: { ar: 'المبلغ', fr: 'Montant', en: 'Amount' },
  howMany: { ar: 'العدد', fr: 'Nombre', en: 'How many' },
  notMoney: { ar: 'ليست مالا', fr: 'Sans argent', en: 'Not money' },
  ofCategory: { ar: 'صنف: {category}', fr: 'Catégorie : {category}', en: 'Category: {category}' },
  noPrizes: {
    ar: 'لم تعلن جوائز لهذه المسابقة.',
    fr: 'Aucun prix n’est annoncé pour ce concours.',
    en: 'No prizes are announced for this contest.',
  },
  categories: { ar: 'الأصناف', fr: 'Les catégories', en: 'Categories' },
  rules: { ar: 'القواعد', fr: 'Le règlement', en: 'The rules' },
  criteria: { ar: 'كيف تقرأ المشاركات', fr: 'Comment on lit les candidatures', en: 'How entries are read' },
  criteriaLead: {
    ar: 'كل عضو في اللجنة يعطي نقطة من 1 إلى 5 لكل معيار. لكل معيار وزن معلن.',
    fr: 'Chaque juré donne une note de 1 à 5 pour chaque critère. Le poids de chacun est public.',
    en: 'Each juror gives a mark from 1 to 5 for each criterion. The weight of each is public.',
  },
  criterion: { ar: 'المعيار', fr: 'Critère', en: 'Criterion', zgh: 'ⵜⴰⵎⵙⵜⵍⵜ' },
  weight: { ar: 'الوزن', fr: 'Poids', en: 'Weight' },
  whatMarkMeans: { ar: 'معنى النقط', fr: 'Le sens des notes', en: 'What marks mean' },
  mark: { ar: 'النقطة {mark}', fr: 'Note {mark}', en: 'Mark {mark}' },
  weights: { ar: 'أوزان المعايير', fr: 'Le poids des critères', en: 'Weights of the criteria' },
  rounds: { ar: 'المراحل', fr: 'Les étapes', en: 'Rounds' },
  roundKeeps: {
    ar: 'تبقى {n} مشاركات بعدها',
    fr: '{n} candidatures continuent',
    en: '{n} entries go on',
  },
  roundLast: {
    ar: 'ترتيبها يعطي الجوائز',
    fr: 'son ordre donne les prix',
    en: 'its order gives the prizes',
  },
  blind: {
    ar: 'اللجنة لا تعرف من الفريق',
    fr: 'le jury ne sait pas qui est l’équipe',
    en: 'jurors do not know who the team is',
  },
  notBlind: {
    ar: 'اللجنة تعرف الفريق',
    fr: 'le jury connaît l’équipe',
    en: 'jurors know the team',
  },
  howJudged: { ar: 'كيف يكون الحكم عادلا', fr: 'Comment on juge juste', en: 'How judging stays fair' },
  fair1: {
    ar: 'من له علاقة بالفريق لا يقرأ مشاركته.',
    fr: 'Un juré lié à une équipe ne lit pas sa candidature.',
    en: 'A juror with ties to a team does not read its entry.',
  },
  fair2: {
    ar: 'عدة أعضاء يقرؤون كل مشاركة، ولكل نقطة سببها.',
    fr: 'Plusieurs jurés lisent chaque candidature et donnent leurs raisons.',
    en: 'Several jurors read each entry and give their reasons.',
  },
  fair3: {
    ar: 'الموقع يحسب الترتيب. من يغيره يكتب السبب، واللجنة توقع.',
    fr: 'Le site calcule l’ordre. Qui s’en écarte écrit pourquoi, et le jury signe.',
    en: 'The site computes the order. Whoever departs from it writes why, and the jury signs.',
  },
  fair4: {
    ar: 'كل فريق يقرأ نقطه وتعاليق اللجنة بعد النتائج، بدون أسماء.',
    fr: 'Après les résultats, chaque équipe lit ses notes et les commentaires, sans noms.',
    en: 'After the results each team reads its marks and comments, without names.',
  },
  publicVote: { ar: 'تصويت العموم', fr: 'Le vote du public', en: 'The public vote' },
  voteCount: {
    ar: 'كل شخص يختار المشاركات التي تعجبه. الأكثر أصواتا تفوز.',
    fr: 'Chaque personne choisit les candidatures qui lui plaisent. Les plus choisies gagnent.',
    en: 'Each person picks the entries she likes. Those picked most win.',
  },
  voteShares: {
    ar: 'لكل ناخب حصة متساوية من ميزانية {budget}. المشاركات التي تجمع ثمنها تفوز.',
    fr: 'Chaque votant a une part égale de {budget}. Les projets dont le coût est réuni gagnent.',
    en: 'Each voter has an equal share of {budget}. Projects whose cost is gathered win.',
  },
  asked: { ar: 'ما يؤخذ من ملفكم', fr: 'Ce qui vient de votre dossier', en: 'What comes from your dossier' },
  askedLead: {
    ar: 'تكتبون نصا من 600 حرف. وهذه الأجوبة تؤخذ من ملف مشروعكم:',
    fr: 'Vous écrivez un texte de 600 lettres. Ces réponses viennent de votre dossier :',
    en: 'You write a text of 600 letters. These answers come from your dossier:',
  },
  dates: { ar: 'الآجال', fr: 'Les dates', en: 'Dates' },
  legal: {
    ar: '{weekday} {day}، الساعة {time}',
    fr: '{weekday} {day} à {time}',
    en: '{weekday} {day} at {time}',
  },
  legalTime: {
    ar: 'كل الساعات بالتوقيت القانوني للمغرب. ساعة الخادم هي التي تحسب، لا ساعة الهاتف.',
    fr: 'Toutes les heures sont à l’heure légale du Maroc. L’horloge du site compte, pas celle du téléphone.',
    en: 'All hours are legal time in Morocco. The site’s clock counts, not the phone’s.',
  },
  exact: {
    ar: 'ما وصل في الأجل إلى آخر جزء من الثانية يقبل. ما وصل بعده لا يقبل.',
    fr: 'Ce qui arrive jusqu’au dernier millième de seconde est pris. Après, non.',
    en: 'What arrives up to the last thousandth of a second is taken. After that, it is not.',
  },
  grace: {
    ar: 'مسودة بدأت قبل الأجل تقبل {n} دقيقة بعده، مع علامة.',
    fr: 'Un brouillon commencé avant est pris {n} minutes après, avec une marque.',
    en: 'A draft begun before it is taken up to {n} minutes after, and marked.',
  },
  calendar: {
    ar: 'أضف الآجال إلى تقويمك',
    fr: 'Ajouter les dates à votre agenda',
    en: 'Add the dates to your calendar',
  },
  changes: { ar: 'ما تغير', fr: 'Ce qui a changé', en: 'What has changed' },
  cancelled: { ar: 'ألغيت هذه المسابقة.', fr: 'Ce concours est annulé.', en: 'This contest is cancelled.' },
  results: { ar: 'النتائج', fr: 'Les résultats', en: 'Results' },
  vote: { ar: 'صوتوا الآن', fr: 'Voter maintenant', en: 'Vote now' },
  nation: { ar: 'المغرب كله', fr: 'Tout le Maroc', en: 'All of Morocco' },
  teamSeeks: {
    ar: 'فريقكم صغير؟ ادعوا أعضاء من صفحة الفريق في ملفكم.',
    fr: 'Équipe trop petite ? Invitez des membres depuis la page Équipe de votre dossier.',
    en: 'A small team? Invite members from the team page of your dossier.',
  },
  contestsOfMeeting: { ar: 'مسابقة الأفكار', fr: 'Le concours d’idées', en: 'The idea contest' },
} as const satisfies WordTable

export const contestCounts = {
  entries: {
    ar: {
      zero: 'لم تصل أي مشاركة.',
      one: 'وصلت مشاركة واحدة.',
      two: 'وصلت مشاركتان.',
      few: 'وصلت {n} مشاركات.',
      many: 'وصلت {n} مشاركة.',
      other: 'وصلت {n} مشاركة.',
    },
    fr: {
      one: '{n} candidature reçue.',
      many: '{n} de candidatures reçues.',
      other: '{n} candidatures reçues.',
    },
    en: { one: '{n} entry received.', other: '{n} entries received.' },
  },
  days: {
    ar: { zero: '0 يوم', one: 'يوم واحد', two: 'يومان', few: '{n} أيام', many: '{n} يوما', other: '{n} يوم' },
    fr: { one: '{n} jour', many: '{n} de jours', other: '{n} jours' },
    en: { one: '{n} day', other: '{n} days' },
  },
  hours: {
    ar: {
      zero: '0 ساعة',
      one: 'ساعة واحدة',
      two: 'ساعتان',
      few: '{n} ساعات',
      many: '{n} ساعة',
      other: '{n} ساعة',
    },
    fr: { one: '{n} heure', many: '{n} d’heures', other: '{n} heures' },
    en: { one: '{n} hour', other: '{n} hours' },
  },
  minutes: {
    ar: {
      zero: 'أقل من دقيقة',
      one: 'دقيقة واحدة',
      two: 'دقيقتان',
      few: '{n} دقائق',
      many: '{n} دقيقة',
      other: '{n} دقيقة',
    },
    fr: { one: '{n} minute', many: '{n} de minutes', other: '{n} minutes' },
    en: { one: '{n} minute', other: '{n} minutes' },
  },
} as const satisfies Readonly<Record<string, CountedWord>>

export const countdownWords = {
  opensIn: { ar: 'تفتح بعد {left}.', fr: 'Ouvre dans {left}.', en: 'Opens in {left}.' },
  closesIn: {
    ar: 'بقي {left} لإرسال المشاركة.',
    fr: 'Il reste {left} pour envoyer.',
    en: '{left} left to send an entry.',
  },
  resultsIn: { ar: 'النتائج بعد {left}.', fr: 'Résultats dans {left}.', en: 'Results in {left}.' },
  and: { ar: '{a} و{b}', fr: '{a} et {b}', en: '{a} and {b}' },
} as const satisfies WordTable

export const PHASE_WORDS: Readonly<Record<ContestPhase, Word>> = {
  draft: { ar: 'مسودة', fr: 'Brouillon', en: 'Draft', zgh: 'ⴰⴼⵓⵙ ⴰⵎⵣⵡⴰⵔⵓ' },
  cancelled: { ar: 'ملغاة', fr: 'Annulé', en: 'Cancelled' },
  before: { ar: 'تفتح قريبا', fr: 'Ouvre bientôt', en: 'Opens soon' },
  open: { ar: 'مفتوحة', fr: 'Ouvert', en: 'Open' },
  judging: { ar: 'اللجنة تقرأ', fr: 'Le jury lit', en: 'The jury is reading' },
  published: { ar: 'النتائج معلنة', fr: 'Résultats publiés', en: 'Results are out' },
}

export const DEADLINE_WORDS: Readonly<Record<ContestDeadline, Word>> = {
  opens: { ar: 'تفتح المشاركة', fr: 'Ouverture', en: 'Entries open' },
  closes: {
    ar: 'آخر أجل لإرسال المشاركة',
    fr: 'Dernier moment pour envoyer',
    en: 'Last moment to send an entry',
  },
  'vote-opens': { ar: 'يبدأ تصويت العموم', fr: 'Début du vote du public', en: 'Public vote opens' },
  'vote-closes': { ar: 'ينتهي تصويت العموم', fr: 'Fin du vote du public', en: 'Public vote closes' },
  results: { ar: 'إعلان النتائج', fr: 'Annonce des résultats', en: 'Results are announced' },
}

export const ROUND_WORDS: Readonly<Record<RoundKind, Word>> = {
  screening: { ar: 'الاختيار الأول', fr: 'Première sélection', en: 'Screening' },
  pitch: { ar: 'العرض أمام اللجنة', fr: 'Présentation au jury', en: 'Pitch before the jury' },
  final: { ar: 'النهائي', fr: 'Finale', en: 'Final' },
}

export const METHOD_WORDS: Readonly<Record<RoundMethod, Word>> = {
  grid: { ar: 'نقط لكل معيار', fr: 'des notes par critère', en: 'marks for each criterion' },
  pairs: {
    ar: 'مقارنة مشاركتين كل مرة',
    fr: 'comparaison deux par deux',
    en: 'two entries compared at a time',
  },
  both: { ar: 'نقط ومقارنات', fr: 'notes et comparaisons', en: 'marks and comparisons' },
}
