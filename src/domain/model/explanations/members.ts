import type { Context, Piece } from './figure.ts'
import { all, figure, from, inputs, text } from './figure.ts'

/** Everything the model pays to members for deliveries and work. */
const dealings = (context: Context): Piece[] => {
  const { variable, staff } = context.model
  const lines = variable.filter((line) => line.toMembers).flatMap(({ perUnit, price }) => [perUnit, price])
  const pay = staff
    .filter((line) => line.toMembers)
    .flatMap(({ headcount, monthlyPay }) => [headcount, monthlyPay])
  return [...lines, ...pay].map((id) => ({ from: 'input', id }))
}

/** What members and the territory gain. */
export const MEMBER_FIGURES = {
  'perMember.fromDealings': figure(
    text(
      'دخل العضو من التسليم والعمل',
      "Revenu d'un membre: livraisons et travail",
      "A member's income: deliveries and work",
    ),
    'year',
    'MAD',
    (s) => s.perMember.fromDealings,
    text(
      'ما أدي للأعضاء في السنة ÷ 12 شهرا ÷ عدد الأعضاء.',
      "Payé aux membres dans l'année ÷ 12 mois ÷ membres.",
      'Paid to members in the year ÷ 12 months ÷ members.',
    ),
    all(dealings, inputs('members')),
  ),
  'perMember.fromSurplus': figure(
    text('دخل العضو من الفائض', "Revenu d'un membre: excédent", "A member's income: surplus"),
    'year',
    'MAD',
    (s) => s.perMember.fromSurplus,
    text(
      'العائدات وفوائد الحصص ÷ 12 شهرا ÷ عدد الأعضاء. تؤدى في السنة الموالية.',
      "Ristournes et intérêts ÷ 12 mois ÷ membres, payés l'année suivante.",
      'Refunds and interest ÷ 12 months ÷ members, paid the next year.',
    ),
    all(from('surplus.refunds', 'surplus.shareInterest'), inputs('members')),
  ),
  'perMember.total': figure(
    text('دخل العضو في الشهر', "Revenu d'un membre par mois", "A member's income a month"),
    'year',
    'MAD',
    (s) => s.perMember.total,
    text('التسليم والعمل + الفائض.', 'Livraisons et travail + excédent.', 'Deliveries and work + surplus.'),
    (_, period) =>
      ['perMember.fromDealings', 'perMember.fromSurplus'].map((name) => ({
        from: 'figure',
        figure: name,
        period,
        sign: 1,
      })),
  ),
  'impact.people': figure(
    text('عدد المستفيدين', 'Personnes concernées', 'People'),
    'once',
    'person',
    (s) => s.impact.people,
    text('الأعضاء + المستخدمون.', 'Membres + salariés.', 'Members + employees.'),
    () => [
      { from: 'figure', figure: 'indicators.jobs.members', period: 0, sign: 1 },
      { from: 'figure', figure: 'indicators.jobs.employees', period: 0, sign: 1 },
    ],
  ),
  'impact.women': figure(
    text('النساء', 'Femmes', 'Women'),
    'once',
    'person',
    (s) => s.impact.women,
    text('المستفيدون × نسبة النساء.', 'Personnes × part des femmes.', 'People × part of women.'),
    all(from('impact.people'), inputs('womenShare')),
  ),
  'impact.youth': figure(
    text('الشباب', 'Jeunes', 'Young people', 'ⵉⵄⵔⵔⵉⵎⵏ'),
    'once',
    'person',
    (s) => s.impact.youth,
    text('المستفيدون × نسبة الشباب.', 'Personnes × part des jeunes.', 'People × part of the young.'),
    all(from('impact.people'), inputs('youthShare')),
  ),
  'impact.toMembers': figure(
    text('المال المؤدى للأعضاء', 'Argent versé aux membres', 'Money paid to members'),
    'year',
    'MAD',
    (s) => s.impact.toMembers,
    text(
      'التسليم والعمل + العائدات + فوائد الحصص.',
      'Livraisons et travail + ristournes + intérêts des parts.',
      'Deliveries and work + refunds + interest on shares.',
    ),
    all(dealings, from('surplus.refunds', 'surplus.shareInterest')),
  ),
  'impact.toEmployees': figure(
    text('أجور المستخدمين', 'Salaires des salariés', "Employees' pay"),
    'year',
    'MAD',
    (s) => s.impact.toEmployees,
    text(
      'أجور من ليسوا أعضاء، مع التحملات.',
      'Salaires de ceux qui ne sont pas membres, charges comprises.',
      'Pay of those who are not members, charges included.',
    ),
    (context, period) =>
      context.model.staff
        .filter((line) => !line.toMembers)
        .map(({ id }) => ({ from: 'figure', figure: `income.detail.staff.${id}`, period, sign: 1 })),
  ),
  'impact.localSpend': figure(
    text('المشتريات المحلية', 'Achats locaux', 'Local purchases'),
    'year',
    'MAD',
    (s) => s.impact.localSpend ?? s.tax.map(() => null),
    text(
      'المواد والخدمات والمصاريف الثابتة خارج الأعضاء × الجزء المحلي.',
      'Matières, services et charges fixes, hors membres × part locale.',
      'Materials, services and fixed costs, members apart × local part.',
    ),
    all(
      (context, period) =>
        [
          ...context.model.variable
            .filter((line) => !line.toMembers)
            .map(({ id, kind }) => {
              const group = kind === 'material' ? 'materialsBought' : 'labourAndServices'
              return `income.detail.${group}.${id}`
            }),
          'income.fixed',
        ].map((name) => ({ from: 'figure', figure: name, period, sign: null })),
      inputs('localSpendShare'),
    ),
  ),
}
