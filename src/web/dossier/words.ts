import type { SectionState } from '../../domain/dossier/completeness.ts'
import type { MemberRole } from '../../domain/dossier/dossier.ts'
import type { CountedWord, Word, WordTable } from '../words/word.ts'

export const SECTION_STATES: Readonly<Record<SectionState, Word>> = {
  'not-started': { ar: 'لم يبدأ بعد', fr: 'Pas commencé', en: 'Not started' },
  begun: { ar: 'بدأ: {done} من {all}', fr: 'Commencé : {done} sur {all}', en: 'Begun: {done} of {all}' },
  complete: { ar: 'تام', fr: 'Complet', en: 'Complete' },
}

export const ROLE_WORDS: Readonly<Record<MemberRole, { readonly name: Word; readonly meaning: Word }>> = {
  owner: {
    name: { ar: 'مسؤول', fr: 'Responsable', en: 'Owner' },
    meaning: {
      ar: 'يكتب ويدعو الأعضاء.',
      fr: 'Écrit et invite les membres.',
      en: 'Writes and invites members.',
    },
  },
  writer: {
    name: { ar: 'كاتب', fr: 'Rédacteur', en: 'Writer' },
    meaning: { ar: 'يكتب الأجوبة.', fr: 'Écrit les réponses.', en: 'Writes the answers.' },
  },
  reader: {
    name: { ar: 'قارئ', fr: 'Lecteur', en: 'Reader' },
    meaning: { ar: 'يقرأ فقط.', fr: 'Lit seulement.', en: 'Reads only.' },
  },
}

/** The dossier's own page, its questions and its check. */
export const dossierWords = {
  dossier: { ar: 'ملف المشروع', fr: 'Dossier du projet', en: 'Project dossier' },
  mySpace: { ar: 'حسابي', fr: 'Mon espace', en: 'My space' },
  onlyTeam: {
    ar: 'لا يرى هذا الملف إلا فريقك ومن سمحتم له.',
    fr: 'Seuls votre équipe et ceux que vous invitez voient ce dossier.',
    en: 'Only your team and those you let in see this dossier.',
  },
  progress: {
    ar: '{done} من {needed} من الأسئلة المطلوبة لها جواب',
    fr: '{done} questions demandées sur {needed} ont une réponse',
    en: '{done} of {needed} needed questions are answered',
  },
  complete: {
    ar: 'الملف تام. راجع الأجوبة ثم اطبعه.',
    fr: 'Le dossier est complet. Relisez-le, puis imprimez-le.',
    en: 'The dossier is complete. Check it, then print it.',
  },
  toCorrect: {
    ar: {
      zero: 'لا جواب للتصحيح',
      one: 'جواب واحد للتصحيح',
      two: 'جوابان للتصحيح',
      few: '{n} أجوبة للتصحيح',
      many: '{n} جوابا للتصحيح',
      other: '{n} جواب للتصحيح',
    },
    fr: {
      one: '{n} réponse à corriger',
      many: '{n} de réponses à corriger',
      other: '{n} réponses à corriger',
    },
    en: { one: '{n} answer to correct', other: '{n} answers to correct' },
  },
  toChoose: {
    ar: {
      zero: 'لا نصوص للاختيار بينها',
      one: 'سؤال واحد فيه نصان: اختر',
      two: 'سؤالان فيهما نصان: اختر',
      few: '{n} أسئلة فيها نصان: اختر',
      many: '{n} سؤالا فيه نصان: اختر',
      other: '{n} سؤال فيه نصان: اختر',
    },
    fr: {
      one: '{n} question a deux textes : choisissez',
      many: '{n} de questions ont deux textes : choisissez',
      other: '{n} questions ont deux textes : choisissez',
    },
    en: { one: '{n} question has two texts: choose', other: '{n} questions have two texts: choose' },
  },
  goOn: { ar: 'واصل الأسئلة', fr: 'Continuer les questions', en: 'Go on with the questions' },
  sections: { ar: 'أجزاء الملف', fr: 'Les parties du dossier', en: 'Parts of the dossier' },
  check: { ar: 'راجع الأجوبة', fr: 'Relire les réponses', en: 'Check the answers' },
  checkLead: {
    ar: 'هذه كل الأجوبة. غير ما تريد ثم تعود إلى هنا.',
    fr: 'Voici toutes les réponses. Changez ce que vous voulez, vous reviendrez ici.',
    en: 'Here are all the answers. Change what you like: you come back here.',
  },
  change: { ar: 'غير', fr: 'Changer', en: 'Change' },
  changeWhat: { ar: 'غير: {what}', fr: 'Changer : {what}', en: 'Change: {what}' },
  noAnswer: { ar: 'لا جواب بعد', fr: 'Pas encore de réponse', en: 'No answer yet' },
  needed: { ar: 'مطلوب', fr: 'Demandé', en: 'Needed' },
  optional: { ar: 'اختياري', fr: 'Facultatif', en: 'Optional', zgh: 'ⴰⵔⵓⵛⵛⵉⵍ' },
  optionalHint: {
    ar: 'هذا السؤال اختياري.',
    fr: 'Cette question est facultative.',
    en: 'This question is optional.',
  },
  correctThis: { ar: 'للتصحيح', fr: 'À corriger', en: 'To correct' },
  twoTexts: { ar: 'نصان: اختر', fr: 'Deux textes : choisissez', en: 'Two texts: choose' },
  beside: {
    ar: 'كتب شخصان في نفس الوقت. النصان محفوظان. اختر واحدا أو اكتب نصا جديدا.',
    fr: 'Deux personnes ont écrit en même temps. Les deux textes sont gardés. Choisissez, ou écrivez-en un nouveau.',
    en: 'Two people wrote at the same time. Both texts are kept. Choose one, or write a new one.',
  },
  textOf: {
    ar: 'نص {name}، {day} على {time}',
    fr: 'Texte de {name}, {day} à {time}',
    en: 'Text of {name}, {day} at {time}',
  },
  keepThis: { ar: 'أحتفظ بهذا النص', fr: 'Garder ce texte', en: 'Keep this text' },
  writeNew: { ar: 'أكتب نصا جديدا', fr: 'Écrire un nouveau texte', en: 'Write a new text' },
  stoodOtherwise: {
    ar: 'تغير شيء منذ فتحت الصفحة. انظر النصوص من جديد ثم اختر.',
    fr: 'Quelque chose a changé depuis. Relisez les textes, puis choisissez.',
    en: 'Something has changed since. Read the texts again, then choose.',
  },
  back: { ar: 'رجوع', fr: 'Retour', en: 'Back', zgh: 'ⴰⵖⵓⵍ' },
  toDossier: { ar: 'إلى الملف', fr: 'Au dossier', en: 'To the dossier' },
  step: { ar: 'سؤال {n} من {all}', fr: 'Question {n} sur {all}', en: 'Question {n} of {all}' },
  saveAndContinue: { ar: 'احفظ وواصل', fr: 'Enregistrer et continuer', en: 'Save and continue' },
  saveAndLeave: { ar: 'احفظ واخرج', fr: 'Enregistrer et quitter', en: 'Save and leave' },
  saved: { ar: 'تم الحفظ.', fr: 'C’est enregistré.', en: 'Saved.' },
  dirhams: { ar: 'درهم', fr: 'DH', en: 'MAD' },
  readOnly: {
    ar: 'دورك هو القراءة. اطلب من المسؤول أن يغيره.',
    fr: 'Votre rôle est de lire. Demandez au responsable de le changer.',
    en: 'Your role is to read. Ask the owner to change it.',
  },
  simulation: { ar: 'المحاكاة', fr: 'La simulation', en: 'The simulation' },
  noSimulation: {
    ar: 'لا توجد محاكاة في الملف بعد. جرب نموذجا ثم أضف رمزه هنا.',
    fr: 'Pas encore de simulation. Essayez un modèle, puis mettez son code ici.',
    en: 'No simulation yet. Try a model, then put its code here.',
  },
  simulationGone: {
    ar: 'لم نعد نستطيع حساب هذه المحاكاة. أضف محاكاة أخرى.',
    fr: 'Cette simulation ne se calcule plus. Mettez-en une autre.',
    en: 'This simulation can no longer be computed. Add another one.',
  },
  seeSimulation: { ar: 'انظر المحاكاة كلها', fr: 'Voir toute la simulation', en: 'See the whole simulation' },
  seeModels: { ar: 'انظر النماذج', fr: 'Voir les modèles', en: 'See the models' },
  simulationCode: { ar: 'رمز المحاكاة', fr: 'Code de la simulation', en: 'Code of the simulation' },
  simulationCodeHint: {
    ar: 'عشرة حروف وأرقام في رابطها.',
    fr: 'Les dix signes de son lien.',
    en: 'The ten signs in its link.',
  },
  attach: { ar: 'أضفها إلى الملف', fr: 'Mettre dans le dossier', en: 'Put in the dossier' },
  otherSimulation: { ar: 'أضف محاكاة أخرى', fr: 'Mettre une autre simulation', en: 'Put another simulation' },
  more: { ar: 'ما بقي من العمل', fr: 'La suite', en: 'What else' },
  files: { ar: 'الوثائق', fr: 'Les documents', en: 'Documents' },
  founding: { ar: 'تأسيس التعاونية', fr: 'Créer la coopérative', en: 'Found the cooperative' },
  help: { ar: 'اطلب المساعدة', fr: 'Demander de l’aide', en: 'Ask for help' },
  history: { ar: 'تاريخ الملف', fr: 'Historique', en: 'History' },
  team: { ar: 'الفريق', fr: 'L’équipe', en: 'The team' },
  seeTeam: { ar: 'انظر الفريق وادع أعضاء', fr: 'Voir l’équipe, inviter', en: 'See the team, invite' },
  funding: { ar: 'من يمول المشروع؟', fr: 'Qui peut financer ?', en: 'Who can fund it?' },
  pdf: { ar: 'اطبع الملف (PDF)', fr: 'Imprimer le dossier (PDF)', en: 'Print the dossier (PDF)' },
  json: { ar: 'نزل المعطيات (JSON)', fr: 'Télécharger les données (JSON)', en: 'Download the data (JSON)' },
  delete: { ar: 'احذف الملف', fr: 'Supprimer le dossier', en: 'Delete the dossier' },
  deleteSure: {
    ar: 'هل تريد حذف الملف حقا؟',
    fr: 'Voulez-vous vraiment supprimer ce dossier ?',
    en: 'Do you really want to delete this dossier?',
  },
  deleteText: {
    ar: 'تضيع الأجوبة والوثائق والفريق إلى الأبد. لا يظهر المشروع لأحد بعد ذلك.',
    fr: 'Réponses, documents et équipe sont perdus pour toujours. Le projet ne se montre plus à personne.',
    en: 'Answers, documents and team are lost for ever. The project is shown to nobody any more.',
  },
  deleteYes: { ar: 'نعم، احذف كل شيء', fr: 'Oui, tout supprimer', en: 'Yes, delete everything' },
  deleteNo: { ar: 'لا، أحتفظ به', fr: 'Non, le garder', en: 'No, keep it' },
} as const satisfies WordTable

/** Beginning a dossier. */
export const startWords = {
  title: { ar: 'ابدأ ملف مشروعك', fr: 'Commencez votre dossier', en: 'Begin your dossier' },
  lead: {
    ar: 'تكتب سؤالا بعد سؤال. كل ما تكتبه يحفظ. تعود متى شئت.',
    fr: 'Vous écrivez question par question. Tout est gardé. Vous revenez quand vous voulez.',
    en: 'You write question by question. All of it is kept. Come back when you like.',
  },
  fromIdea: { ar: 'الملف لهذه الفكرة:', fr: 'Le dossier de cette idée :', en: 'The dossier of this idea:' },
  fromSimulation: {
    ar: 'المحاكاة تدخل في الملف.',
    fr: 'La simulation sera dans le dossier.',
    en: 'The simulation will be in the dossier.',
  },
  name: { ar: 'اسم المشروع', fr: 'Le nom du projet', en: 'Name of the project' },
  begin: { ar: 'ابدأ الملف', fr: 'Commencer le dossier', en: 'Begin the dossier' },
} as const satisfies WordTable

/** The team and invitations. */
export const teamWords = {
  lead: {
    ar: 'لا تظهر أسماء الفريق للعموم أبدا.',
    fr: 'Les noms de l’équipe ne sont jamais montrés au public.',
    en: 'The names of the team are never shown to the public.',
  },
  you: { ar: 'أنت', fr: 'Vous', en: 'You' },
  unnamed: { ar: 'عضو بدون اسم', fr: 'Membre sans nom', en: 'Member without a name' },
  gone: { ar: 'شخص لم يعد هنا', fr: 'Une personne partie', en: 'Somebody who has left' },
  since: { ar: 'منذ {day}', fr: 'Depuis le {day}', en: 'Since {day}' },
  role: { ar: 'الدور', fr: 'Le rôle', en: 'Role' },
  changeRole: { ar: 'غير الدور', fr: 'Changer le rôle', en: 'Change the role' },
  remove: { ar: 'أخرجه من الفريق', fr: 'Retirer de l’équipe', en: 'Take out of the team' },
  leave: { ar: 'أغادر الفريق', fr: 'Quitter l’équipe', en: 'Leave the team' },
  leaveText: {
    ar: 'بعد المغادرة لا ترى هذا الملف. ما كتبته يبقى فيه.',
    fr: 'Après, vous ne voyez plus ce dossier. Vos textes y restent.',
    en: 'After that you no longer see this dossier. Your texts stay in it.',
  },
  invite: { ar: 'ادع عضوا', fr: 'Inviter un membre', en: 'Invite a member' },
  contact: {
    ar: 'هاتفه أو بريده الإلكتروني (اختياري)',
    fr: 'Son téléphone ou e-mail (facultatif)',
    en: 'Phone or e-mail (optional)',
  },
  contactHint: {
    ar: 'نرسل له الرابط. بدون رقم، تعطيه الرابط بنفسك.',
    fr: 'Nous lui envoyons le lien. Sans numéro, vous donnez le lien vous-même.',
    en: 'We send the link. Without a number, you hand over the link yourself.',
  },
  makeLink: { ar: 'اصنع رابط الدعوة', fr: 'Créer l’invitation', en: 'Make the invitation' },
  made: { ar: 'الدعوة جاهزة', fr: 'L’invitation est prête', en: 'The invitation is ready' },
  madeText: {
    ar: 'أعط هذا الرابط لشخص واحد. يصلح مرة واحدة، لمدة 14 يوما. لن تراه مرة أخرى.',
    fr: 'Donnez ce lien à une seule personne. Il sert une fois, pendant 14 jours. Vous ne le reverrez plus.',
    en: 'Give this link to one person. It works once, for 14 days. You will not see it again.',
  },
  sent: {
    ar: 'وضعنا الرسالة في طريقها أيضا.',
    fr: 'Le message est aussi en route.',
    en: 'The message is on its way too.',
  },
  byWhatsApp: { ar: 'أرسل عبر واتساب', fr: 'Envoyer par WhatsApp', en: 'Send by WhatsApp' },
  shareMessage: {
    ar: 'أدعوك إلى فريق مشروع {title}. الرابط يصلح مرة واحدة: {link}',
    fr: 'Je vous invite dans l’équipe du projet {title}. Le lien sert une fois : {link}',
    en: 'I invite you to the team of the project {title}. The link works once: {link}',
  },
  open: { ar: 'دعوات مفتوحة', fr: 'Invitations ouvertes', en: 'Open invitations' },
  noneOpen: { ar: 'لا توجد دعوة مفتوحة.', fr: 'Aucune invitation ouverte.', en: 'No open invitation.' },
  until: { ar: 'حتى {day}', fr: 'Jusqu’au {day}', en: 'Until {day}' },
  to: { ar: 'إلى {contact}', fr: 'À {contact}', en: 'To {contact}' },
  byHand: { ar: 'رابط يعطى باليد', fr: 'Lien donné en main propre', en: 'A link handed over' },
  withdraw: { ar: 'اسحب الدعوة', fr: 'Retirer l’invitation', en: 'Withdraw the invitation' },
  invitation: { ar: 'دعوة إلى فريق', fr: 'Invitation dans une équipe', en: 'Invitation to a team' },
  invitedTo: {
    ar: 'أنت مدعو إلى مشروع:',
    fr: 'Vous êtes invité dans le projet :',
    en: 'You are invited to the project:',
  },
  yourRole: { ar: 'دورك: {role}', fr: 'Votre rôle : {role}', en: 'Your role: {role}' },
  namesSeen: {
    ar: 'أعضاء الفريق يرون اسمك وما تكتبه.',
    fr: 'L’équipe verra votre nom et ce que vous écrivez.',
    en: 'The team will see your name and what you write.',
  },
  accept: { ar: 'أدخل الفريق', fr: 'Entrer dans l’équipe', en: 'Join the team' },
  letterSubject: {
    ar: 'دعوة إلى فريق مشروع',
    fr: 'Invitation dans une équipe de projet',
    en: 'Invitation to a project team',
  },
  letterBody: {
    ar: 'أنت مدعو إلى فريق مشروع {title}. افتح الرابط في 14 يوما: {link}',
    fr: 'Vous êtes invité dans l’équipe du projet {title}. Ouvrez ce lien dans les 14 jours : {link}',
    en: 'You are invited to the team of the project {title}. Open this link within 14 days: {link}',
  },
} as const satisfies WordTable

/** What stands only on paper. */
export const printWords = {
  printedOn: { ar: 'طبع يوم {day}', fr: 'Imprimé le {day}', en: 'Printed on {day}' },
  foot: {
    ar: 'كتبه فريق المشروع على {site}. لم يراجعه أحد غيره.',
    fr: 'Écrit par l’équipe du projet sur {site}. Personne d’autre ne l’a vérifié.',
    en: 'Written by the project’s team on {site}. Nobody else has checked it.',
  },
  twoTexts: {
    ar: 'لهذا السؤال جوابان. لم يختر الفريق بعد.',
    fr: 'Deux réponses à cette question. L’équipe n’a pas encore choisi.',
    en: 'There are two answers to this question. The team has not chosen yet.',
  },
  code: {
    ar: 'رمز يفتح هذا الملف لفريقه',
    fr: 'Code qui ouvre ce dossier à son équipe',
    en: 'Code that opens this dossier for its team',
  },
  brief: { ar: 'الملف في سطور', fr: 'L’essentiel', en: 'In brief' },
  contents: { ar: 'المحتوى', fr: 'Sommaire', en: 'Contents' },
  annexes: { ar: 'الوثائق المرفقة', fr: 'Documents joints', en: 'Attached documents' },
  noAnnexes: {
    ar: 'لا توجد وثائق في الملف.',
    fr: 'Aucun document dans le dossier.',
    en: 'There are no documents in the dossier.',
  },
  annexesApart: {
    ar: 'هذه الوثائق في الملف على الموقع. تطبع وحدها.',
    fr: 'Ces documents sont dans le dossier sur le site. Ils s’impriment à part.',
    en: 'These documents are in the dossier on the site. They are printed apart.',
  },
  members: { ar: 'عدد الأعضاء', fr: 'Membres', en: 'Members' },
  cost: { ar: 'كلفة المشروع', fr: 'Coût du projet', en: 'Cost of the project' },
  ownShare: { ar: 'مساهمة الفريق', fr: 'Apport de l’équipe', en: 'The team’s own money' },
  asked: { ar: 'الدعم المطلوب', fr: 'Aide demandée', en: 'Money asked for' },
  salesYear: { ar: 'مبيعات السنة الأولى', fr: 'Ventes de la première année', en: 'Sales in the first year' },
  costsYear: {
    ar: 'مصاريف السنة الأولى',
    fr: 'Dépenses de la première année',
    en: 'Costs in the first year',
  },
  teamSays: {
    ar: 'أرقام كتبها الفريق. الخط القصير: لم يكتب بعد.',
    fr: 'Chiffres donnés par l’équipe. Un tiret : pas encore donné.',
    en: 'Figures given by the team. A dash: not given yet.',
  },
  simulationCode: {
    ar: 'رمز المحاكاة: {id}',
    fr: 'Code de la simulation : {id}',
    en: 'Code of the simulation: {id}',
  },
} as const satisfies WordTable

/** What has happened, line by line. */
export const historyWords = {
  lead: {
    ar: 'كل ما كتب وكل ما وقع، مع الاسم والساعة. لا شيء يمحى.',
    fr: 'Tout ce qui a été écrit et fait, avec le nom et l’heure. Rien n’est effacé.',
    en: 'All that was written and done, with name and time. Nothing is wiped out.',
  },
  when: { ar: '{day} على {time}', fr: '{day} à {time}', en: '{day} at {time}' },
  before: { ar: 'قبل', fr: 'Avant', en: 'Before' },
  after: { ar: 'بعد', fr: 'Après', en: 'After' },
  asideMark: { ar: 'كتب بجانب نص آخر', fr: 'Écrit à côté d’un autre', en: 'Written beside another' },
  stands: { ar: 'الجواب الآن', fr: 'La réponse actuelle', en: 'The answer now' },
  nothing: { ar: 'لا شيء', fr: 'Rien', en: 'Nothing', zgh: 'ⵡⴰⵍⵓ' },
  older: { ar: 'الأقدم', fr: 'Plus ancien', en: 'Older' },
  newer: { ar: 'الأحدث', fr: 'Plus récent', en: 'Newer' },
} as const satisfies WordTable

export const EVENT_WORDS: Readonly<Record<string, Word | CountedWord>> = {
  'start-dossier': { ar: 'بدأ الملف', fr: 'Dossier commencé', en: 'Dossier begun' },
  'settle-answer': { ar: 'اختيار بين نصين', fr: 'Choix entre deux textes', en: 'Choice between two texts' },
  'attach-simulation': { ar: 'إضافة محاكاة', fr: 'Simulation ajoutée', en: 'Simulation added' },
  'invite-to-dossier': { ar: 'دعوة عضو', fr: 'Membre invité', en: 'Member invited' },
  'withdraw-invitation': { ar: 'سحب دعوة', fr: 'Invitation retirée', en: 'Invitation withdrawn' },
  'join-dossier': { ar: 'دخول عضو', fr: 'Nouveau membre', en: 'Member joined' },
  'change-member-role': { ar: 'تغيير دور', fr: 'Rôle changé', en: 'Role changed' },
  'remove-member': { ar: 'إخراج عضو', fr: 'Membre retiré', en: 'Member taken out' },
  'leave-dossier': { ar: 'مغادرة عضو', fr: 'Membre parti', en: 'Member left' },
  'submit-idea': { ar: 'وضع الفكرة في البنك', fr: 'Idée déposée', en: 'Idea put in' },
  'bring-file': { ar: 'إضافة وثيقة', fr: 'Document ajouté', en: 'Document added' },
  'take-away-file': { ar: 'إزالة وثيقة', fr: 'Document retiré', en: 'Document taken away' },
  'save-founding-part': {
    ar: 'تعديل معطيات التأسيس',
    fr: 'Données de la création modifiées',
    en: 'Data of the founding changed',
  },
  'take-founding-step': { ar: 'خطوة من التأسيس', fr: 'Étape de la création', en: 'Step of the founding' },
}

/** Other things done to the dossier, by other parts of the site. */
export const otherEvent: Word = { ar: 'حدث آخر', fr: 'Autre événement', en: 'Another event' }
