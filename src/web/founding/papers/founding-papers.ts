/** The other papers of the founding: name request, list of members, registration, and a meeting the law does not ask for. */
import { capitalOf } from '../../../domain/founding/founding.ts'
import { money, number } from '../../words/format.ts'
import { goodsTable, membersTable, paper, sourceBlock, writer } from './common-blocks.ts'
import { type Both, type FoundingPaper, own, said } from './paper.ts'
import { organsTable } from './statutes.ts'
import type { PaperData } from './values.ts'

const PLACE_AND_DATE: Both = {
  ar: 'حرر في {place} بتاريخ {date}. التوقيع:',
  fr: 'Fait à {place}, le {date}. Signature :',
}

export function nameRequest(data: PaperData): FoundingPaper {
  const { text, heading, line, list } = writer(data)
  const names = [0, 1, 2].map((at) => own(data.founding.identity.names[at] ?? '', 9))
  const title = { ar: 'طلب الموافقة على التسمية', fr: 'Demande d’accord sur la dénomination' }
  return paper(data, title, [
    text({ ar: 'إلى مكتب تنمية التعاون', fr: 'À l’Office du développement de la coopération' }),
    text({
      ar: 'نحن مؤسسو التعاونية، نطلب الموافقة على إحدى التسميات الآتية، حسب ترتيبها.',
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
      { ar: 'مجال النشاط: {area}', fr: 'Territoire d’activité : {area}' },
    ]),
    ...membersBlocks(data),
    sourceBlock(data, '7, 11, 95'),
    text({
      ar: 'يقول القانون إن الموافقة تعطى داخل يومين ({nameApprovalDays}). يجب التأكد من العمل الجاري.',
      fr: 'La loi donne {nameApprovalDays} jours pour l’accord. La pratique est à vérifier.',
    }),
    { kind: 'signatures', lines: [line(PLACE_AND_DATE)] },
  ])
}

function membersBlocks(data: PaperData) {
  const { heading } = writer(data)
  return [heading({ ar: 'المؤسسون', fr: 'Les fondateurs' }), membersTable(data, { tall: false })]
}

export function membersList(data: PaperData): FoundingPaper {
  const { text, list } = writer(data)
  const capital = capitalOf(data.founding)
  const sum = (amount: number) => money(data.language, amount)
  const title = { ar: 'لائحة الأعضاء والحصص', fr: 'Liste des membres et des parts' }
  const count = { count: said(number(data.language, data.founding.members.length)) }
  return paper(data, title, [
    text({ ar: 'التعاونية: {name}. المقر: {seat}.', fr: 'Coopérative : {name}. Siège : {seat}.' }),
    membersTable(data, { tall: true }),
    ...goodsTable(data),
    text({ ar: 'عدد الأعضاء: {count}', fr: 'Nombre de membres : {count}' }, count),
    list([
      {
        ar: 'عدد الحصص: {shares}، قيمة كل واحدة {shareValue}',
        fr: 'Nombre de parts : {shares}, de {shareValue} chacune',
      },
      { ar: 'الرأسمال المكتتب: {capital}', fr: 'Capital souscrit : {capital}' },
      { ar: `المدفوع نقدا: ${sum(capital.paid)}`, fr: `Versé en numéraire : ${sum(capital.paid)}` },
    ]),
    text({
      ar: 'يكتب رقم البطاقة باليد: الموقع لا يطلبه ولا يحفظه.',
      fr: 'Le numéro de pièce d’identité s’écrit à la main : le site ne le demande ni ne le garde.',
    }),
    sourceBlock(data, '5, 7, 11, 26'),
  ])
}

/** Article 11, and decree 2-15-617, article 1 (law-112-12, 5.1). */
const DOCUMENTS: readonly Both[] = [
  {
    ar: 'النظام الأساسي موقعا من المؤسسين أو وكلائهم، مع المصادقة على التوقيعات',
    fr: 'Statuts signés par les fondateurs ou leurs mandataires, signatures légalisées',
  },
  {
    ar: 'لائحة الأعضاء، وفيها الحصص والمبلغ المكتتب والمدفوع',
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
  { ar: 'شهادة البنك بإيداع الرأسمال المدفوع', fr: 'Attestation de la banque pour le capital versé' },
  { ar: 'وصل السلطة الإدارية المحلية', fr: 'Récépissé de l’autorité administrative locale' },
  { ar: 'الوكالة، إذا وقع وكيل', fr: 'Procuration, si un mandataire a signé' },
  {
    ar: 'المطبوع الرسمي في 3 نسخ (المرسوم 2.15.617، المادة 1)',
    fr: 'Formulaire officiel en 3 exemplaires (décret 2-15-617, art. 1)',
  },
  {
    ar: 'طلب التسمية الموافق عليه: أصل ونسختان مطابقتان (المرسوم نفسه)',
    fr: 'Demande de dénomination approuvée : un original, deux copies conformes (même décret)',
  },
  {
    ar: 'تقرير تقويم الحصص العينية، إن وجدت (المادة 7)',
    fr: 'Rapport d’évaluation des apports en nature, s’il y en a (art. 7)',
  },
]

export function registration(data: PaperData): FoundingPaper {
  const { text, heading, list, boxes } = writer(data)
  const title = { ar: 'بطاقة معطيات طلب التقييد', fr: 'Fiche de la demande d’immatriculation' }
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
      { ar: 'المدة بالسنوات: {duration}', fr: 'Durée en années : {duration}' },
      {
        ar: 'الرأسمال: {capital}. الحصص: {shares}. قيمة الحصة: {shareValue}',
        fr: 'Capital : {capital}. Parts : {shares}. Valeur d’une part : {shareValue}',
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
        ar: 'اكتتاب رأسمال قدره {capital}، مقسم إلى {shares} حصة',
        fr: 'Le capital de {capital}, divisé en {shares} parts, est souscrit',
      },
      { ar: 'تعيين الأشخاص المذكورين في الجدول', fr: 'Les personnes du tableau sont désignées' },
    ]),
    organsTable(data),
    heading({ ar: 'الحاضرون', fr: 'Présents' }),
    membersTable(data, { tall: true }),
    sourceBlock(data, '5, 7, 11'),
  ])
}
