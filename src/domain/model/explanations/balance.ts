import type { Context, Piece } from './figure.ts'
import { all, before, figure, sumOf, text } from './figure.ts'

const opening =
  (name: string) =>
  (_: Context, period: number): Piece[] =>
    period === 0 ? [{ from: 'figure', figure: name, period: 0, sign: 1 }] : []

const bought = (context: Context, period: number): Piece[] =>
  period > 0
    ? []
    : context.model.equipment.map(({ id }) => ({
        from: 'figure',
        figure: `financing.investment.${id}`,
        period: 0,
        sign: 1,
      }))

/** Figures of the year that ends with this month; none in the other months. */
const atYearEnd =
  (...names: readonly string[]) =>
  (_: Context, period: number): Piece[] =>
    period % 12 === 11
      ? names.map((name) => ({
          from: 'figure',
          figure: name.replace(/^-/, ''),
          period: Math.floor(period / 12),
          sign: name.startsWith('-') ? -1 : 1,
        }))
      : []

/** What is owned and owed at the end of each month. */
export const BALANCE_FIGURES = {
  'balance.equipment': figure(
    text('التجهيزات', 'Équipements', 'Equipment'),
    'month',
    'MAD',
    (s) => s.balance.equipment,
    text(
      'قيمة الشهر السابق + المشتريات − الاهتلاك.',
      "Valeur du mois d'avant + achats − amortissement.",
      "Last month's value + bought − depreciation.",
    ),
    all(bought, before('balance.equipment', 1), sumOf('cash.equipment', '-monthly.depreciation')),
  ),
  'balance.stock': figure(
    text('المخزون', 'Stock', 'Stock'),
    'month',
    'MAD',
    (s) => s.balance.stock,
    text(
      'مخزون الشهر السابق + المواد المشتراة − المواد المبيعة.',
      "Stock du mois d'avant + matières achetées − matières vendues.",
      "Last month's stock + materials bought − materials sold.",
    ),
    all(before('balance.stock', 1), sumOf('monthly.materialsBought', '-monthly.costOfMaterials')),
  ),
  'balance.receivables': figure(
    text('ديون الزبناء', 'Créances sur les clients', 'Owed by customers'),
    'month',
    'MAD',
    (s) => s.balance.receivables,
    text(
      'ديون الشهر السابق + المبيعات − المقبوض.',
      "Créances du mois d'avant + ventes − encaissements.",
      "Last month's debts + sales − received.",
    ),
    all(before('balance.receivables', 1), sumOf('monthly.sales', '-cash.receipts')),
  ),
  'balance.cash': figure(
    text('الخزينة', 'Trésorerie', 'Cash'),
    'month',
    'MAD',
    (s) => s.balance.cash,
    text('خزينة آخر الشهر.', 'Trésorerie en fin de mois.', 'Cash at the end of the month.'),
    sumOf('cash.closing'),
  ),
  'balance.totalAssets': figure(
    text('مجموع الأصول', "Total de l'actif", 'Total assets'),
    'month',
    'MAD',
    (s) => s.balance.totalAssets,
    text('كل ما تملكه التعاونية.', 'Tout ce que la coopérative possède.', 'All that the cooperative owns.'),
    sumOf('balance.equipment', 'balance.stock', 'balance.receivables', 'balance.cash'),
  ),
  'balance.payables': figure(
    text('ديون الموردين', 'Dettes aux fournisseurs', 'Owed to suppliers'),
    'month',
    'MAD',
    (s) => s.balance.payables,
    text(
      'ديون الشهر السابق + المواد المشتراة − المؤدى.',
      "Dettes du mois d'avant + matières achetées − payé.",
      "Last month's debts + materials bought − paid.",
    ),
    all(before('balance.payables', 1), sumOf('monthly.materialsBought', '-cash.suppliers')),
  ),
  'balance.loan': figure(
    text('الباقي من القرض', 'Emprunt restant dû', 'Loan still owed'),
    'month',
    'MAD',
    (s) => s.balance.loan,
    text(
      'باقي الشهر السابق − ما سدد.',
      "Reste du mois d'avant − remboursement.",
      "Last month's remainder − repaid.",
    ),
    all(opening('financing.loan'), before('balance.loan', 1), sumOf('-cash.principal')),
  ),
  'balance.taxDue': figure(
    text('ضريبة واجبة', 'Impôt dû', 'Tax due'),
    'month',
    'MAD',
    (s) => s.balance.taxDue,
    text(
      'ضريبة السنة من نهايتها إلى أدائها.',
      "Impôt de l'année, de sa fin jusqu'au paiement.",
      'Tax of the year, from its end until paid.',
    ),
    all(before('balance.taxDue', 1), atYearEnd('income.tax'), sumOf('-cash.tax')),
  ),
  'balance.dueToMembers': figure(
    text('مستحقات الأعضاء', 'Dû aux membres', 'Due to members'),
    'month',
    'MAD',
    (s) => s.balance.dueToMembers,
    text(
      'العائدات وفوائد الحصص من نهاية السنة إلى أدائها.',
      "Ristournes et intérêts des parts, de la fin de l'année jusqu'au paiement.",
      'Refunds and interest on shares, from year end until paid.',
    ),
    all(
      before('balance.dueToMembers', 1),
      atYearEnd('surplus.refunds', 'surplus.shareInterest'),
      sumOf('-cash.paidToMembers'),
    ),
  ),
  'balance.shares': figure(
    text('حصص الأعضاء', 'Parts des membres', "Members' shares"),
    'month',
    'MAD',
    (s) => s.balance.shares,
    text('حصص يوم الافتتاح.', "Parts payées à l'ouverture.", 'Shares paid on opening day.'),
    () => [{ from: 'figure', figure: 'financing.shares', period: 0, sign: 1 }],
  ),
  'balance.grants': figure(
    text('المنح والمساهمات', 'Subventions et apports', 'Grants and contributions'),
    'month',
    'MAD',
    (s) => s.balance.grants,
    text(
      'المنحة والمساهمات الأخرى. لا توزع على الأعضاء.',
      'Subvention et autres apports. Ils ne se partagent pas.',
      'Grant and other contributions. They are not shared out.',
    ),
    () =>
      ['financing.grant', 'financing.otherContribution'].map((name) => ({
        from: 'figure',
        figure: name,
        period: 0,
        sign: 1,
      })),
  ),
  'balance.reserves': figure(
    text('الاحتياطات', 'Réserves', 'Reserves'),
    'month',
    'MAD',
    (s) => s.balance.reserves,
    text(
      'احتياطات الشهر السابق. تتغير في آخر السنة فقط.',
      "Réserves du mois d'avant. Elles changent en fin d'année seulement.",
      "Last month's reserves. They change at year end only.",
    ),
    all(
      before('balance.reserves', 1),
      atYearEnd('surplus.legalReserve', 'surplus.otherReserve', '-surplus.lossToReserves'),
    ),
  ),
  'balance.surplus': figure(
    text('نتيجة لم توزع بعد', 'Résultat non encore réparti', 'Result not shared yet'),
    'month',
    'MAD',
    (s) => s.balance.surplus,
    text(
      'رصيد الشهر السابق + نتيجة الشهر. في آخر السنة تخصم الضريبة ويوزع الفائض.',
      "Solde du mois d'avant + résultat du mois. En fin d'année: impôt et partage.",
      "Last month's balance + month's result. At year end: tax and sharing.",
    ),
    all(
      before('balance.surplus', 1),
      sumOf('monthly.result'),
      atYearEnd(
        '-income.tax',
        '-surplus.legalReserve',
        '-surplus.otherReserve',
        '-surplus.refunds',
        '-surplus.shareInterest',
        'surplus.lossToReserves',
      ),
    ),
  ),
  'balance.totalLiabilities': figure(
    text('مجموع الخصوم', 'Total du passif', 'Total liabilities and equity'),
    'month',
    'MAD',
    (s) => s.balance.totalLiabilities,
    text(
      'كل ما على التعاونية وأموالها الخاصة. يساوي الأصول دائما.',
      "Toutes les dettes et les fonds propres. Toujours égal à l'actif.",
      'All debts and own funds. Always equal to assets.',
    ),
    sumOf(
      'balance.payables',
      'balance.loan',
      'balance.taxDue',
      'balance.dueToMembers',
      'balance.shares',
      'balance.grants',
      'balance.reserves',
      'balance.surplus',
    ),
  ),
}
