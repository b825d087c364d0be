import type { PublicationRule } from '../../domain/publication/decision.ts'
import type { Publication } from '../../domain/project/project.ts'
import type { ReportRefusal } from '../../operations/report-project.ts'
import type { Word, WordTable } from '../words/word.ts'

/** What each rule of publication forbids, as one sentence after "we do not publish". */
export const RULE_WORDS: Readonly<Record<PublicationRule, Word>> = {
  abuse: { ar: 'سب أو إهانة', fr: 'Insulte ou propos humiliant', en: 'Insult or humiliation' },
  hate: {
    ar: 'كراهية ضد ناس بسبب الأصل أو الدين أو الجنس أو الإعاقة',
    fr: 'Haine envers des gens pour leur origine, religion, sexe ou handicap',
    en: 'Hatred of people for their origin, religion, sex or disability',
  },
  incitement: {
    ar: 'تحريض على العنف أو على خرق القانون',
    fr: 'Appel à la violence ou à violer la loi',
    en: 'Call to violence or to breaking the law',
  },
  'personal-data': {
    ar: 'معطيات شخصية: رقم هاتف أو بطاقة أو عنوان شخص',
    fr: "Données personnelles : téléphone, carte ou adresse d'une personne",
    en: "Personal data: somebody's phone, card or address",
  },
  advertising: {
    ar: 'إشهار تجاري بلا مشروع تعاوني',
    fr: 'Publicité, sans projet coopératif',
    en: 'Advertising, with no cooperative project',
  },
  false: {
    ar: 'معلومات نعرف أنها خاطئة',
    fr: 'Informations que nous savons fausses',
    en: 'Information we know to be false',
  },
  copied: {
    ar: 'نص أو فكرة منقولة دون إذن صاحبها',
    fr: "Texte ou idée repris sans l'accord de son auteur",
    en: 'A text or idea taken without its author’s consent',
  },
  unlawful: {
    ar: 'نشاط يمنعه القانون',
    fr: 'Activité interdite par la loi',
    en: 'An activity forbidden by law',
  },
  'not-an-idea': {
    ar: 'نص لا يصف فكرة ولا مشروعا',
    fr: 'Texte qui ne décrit ni idée ni projet',
    en: 'A text that describes neither an idea nor a project',
  },
}

export const PUBLICATION_WORDS: Readonly<Record<Publication, Word>> = {
  waiting: { ar: 'في انتظار القراءة', fr: 'En attente de lecture', en: 'Waiting to be read' },
  published: { ar: 'منشور', fr: 'Publié', en: 'Published' },
  refused: { ar: 'غير مقبول للنشر', fr: 'Refusé', en: 'Refused' },
  withdrawn: { ar: 'سحبه صاحبه', fr: 'Retiré par son auteur', en: 'Withdrawn by its author' },
}

export const REPORT_REFUSALS: Readonly<Record<ReportRefusal['kind'], Word>> = {
  'no-such-project': {
    ar: 'لم نجد هذا المشروع.',
    fr: 'Ce projet est introuvable.',
    en: 'This project was not found.',
  },
  'rule-needed': {
    ar: 'اختر سببا من اللائحة.',
    fr: 'Choisissez une raison dans la liste.',
    en: 'Choose a reason from the list.',
  },
  'detail-too-long': {
    ar: 'الشرح طويل. الحد {most} حرف.',
    fr: 'Explication trop longue : {most} caractères au plus.',
    en: 'The explanation is too long: {most} characters at most.',
  },
  'contact-too-long': {
    ar: 'وسيلة الاتصال طويلة. الحد {most} حرف.',
    fr: 'Contact trop long : {most} caractères au plus.',
    en: 'The contact is too long: {most} characters at most.',
  },
}

export const publicationWords = {
  title: { ar: 'قواعد النشر', fr: 'Règles de publication', en: 'Rules of publication' },
  lead: {
    ar: 'نقرأ كل فكرة قبل نشرها. هذه قواعدنا، وهي واحدة للجميع.',
    fr: 'Chaque idée est lue avant d’être publiée. Voici nos règles, les mêmes pour tous.',
    en: 'Every idea is read before it is published. These are our rules, the same for all.',
  },
  weRefuse: { ar: 'ما لا ننشره', fr: 'Ce que nous ne publions pas', en: 'What we do not publish' },
  howTitle: { ar: 'كيف نقرر', fr: 'Comment nous décidons', en: 'How we decide' },
  how1: {
    ar: 'يقرأ شخص من الجهة المسيرة كل نص. لا يقرر أي برنامج آلي.',
    fr: 'Une personne de l’organisme qui tient le site lit chaque texte. Aucun programme ne décide.',
    en: 'A person of the body that runs this site reads each text. No program decides.',
  },
  how2: {
    ar: 'لا نحكم على جودة الفكرة. نطبق هذه القواعد فقط.',
    fr: 'Nous ne jugeons pas la qualité de l’idée. Nous appliquons seulement ces règles.',
    en: 'We do not judge how good an idea is. We only apply these rules.',
  },
  how3: {
    ar: 'عند الرفض نخبر صاحب الفكرة بالقاعدة وبالسبب. يمكنه تصحيح النص وإرساله من جديد.',
    fr: 'En cas de refus, l’auteur apprend la règle et la raison. Il peut corriger et renvoyer.',
    en: 'When we refuse, the author is told the rule and the reason. She may correct it and send it again.',
  },
  how4: {
    ar: 'يسجل كل قرار في سجل لا يمحى، مع من قرر ومتى ولماذا.',
    fr: 'Chaque décision est notée dans un journal ineffaçable : qui, quand, pourquoi.',
    en: 'Every decision is written in a journal that cannot be erased: who, when, why.',
  },
  how5: {
    ar: 'يمكن لصاحب الفكرة سحبها متى شاء.',
    fr: 'L’auteur peut retirer son idée quand il veut.',
    en: 'The author may withdraw her idea at any time.',
  },
  reportTitle: { ar: 'الإبلاغ عن مشروع', fr: 'Signaler un projet', en: 'Report a project' },
  reportLead: {
    ar: 'أخبرنا إذا كان هذا النص يخالف قواعد النشر. لا نطلب اسمك.',
    fr: 'Dites-nous si ce texte enfreint nos règles. Votre nom n’est pas demandé.',
    en: 'Tell us if this text breaks our rules. Your name is not asked.',
  },
  which: { ar: 'ما المشكل؟', fr: 'Quel est le problème ?', en: 'What is wrong?' },
  detail: { ar: 'اشرح، إن شئت', fr: 'Expliquez, si vous voulez', en: 'Explain, if you wish' },
  contact: {
    ar: 'هاتف أو بريد للجواب، إن شئت',
    fr: 'Téléphone ou e-mail pour une réponse, si vous voulez',
    en: 'Phone or e-mail for an answer, if you wish',
  },
  contactHint: {
    ar: 'نستعمله للجواب فقط، ثم نمحوه.',
    fr: 'Il sert seulement à vous répondre, puis il est effacé.',
    en: 'It is used only to answer you, then erased.',
  },
  send: { ar: 'أرسل', fr: 'Envoyer', en: 'Send', zgh: 'ⴰⵣⵏ' },
  thanksTitle: {
    ar: 'شكرا، وصلنا إبلاغك',
    fr: 'Merci, votre signalement est reçu',
    en: 'Thank you, your report has arrived',
  },
  thanks: {
    ar: 'سيقرؤه شخص من الجهة المسيرة لهذا الموقع.',
    fr: 'Une personne de l’organisme qui tient ce site le lira.',
    en: 'A person of the body that runs this site will read it.',
  },
  back: { ar: 'عد إلى المشروع', fr: 'Retour au projet', en: 'Back to the project' },
  rulesLink: {
    ar: 'اقرأ قواعد النشر',
    fr: 'Lire les règles de publication',
    en: 'Read the rules of publication',
  },
  decisionsTitle: { ar: 'القرارات', fr: 'Décisions', en: 'Decisions' },
  decidedOn: { ar: '{date}: {decision}', fr: '{date} : {decision}', en: '{date}: {decision}' },
  ruleBroken: { ar: 'القاعدة: {rule}', fr: 'Règle : {rule}', en: 'Rule: {rule}' },
  reasonGiven: { ar: 'السبب', fr: 'Raison', en: 'Reason', zgh: 'ⵜⴰⵎⵏⵜⵉⵍⵜ' },
  letterPublished: {
    ar: 'فكرتك منشورة في {site}',
    fr: 'Votre idée est publiée sur {site}',
    en: 'Your idea is published on {site}',
  },
  letterPublishedText: {
    ar: 'السلام عليكم. قرأنا فكرتك «{title}» ونشرناها في بنك المشاريع. يمكنك سحبها من صفحتك الخاصة، بالرابط الذي في الوصل.',
    fr: 'Bonjour. Votre idée « {title} » a été lue et publiée dans la banque de projets. Vous pouvez la retirer depuis votre page privée, par le lien du reçu.',
    en: 'Hello. Your idea “{title}” was read and published in the bank of projects. You can withdraw it from your private page, by the link on the receipt.',
  },
  letterRefused: {
    ar: 'فكرتك لم تنشر في {site}',
    fr: 'Votre idée n’est pas publiée sur {site}',
    en: 'Your idea is not published on {site}',
  },
  letterRefusedText: {
    ar: 'السلام عليكم. لم ننشر فكرتك «{title}». القاعدة: {rule}. السبب: {reason}. يمكنك تصحيحها وإرسالها من جديد. وصلك يبقى صحيحا.',
    fr: 'Bonjour. Votre idée « {title} » n’est pas publiée. Règle : {rule}. Raison : {reason}. Vous pouvez la corriger et la renvoyer. Votre reçu reste valable.',
    en: 'Hello. Your idea “{title}” is not published. Rule: {rule}. Reason: {reason}. You may correct it and send it again. Your receipt stays valid.',
  },
} as const satisfies WordTable
