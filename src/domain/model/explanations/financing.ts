import { all, figure, inputs, sumOf, text } from './figure.ts'

const paid = text('مبلغ تدخلونه أنتم.', 'Un montant que vous saisissez.', 'An amount that you enter.')

/** Opening day: what is bought and who pays. */
export const FINANCING_FIGURES = {
  'financing.preOpening': figure(
    text('مصاريف قبل الافتتاح', 'Frais avant ouverture', 'Pre-opening costs'),
    'once',
    'MAD',
    (s) => s.financing.preOpening,
    paid,
    inputs('preOpeningCosts'),
  ),
  'financing.totalNeed': figure(
    text('مجموع الحاجيات', 'Total des besoins', 'Total need'),
    'once',
    'MAD',
    (s) => s.financing.totalNeed,
    text(
      'مجموع التجهيزات ومصاريف قبل الافتتاح.',
      'Somme des équipements et des frais avant ouverture.',
      'Equipment plus pre-opening costs.',
    ),
    (context, period) => [
      ...context.model.equipment.map(({ id }) => ({
        from: 'figure' as const,
        figure: `financing.investment.${id}`,
        period,
        sign: 1 as const,
      })),
      { from: 'figure', figure: 'financing.preOpening', period, sign: 1 },
    ],
  ),
  'financing.shares': figure(
    text('حصص الأعضاء', 'Parts des membres', "Members' shares"),
    'once',
    'MAD',
    (s) => s.financing.shares,
    text(
      'عدد الأعضاء × عدد الحصص لكل عضو × قيمة الحصة. تدفع كلها يوم الافتتاح.',
      "Membres × parts par membre × valeur d'une part, toutes payées à l'ouverture.",
      'Members × shares each × value of a share, all paid on opening day.',
    ),
    inputs('members', 'sharesPerMember', 'shareValue'),
  ),
  'financing.grant': figure(
    text('المنحة', 'Subvention', 'Grant', 'ⵜⴰⴳⴳⴰⵣⵜ'),
    'once',
    'MAD',
    (s) => s.financing.grant,
    paid,
    inputs('grant'),
  ),
  'financing.otherContribution': figure(
    text('مساهمات أخرى', 'Autres apports', 'Other contributions'),
    'once',
    'MAD',
    (s) => s.financing.otherContribution,
    paid,
    inputs('otherContribution'),
  ),
  'financing.loan': figure(
    text('القرض', 'Emprunt', 'Loan', 'ⴰⵔⵙ'),
    'once',
    'MAD',
    (s) => s.financing.loan,
    paid,
    inputs('loan'),
  ),
  'financing.totalSources': figure(
    text('مجموع التمويل', 'Total des ressources', 'Total sources'),
    'once',
    'MAD',
    (s) => s.financing.totalSources,
    text(
      'الحصص + المنحة + المساهمات الأخرى + القرض.',
      'Parts + subvention + autres apports + emprunt.',
      'Shares + grant + other contributions + loan.',
    ),
    sumOf('financing.shares', 'financing.grant', 'financing.otherContribution', 'financing.loan'),
  ),
  'financing.openingCash': figure(
    text('الخزينة يوم الافتتاح', "Trésorerie à l'ouverture", 'Cash on opening day'),
    'once',
    'MAD',
    (s) => s.financing.openingCash,
    text(
      'مجموع التمويل ناقص مجموع الحاجيات.',
      'Total des ressources moins total des besoins.',
      'Total sources less total need.',
    ),
    all(sumOf('financing.totalSources', '-financing.totalNeed')),
  ),
}
