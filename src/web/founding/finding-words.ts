import type { FindingKind, MissingMention } from '../../domain/founding/findings.ts'
import type { Office } from '../../domain/founding/founding.ts'
import type { Word } from '../words/word.ts'

/** `{found}`, `{limit}`, `{least}`, `{most}`, `{who}`, `{what}`: see `findings.ts`. */
export const FINDING_WORDS: Readonly<Record<FindingKind, Word>> = {
  'mention-missing': { ar: 'ينقص: {what}.', fr: 'Il manque : {what}.', en: 'Missing: {what}.' },
  'too-few-members': {
    ar: 'الأعضاء {found}. يلزم {limit} على الأقل.',
    fr: 'Il y a {found} membres. Il en faut au moins {limit}.',
    en: 'There are {found} members. At least {limit} are needed.',
  },
  'no-margin-of-members': {
    ar: 'الأعضاء {found}، وهو أقل عدد ({limit}). إذا خرج واحد نزلتم تحته.',
    fr: 'Vous êtes {found}, le minimum ({limit}). Si l’un part, vous passez dessous.',
    en: 'You are {found}, the minimum ({limit}). If one leaves, you fall below.',
  },
  'member-incomplete': {
    ar: '{who}: يلزم الاسم والعنوان وحصة واحدة على الأقل.',
    fr: '{who} : il faut un nom, une adresse et au moins une part.',
    en: '{who}: a name, an address and at least one share are needed.',
  },
  'representative-missing': {
    ar: '{who}: اكتبوا من يمثلها.',
    fr: '{who} : écrivez qui la représente.',
    en: '{who}: write who acts for it.',
  },
  'same-name-twice': {
    ar: 'الاسم مكرر: {who}.',
    fr: 'Nom écrit deux fois : {who}.',
    en: 'Name written twice: {who}.',
  },
  'share-too-small': {
    ar: 'قيمة الحصة {found}. أقلها في القانون {limit}.',
    fr: 'La part vaut {found}. Le minimum est {limit}.',
    en: 'A share is worth {found}. The minimum is {limit}.',
  },
  'capital-too-small': {
    ar: 'الرأسمال {found}. أقله في القانون {limit}.',
    fr: 'Le capital est de {found}. Le minimum est {limit}.',
    en: 'The capital is {found}. The minimum is {limit}.',
  },
  'quarter-unpaid': {
    ar: '{who}: دفع {found}. يلزم الربع على الأقل: {limit}.',
    fr: '{who} : {found} versés. Il faut au moins le quart : {limit}.',
    en: '{who}: {found} paid. At least a quarter is needed: {limit}.',
  },
  'paid-too-much': {
    ar: '{who}: دفع {found}، وحصصه {limit} فقط.',
    fr: '{who} : {found} versés pour {limit} de parts.',
    en: '{who}: {found} paid for {limit} of shares.',
  },
  'shares-below-minimum': {
    ar: '{who}: له {found} حصة. النظام الأساسي يطلب {limit}.',
    fr: '{who} : {found} part(s). Vos statuts en demandent {limit}.',
    en: '{who}: {found} share(s). Your statutes ask for {limit}.',
  },
  'legal-person-above-maximum': {
    ar: '{who}: لها {found} حصة. أكبر عدد في نظامكم {limit}.',
    fr: '{who} : {found} parts. Le maximum de vos statuts est {limit}.',
    en: '{who}: {found} shares. The maximum of your statutes is {limit}.',
  },
  'legal-persons-maximum-missing': {
    ar: 'حددوا أكبر عدد من الحصص لشركة أو جمعية.',
    fr: 'Fixez le nombre maximum de parts d’une personne morale.',
    en: 'Set the most shares a legal person may hold.',
  },
  'natural-persons-hold-too-little': {
    ar: 'للأشخاص الذاتيين {found} من الرأسمال. يلزم {limit} على الأقل.',
    fr: 'Les personnes physiques ont {found} du capital. Il faut au moins {limit}.',
    en: 'Natural persons hold {found} of the capital. At least {limit} is needed.',
  },
  'legal-persons-votes': {
    ar: 'الأشخاص الاعتباريون {found} من الأعضاء. أصواتهم لا تتجاوز {limit}.',
    fr: 'Les personnes morales sont {found} des membres. Leurs voix ne dépassent pas {limit}.',
    en: 'Legal persons are {found} of the members. Their votes count up to {limit}.',
  },
  'goods-unnamed': {
    ar: '{who}: اكتبوا ما هي الحصة العينية.',
    fr: '{who} : écrivez quel est l’apport en nature.',
    en: '{who}: write which goods are given.',
  },
  'goods-need-an-expert': {
    ar: 'الحصة العينية يقومها خبير من جدول محكمة الاستئناف.',
    fr: 'L’apport en nature est évalué par un expert inscrit à la cour d’appel.',
    en: 'Goods are valued by an expert on the appeal court’s list.',
  },
  'ceiling-below-capital': {
    ar: 'السقف {found} أقل من الرأسمال {limit}.',
    fr: 'Le plafond de {found} est sous le capital de {limit}.',
    en: 'The ceiling of {found} is below the capital of {limit}.',
  },
  'liability-out-of-range': {
    ar: 'المسؤولية {found} مرة. تكون من 1 إلى {limit}.',
    fr: 'La responsabilité est de {found} fois. Elle va de 1 à {limit}.',
    en: 'Liability is {found} times. It goes from 1 to {limit}.',
  },
  'name-without-the-word': {
    ar: 'الاسم «{what}» ليست فيه كلمة «تعاونية».',
    fr: 'Le nom « {what} » n’a pas le mot « \u2068تعاونية\u2069 ».',
    en: 'The name “{what}” lacks the word “\u2068تعاونية\u2069”.',
  },
  'one-name-only': {
    ar: 'اقترحوا اسما آخر: قد يرفض الأول.',
    fr: 'Proposez un autre nom : le premier peut être refusé.',
    en: 'Propose another name: the first may be refused.',
  },
  'duration-too-long': {
    ar: 'المدة {found} سنة. أقصاها {limit}.',
    fr: 'La durée est de {found} ans. Le maximum est {limit}.',
    en: 'The life is {found} years. The maximum is {limit}.',
  },
  'manager-count': {
    ar: 'المسيرون {found}. يكونون من {least} إلى {most}.',
    fr: 'Il y a {found} gérants. Il en faut de {least} à {most}.',
    en: 'There are {found} managers. There may be {least} to {most}.',
  },
  'board-size': {
    ar: 'أعضاء المجلس {found}. يكونون {what}.',
    fr: 'Le conseil a {found} membres. Il en faut {what}.',
    en: 'The board has {found} members. It has {what}.',
  },
  'board-required': {
    ar: 'الأعضاء {found}. فوق {limit} يجب مجلس الإدارة.',
    fr: 'Vous êtes {found}. Au-delà de {limit}, il faut un conseil.',
    en: 'You are {found}. Above {limit} a board is compulsory.',
  },
  'term-too-long': {
    ar: 'الانتداب {found} سنوات. أقصاه {limit}.',
    fr: 'Le mandat est de {found} ans. Le maximum est {limit}.',
    en: 'The term is {found} years. The maximum is {limit}.',
  },
  'board-term': {
    ar: 'انتداب المجلس {found}. القانون يحدده في {limit} سنوات.',
    fr: 'Le mandat du conseil est de {found} an(s). La loi le fixe à {limit} ans.',
    en: 'The board’s term is {found} year(s). The law sets it at {limit} years.',
  },
  'board-meets-too-seldom': {
    ar: 'اجتماعات المجلس {found} في السنة. يلزم {limit} على الأقل.',
    fr: 'Le conseil se réunit {found} fois par an. Il en faut {limit}.',
    en: 'The board meets {found} times a year. At least {limit} are needed.',
  },
  'non-members': {
    ar: 'التعامل مع غير الأعضاء: بعد {limit} شهرا، وفي حدود {found}.',
    fr: 'Avec les non-membres : après {limit} mois, dans la limite de {found}.',
    en: 'With non-members: after {limit} months, up to {found}.',
  },
}

export const MENTION_WORDS: Readonly<Record<MissingMention, Word>> = {
  name: { ar: 'اسم التعاونية', fr: 'le nom', en: 'the name' },
  seat: { ar: 'المقر', fr: 'le siège', en: 'the seat' },
  object: { ar: 'الغرض', fr: 'l’objet', en: 'the object' },
  duration: { ar: 'المدة', fr: 'la durée', en: 'the life' },
  'year-end': { ar: 'نهاية السنة المالية', fr: 'la fin de l’exercice', en: 'the end of the financial year' },
  organs: { ar: 'من يسير التعاونية', fr: 'qui dirige la coopérative', en: 'who runs the cooperative' },
  'share-value': { ar: 'قيمة الحصة', fr: 'la valeur d’une part', en: 'the value of a share' },
  term: { ar: 'مدة الانتداب', fr: 'la durée du mandat', en: 'the term of office' },
}

export const OFFICE_WORDS: Readonly<Record<Office, Word>> = {
  manager: { ar: 'مسير', fr: 'Gérance', en: 'Manager', zgh: 'ⴰⵎⵙⵡⵓⴷⴷⵓ' },
  chair: { ar: 'رئاسة', fr: 'Présidence', en: 'Chair' },
  'vice-chair': { ar: 'نيابة الرئاسة', fr: 'Vice-présidence', en: 'Vice-chair' },
  secretary: { ar: 'كتابة', fr: 'Secrétariat', en: 'Secretary' },
  director: { ar: 'عضوية المجلس', fr: 'Membre du conseil', en: 'Director' },
}
