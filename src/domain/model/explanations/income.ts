import type { Context, Figure, Piece } from './figure.ts'
import { all, figure, from, inputs, legal, monthsOf, sumOf, text } from './figure.ts'
import { ACTIVITY_FIGURES } from './activity.ts'

const twelve = text('مجموع الشهور الاثني عشر.', 'Somme des douze mois.', 'Sum of the twelve months.')

/** A year is the sum of its months, under the same name. */
function yearOf(month: keyof typeof ACTIVITY_FIGURES, read: Parameters<typeof figure>[3]): Figure {
  return figure(ACTIVITY_FIGURES[month].label, 'year', 'MAD', read, twelve, monthsOf(month))
}

const opening = (_: Context, year: number): Piece[] =>
  year === 0 ? [{ from: 'figure', figure: 'financing.preOpening', period: 0, sign: 1 }] : []

/** The statement of each year. */
export const INCOME_FIGURES = {
  'income.totalSales': yearOf('monthly.sales', (s) => s.income.totalSales),
  'income.costOfMaterials': yearOf('monthly.costOfMaterials', (s) => s.income.costOfMaterials),
  'income.labourAndServices': yearOf('monthly.labourAndServices', (s) => s.income.labourAndServices),
  'income.staff': yearOf('monthly.staff', (s) => s.income.staff),
  'income.fixed': yearOf('monthly.fixed', (s) => s.income.fixed),
  'income.depreciation': yearOf('monthly.depreciation', (s) => s.income.depreciation),
  'income.interest': yearOf('monthly.interest', (s) => s.income.interest),
  'income.preOpening': figure(
    text('مصاريف قبل الافتتاح', 'Frais avant ouverture', 'Pre-opening costs'),
    'year',
    'MAD',
    (s) => s.income.preOpening,
    text(
      'تحسب كلها في السنة الأولى.',
      'Comptés en entier la première année.',
      'Counted whole in the first year.',
    ),
    opening,
  ),
  'income.resultBeforeTax': figure(
    text('النتيجة قبل الضريبة', 'Résultat avant impôt', 'Result before tax'),
    'year',
    'MAD',
    (s) => s.income.resultBeforeTax,
    text('المبيعات ناقص كل المصاريف.', 'Ventes moins toutes les charges.', 'Sales less all costs.'),
    sumOf(
      'income.totalSales',
      '-income.costOfMaterials',
      '-income.labourAndServices',
      '-income.staff',
      '-income.fixed',
      '-income.preOpening',
      '-income.depreciation',
      '-income.interest',
    ),
  ),
  'income.tax': figure(
    text('الضريبة على الشركات', 'Impôt sur les sociétés', 'Corporate tax'),
    'year',
    'MAD',
    (s) => s.income.tax,
    text(
      'صفر عند الإعفاء. وإلا نسبة من النتيجة، أو الحد الأدنى من المبيعات إذا كان أكبر.',
      'Zéro si exonérée. Sinon un taux sur le résultat, ou la cotisation minimale si elle est plus forte.',
      'Zero if exempt. Otherwise a rate on the result, or the minimum contribution if larger.',
    ),
    from('income.resultBeforeTax', 'tax.rate', 'income.totalSales', 'tax.minimumContributionRate'),
  ),
  'income.netSurplus': figure(
    text('الفائض الصافي', 'Excédent net', 'Net surplus'),
    'year',
    'MAD',
    (s) => s.income.netSurplus,
    text('النتيجة ناقص الضريبة.', "Résultat moins l'impôt.", 'Result less tax.'),
    sumOf('income.resultBeforeTax', '-income.tax'),
  ),
  'tax.rate': figure(
    text('نسبة الضريبة', "Taux de l'impôt", 'Tax rate'),
    'year',
    '%',
    (s) => s.tax.map(({ rate }) => rate),
    text(
      'نسبة القانون، أو صفر إذا توفر شرط الإعفاء.',
      "Taux du code, ou zéro si une condition d'exonération est remplie.",
      'Rate of the code, or zero when a condition of exemption is met.',
    ),
    all(from('income.totalSales'), legal('isRate', 'isTurnoverThreshold')),
  ),
  'tax.minimumContributionRate': figure(
    text('نسبة الحد الأدنى للضريبة', 'Taux de la cotisation minimale', 'Rate of the minimum contribution'),
    'year',
    '%',
    (s) => s.tax.map(({ minimumContributionRate }) => minimumContributionRate),
    text(
      'نسبة من المبيعات، أو صفر عند الإعفاء. يجب التأكد منها.',
      'Taux sur les ventes, ou zéro si exonérée. À confirmer.',
      'Rate on sales, or zero if exempt. To be confirmed.',
    ),
    legal('minimumContributionRate'),
  ),
}

/** Lines of the model: one figure each, named `income.sales.<line>`. */
export function lineFigures({ products, variable, staff, fixed, equipment }: Context['model']) {
  const figures: Record<string, Figure> = {}
  const add = (
    group: 'sales' | 'materialsBought' | 'labourAndServices' | 'staff' | 'fixed',
    id: string,
    label: Figure['label'],
    formula: Figure['formula'],
    ids: readonly string[],
  ) => {
    const name = group === 'sales' ? `income.sales.${id}` : `income.detail.${group}.${id}`
    figures[name] = figure(
      label,
      'year',
      'MAD',
      ({ income }) => {
        const series = group === 'sales' ? income.sales : income.detail[group]
        return series.find((line) => line.id === id)?.amounts ?? []
      },
      formula,
      inputs(...ids),
    )
  }
  const priced = text(
    'الكمية × الكمية لكل وحدة × السعر، شهرا بعد شهر.',
    'Volume × quantité par unité × prix, mois par mois.',
    'Volume × quantity per unit × price, month by month.',
  )
  const monthly = text('12 شهرا × مبلغ الشهر.', '12 mois × montant du mois.', "12 months × month's amount.")
  for (const { id, label, perUnit, price } of products)
    add('sales', id, label, priced, ['volume', perUnit, price, 'priceGrowth'])
  for (const { id, label, kind, perUnit, price } of variable)
    add(kind === 'material' ? 'materialsBought' : 'labourAndServices', id, label, priced, [
      'volume',
      perUnit,
      price,
      'costGrowth',
    ])
  for (const { id, label, headcount, monthlyPay, charged } of staff)
    add('staff', id, label, monthly, [
      headcount,
      monthlyPay,
      ...(charged ? ['employerCharges'] : []),
      'costGrowth',
    ])
  for (const { id, label, monthly: input } of fixed) add('fixed', id, label, monthly, [input, 'costGrowth'])
  for (const { id, label, quantity, unitPrice } of equipment)
    figures[`financing.investment.${id}`] = figure(
      label,
      'once',
      'MAD',
      (s) => s.financing.investment.find((line) => line.id === id)?.amount ?? null,
      text('العدد × الثمن.', 'Nombre × prix.', 'Number × price.'),
      inputs(quantity, unitPrice),
    )
  return figures
}
