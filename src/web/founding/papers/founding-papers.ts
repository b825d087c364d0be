/** The other papers of the founding: name request, list of members, registration, and a meeting the law does not ask for. */
import { capitalOf } from '../../../domain/founding/founding.ts'
import { money, number } from '../../words/format.ts'
import { CARD_BY_HAND, goodsTable, membersTable, paper, sourceBlock, writer } from './common-blocks.ts'
import { type Both, type FoundingPaper, gap, own, said } from './paper.ts'
import { organsTable } from './statutes.ts'
import type { PaperData } from './values.ts'

const PLACE_AND_DATE: Both = {
  ar: 'حرر في {place} بتاريخ {date}. التوقيع:',
  fr: 'Fait à {place}, le {date}. Signature :',
}

export function nameRequest(data: PaperData): FoundingPaper {
  const { text, heading, line, list } = writer(data)
  const names = [0, 1, 2].map((at) => own(data.founding.identity.names[at] ?? '', 9))
  const title = { ar: 'طلب المصادقة على التسمية', fr: 'Demande d’accord sur la dénomination' }
  return paper(data, title, [
    text({ ar: 'إلى مكتب تنمية التعاون', fr: 'À l’Office du développement de la coopération' }),
    text({
      ar: 'نحن مؤسسو التعاونية، نطلب المصادقة على إحدى التسميات الآتية، حسب الترتيب.',
      fr: 'Nous, fondateurs de la coopérative, demandons l’accord sur l’une des dénominations suivantes, dans cet ordre.',
    }),
    heading({ ar: 'التسميات المقترحة', fr: 'Dénominations proposées' }),
    {
      kind: 'list',
      items: names.map((name, at) =>
        line({ ar: `الاختيار ${at + 1}: {name}`, fr: `Choix ${at + 1} : {name}` }, { name }),
      ),
    },
    heading({ ar: 'عن التعاونية', fr: 'La coopérative' }),
    list([
      { ar: 'الغرض: {object}', fr: 'Objet : {object}' },
      { ar: 'المقر: {seat}', fr: 'Siège : {seat}' },
      { ar: 'الدائرة الترابية للنشاط: {area}', fr: 'Territoire d’activité : {area}' },
    ]),
    ...membersBlocks(data),
    sourceBlock(data, '7, 11, 95'),
    text({
      ar: 'أجل المصادقة في القانون {nameApprovalDays}. يجب التأكد من العمل الجاري.',
      fr: 'La loi donne {nameApprovalDays} pour l’accord ; la pratique est à confirmer.',
    }),
    { kind: 'signatures', title: [], lines: [line(PLACE_AND_DATE)], hint: '' },
  ])
}

function membersBlocks(data: PaperData) {
  const { heading } = writer(data)
  return [heading({ ar: 'المؤسسون', fr: 'Les fondateurs' }), membersTable(data, 'who')]
}

const CAPITAL_FACTS: readonly Both[] = [
  {
    ar: 'رأس المال مقسم إلى {shares}، قيمة كل حصة {shareValue}',
    fr: 'Le capital est divisé en {shares} de {shareValue} chacune',
  },
  { ar: 'رأس المال المكتتب: {capital}', fr: 'Capital souscrit : {capital}' },
  { ar: 'المحرر نقدا: {paid}', fr: 'Versé en numéraire : {paid}' },
]

export function membersList(data: PaperData): FoundingPaper {
  const { text, line } = writer(data)
  const capital = capitalOf(data.founding)
  const title = { ar: 'لائحة الأعضاء والحصص', fr: 'Liste des membres et des parts' }
  const none = data.founding.members.length === 0
  const figures = {
    count: none ? gap(1.5) : said(number(data.language, data.founding.members.length)),
    paid: none ? gap(3) : said(money(data.language, capital.paid)),
  }
  return paper(
    data,
    title,
    [
      text({ ar: 'التعاونية: {name}. المقر: {seat}.', fr: 'Coopérative : {name}. Siège : {seat}.' }),
      membersTable(data, 'whole'),
      ...goodsTable(data),
      text({ ar: 'عدد الأعضاء: {count}', fr: 'Nombre de membres : {count}' }, figures),
      { kind: 'list', items: CAPITAL_FACTS.map((fact) => line(fact, figures)) },
      sourceBlock(data, '5, 7, 11, 26'),
    ],
    [CARD_BY_HAND],
  )
}

/** Article 11, and decree 2-15-617, article 1 (law-112-12, 5.1). */
const DOCUMENTS: readonly Both[] = [
  {
    ar: 'النظام الأساسي موقعا من المؤسسين أو وكلائهم، مع المصادقة على التوقيعات',
    fr: 'Statuts signés par les fondateurs ou leurs mandataires, signatures légalisées',
  },
  {
    ar: 'لائحة الأعضاء، وفيها الحصص ورأس المال المكتتب والمبلغ المحرر',
    fr: 'Liste des membres : parts, capital souscrit et somme versée',
  },
  {
    ar: 'نسخة من وثيقة هوية كل عضو: البطاقة الوطنية، أو بطاقة التسجيل، أو جواز السفر، أو مستخرج السجل',
    fr: 'Pièce d’identité de chaque membre : carte nationale, carte d’immatriculation, passeport ou extrait du registre',
  },
  {
    ar: 'الوثيقة نفسها لأعضاء أجهزة الإدارة والتسيير',
    fr: 'La même pièce pour les membres des organes d’administration et de gestion',
  },
  {
    ar: 'شهادة البنك بإيداع الأموال المحررة من رأس المال',
    fr: 'Attestation de la banque pour le capital versé',
  },
  { ar: 'وصل السلطة الإدارية المحلية', fr: 'Récépissé de l’autorité administrative locale' },
  { ar: 'الوكالة، إذا وقع وكيل', fr: 'Procuration, si un mandataire a signé' },
  {
    ar: 'المطبوع الرسمي في 3 نسخ (المرسوم 2.15.617، المادة 1)',
    fr: 'Formulaire officiel en 3 exemplaires (décret 2-15-617, art. 1)',
  },
  {
    ar: 'طلب التسمية المصادق عليه: أصل ونسختان مطابقتان (المرسوم نفسه)',
    fr: 'Demande de dénomination approuvée : un original, deux copies conformes (même décret)',
  },
  {
    ar: 'تقرير تقييم الحصص العينية، إن وجدت (المادة 7)',
    fr: 'Rapport d’évaluation des apports en nature, s’il y en a (art. 7)',
  },
]

export function registration(data: PaperData): FoundingPaper {
  const { text, heading, list, boxes } = writer(data)
  const title = { ar: 'بطاقة معطيات طلب التسجيل', fr: 'Fiche de la demande d’immatriculation' }
  return paper(data, title, [
    text({
      ar: 'تساعد هذه البطاقة على ملء المطبوع الرسمي لكتابة الضبط، ولا تعوضه.',
      fr: 'Cette fiche aide à remplir le formulaire officiel du greffe ; elle ne le remplace pas.',
    }),
    heading({ ar: 'المعطيات', fr: 'Données' }),
    list([
      { ar: 'التسمية: {name}', fr: 'Dénomination : {name}' },
      { ar: 'المقر: {seat}', fr: 'Siège : {seat}' },
      { ar: 'الغرض: {object}', fr: 'Objet : {object}' },
      { ar: 'المدة: {duration}', fr: 'Durée : {duration}' },
      {
        ar: 'رأس المال: {capital}، مقسم إلى {shares}. قيمة الحصة: {shareValue}',
        fr: 'Capital : {capital}, en {shares}. Valeur d’une part : {shareValue}',
      },
      { ar: 'نهاية السنة المالية: {yearEnd}', fr: 'Clôture de l’exercice : {yearEnd}' },
    ]),
    heading({ ar: 'الإدارة والتسيير', fr: 'Administration et gestion' }),
    organsTable(data),
    heading({ ar: 'وثائق الطلب', fr: 'Pièces à joindre' }),
    boxes(DOCUMENTS),
    text({
      ar: 'لا يطلب القانون محضر جمع تأسيسي. قد تطلب بعض المكاتب وثائق أخرى.',
      fr: 'La loi ne demande pas de procès-verbal d’assemblée constitutive. Des bureaux peuvent demander d’autres pièces.',
    }),
    sourceBlock(data, '7, 9, 10, 11'),
  ])
}

export function foundingMeeting(data: PaperData): FoundingPaper {
  const { text, heading, list, line } = writer(data)
  const title = { ar: 'محضر اجتماع المؤسسين', fr: 'Procès-verbal de la réunion des fondateurs' }
  return paper(data, title, [
    {
      kind: 'notice',
      lines: [
        line({
          ar: 'هذا المحضر اختياري: لا يطلبه القانون رقم 112.12.',
          fr: 'Ce procès-verbal est facultatif : la loi n° 112-12 ne le demande pas.',
        }),
      ],
    },
    text({
      ar: 'اجتمع مؤسسو {name} في {place} بتاريخ {date}، وقرروا ما يأتي.',
      fr: 'Les fondateurs de {name} se sont réunis à {place}, le {date}, et ont décidé ce qui suit.',
    }),
    heading({ ar: 'القرارات', fr: 'Décisions' }),
    list([
      { ar: 'الموافقة على النظام الأساسي', fr: 'Les statuts sont approuvés' },
      {
        ar: 'اكتتاب رأس مال قدره {capital}، مقسم إلى {shares}',
        fr: 'Le capital de {capital}, divisé en {shares}, est souscrit',
      },
      { ar: 'تعيين الأشخاص المذكورين في الجدول', fr: 'Les personnes du tableau sont désignées' },
    ]),
    organsTable(data),
    heading({ ar: 'الحاضرون', fr: 'Présents' }),
    membersTable(data, 'signing'),
    sourceBlock(data, '5, 7, 11'),
  ])
}
