import type { Context, Piece } from './figure.ts'
import { all, before, figure, from, inputs, sumOf, text } from './figure.ts'

const season = (context: Context, period: number): Piece[] => {
  const month = ((context.simulation.inputs.startMonth ?? 1) - 1 + period) % 12
  const whole = context.model.seasonality.reduce((sum, weight) => sum + weight, 0)
  const label = text(
    'حصة هذا الشهر من السنة',
    "Part de ce mois dans l'année",
    "This month's part of the year",
  )
  return [{ from: 'value', label, value: (context.model.seasonality[month] ?? 0) / whole, unit: '%' }]
}
const pace = (_: Context, period: number): Piece[] =>
  period < 24 ? [{ from: 'input', id: period < 12 ? 'rampYear1' : 'rampYear2' }] : []

/** Quantity and price of each line of a kind, with the growth of its prices. */
const lines =
  (list: 'products' | 'material' | 'spent', growth: string) =>
  (context: Context): Piece[] => {
    const { products, variable } = context.model
    const kept =
      list === 'products'
        ? products
        : variable.filter(({ kind }) => (kind === 'material') === (list === 'material'))
    const ids = kept.flatMap(({ perUnit, price }) => [perUnit, price])
    return [...ids, growth].map((id) => ({ from: 'input', id }))
  }
const paid = (context: Context): Piece[] =>
  context.model.staff.flatMap(({ headcount, monthlyPay, charged }) => [
    { from: 'input', id: headcount },
    { from: 'input', id: monthlyPay },
    ...(charged ? [{ from: 'input' as const, id: 'employerCharges' }] : []),
  ])
const monthlyCosts = (context: Context): Piece[] =>
  context.model.fixed.map(({ monthly }) => ({ from: 'input', id: monthly }))
const lives = (context: Context): Piece[] =>
  context.model.equipment.flatMap(({ id, lifeYears }) => [
    { from: 'figure', figure: `financing.investment.${id}`, period: 0, sign: null },
    { from: 'input', id: lifeYears },
  ])
const preOpening = (_: Context, period: number): Piece[] =>
  period === 0 ? [{ from: 'figure', figure: 'financing.preOpening', period: 0, sign: -1 }] : []

const window = (context: Context, period: number): Piece[] => {
  const months = Math.min(period + 1, context.simulation.inputs.sellingMonths ?? 1)
  return Array.from({ length: months }, (_, k) => ({
    from: 'figure',
    figure: 'monthly.produced',
    period: period - k,
    sign: null,
  }))
}

/** Volumes, earnings and costs of each month. */
export const ACTIVITY_FIGURES = {
  'monthly.produced': figure(
    text('الإنتاج', 'Production', 'Production', 'ⴰⴼⴰⵔⵙ'),
    'month',
    'volume',
    (s) => s.monthly.produced,
    text(
      'الإنتاج في السنة × وتيرة السنة × حصة هذا الشهر.',
      "Volume d'une année × rythme de l'année × part du mois.",
      "A year's volume × pace of the year × part of the month.",
    ),
    all(inputs('volume'), pace, season),
  ),
  'monthly.sold': figure(
    text('الكمية المبيعة', 'Quantité vendue', 'Volume sold'),
    'month',
    'volume',
    (s) => s.monthly.sold,
    text(
      'معدل إنتاج آخر شهور البيع.',
      'Moyenne des productions des derniers mois de vente.',
      'Mean of the productions of the last selling months.',
    ),
    all(inputs('sellingMonths'), window),
  ),
  'monthly.sales': figure(
    text('المبيعات', 'Ventes', 'Sales'),
    'month',
    'MAD',
    (s) => s.monthly.sales,
    text(
      'لكل منتوج: الكمية المبيعة × المنتوج لكل وحدة × السعر. يتغير السعر مرة في السنة.',
      'Par produit: quantité vendue × produit par unité × prix. Le prix change une fois par an.',
      'For each product: volume sold × product per unit × price. The price steps once a year.',
    ),
    all(from('monthly.sold'), lines('products', 'priceGrowth')),
  ),
  'monthly.materialsBought': figure(
    text('مشتريات المواد', 'Achats de matières', 'Materials bought'),
    'month',
    'MAD',
    (s) => s.monthly.materialsBought,
    text(
      'لكل مادة: الإنتاج × الكمية لكل وحدة × الثمن.',
      'Par matière: production × quantité par unité × prix.',
      'For each material: production × quantity per unit × price.',
    ),
    all(from('monthly.produced'), lines('material', 'costGrowth')),
  ),
  'monthly.costOfMaterials': figure(
    text('كلفة المواد المبيعة', 'Coût des matières vendues', 'Cost of materials sold'),
    'month',
    'MAD',
    (s) => s.monthly.costOfMaterials,
    text(
      'مشتريات المواد موزعة على شهور البيع.',
      'Achats de matières répartis sur les mois de vente.',
      'Materials bought, spread over the selling months.',
    ),
    all(from('monthly.materialsBought'), inputs('sellingMonths')),
  ),
  'monthly.labourAndServices': figure(
    text('العمل والخدمات', 'Travail et services', 'Labour and services'),
    'month',
    'MAD',
    (s) => s.monthly.labourAndServices,
    text(
      'لكل بند: الإنتاج × الكمية لكل وحدة × الثمن. يؤدى في الحين.',
      'Par ligne: production × quantité par unité × prix, payé aussitôt.',
      'For each line: production × quantity per unit × price, paid at once.',
    ),
    all(from('monthly.produced'), lines('spent', 'costGrowth')),
  ),
  'monthly.staff': figure(
    text('الأجور والتحملات الاجتماعية', 'Salaires et charges sociales', 'Pay and social charges'),
    'month',
    'MAD',
    (s) => s.monthly.staff,
    text(
      'عدد الأشخاص × الأجر، ثم تضاف تحملات المشغل.',
      "Personnes × salaire, plus les charges de l'employeur.",
      "People × pay, plus employer's charges.",
    ),
    all(paid, inputs('costGrowth')),
  ),
  'monthly.fixed': figure(
    text('المصاريف الثابتة', 'Charges fixes', 'Fixed costs'),
    'month',
    'MAD',
    (s) => s.monthly.fixed,
    text(
      'مجموع مصاريف كل شهر. تتغير مرة في السنة.',
      'Somme des charges du mois. Elles changent une fois par an.',
      "Sum of the month's costs. They step once a year.",
    ),
    all(monthlyCosts, inputs('costGrowth')),
  ),
  'monthly.depreciation': figure(
    text('الاهتلاك', 'Amortissement', 'Depreciation'),
    'month',
    'MAD',
    (s) => s.monthly.depreciation,
    text(
      'ثمن كل تجهيز مقسوم على شهور عمره. يشترى من جديد عند نهاية عمره.',
      'Prix de chaque équipement divisé par ses mois de vie. Il est racheté à la fin.',
      'Price of each equipment divided by its months of life. It is bought again at the end.',
    ),
    lives,
  ),
  'monthly.interest': figure(
    text('فوائد القرض', "Intérêts de l'emprunt", 'Loan interest'),
    'month',
    'MAD',
    (s) => s.monthly.interest,
    text(
      'الباقي من القرض في أول الشهر × نسبة السنة ÷ 12.',
      "Reste dû au début du mois × taux de l'année ÷ 12.",
      'Loan left at the start of the month × yearly rate ÷ 12.',
    ),
    all(
      (context, period) =>
        period === 0
          ? [{ from: 'figure', figure: 'financing.loan', period: 0, sign: null }]
          : before('balance.loan', null)(context, period),
      inputs('loanRate'),
    ),
  ),
  'monthly.result': figure(
    text('نتيجة الشهر قبل الضريبة', 'Résultat du mois avant impôt', "Month's result before tax"),
    'month',
    'MAD',
    (s) => s.monthly.result,
    text(
      'المبيعات ناقص كل المصاريف. الشهر الأول يتحمل مصاريف قبل الافتتاح.',
      'Ventes moins toutes les charges. Le premier mois porte les frais avant ouverture.',
      'Sales less all costs. The first month carries the pre-opening costs.',
    ),
    all(
      sumOf(
        'monthly.sales',
        '-monthly.costOfMaterials',
        '-monthly.labourAndServices',
        '-monthly.staff',
        '-monthly.fixed',
        '-monthly.depreciation',
        '-monthly.interest',
      ),
      preOpening,
    ),
  ),
}
