import type { Context, Piece } from './figure.ts'
import { all, figure, from, inputs, legal, text } from './figure.ts'

const last =
  (...names: readonly string[]) =>
  (context: Context): Piece[] =>
    names.map((name) => ({
      from: 'figure',
      figure: name.replace(/^-/, ''),
      period: context.simulation.cash.closing.length - 1,
      sign: name.startsWith('-') ? -1 : 1,
    }))

const once = (...names: readonly string[]): (() => Piece[]) => {
  return () => names.map((name) => ({ from: 'figure', figure: name, period: 0, sign: null }))
}

/** The yearly sums of monthly cash lines. */
const yearOf =
  (...names: readonly string[]) =>
  (_: Context, year: number): Piece[] =>
    names.flatMap((name) =>
      Array.from({ length: 12 }, (__, m) => ({
        from: 'figure',
        figure: name,
        period: year * 12 + m,
        sign: null,
      })),
    )
const fixedCharges = from(
  'income.staff',
  'income.fixed',
  'income.preOpening',
  'income.depreciation',
  'income.interest',
)
const margin = from('income.totalSales', 'income.costOfMaterials', 'income.labourAndServices')
const residual = once('indicators.residualEquipment', 'indicators.residualWorkingCapital')
const headcounts =
  (toMembers: boolean) =>
  (context: Context): Piece[] =>
    context.model.staff
      .filter((line) => line.toMembers === toMembers)
      .map(({ headcount }) => ({ from: 'input', id: headcount }))

/** Flow 0 is opening day; flow m the end of month m. */
const flow = (_: Context, period: number): Piece[] =>
  period === 0
    ? [{ from: 'figure', figure: 'financing.totalNeed', period: 0, sign: -1 }]
    : ['receipts', '-suppliers', '-labourAndServices', '-staff', '-fixed', '-tax', '-equipment'].map(
        (name) => ({
          from: 'figure',
          figure: `cash.${name.replace(/^-/, '')}`,
          period: period - 1,
          sign: name.startsWith('-') ? -1 : 1,
        }),
      )

/** The figures a bank looks at first. */
export const INDICATOR_FIGURES = {
  projectFlows: figure(
    text('تدفق المشروع قبل التمويل', 'Flux du projet avant financement', "Project's flow before financing"),
    'month',
    'MAD',
    (s) => s.projectFlows,
    text(
      'يوم الافتتاح: ناقص الحاجيات. كل شهر: المقبوض ناقص المؤدى، دون القرض.',
      "À l'ouverture: moins les besoins. Chaque mois: encaissé moins payé, sans l'emprunt.",
      'On opening day: less the need. Each month: received less paid, without the loan.',
    ),
    flow,
  ),
  'indicators.breakEvenSales': figure(
    text('عتبة المردودية', 'Seuil de rentabilité', 'Break-even sales'),
    'year',
    'MAD',
    (s) => s.indicators.breakEvenSales,
    text(
      'المصاريف التي لا تتبع الإنتاج ÷ الهامش لكل درهم من المبيعات.',
      'Charges qui ne suivent pas la production ÷ marge par dirham vendu.',
      'Costs that do not follow production ÷ margin per dirham sold.',
    ),
    all(fixedCharges, margin),
  ),
  'indicators.breakEvenVolume': figure(
    text('عتبة المردودية بالوحدات', 'Seuil de rentabilité en unités', 'Break-even volume'),
    'year',
    'volume',
    (s) => s.indicators.breakEvenVolume,
    text(
      'عتبة المردودية ÷ المبيعات × الكمية المبيعة في السنة.',
      "Seuil ÷ ventes × quantité vendue dans l'année.",
      'Break-even sales ÷ sales × volume sold in the year.',
    ),
    all(from('indicators.breakEvenSales', 'income.totalSales'), yearOf('monthly.sold')),
  ),
  'indicators.paybackMonths': figure(
    text('أجل استرجاع رأس المال', 'Délai de récupération', 'Payback'),
    'once',
    'month',
    (s) => s.indicators.paybackMonths,
    text(
      'أول شهر يغطي فيه مجموع التدفقات الحاجيات ولا ينزل بعدها.',
      'Premier mois où la somme des flux couvre les besoins, sans retomber ensuite.',
      'First month when the flows added up cover the need and do not fall back.',
    ),
    once('financing.totalNeed', 'projectFlows'),
  ),
  'indicators.npv': figure(
    text('القيمة الحالية الصافية', 'Valeur actuelle nette', 'Net present value'),
    'once',
    'MAD',
    (s) => s.indicators.npv,
    text(
      'مجموع التدفقات بقيمة اليوم. يضاف في الأخير ما بقي من قيمة التجهيزات والأموال الدائرة.',
      "Somme des flux en valeur d'aujourd'hui, plus la valeur qui reste à la fin.",
      "Sum of the flows at today's value, with what is left at the end.",
    ),
    all(inputs('discountRate'), once('projectFlows'), residual),
  ),
  'indicators.irr': figure(
    text('معدل العائد الداخلي', 'Taux de rendement interne', 'Internal rate of return'),
    'once',
    '%',
    ({ indicators: { irr } }) => (irr.kind === 'one' ? irr.rate : null),
    text(
      'النسبة السنوية التي تجعل القيمة الحالية الصافية صفرا. قد لا توجد.',
      'Taux annuel qui annule la valeur actuelle nette. Il peut ne pas exister.',
      'Yearly rate at which the net present value is zero. There may be none.',
    ),
    all(once('projectFlows'), residual),
  ),
  'indicators.residualEquipment': figure(
    text('قيمة التجهيزات في النهاية', 'Équipements à la fin', 'Equipment at the end'),
    'once',
    'MAD',
    (s) => s.indicators.residualEquipment,
    text(
      'قيمة التجهيزات في آخر شهر.',
      'Valeur des équipements au dernier mois.',
      'Value of equipment in the last month.',
    ),
    last('balance.equipment'),
  ),
  'indicators.residualWorkingCapital': figure(
    text('الأموال الدائرة في النهاية', 'Fonds de roulement à la fin', 'Working capital at the end'),
    'once',
    'MAD',
    (s) => s.indicators.residualWorkingCapital,
    text(
      'المخزون + ديون الزبناء − ديون الموردين − الضريبة الواجبة.',
      'Stock + créances − dettes aux fournisseurs − impôt dû.',
      'Stock + owed by customers − owed to suppliers − tax due.',
    ),
    last('balance.stock', 'balance.receivables', '-balance.payables', '-balance.taxDue'),
  ),
  'indicators.debtServiceCover': figure(
    text('تغطية أقساط القرض', 'Couverture de la dette', 'Debt service cover'),
    'year',
    'times',
    (s) => s.indicators.debtServiceCover,
    text(
      'نقد النشاط بعد الضريبة ÷ (الفوائد + الأصل المسدد).',
      "Trésorerie de l'activité après impôt ÷ (intérêts + remboursement).",
      'Cash of the activity after tax ÷ (interest + principal).',
    ),
    yearOf(
      'cash.receipts',
      'cash.suppliers',
      'cash.labourAndServices',
      'cash.staff',
      'cash.fixed',
      'cash.tax',
      'cash.interest',
      'cash.principal',
    ),
  ),
  'indicators.lowestCash.amount': figure(
    text('أدنى خزينة', 'Trésorerie la plus basse', 'Lowest cash'),
    'once',
    'MAD',
    (s) => s.indicators.lowestCash.amount,
    text(
      'أصغر خزينة من يوم الافتتاح إلى آخر شهر.',
      "Plus petite trésorerie, de l'ouverture au dernier mois.",
      'Smallest cash from opening day to the last month.',
    ),
    ({ simulation: { indicators } }) => {
      const { month } = indicators.lowestCash
      const figure = month === 0 ? 'financing.openingCash' : 'cash.closing'
      return [{ from: 'figure', figure, period: Math.max(0, month - 1), sign: 1 }]
    },
  ),
  'indicators.lowestCash.month': figure(
    text('شهر أدنى خزينة', 'Mois de la trésorerie la plus basse', 'Month of the lowest cash'),
    'once',
    'month',
    (s) => s.indicators.lowestCash.month,
    text('0 هو يوم الافتتاح.', "0 est le jour d'ouverture.", '0 is opening day.'),
    once('indicators.lowestCash.amount'),
  ),
  'indicators.jobs.members': figure(
    text('الأعضاء', 'Membres', 'Members'),
    'once',
    'person',
    (s) => s.indicators.jobs.members,
    text('عدد تختارونه أنتم.', 'Un nombre que vous choisissez.', 'A number that you choose.'),
    inputs('members'),
  ),
  'indicators.jobs.employees': figure(
    text('المستخدمون', 'Salariés', 'Employees'),
    'once',
    'person',
    (s) => s.indicators.jobs.employees,
    text(
      'من يتقاضون أجرا شهريا وليسوا أعضاء.',
      'Personnes payées au mois qui ne sont pas membres.',
      'People paid by the month who are not members.',
    ),
    headcounts(false),
  ),
  'indicators.jobs.paidMembers': figure(
    text('أعضاء بأجر شهري', 'Membres payés au mois', 'Members paid by the month'),
    'once',
    'person',
    (s) => s.indicators.jobs.paidMembers,
    text('أعضاء يتقاضون أجرا شهريا.', 'Membres payés au mois.', 'Members paid by the month.'),
    headcounts(true),
  ),
  'indicators.jobs.dayWorkYears': figure(
    text('العمل اليومي بالسنوات', 'Travail à la journée, en années', 'Day work, in years'),
    'once',
    'year',
    (s) => s.indicators.jobs.dayWorkYears,
    text(
      'أيام العمل في سنة كاملة ÷ 312 يوما (26 يوما في الشهر).',
      "Journées d'une année pleine ÷ 312 jours (26 par mois).",
      'Days of work in a full year ÷ 312 days (26 a month).',
    ),
    all(inputs('volume'), (context) =>
      context.model.variable
        .filter(({ kind }) => kind === 'labour')
        .map(({ perUnit }) => ({ from: 'input', id: perUnit })),
    ),
  ),
  'obligations.boardFromYear': figure(
    text('سنة إلزامية مجلس الإدارة', 'Année du conseil obligatoire', 'Year a board becomes compulsory'),
    'once',
    'year',
    (s) => s.obligations.boardFromYear,
    text(
      'عدد الأعضاء أو رقم المعاملات يتجاوز حد القانون. 0 هي السنة الأولى.',
      'Membres ou ventes au-dessus du seuil de la loi. 0 est la première année.',
      'Members or sales above the limit of the law. 0 is the first year.',
    ),
    all(inputs('members'), legal('boardIfMembersOver', 'boardIfTurnoverOver', 'turnoverYearsInARow')),
  ),
  'obligations.auditorFromYear': figure(
    text(
      'سنة إلزامية مراقب الحسابات',
      'Année du commissaire aux comptes obligatoire',
      'Year an auditor becomes compulsory',
    ),
    'once',
    'year',
    (s) => s.obligations.auditorFromYear,
    text(
      'المبيعات تتجاوز حد القانون سنتين متتاليتين. 0 هي السنة الأولى.',
      'Ventes au-dessus du seuil deux années de suite. 0 est la première année.',
      'Sales above the limit two years running. 0 is the first year.',
    ),
    legal('auditorIfTurnoverOver', 'turnoverYearsInARow'),
  ),
}
