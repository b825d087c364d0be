/** Papers of the yearly ordinary assembly: convocation, attendance sheet, frame of the minutes. */
import { sharesOf } from '../../../domain/founding/founding.ts'
import { number } from '../../words/format.ts'
import { memberOf, paper, sourceBlock, writer } from './common-blocks.ts'
import { type Block, type Both, type FoundingPaper, gap, lineOf, own, runOf, said } from './paper.ts'
import type { PaperData } from './values.ts'

const REPORT: Both = {
  ar: 'تقرير التسيير وحسابات السنة المالية المختتمة',
  fr: 'Rapport de gestion et comptes de l’exercice clos',
}
/** What is put to the vote, in its order. */
const DECISIONS: readonly Both[] = [
  { ar: 'الموافقة على الحسابات وإبراء الذمة', fr: 'Approbation des comptes et quitus' },
  {
    ar: 'توزيع الفائض، ومكافأة الحصص عند الاقتضاء',
    fr: 'Affectation de l’excédent et, s’il y a lieu, rémunération des parts',
  },
  { ar: 'مشروع ميزانية السنة المقبلة', fr: 'Budget de l’année suivante' },
  { ar: 'طلبات الانضمام والانسحاب', fr: 'Demandes d’admission et de retrait' },
  { ar: 'تعيين أعضاء الأجهزة أو تجديدهم', fr: 'Élection ou renouvellement des organes' },
]
const AGENDA: readonly Both[] = [REPORT, ...DECISIONS]

const BUREAU: readonly Both[] = [
  { ar: 'رئيس الجلسة', fr: 'Présidence' },
  { ar: 'الفارز الأول', fr: 'Premier scrutateur' },
  { ar: 'الفارز الثاني', fr: 'Second scrutateur' },
  { ar: 'الكاتب', fr: 'Secrétaire' },
]

function bureauSignatures({ language }: PaperData): Block {
  const hint: Both = { ar: 'الاسم والتوقيع', fr: 'Nom et signature' }
  return {
    kind: 'signatures',
    title: [],
    lines: BUREAU.map((one) => lineOf(one[language])),
    hint: hint[language],
  }
}

export function convocation(data: PaperData): FoundingPaper {
  const { text, heading, list, line } = writer(data)
  const title = { ar: 'دعوة إلى الجمعية العامة العادية', fr: 'Convocation à l’assemblée générale ordinaire' }
  const gaps = { member: gap(7), hour: gap(2.5), day: gap(4), where: gap(7) }
  return paper(data, title, [
    text({ ar: 'التعاونية: {name}. المقر: {seat}.', fr: 'Coopérative : {name}. Siège : {seat}.' }),
    text({ ar: 'إلى العضو: {member}', fr: 'À : {member}, membre' }, gaps),
    text(
      {
        ar: 'ندعوكم إلى الجمعية العامة العادية السنوية، يوم {day} على الساعة {hour}. المكان: {where}.',
        fr: 'Vous êtes convoqué(e) à l’assemblée générale ordinaire annuelle, le {day} à {hour}. Lieu : {where}.',
      },
      gaps,
    ),
    heading({ ar: 'جدول الأعمال', fr: 'Ordre du jour' }),
    list(AGENDA),
    heading({ ar: 'للتذكير', fr: 'À savoir' }),
    list(REMINDERS),
    sourceBlock(data, '17, 35, 36, 37, 40, 41, 43, 68'),
    {
      kind: 'signatures',
      title: [],
      lines: [
        line({ ar: 'عن {organ}، بتاريخ {date}. التوقيع:', fr: 'Pour {organ}, le {date}. Signature :' }),
      ],
      hint: '',
    },
  ])
}

const REMINDERS: readonly Both[] = [
  {
    ar: 'توجه الدعوة برسالة مضمونة مع إشعار بالتوصل، قبل {notice1} على الأقل.',
    fr: 'La convocation part par lettre recommandée avec avis de réception, au moins {notice1} avant.',
  },
  {
    ar: 'الدعوة الثانية والثالثة: قبل {notice2} على الأقل، بجدول الأعمال نفسه.',
    fr: 'Deuxième et troisième convocations : au moins {notice2} avant, même ordre du jour.',
  },
  {
    ar: 'تنعقد الجمعية خلال {agmMonths} من اختتام السنة المالية، داخل عمالة أو إقليم المقر.',
    fr: 'L’assemblée se tient dans les {agmMonths} de la clôture, dans la préfecture ou province du siège.',
  },
  {
    ar: 'النصاب: {quorumO1} من الأعضاء، ثم {quorumO2}، ثم {quorumO3}. الأخير يجب تأكيده.',
    fr: 'Quorum : {quorumO1} des membres, puis {quorumO2}, puis {quorumO3} ; ce dernier est à confirmer.',
  },
  {
    ar: 'توجه الحسابات والتقرير إلى الأعضاء قبل {accountsToMembersDays} على الأقل.',
    fr: 'Comptes et rapport sont envoyés aux membres au moins {accountsToMembersDays} avant.',
  },
  {
    ar: 'تودع لائحة الأعضاء المحينة بكتابة الضبط خلال {memberListDepositDays} من توجيه الدعوة.',
    fr: 'La liste des membres à jour est déposée au greffe dans les {memberListDepositDays} de l’envoi de la convocation.',
  },
]

/** Article 45: name, domicile and shares of each; signed by each, certified by the bureau. */
export function attendance(data: PaperData): FoundingPaper {
  const { text } = writer(data)
  const { language, founding } = data
  const heads: readonly Both[] = [
    { ar: 'الرقم', fr: 'N°' },
    { ar: 'اسم العضو', fr: 'Nom du membre' },
    { ar: 'الموطن', fr: 'Domicile' },
    { ar: 'الحصص', fr: 'Parts' },
    { ar: 'ينوب عنه', fr: 'Représenté par' },
    { ar: 'التوقيع', fr: 'Signature' },
  ]
  return paper(data, { ar: 'ورقة الحضور', fr: 'Feuille de présence' }, [
    text({
      ar: 'الجمعية العامة العادية. التسمية: {name}. المكان: {place}. التاريخ: {date}.',
      fr: 'Assemblée générale ordinaire. Coopérative : {name}. Lieu : {place}. Date : {date}.',
    }),
    {
      kind: 'table',
      head: heads.map((head) => lineOf(head[language])),
      rows: founding.members.map((member, at) => [
        [runOf(said(number(language, at + 1)))],
        memberOf(data, member),
        [runOf(own(member.address, 2.5))],
        [runOf(said(number(language, sharesOf(member))))],
        [],
        [],
      ]),
      widths: [0.4, 1.7, 1.7, 0.6, 1.2, 1.4],
      tall: true,
    },
    text({
      ar: 'يشهد المكتب بصحة هذه الورقة، وتلحق بالمحضر. ولا يمثل أحد أكثر من عضو واحد.',
      fr: 'Le bureau certifie cette feuille, annexée au procès-verbal. Nul ne représente plus d’un membre.',
    }),
    sourceBlock(data, '39, 45'),
    bureauSignatures(data),
  ])
}

export function minutes(data: PaperData): FoundingPaper {
  const { text, heading, list } = writer(data)
  const gaps = {
    present: gap(1.5),
    call: gap(2),
    number: said(number(data.language, data.founding.members.length)),
  }
  const title = { ar: 'محضر الجمعية العامة العادية', fr: 'Procès-verbal de l’assemblée générale ordinaire' }
  return paper(data, title, [
    text({
      ar: 'التعاونية: {name}. اجتمعت الجمعية العامة العادية في {place} بتاريخ {date}.',
      fr: 'Coopérative : {name}. L’assemblée générale ordinaire s’est réunie à {place}, le {date}.',
    }),
    heading({ ar: 'المكتب', fr: 'Bureau' }),
    text({
      ar: 'رئيس الجلسة وفارزان وكاتب، وقعوا أسفله. ولا يجمع أحد بين مهمتين.',
      fr: 'Un président, deux scrutateurs et un secrétaire, qui signent ci-dessous. Nul ne cumule deux fonctions.',
    }),
    heading({ ar: 'النصاب', fr: 'Quorum' }),
    text(
      {
        ar: 'عدد الأعضاء حسب الملف: {number}. الحاضرون والممثلون: {present} الدعوة (الأولى أو الثانية أو الثالثة): {call}',
        fr: 'Membres selon le dossier : {number}. Présents et représentés : {present} Convocation (première, deuxième ou troisième) : {call}',
      },
      gaps,
    ),
    text({
      ar: 'النصاب: {quorumO1} على الأقل في الدعوة الأولى، ثم {quorumO2}، ثم {quorumO3}. الأخير يجب تأكيده.',
      fr: 'Quorum : au moins {quorumO1} à la première convocation, puis {quorumO2}, puis {quorumO3} ; ce dernier est à confirmer.',
    }),
    heading({ ar: 'جدول الأعمال', fr: 'Ordre du jour' }),
    list(AGENDA),
    heading({ ar: 'القرارات', fr: 'Décisions' }),
    decisionsTable(data),
    text({
      ar: 'يدون المحضر في السجل الخاص، وتلحق به ورقة الحضور. وتودع الحسابات والتقرير والمحضر بالسجل المحلي خلال {filingDays}.',
      fr: 'Le procès-verbal est porté au registre spécial, feuille de présence annexée. Comptes, rapport et procès-verbal sont déposés au registre local dans les {filingDays}.',
    }),
    sourceBlock(data, '41, 43, 44, 45, 68'),
    bureauSignatures(data),
  ])
}

function decisionsTable({ language }: PaperData): Block {
  const heads: readonly Both[] = [
    { ar: 'القرار', fr: 'Décision' },
    { ar: 'ما تقرر', fr: 'Ce qui est décidé' },
    { ar: 'الموافقون', fr: 'Pour' },
    { ar: 'المعارضون', fr: 'Contre' },
  ]
  return {
    kind: 'table',
    head: heads.map((head) => lineOf(head[language])),
    rows: DECISIONS.map((about, at) => [lineOf(`${at + 1}. ${about[language]}`), [], [], []]),
    widths: [2, 3, 0.8, 0.8],
    tall: true,
  }
}
