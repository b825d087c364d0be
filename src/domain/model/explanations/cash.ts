import type { Piece } from './figure.ts'
import { all, before, figure, from, inputs, legal, sumOf, text } from './figure.ts'

const paidAtOnce = text('تؤدى في نفس الشهر.', 'Payé dans le mois.', 'Paid in the same month.')

/** What comes in and goes out of the till each month. */
export const CASH_FIGURES = {
  'cash.opening': figure(
    text('الخزينة أول الشهر', 'Trésorerie au début du mois', 'Cash at the start of the month'),
    'month',
    'MAD',
    (s) => s.cash.opening,
    text(
      'الخزينة في آخر الشهر السابق، أو يوم الافتتاح.',
      "Trésorerie de la fin du mois d'avant, ou de l'ouverture.",
      'Cash at the end of the month before, or on opening day.',
    ),
    (context, period): readonly Piece[] =>
      period === 0
        ? [{ from: 'figure', figure: 'financing.openingCash', period: 0, sign: 1 }]
        : before('cash.closing', 1)(context, period),
  ),
  'cash.receipts': figure(
    text('المقبوض من الزبناء', 'Encaissé des clients', 'Received from customers'),
    'month',
    'MAD',
    (s) => s.cash.receipts,
    text(
      'المبيعات بعد أجل أداء الزبناء. كل 30 يوما شهر.',
      'Ventes après le délai des clients, 30 jours pour un mois.',
      "Sales after the customers' delay, 30 days to a month.",
    ),
    all(from('monthly.sales'), inputs('customerDelayDays')),
  ),
  'cash.suppliers': figure(
    text('المؤدى عن المواد', 'Payé pour les matières', 'Paid for materials'),
    'month',
    'MAD',
    (s) => s.cash.suppliers,
    text(
      'مشتريات المواد بعد أجل الأداء. كل 30 يوما شهر.',
      'Achats de matières après le délai de paiement, 30 jours pour un mois.',
      'Materials bought, after the payment delay, 30 days to a month.',
    ),
    all(from('monthly.materialsBought'), inputs('supplierDelayDays')),
  ),
  'cash.labourAndServices': figure(
    text('العمل والخدمات', 'Travail et services', 'Labour and services'),
    'month',
    'MAD',
    (s) => s.cash.labourAndServices,
    paidAtOnce,
    sumOf('monthly.labourAndServices'),
  ),
  'cash.staff': figure(
    text('الأجور والتحملات الاجتماعية', 'Salaires et charges sociales', 'Pay and social charges'),
    'month',
    'MAD',
    (s) => s.cash.staff,
    paidAtOnce,
    sumOf('monthly.staff'),
  ),
  'cash.fixed': figure(
    text('المصاريف الثابتة', 'Charges fixes', 'Fixed costs'),
    'month',
    'MAD',
    (s) => s.cash.fixed,
    paidAtOnce,
    sumOf('monthly.fixed'),
  ),
  'cash.equipment': figure(
    text('تجديد التجهيزات', 'Équipement renouvelé', 'Equipment bought again'),
    'month',
    'MAD',
    (s) => s.cash.equipment,
    text(
      'التجهيز الذي انتهى عمره يشترى من جديد نقدا.',
      'Un équipement en fin de vie est racheté comptant.',
      'Equipment at the end of its life is bought again in cash.',
    ),
    all(
      (context) => context.model.equipment.map(({ lifeYears }) => ({ from: 'input', id: lifeYears })),
      inputs('costGrowth'),
    ),
  ),
  'cash.interest': figure(
    text('فوائد القرض', "Intérêts de l'emprunt", 'Loan interest'),
    'month',
    'MAD',
    (s) => s.cash.interest,
    paidAtOnce,
    sumOf('monthly.interest'),
  ),
  'cash.principal': figure(
    text('تسديد أصل القرض', "Remboursement de l'emprunt", 'Loan repaid'),
    'month',
    'MAD',
    (s) => s.cash.principal,
    text(
      'لا شيء في مدة الإعفاء. ثم قسط ثابت ناقص الفوائد. القسط الأخير يسدد الباقي.',
      'Rien pendant le différé. Puis mensualité constante moins intérêts. La dernière solde le reste.',
      'Nothing during the grace. Then a constant instalment less interest. The last one settles the rest.',
    ),
    all(inputs('loan', 'loanRate', 'loanMonths', 'loanGraceMonths'), from('monthly.interest')),
  ),
  'cash.tax': figure(
    text('الضريبة المؤداة', 'Impôt payé', 'Tax paid'),
    'month',
    'MAD',
    (s) => s.cash.tax,
    text(
      'ضريبة السنة السابقة، تؤدى مرة واحدة.',
      "Impôt de l'année d'avant, payé en une fois.",
      'Tax of the year before, paid at once.',
    ),
    all((_, period) => {
      const year = Math.floor(period / 12) - 1
      return year < 0 ? [] : [{ from: 'figure', figure: 'income.tax', period: year, sign: null }]
    }, legal('taxPaymentMonth')),
  ),
  'cash.paidToMembers': figure(
    text('الفائض المؤدى للأعضاء', 'Excédent versé aux membres', 'Surplus paid to members'),
    'month',
    'MAD',
    (s) => s.cash.paidToMembers,
    text(
      'عائدات الأعضاء وفوائد الحصص للسنة السابقة، تؤدى مرة واحدة.',
      "Ristournes et intérêts des parts de l'année d'avant, payés en une fois.",
      'Refunds and interest on shares of the year before, paid at once.',
    ),
    all((_, period) => {
      const year = Math.floor(period / 12) - 1
      return year < 0
        ? []
        : ['surplus.refunds', 'surplus.shareInterest'].map((name) => ({
            from: 'figure',
            figure: name,
            period: year,
            sign: null,
          }))
    }, legal('surplusPaymentMonth')),
  ),
  'cash.closing': figure(
    text('الخزينة آخر الشهر', 'Trésorerie en fin de mois', 'Cash at the end of the month'),
    'month',
    'MAD',
    (s) => s.cash.closing,
    text(
      'الخزينة أول الشهر + المقبوض − المؤدى. قد تكون تحت الصفر.',
      'Trésorerie du début + encaissements − paiements. Elle peut être négative.',
      'Cash at the start + received − paid. It may be below zero.',
    ),
    sumOf(
      'cash.opening',
      'cash.receipts',
      '-cash.suppliers',
      '-cash.labourAndServices',
      '-cash.staff',
      '-cash.fixed',
      '-cash.equipment',
      '-cash.interest',
      '-cash.principal',
      '-cash.tax',
      '-cash.paidToMembers',
    ),
  ),
}
