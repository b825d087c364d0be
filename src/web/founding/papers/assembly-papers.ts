/** Papers of the yearly ordinary assembly: convocation, attendance sheet, frame of the minutes. */
import { paper, sourceBlock, writer } from './common-blocks.ts'
import { type Both, type FoundingPaper, gap, lineOf, own, runOf, said } from './paper.ts'
import type { PaperData } from './values.ts'
import { number } from '../../words/format.ts'

const AGENDA: readonly Both[] = [
  { ar: 'تقرير التسيير، وحسابات السنة المختتمة', fr: 'Rapport de gestion et comptes de l’exercice clos' },
  { ar: 'المصادقة على الحسابات وإبراء الذمة', fr: 'Approbation des comptes et quitus' },
  { ar: 'تخصيص الفائض', fr: 'Affectation de l’excédent' },
  { ar: 'ميزانية السنة المقبلة', fr: 'Budget de l’année suivante' },
  { ar: 'طلبات الانضمام والانسحاب', fr: 'Demandes d’admission et de retrait' },
  { ar: 'انتخاب أعضاء الأجهزة أو تجديدهم', fr: 'Élection ou renouvellement des organes' },
]

export function convocation(data: PaperData): FoundingPaper {
  const { text, heading, list, line } = writer(data)
  const title = { ar: 'دعوة إلى الجمع العام العادي', fr: 'Convocation à l’assemblée générale ordinaire' }
  const gaps = { member: gap(7), hour: gap(2.5), day: gap(4), where: gap(7) }
  return paper(data, title, [
    text({ ar: 'التعاونية: {name}. المقر: {seat}.', fr: 'Coopérative : {name}. Siège : {seat}.' }),
    text({ ar: 'إلى العضو: {member}', fr: 'À : {member}, membre' }, gaps),
    text(
      {
        ar: 'ندعوكم إلى الجمع العام العادي السنوي، يوم {day} على الساعة {hour}، في {where}.',
        fr: 'Vous êtes convoqué(e) à l’assemblée générale ordinaire annuelle, le {day} à {hour}, à : {where}.',
      },
      gaps,
    ),
    heading({ ar: 'جدول الأعمال', fr: 'Ordre du jour' }),
    list(AGENDA),
    heading({ ar: 'للتذكير', fr: 'À savoir' }),
    list([
      {
        ar: 'ترسل الدعوة برسالة مضمونة مع الإشعار بالتوصل، قبل {notice1} يوما كاملا على الأقل.',
        fr: 'La convocation part par lettre recommandée avec avis de réception, au moins {notice1} jours francs avant.',
      },
      {
        ar: 'الدعوة الثانية والثالثة: قبل {notice2} أيام كاملة على الأقل، بجدول الأعمال نفسه.',
        fr: 'Deuxième et troisième convocations : au moins {notice2} jours francs avant, même ordre du jour.',
      },
      {
        ar: 'يعقد الجمع داخل {agmMonths} أشهر من نهاية السنة المالية.',
        fr: 'L’assemblée se tient dans les {agmMonths} mois de la clôture de l’exercice.',
      },
      {
        ar: 'النصاب: {quorumO1} من الأعضاء، ثم {quorumO2}، ثم {quorumO3}. الأخير يجب تأكيده.',
        fr: 'Quorum : {quorumO1} des membres, puis {quorumO2}, puis {quorumO3} ; ce dernier est à confirmer.',
      },
      {
        ar: 'الحسابات والتقرير رهن إشارة الأعضاء قبل {accountsToMembersDays} يوما على الأقل.',
        fr: 'Comptes et rapport sont remis aux membres au moins {accountsToMembersDays} jours avant.',
      },
      {
        ar: 'تودع لائحة الأعضاء المحينة بكتابة الضبط داخل {memberListDepositDays} يوما من إرسال الدعوة.',
        fr: 'La liste des membres à jour est déposée au greffe dans les {memberListDepositDays} jours de l’envoi de la convocation.',
      },
    ]),
    sourceBlock(data, '17, 35, 36, 37, 40, 41, 43, 68'),
    {
      kind: 'signatures',
      lines: [line({ ar: 'عن {organ}، بتاريخ {date}:', fr: 'Pour {organ}, le {date} :' })],
    },
  ])
}

export function attendance(data: PaperData): FoundingPaper {
  const { text } = writer(data)
  const { language, founding } = data
  const heads: readonly Both[] = [
    { ar: 'الرقم', fr: 'N°' },
    { ar: 'اسم العضو', fr: 'Nom du membre' },
    { ar: 'حضر أو ناب عنه', fr: 'Présent, ou représenté par' },
    { ar: 'التوقيع', fr: 'Signature' },
  ]
  return paper(data, { ar: 'ورقة الحضور', fr: 'Feuille de présence' }, [
    text({
      ar: 'الجمع العام العادي لتعاونية: {name}. المنعقد في {place} بتاريخ {date}.',
      fr: 'Assemblée générale ordinaire de : {name}. Tenue à {place}, le {date}.',
    }),
    {
      kind: 'table',
      head: heads.map((head) => lineOf(head[language])),
      rows: founding.members.map(({ name }, at) => [
        [runOf(said(number(language, at + 1)))],
        [runOf(own(name, 4))],
        [],
        [],
      ]),
      widths: [0.4, 2, 2, 1.6],
      tall: true,
    },
    text({
      ar: 'تضم هذه الورقة إلى المحضر. لا ينوب أحد عن أكثر من عضو واحد.',
      fr: 'Cette feuille est annexée au procès-verbal. Nul ne représente plus d’un membre.',
    }),
    sourceBlock(data, '39, 45'),
  ])
}

export function minutes(data: PaperData): FoundingPaper {
  const { text, heading, list, line } = writer(data)
  const gaps = {
    chair: gap(5),
    one: gap(4),
    two: gap(4),
    clerk: gap(4),
    present: gap(1.5),
    number: said(number(data.language, data.founding.members.length)),
    votes: gap(1.2),
    against: gap(1.2),
    text: gap(9),
  }
  const title = { ar: 'محضر الجمع العام العادي', fr: 'Procès-verbal de l’assemblée générale ordinaire' }
  const decision = (at: number): Both => ({
    ar: `القرار ${at}: {text} موافقون: {votes}. معارضون: {against}.`,
    fr: `Décision ${at} : {text} Pour : {votes}. Contre : {against}.`,
  })
  return paper(data, title, [
    text({
      ar: 'اجتمع الجمع العام العادي لتعاونية {name} في {place} بتاريخ {date}.',
      fr: 'L’assemblée générale ordinaire de {name} s’est réunie à {place}, le {date}.',
    }),
    heading({ ar: 'المكتب', fr: 'Bureau' }),
    text(
      {
        ar: 'الرئاسة: {chair}. فاحصان: {one} و{two}. الكتابة: {clerk}. لا يجمع أحد بين مهمتين.',
        fr: 'Présidence : {chair}. Scrutateurs : {one} et {two}. Secrétariat : {clerk}. Nul ne cumule deux fonctions.',
      },
      gaps,
    ),
    heading({ ar: 'النصاب', fr: 'Quorum' }),
    text(
      {
        ar: 'الأعضاء حسب الملف: {number}. الحاضرون والممثلون: {present}. النصاب في الدعوة الأولى: {quorumO1}.',
        fr: 'Membres selon le dossier : {number}. Présents et représentés : {present}. Quorum de la première convocation : {quorumO1}.',
      },
      gaps,
    ),
    heading({ ar: 'جدول الأعمال', fr: 'Ordre du jour' }),
    list(AGENDA),
    heading({ ar: 'القرارات', fr: 'Décisions' }),
    ...[1, 2, 3, 4].map((at) => text(decision(at), gaps)),
    text({
      ar: 'يكتب المحضر في السجل الخاص، وتضم إليه ورقة الحضور. تودع الحسابات والتقرير والمحضر بالسجل داخل {filingDays} يوما.',
      fr: 'Le procès-verbal est porté au registre spécial, feuille de présence annexée. Comptes, rapport et procès-verbal sont déposés au registre dans les {filingDays} jours.',
    }),
    sourceBlock(data, '41, 43, 44, 45, 68'),
    {
      kind: 'signatures',
      lines: [
        line({ ar: 'الرئاسة', fr: 'Présidence' }),
        line({ ar: 'الفاحصان', fr: 'Scrutateurs' }),
        line({ ar: 'الكتابة', fr: 'Secrétariat' }),
      ],
    },
  ])
}
