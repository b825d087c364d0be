import type { AgreementWord } from '../../domain/judging/agreement.ts'
import type { Hindrance } from '../../domain/results/result.ts'
import type { Word, WordTable } from '../words/word.ts'

export const AGREEMENT_WORDS: Readonly<Record<AgreementWord, Word>> = {
  high: { ar: 'اتفاق قوي', fr: 'Accord fort', en: 'Strong agreement' },
  fair: { ar: 'اتفاق متوسط', fr: 'Accord moyen', en: 'Fair agreement' },
  low: { ar: 'اتفاق ضعيف', fr: 'Accord faible', en: 'Weak agreement' },
  none: { ar: 'لا اتفاق تقريبا', fr: 'Presque pas d’accord', en: 'Hardly any agreement' },
}

export const HINDRANCE_WORDS: Readonly<Record<Hindrance, Word>> = {
  'not-decided': {
    ar: 'لم توقع اللجنة قرار الجولة الأخيرة بعد.',
    fr: 'Le jury n’a pas encore signé la décision du dernier tour.',
    en: 'The jury has not signed the decision of the last round yet.',
  },
  'vote-open': {
    ar: 'تصويت الجمهور لم ينته بعد.',
    fr: 'Le vote du public n’est pas terminé.',
    en: 'The public vote is not over.',
  },
  'no-time': {
    ar: 'حدد وقت النشر في صفحة المسابقة.',
    fr: 'Fixez l’heure de publication sur la page du concours.',
    en: 'Set the time of publication on the page of the contest.',
  },
  published: { ar: 'نشرت النتائج.', fr: 'Les résultats sont publiés.', en: 'The results are published.' },
}

/** Shown with the boxes of consent; their hash is kept with it. */
export const exhibitionConsent = {
  agree: {
    ar: 'نوافق على عرض مشاركتنا للعموم بعد النتائج.',
    fr: 'Nous acceptons que notre dossier soit montré au public après les résultats.',
    en: 'We agree that our entry is shown to the public after the results.',
  },
  more: {
    ar: 'يظهر العنوان والتقديم والمكان والقطاع. لا تظهر أسماء الأشخاص. يمكنكم التراجع في أي وقت.',
    fr: 'On montre titre, présentation, lieu et secteur. Jamais de nom de personne. Vous pouvez revenir en arrière.',
    en: 'Title, pitch, place and sector are shown. Never a person’s name. You can take it back at any time.',
  },
} satisfies WordTable

export const resultWords = {
  title: { ar: 'نتائج المسابقة', fr: 'Résultats du concours', en: 'Results of the contest' },
  notYet: {
    ar: 'النتائج لم تصدر بعد.',
    fr: 'Les résultats ne sont pas encore publiés.',
    en: 'The results are not out yet.',
  },
  dueOn: {
    ar: 'تصدر النتائج يوم {weekday} {day} على الساعة {time}، بالساعة القانونية.',
    fr: 'Ils paraissent le {weekday} {day} à {time}, heure légale.',
    en: 'They come out on {weekday} {day} at {time}, legal time.',
  },
  since: {
    ar: 'نشرت يوم {day} على الساعة {time}.',
    fr: 'Publiés le {day} à {time}.',
    en: 'Published on {day} at {time}.',
  },
  winners: { ar: 'الفائزون', fr: 'Les lauréats', en: 'The winners' },
  noWinners: { ar: 'لم تمنح أي جائزة.', fr: 'Aucun prix n’est attribué.', en: 'No prize was given.' },
  byVote: { ar: 'اختيار الجمهور', fr: 'Choix du public', en: 'The public’s choice' },
  byJury: { ar: 'قرار لجنة التحكيم', fr: 'Décision du jury', en: 'Decision of the jury' },
  entry: { ar: 'المشاركة {number}', fr: 'Dossier {number}', en: 'Entry {number}' },
  notNamed: {
    ar: 'لم يوافق الفريق على عرض مشاركته.',
    fr: 'L’équipe n’a pas accepté d’être montrée.',
    en: 'The team has not agreed to be shown.',
  },
  juryReason: { ar: 'رأي لجنة التحكيم', fr: 'L’avis du jury', en: 'What the jury says' },
  seeEntry: { ar: 'اقرأ المشاركة', fr: 'Lire le dossier', en: 'Read the entry' },
  order: { ar: 'ترتيب الجولة الأخيرة', fr: 'L’ordre du dernier tour', en: 'The order of the last round' },
  orderNote: {
    ar: 'قد يختلف الترتيب عن النقط. يعلل المحضر كل اختلاف.',
    fr: 'L’ordre peut différer des notes. Le procès-verbal motive chaque écart.',
    en: 'The order may differ from the marks. The minutes give a reason for each.',
  },
  departures: {
    ar: 'لماذا غيرت اللجنة الترتيب',
    fr: 'Pourquoi le jury s’écarte des notes',
    en: 'Why the jury departs from the marks',
  },
  moved: {
    ar: 'من الرتبة {from} إلى الرتبة {to}',
    fr: 'du rang {from} au rang {to}',
    en: 'from rank {from} to rank {to}',
  },
  rank: { ar: 'الرتبة', fr: 'Rang', en: 'Rank', zgh: 'ⵜⴰⵙⴽⵯⴼⵍⵜ' },
  entryColumn: { ar: 'المشاركة', fr: 'Dossier', en: 'Entry' },
  mean: { ar: 'معدل النقط من 5', fr: 'Note moyenne sur 5', en: 'Mean mark of 5' },
  chance: {
    ar: 'حظ التفضيل على مشاركة متوسطة',
    fr: 'Chance d’être préféré à un dossier moyen',
    en: 'Chance to be preferred to an average entry',
  },
  jury: { ar: 'لجنة التحكيم', fr: 'Le jury', en: 'The jury' },
  agreement: { ar: 'كيف حكمت اللجنة', fr: 'Comment le jury a jugé', en: 'How the jury judged' },
  submitted: { ar: 'مشاركات أرسلت', fr: 'Dossiers déposés', en: 'Entries handed in' },
  jurors: { ar: 'حكام في الجولة الأخيرة', fr: 'Jurés au dernier tour', en: 'Jurors in the last round' },
  sheets: { ar: 'أوراق تنقيط', fr: 'Grilles remplies', en: 'Mark sheets' },
  comparisons: { ar: 'مقارنات', fr: 'Comparaisons', en: 'Comparisons' },
  alpha: { ar: 'اتفاق النقط', fr: 'Accord des notes', en: 'Agreement of marks' },
  pairAgreement: { ar: 'اتفاق المقارنات', fr: 'Accord des comparaisons', en: 'Agreement of comparisons' },
  alphaNote: {
    ar: 'معامل كريبندورف: 1 اتفاق تام، 0 كالصدفة.',
    fr: 'Alpha de Krippendorff : 1 accord complet, 0 comme au hasard.',
    en: 'Krippendorff’s alpha: 1 is full agreement, 0 is chance.',
  },
  pairNote: {
    ar: '1 اتفاق تام، 0 كالصدفة.',
    fr: '1 accord complet, 0 comme au hasard.',
    en: '1 is full agreement, 0 is chance.',
  },
  finalists: { ar: 'معرض المشاركات', fr: 'L’exposition', en: 'The exhibition' },
  finalistsLead: {
    ar: 'مشاركات الجولة الأخيرة التي وافقت فرقها على العرض.',
    fr: 'Les dossiers du dernier tour dont les équipes ont accepté.',
    en: 'Entries of the last round whose teams agreed to be shown.',
  },
  vote: { ar: 'نتيجة تصويت الجمهور', fr: 'Résultat du vote du public', en: 'Result of the public vote' },
  files: { ar: 'النتائج كملف', fr: 'Les résultats en fichier', en: 'The results as a file' },
  teamLink: { ar: 'ما يخص فريقك', fr: 'Ce qui concerne votre équipe', en: 'What concerns your team' },
  record: { ar: 'حياة هذا المشروع', fr: 'La vie de ce projet', en: 'The life of this project' },
  teamTitle: { ar: 'نتيجة فريقكم', fr: 'Le résultat de votre équipe', en: 'Your team’s result' },
  won: { ar: 'فزتم: {prize}', fr: 'Vous avez gagné : {prize}', en: 'You have won: {prize}' },
  thanks: {
    ar: 'لم تفز هذه المشاركة بجائزة. شكرا لكم.',
    fr: 'Ce dossier n’a pas reçu de prix. Merci à vous.',
    en: 'This entry got no prize. Thank you.',
  },
  diploma: { ar: 'شهادة الجائزة (PDF)', fr: 'Diplôme du prix (PDF)', en: 'Diploma of the prize (PDF)' },
  comments: { ar: 'تعليقات اللجنة', fr: 'Les avis du jury', en: 'What the jury wrote' },
  commentsOnly: {
    ar: 'لا يقرأها إلا فريقكم. كتبها حكام دون ذكر أسمائهم.',
    fr: 'Votre équipe seule les lit. Les jurés ne sont pas nommés.',
    en: 'Only your team reads them. The jurors are not named.',
  },
  noComments: { ar: 'لم تكتب اللجنة تعليقا.', fr: 'Le jury n’a rien écrit.', en: 'The jury wrote nothing.' },
  whole: { ar: 'على المشاركة كلها', fr: 'Sur l’ensemble', en: 'On the whole' },
  yourMean: { ar: 'معدلكم: {n} من 5', fr: 'Votre note moyenne : {n} sur 5', en: 'Your mean mark: {n} of 5' },
  showTitle: { ar: 'عرض مشاركتكم', fr: 'Montrer votre dossier', en: 'Showing your entry' },
  showAnswers: { ar: 'أجوبة تعرض أيضا', fr: 'Réponses à montrer aussi', en: 'Answers to show too' },
  showSave: { ar: 'احفظ اختياركم', fr: 'Enregistrer votre choix', en: 'Save your choice' },
  shownNow: {
    ar: 'وافقتم على العرض.',
    fr: 'Vous avez accepté d’être montrés.',
    en: 'You have agreed to be shown.',
  },
  hide: { ar: 'لا نريد العرض بعد الآن', fr: 'Ne plus nous montrer', en: 'Show us no more' },
  ownerOnly: {
    ar: 'صاحب الملف وحده يقرر ذلك.',
    fr: 'Seul le responsable du dossier en décide.',
    en: 'Only the owner of the dossier decides this.',
  },
  helpTitle: { ar: 'مواكبة بعد الجائزة', fr: 'Être accompagné après le prix', en: 'Help after the prize' },
  helpLead: {
    ar: 'أعددنا لكم هذا الطلب. أرسلوه كما هو.',
    fr: 'Cette demande est prête. Envoyez-la telle quelle.',
    en: 'This request is ready. Send it as it is.',
  },
  helpSend: { ar: 'أرسلوا الطلب', fr: 'Envoyer la demande', en: 'Send the request' },
  publishTitle: {
    ar: 'مشروعكم في بنك المشاريع',
    fr: 'Votre projet dans la banque',
    en: 'Your project in the bank',
  },
  publishLead: {
    ar: 'مشروعكم غير ظاهر للعموم. انشروه لتظهر الجائزة فيه.',
    fr: 'Votre projet n’est pas public. Publiez-le pour que le prix y figure.',
    en: 'Your project is not public. Publish it, so that the prize stands on it.',
  },
  publishWaits: {
    ar: 'طلب النشر ينتظر المراجعة.',
    fr: 'La publication attend une relecture.',
    en: 'Publication waits for a moderator.',
  },
  publishSend: { ar: 'اطلبوا النشر', fr: 'Demander la publication', en: 'Ask for publication' },
  saved: { ar: 'حفظنا اختياركم.', fr: 'Votre choix est enregistré.', en: 'Your choice is saved.' },
  officeTitle: { ar: 'نتائج المسابقة', fr: 'Résultats du concours', en: 'Results of the contest' },
  proposal: { ar: 'الجوائز المقترحة', fr: 'Prix proposés', en: 'Prizes proposed' },
  proposalNote: {
    ar: 'حسب القرار الموقع وتصويت الجمهور. لا ينشر شيء قبل الوقت المحدد.',
    fr: 'Selon la décision signée et le vote. Rien ne paraît avant l’heure.',
    en: 'From the signed decision and the vote. Nothing comes out before its time.',
  },
  reasonIn: {
    ar: 'رأي اللجنة ({language})',
    fr: 'Avis du jury ({language})',
    en: 'What the jury says ({language})',
  },
  moreLanguages: { ar: 'لغات أخرى', fr: 'Autres langues', en: 'Other languages' },
  confirm: { ar: 'أكد النتائج', fr: 'Confirmer les résultats', en: 'Confirm the results' },
  confirmedOn: {
    ar: 'أكدت النتائج. تنشر وحدها في وقتها.',
    fr: 'Résultats confirmés. Ils paraîtront à l’heure fixée.',
    en: 'Results confirmed. They come out at their time.',
  },
  toShow: { ar: 'مشاركات ستعرض للعموم', fr: 'Dossiers qui seront montrés', en: 'Entries that will be shown' },
  'proposal-changed': {
    ar: 'تغير الاقتراح. راجعه ثم أكد من جديد.',
    fr: 'La proposition a changé. Relisez-la, puis confirmez.',
    en: 'The proposal has changed. Read it again, then confirm.',
  },
  'reason-long': {
    ar: 'النص طويل. اكتب {most} حرف على الأكثر.',
    fr: 'Texte trop long : {most} lettres au plus.',
    en: 'Too long: {most} letters at most.',
  },
  diplomaTitle: { ar: 'شهادة', fr: 'Diplôme', en: 'Diploma' },
  diplomaText: {
    ar: 'تمنح هذه الشهادة لمشروع',
    fr: 'Ce diplôme est décerné au projet',
    en: 'This diploma is awarded to the project',
  },
  diplomaDate: { ar: 'تاريخ النتائج', fr: 'Date des résultats', en: 'Date of the results' },
  diplomaNumber: { ar: 'رقم المشاركة', fr: 'Numéro du dossier', en: 'Number of the entry' },
} satisfies WordTable
