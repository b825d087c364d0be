import type { DeadlineId } from '../../domain/founding/deadlines.ts'
import type { Step, StepId, StepRefusal } from '../../domain/founding/steps.ts'
import type { Word } from '../words/word.ts'

export type StepText = {
  readonly title: Word
  readonly what: Word
  readonly documents: readonly Word[]
  /** what `begun` and `done` mean here */
  readonly begun: Word
  readonly done: Word
}

export const STEP_TEXTS: Readonly<Record<StepId, StepText>> = {
  name: {
    title: { ar: 'طلب الاسم', fr: 'Demander le nom', en: 'Ask for the name' },
    what: {
      ar: 'يوافق مكتب تنمية التعاون على الاسم داخل يومين ({nameApprovalDays}) حسب القانون. العمل الجاري يجب تأكيده.',
      fr: 'L’ODCO accepte le nom en {nameApprovalDays} jours selon la loi. La pratique est à vérifier.',
      en: 'ODCO approves the name in {nameApprovalDays} days by law. Practice is to be checked.',
    },
    documents: [{ ar: 'طلب الاسم', fr: 'Demande de nom', en: 'Name request' }],
    begun: { ar: 'أودعنا الطلب', fr: 'Demande déposée', en: 'Request filed' },
    done: { ar: 'وافقوا على الاسم', fr: 'Nom accepté', en: 'Name approved' },
  },
  statutes: {
    title: { ar: 'النظام الأساسي', fr: 'Les statuts', en: 'The statutes' },
    what: {
      ar: 'يوقعه كل المؤسسين أو وكلاؤهم، ويصادق على التوقيعات.',
      fr: 'Tous les fondateurs ou mandataires signent ; les signatures sont légalisées.',
      en: 'All founders or their proxies sign; signatures are legalised.',
    },
    documents: [
      { ar: 'النظام الأساسي', fr: 'Statuts', en: 'Statutes' },
      {
        ar: 'الوكالة، إذا وقع وكيل',
        fr: 'Procuration, si un mandataire signe',
        en: 'Power of attorney, if a proxy signs',
      },
      {
        ar: 'تقرير الخبير عن الحصص العينية',
        fr: 'Rapport de l’expert sur les apports en nature',
        en: 'Expert’s report on goods',
      },
    ],
    begun: { ar: 'بدأنا التوقيع', fr: 'Signatures commencées', en: 'Signing begun' },
    done: { ar: 'وقع الجميع وصودق', fr: 'Tous ont signé, légalisé', en: 'All signed and legalised' },
  },
  bank: {
    title: { ar: 'الحصص وشهادة البنك', fr: 'Les parts et la banque', en: 'Shares and the bank' },
    what: {
      ar: 'يكتتب الرأسمال كله، ويدفع ربع كل حصة على الأقل. يودع المال في البنك داخل {blockFundsDays} أيام من تسلمه.',
      fr: 'Tout le capital est souscrit, un quart au moins est payé. L’argent va à la banque en {blockFundsDays} jours.',
      en: 'All capital is subscribed, a quarter at least is paid. The money goes to the bank in {blockFundsDays} days.',
    },
    documents: [
      { ar: 'لائحة الأعضاء والحصص', fr: 'Liste des membres et des parts', en: 'List of members and shares' },
      { ar: 'شهادة البنك', fr: 'Attestation de la banque', en: 'Bank certificate' },
    ],
    begun: { ar: 'تسلمنا المال', fr: 'Argent reçu', en: 'Money received' },
    done: { ar: 'أعطانا البنك الشهادة', fr: 'Attestation reçue', en: 'Certificate received' },
  },
  authority: {
    title: { ar: 'وصل السلطة المحلية', fr: 'Le récépissé de l’autorité', en: 'Receipt of the authority' },
    what: {
      ar: 'توضع نسخة من الوثائق عند السلطة المحلية. تعطي الوصل في الحين.',
      fr: 'Une copie des pièces est remise à l’autorité locale. Elle donne le récépissé sur place.',
      en: 'A copy of the documents goes to the local authority. It gives a receipt on the spot.',
    },
    documents: [
      {
        ar: 'نسخة من وثائق المادة 11',
        fr: 'Copie des pièces de l’article 11',
        en: 'Copy of the documents of article 11',
      },
    ],
    begun: { ar: 'وضعنا الوثائق', fr: 'Pièces déposées', en: 'Documents handed in' },
    done: { ar: 'أخذنا الوصل', fr: 'Récépissé reçu', en: 'Receipt received' },
  },
  registration: {
    title: { ar: 'التسجيل في السجل المحلي', fr: 'L’immatriculation', en: 'Registration' },
    what: {
      ar: 'في المحكمة الابتدائية للمقر. من هذا اليوم تولد التعاونية.',
      fr: 'Au tribunal de première instance du siège. Ce jour-là naît la coopérative.',
      en: 'At the court of first instance of the seat. That day the cooperative is born.',
    },
    documents: [
      {
        ar: 'النظام الأساسي، بتوقيعات مصادق عليها',
        fr: 'Statuts, signatures légalisées',
        en: 'Statutes, signatures legalised',
      },
      { ar: 'لائحة الأعضاء والحصص', fr: 'Liste des membres et des parts', en: 'List of members and shares' },
      {
        ar: 'وثيقة هوية كل عضو وكل مسير',
        fr: 'Pièce d’identité de chaque membre et dirigeant',
        en: 'Identity paper of each member and manager',
      },
      { ar: 'شهادة البنك', fr: 'Attestation de la banque', en: 'Bank certificate' },
      {
        ar: 'وصل السلطة المحلية',
        fr: 'Récépissé de l’autorité locale',
        en: 'Receipt of the local authority',
      },
      { ar: 'المطبوع في 3 نسخ', fr: 'Formulaire en 3 exemplaires', en: 'The form in 3 copies' },
      {
        ar: 'طلب الاسم الموافق عليه: أصل ونسختان',
        fr: 'Demande de nom acceptée : un original, deux copies',
        en: 'Approved name request: an original, two copies',
      },
    ],
    begun: { ar: 'أودعنا الطلب', fr: 'Demande déposée', en: 'Request filed' },
    done: { ar: 'قيدت التعاونية', fr: 'Coopérative immatriculée', en: 'Cooperative registered' },
  },
  'members-register': {
    title: { ar: 'سجل الأعضاء', fr: 'Le registre des membres', en: 'Register of members' },
    what: {
      ar: 'يرقمه كاتب الضبط ويوقعه. ويحين في الحين.',
      fr: 'Le greffe le cote et le paraphe. Il est tenu à jour aussitôt.',
      en: 'The court clerk numbers and signs it. It is updated at once.',
    },
    documents: [{ ar: 'سجل فارغ', fr: 'Un registre vierge', en: 'A blank register' }],
    begun: { ar: 'وضعناه عند كاتب الضبط', fr: 'Remis au greffe', en: 'Left with the clerk' },
    done: { ar: 'رقم ووقع', fr: 'Coté et paraphé', en: 'Numbered and signed' },
  },
  ministry: {
    title: { ar: 'إخبار الوزارة', fr: 'Prévenir le ministère', en: 'Tell the ministry' },
    what: {
      ar: 'تخبر الوزارة المكلفة بالقطاع داخل {ministryNoticeDays} يوما.',
      fr: 'Le ministère du secteur est prévenu dans les {ministryNoticeDays} jours.',
      en: 'The ministry of the sector is told within {ministryNoticeDays} days.',
    },
    documents: [{ ar: 'رسالة إخبار', fr: 'Lettre d’information', en: 'A letter' }],
    begun: { ar: 'كتبنا الرسالة', fr: 'Lettre écrite', en: 'Letter written' },
    done: { ar: 'أرسلناها', fr: 'Lettre envoyée', en: 'Letter sent' },
  },
  accounts: {
    title: { ar: 'المال والحسابات', fr: 'L’argent et les comptes', en: 'Money and accounts' },
    what: {
      ar: 'يسحب المال من البنك بعد إثبات التسجيل. وتبدأ المحاسبة.',
      fr: 'La banque rend l’argent sur preuve d’immatriculation. La comptabilité commence.',
      en: 'The bank releases the money on proof of registration. Accounts begin.',
    },
    documents: [{ ar: 'مستخرج من السجل', fr: 'Extrait du registre', en: 'Extract of the register' }],
    begun: { ar: 'طلبنا المال', fr: 'Demande faite à la banque', en: 'Asked the bank' },
    done: { ar: 'فتحنا الحسابات', fr: 'Comptes ouverts', en: 'Accounts opened' },
  },
  convocation: {
    title: {
      ar: 'الدعوة إلى أول جمعية عامة',
      fr: 'Convoquer la première assemblée',
      en: 'Call the first assembly',
    },
    what: {
      ar: 'برسالة مضمونة، قبل الجمعية بـ {notice} يوما كاملا. ثم تودع لائحة الأعضاء داخل {memberListDepositDays} يوما.',
      fr: 'Par lettre recommandée, {notice} jours francs avant. Puis la liste des membres est déposée dans les {memberListDepositDays} jours.',
      en: 'By registered letter, {notice} full days before. Then the list of members is deposited within {memberListDepositDays} days.',
    },
    documents: [
      { ar: 'الدعوة وجدول الأعمال', fr: 'Convocation et ordre du jour', en: 'Notice and agenda' },
      { ar: 'الحسابات والتقرير', fr: 'Comptes et rapport', en: 'Accounts and report' },
    ],
    begun: { ar: 'كتبنا الدعوات', fr: 'Convocations écrites', en: 'Notices written' },
    done: { ar: 'أرسلنا الدعوات', fr: 'Convocations envoyées', en: 'Notices sent' },
  },
  assembly: {
    title: { ar: 'أول جمعية عامة سنوية', fr: 'La première assemblée', en: 'The first assembly' },
    what: {
      ar: 'داخل {agmMonths} أشهر من نهاية السنة المالية. تودع الحسابات بعده داخل {filingDays} يوما.',
      fr: 'Dans les {agmMonths} mois de la fin de l’exercice. Les comptes sont déposés dans les {filingDays} jours.',
      en: 'Within {agmMonths} months of the year’s end. Accounts are filed within {filingDays} days.',
    },
    documents: [
      { ar: 'ورقة الحضور', fr: 'Feuille de présence', en: 'Attendance sheet' },
      { ar: 'المحضر', fr: 'Procès-verbal', en: 'Minutes' },
    ],
    begun: { ar: 'حددنا يوم الجمعية العامة', fr: 'Jour fixé', en: 'Day fixed' },
    done: { ar: 'انعقدت الجمعية العامة', fr: 'Assemblée tenue', en: 'Assembly held' },
  },
  change: {
    title: {
      ar: 'تغيير المسيرين أو النظام',
      fr: 'Changer les dirigeants ou les statuts',
      en: 'Change of managers or statutes',
    },
    what: {
      ar: 'كل تغيير يقيد في السجل داخل {amendmentDays} يوما.',
      fr: 'Tout changement est inscrit au registre dans les {amendmentDays} jours.',
      en: 'Any change is entered in the register within {amendmentDays} days.',
    },
    documents: [
      { ar: 'القرار والنظام الجديد', fr: 'Décision et nouveaux statuts', en: 'Decision and new statutes' },
    ],
    begun: { ar: 'قررنا التغيير', fr: 'Changement décidé', en: 'Change decided' },
    done: { ar: 'قيد التغيير', fr: 'Changement inscrit', en: 'Change entered' },
  },
}

export const WHO_WORDS: Readonly<Record<Step['who'], Word>> = {
  founders: { ar: 'المؤسسون', fr: 'Les fondateurs', en: 'The founders' },
  odco: {
    ar: 'مكتب تنمية التعاون',
    fr: 'ODCO, Office du développement de la coopération',
    en: 'ODCO, the cooperation office',
  },
  bank: { ar: 'البنك', fr: 'La banque', en: 'The bank' },
  authority: { ar: 'السلطة المحلية', fr: 'L’autorité locale', en: 'The local authority' },
  court: {
    ar: 'كتابة الضبط بالمحكمة الابتدائية',
    fr: 'Le greffe du tribunal de première instance',
    en: 'Clerk of the court of first instance',
  },
  managers: { ar: 'المسيرون أو المجلس', fr: 'Les gérants ou le conseil', en: 'The managers or the board' },
}

export const DEADLINE_WORDS: Readonly<Record<DeadlineId, Word>> = {
  'name-approval': { ar: 'الجواب عن الاسم', fr: 'Réponse sur le nom', en: 'Answer on the name' },
  'bank-deposit': {
    ar: 'إيداع المال في البنك',
    fr: 'Dépôt de l’argent à la banque',
    en: 'Money to the bank',
  },
  'clerk-to-odco': {
    ar: 'كاتب الضبط يرسل نسخة إلى مكتب تنمية التعاون',
    fr: 'Le greffe envoie copie à l’ODCO',
    en: 'The clerk sends a copy to ODCO',
  },
  'ministry-notice': { ar: 'إخبار الوزارة', fr: 'Prévenir le ministère', en: 'Tell the ministry' },
  'pay-up': { ar: 'دفع باقي الحصص', fr: 'Payer le reste des parts', en: 'Pay the rest of the shares' },
  'first-assembly': {
    ar: 'عقد أول جمعية عامة سنوية',
    fr: 'Tenir la première assemblée',
    en: 'Hold the first assembly',
  },
  'assembly-notice': { ar: 'إرسال الدعوات', fr: 'Envoyer les convocations', en: 'Send the notices' },
  'accounts-to-members': {
    ar: 'تقديم الحسابات للأعضاء',
    fr: 'Remettre les comptes aux membres',
    en: 'Give members the accounts',
  },
  'member-list-deposit': {
    ar: 'إيداع لائحة الأعضاء',
    fr: 'Déposer la liste des membres',
    en: 'Deposit the list of members',
  },
  'accounts-filing': {
    ar: 'إيداع الحسابات والمحضر',
    fr: 'Déposer les comptes et le procès-verbal',
    en: 'File accounts and minutes',
  },
  'amending-entry': { ar: 'تقييد التغيير', fr: 'Inscrire le changement', en: 'Enter the change' },
  'amendment-to-ministry': {
    ar: 'إخبار الوزارة بالتغيير',
    fr: 'Prévenir le ministère du changement',
    en: 'Tell the ministry of the change',
  },
}

export const STEP_REFUSALS: Readonly<Record<StepRefusal['kind'], Word>> = {
  'day-needed': {
    ar: 'اكتبوا اليوم والشهر والسنة.',
    fr: 'Écrivez le jour, le mois et l’année.',
    en: 'Write day, month and year.',
  },
  'day-to-come': {
    ar: 'هذا اليوم لم يأت بعد.',
    fr: 'Ce jour n’est pas encore venu.',
    en: 'That day has not come yet.',
  },
  'number-needed': {
    ar: 'اكتبوا رقم التسجيل.',
    fr: 'Écrivez le numéro d’immatriculation.',
    en: 'Write the registration number.',
  },
  'reason-needed': {
    ar: 'اكتبوا لماذا ليست لازمة.',
    fr: 'Écrivez pourquoi elle n’est pas nécessaire.',
    en: 'Write why it is not needed.',
  },
  'always-needed': {
    ar: 'القانون يطلب هذه الخطوة.',
    fr: 'La loi demande cette étape.',
    en: 'The law asks for this step.',
  },
  'nothing-to-undo': {
    ar: 'لا شيء للتراجع عنه.',
    fr: 'Il n’y a rien à annuler.',
    en: 'There is nothing to undo.',
  },
  'note-too-long': { ar: 'النص طويل جدا.', fr: 'Ce texte est trop long.', en: 'This text is too long.' },
  blocked: {
    ar: 'أتموا الخطوات السابقة أولا.',
    fr: 'Faites d’abord les étapes précédentes.',
    en: 'Do the earlier steps first.',
  },
}
