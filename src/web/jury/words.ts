import type { RoundKind } from '../../domain/contest/contest.ts'
import type { SheetState } from '../../domain/jury/desk.ts'
import type { Word, WordTable } from '../words/word.ts'

export const ROUND_WORDS: Readonly<Record<RoundKind, Word>> = {
  screening: { ar: 'الفرز الأول', fr: 'Présélection', en: 'Screening' },
  pitch: { ar: 'العروض', fr: 'Présentations', en: 'Pitches' },
  final: { ar: 'النهائي', fr: 'Finale', en: 'Final' },
}

export const SHEET_WORDS: Readonly<Record<SheetState, Word>> = {
  new: { ar: 'لم تبدأ', fr: 'À lire', en: 'To read' },
  begun: { ar: 'لم تكتمل', fr: 'Commencé', en: 'Begun' },
  complete: { ar: 'مكتملة', fr: 'Terminé', en: 'Complete' },
}

/** Shown and agreed to once; their hash stands in the journal with who agreed. */
export const juryRules = {
  independence: {
    ar: 'أحكم برأيي وحدي. لا أقبل توصية من أحد.',
    fr: 'Je juge seul, selon mon avis. Je n’accepte aucune recommandation.',
    en: 'I judge by myself. I take no instructions from anybody.',
  },
  secrecy: {
    ar: 'لا أحكي لأحد ما أقرأ ولا ما أمنح من نقط.',
    fr: 'Je ne parle à personne de ce que je lis ni de mes notes.',
    en: 'I tell nobody what I read or what marks I give.',
  },
  conflict: {
    ar: 'إذا كانت لي علاقة بمشاركة، أصرح بها ولا أحكم عليها.',
    fr: 'Si un dossier me touche de près, je le déclare et je ne le juge pas.',
    en: 'If an entry is close to me, I say so and do not judge it.',
  },
  care: {
    ar: 'أقرأ كل مشاركة كاملة وبنفس العناية.',
    fr: 'Je lis chaque dossier en entier, avec le même soin.',
    en: 'I read every entry to the end, with the same care.',
  },
} satisfies WordTable

export const juryWords = {
  title: { ar: 'عملي في لجنة التحكيم', fr: 'Mon travail au jury', en: 'My work on the jury' },
  rulesTitle: { ar: 'قواعد لجنة التحكيم', fr: 'Règles du jury', en: 'Rules of the jury' },
  rulesLead: {
    ar: 'اقرأ هذه القواعد. بعد موافقتك نفتح لك المشاركات.',
    fr: 'Lisez ces règles. Les dossiers s’ouvrent après votre accord.',
    en: 'Read these rules. Entries open once you agree.',
  },
  agree: { ar: 'أوافق على هذه القواعد', fr: 'J’accepte ces règles', en: 'I agree to these rules' },
  agreedOn: {
    ar: 'وافقت على القواعد',
    fr: 'Vous avez accepté les règles',
    en: 'You have agreed to the rules',
  },
  now: { ar: 'الجولة الحالية: {round}', fr: 'Tour en cours : {round}', en: 'This round: {round}' },
  blind: {
    ar: 'لا تظهر أسماء الفرق في هذه الجولة.',
    fr: 'Les équipes ne sont pas nommées à ce tour.',
    en: 'Teams are not named in this round.',
  },
  noRound: {
    ar: 'لا شيء للتحكيم الآن. سنخبرك عند بداية الجولة.',
    fr: 'Rien à juger pour le moment. Revenez au début du tour.',
    en: 'Nothing to judge for now. Come back when the round begins.',
  },
  noneAssigned: {
    ar: 'لم نعطك أي مشاركة في هذه الجولة بعد.',
    fr: 'Aucun dossier ne vous est encore confié à ce tour.',
    en: 'No entry has been given to you in this round yet.',
  },
  deliberating: {
    ar: 'اللجنة تتداول الآن. لا نقط جديدة في هذه الجولة.',
    fr: 'Le jury délibère. Ce tour ne reçoit plus de notes.',
    en: 'The jury deliberates. This round takes no more marks.',
  },
  yours: { ar: 'مشاركات للقراءة', fr: 'Dossiers à lire', en: 'Entries to read' },
  done: {
    ar: {
      zero: 'لم تكمل أي مشاركة من {all}',
      one: 'أكملت مشاركة واحدة من {all}',
      two: 'أكملت مشاركتين من {all}',
      few: 'أكملت {n} مشاركات من {all}',
      many: 'أكملت {n} مشاركة من {all}',
      other: 'أكملت {n} مشاركة من {all}',
    },
    fr: {
      one: '{n} dossier terminé sur {all}',
      many: '{n} dossiers terminés sur {all}',
      other: '{n} dossiers terminés sur {all}',
    },
    en: { one: '{n} entry of {all} complete', other: '{n} entries of {all} complete' },
  },
  entry: { ar: 'المشاركة {number}', fr: 'Dossier {number}', en: 'Entry {number}' },
  toPairs: { ar: 'قارن بين مشاركتين', fr: 'Comparer deux dossiers', en: 'Compare two entries' },
  toDecision: {
    ar: 'قرار الجولة: {round}',
    fr: 'Décision du tour : {round}',
    en: 'Decision of the round: {round}',
  },
  back: { ar: 'كل المشاركات', fr: 'Tous les dossiers', en: 'All entries' },
  place: { ar: 'المكان', fr: 'Lieu', en: 'Place', zgh: 'ⴰⴷⵖⴰⵔ' },
  sector: { ar: 'القطاع', fr: 'Secteur', en: 'Sector' },
  category: { ar: 'الفئة', fr: 'Catégorie', en: 'Category' },
  asks: { ar: 'المبلغ المطلوب', fr: 'Montant demandé', en: 'Amount asked for' },
  marks: { ar: 'نقطك', fr: 'Vos notes', en: 'Your marks' },
  marksHint: {
    ar: 'من 1 (ضعيف) إلى 5 (ممتاز). يمكنك الحفظ في أي وقت.',
    fr: 'De 1 (faible) à 5 (excellent). Vous pouvez enregistrer à tout moment.',
    en: 'From 1 (weak) to 5 (excellent). You can save at any time.',
  },
  weight: { ar: 'الوزن {percent}', fr: 'Poids {percent}', en: 'Weight {percent}' },
  comment: { ar: 'تعليق على هذا المعيار', fr: 'Commentaire sur ce critère', en: 'Comment on this criterion' },
  wholeComment: {
    ar: 'تعليق على المشاركة كلها',
    fr: 'Commentaire sur le dossier entier',
    en: 'Comment on the whole entry',
  },
  commentHint: {
    ar: 'يقرأه الفريق بعد النتائج، دون اسمك.',
    fr: 'L’équipe le lira après les résultats, sans votre nom.',
    en: 'The team reads it after the results, without your name.',
  },
  save: { ar: 'احفظ', fr: 'Enregistrer', en: 'Save' },
  savedComplete: {
    ar: 'حفظنا نقطك. المشاركة مكتملة.',
    fr: 'Notes enregistrées. Ce dossier est terminé.',
    en: 'Marks saved. This entry is complete.',
  },
  savedBegun: {
    ar: 'حفظنا ما كتبت. ما زالت بعض النقط ناقصة.',
    fr: 'C’est enregistré. Il manque encore des notes.',
    en: 'Saved. Some marks are still missing.',
  },
  next: { ar: 'المشاركة التالية', fr: 'Dossier suivant', en: 'Next entry' },
  conflictTitle: {
    ar: 'لي علاقة بهذه المشاركة',
    fr: 'Ce dossier me touche de près',
    en: 'I am close to this entry',
  },
  conflictHint: {
    ar: 'قل ما هي العلاقة. تختفي المشاركة من لائحتك ونخبر المسؤول.',
    fr: 'Dites le lien. Le dossier quitte votre liste et le responsable est prévenu.',
    en: 'Say how. The entry leaves your list and the organiser is told.',
  },
  conflictReason: { ar: 'العلاقة', fr: 'Le lien', en: 'How you are close to it' },
  conflictSend: { ar: 'صرح بالعلاقة', fr: 'Déclarer ce lien', en: 'Declare it' },
  conflictSaved: {
    ar: 'سجلنا تصريحك. خرجت المشاركة من لائحتك.',
    fr: 'Votre déclaration est notée. Le dossier a quitté votre liste.',
    en: 'Your declaration is noted. The entry has left your list.',
  },
  changedTitle: {
    ar: 'حفظت من هاتف آخر',
    fr: 'Enregistré depuis un autre appareil',
    en: 'Saved from another device',
  },
  changedText: {
    ar: 'كتاباتك هنا باقية. قارنها بما حفظ، ثم احفظ ما تختاره.',
    fr: 'Ce que vous avez saisi est gardé ici. Comparez, puis enregistrez votre choix.',
    en: 'What you typed is kept here. Compare, then save what you choose.',
  },
  keptThere: { ar: 'المحفوظ الآن', fr: 'Ce qui est enregistré', en: 'What is saved now' },
  overText: {
    ar: 'انتهت هذه الجولة. لم نحفظ هذا التغيير.',
    fr: 'Ce tour est terminé. Ce changement n’est pas enregistré.',
    en: 'This round is over. This change is not saved.',
  },
  'mark-unread': {
    ar: 'اختر نقطة من 1 إلى 5.',
    fr: 'Choisissez une note de 1 à 5.',
    en: 'Choose a mark from 1 to 5.',
  },
  'comment-long': {
    ar: 'التعليق طويل. اكتب {most} حرف على الأكثر.',
    fr: 'Commentaire trop long : {most} lettres au plus.',
    en: 'The comment is too long: {most} letters at most.',
  },
  'reason-missing': {
    ar: 'اكتب ما هي العلاقة.',
    fr: 'Écrivez quel est ce lien.',
    en: 'Write how you are close to it.',
  },
  'reason-long': {
    ar: 'النص طويل. اكتب {most} حرف على الأكثر.',
    fr: 'Texte trop long : {most} lettres au plus.',
    en: 'Too long: {most} letters at most.',
  },
  pairsTitle: { ar: 'أيهما أفضل؟', fr: 'Lequel est le meilleur ?', en: 'Which is better?' },
  pairsLead: {
    ar: 'اقرأ المشاركتين. اختر الأفضل حسب معايير المسابقة.',
    fr: 'Lisez les deux dossiers. Choisissez le meilleur selon les critères.',
    en: 'Read both entries. Choose the better one by the criteria.',
  },
  progress: {
    ar: '{n} مقارنة من حوالي {all}',
    fr: '{n} comparaison sur environ {all}',
    en: '{n} of about {all}',
  },
  first: { ar: 'هذه أفضل', fr: 'Celui-ci est meilleur', en: 'This one is better' },
  equal: { ar: 'متساويتان', fr: 'Égaux', en: 'Equal' },
  skip: { ar: 'تخط هذا الزوج', fr: 'Passer cette paire', en: 'Skip this pair' },
  undo: { ar: 'ألغ آخر اختيار', fr: 'Annuler le dernier choix', en: 'Undo the last choice' },
  undone: { ar: 'ألغينا آخر اختيار.', fr: 'Le dernier choix est annulé.', en: 'The last choice is undone.' },
  pairKept: { ar: 'حفظنا اختيارك.', fr: 'Votre choix est enregistré.', en: 'Your choice is saved.' },
  noPairs: {
    ar: 'لا زوج آخر للمقارنة. شكرا لك.',
    fr: 'Plus aucune paire à comparer. Merci.',
    en: 'No pair is left to compare. Thank you.',
  },
  readMore: { ar: 'اقرأ المشاركة كاملة', fr: 'Lire le dossier en entier', en: 'Read the whole entry' },
  decisionTitle: { ar: 'قرار الجولة', fr: 'Décision du tour', en: 'Decision of the round' },
  decidedOrder: { ar: 'الترتيب المقرر', fr: 'Ordre décidé', en: 'Order decided' },
  computedAt: { ar: 'الرتبة المحسوبة: {n}', fr: 'Rang calculé : {n}', en: 'Computed rank: {n}' },
  reason: { ar: 'السبب:', fr: 'Motif :', en: 'Reason:' },
  minutes: { ar: 'المحضر', fr: 'Procès-verbal', en: 'Minutes' },
  signTick: {
    ar: 'قرأت الترتيب والأسباب والمحضر، وأوقع عليها.',
    fr: 'J’ai lu l’ordre, les motifs et le procès-verbal, et je les signe.',
    en: 'I have read the order, the reasons and the minutes, and sign them.',
  },
  sign: { ar: 'أوقع القرار', fr: 'Signer la décision', en: 'Sign the decision' },
  signed: {
    ar: 'وقعت على هذا القرار.',
    fr: 'Vous avez signé cette décision.',
    en: 'You have signed this decision.',
  },
  isDecided: { ar: 'القرار نهائي.', fr: 'La décision est définitive.', en: 'The decision is final.' },
  tickMissing: {
    ar: 'ضع علامة قبل التوقيع.',
    fr: 'Cochez la case avant de signer.',
    en: 'Tick the box before you sign.',
  },
  decisionChanged: {
    ar: 'تغير القرار قبل توقيعك. اقرأه من جديد.',
    fr: 'La décision a changé entre-temps. Relisez-la.',
    en: 'The decision has changed meanwhile. Read it again.',
  },
  notReady: {
    ar: 'القرار لم يكتمل بعد. تنقصه أسباب أو محضر.',
    fr: 'La décision n’est pas prête : il manque un motif ou le procès-verbal.',
    en: 'The decision is not ready: a reason or the minutes are missing.',
  },
  leniency: {
    ar: 'نقطك مقارنة بغيرك',
    fr: 'Vos notes et celles des autres',
    en: 'Your marks beside those of others',
  },
  lenient: {
    ar: 'نقطك أعلى من المعدل بـ {n}.',
    fr: 'Vos notes dépassent la moyenne de {n}.',
    en: 'Your marks are {n} above the mean.',
  },
  severe: {
    ar: 'نقطك أقل من المعدل بـ {n}.',
    fr: 'Vos notes sont sous la moyenne de {n}.',
    en: 'Your marks are {n} below the mean.',
  },
} satisfies WordTable
