import { all, before, figure, from, inputs, legal, sumOf, text } from './figure.ts'

/** How each year's surplus is shared, article 69 and 70. */
export const SURPLUS_FIGURES = {
  'surplus.netSurplus': figure(
    text('الفائض الصافي', 'Excédent net', 'Net surplus'),
    'year',
    'MAD',
    (s) => s.surplus.map((split) => split.netSurplus),
    text('النتيجة ناقص الضريبة.', "Résultat moins l'impôt.", 'Result less tax.'),
    sumOf('income.netSurplus'),
  ),
  'surplus.lossRecovered': figure(
    text('تغطية خسائر سابقة', 'Pertes anciennes couvertes', 'Earlier losses covered'),
    'year',
    'MAD',
    (s) => s.surplus.map((split) => split.lossRecovered),
    text(
      'الفائض يغطي أولا الخسائر التي بقيت.',
      "L'excédent couvre d'abord les pertes qui restent.",
      'The surplus first covers losses that remain.',
    ),
    all(from('surplus.netSurplus'), before('surplus.lossCarried', null)),
  ),
  'surplus.legalReserve': figure(
    text('الاحتياطي القانوني', 'Réserve légale', 'Legal reserve'),
    'year',
    'MAD',
    (s) => s.surplus.map((split) => split.legalReserve),
    text(
      'نسبة القانون من الفائض، إلى أن يساوي الاحتياطي الرأسمال.',
      "Taux de la loi sur l'excédent, jusqu'à ce que la réserve égale le capital.",
      'Rate of the law on the surplus, until the reserve equals the capital.',
    ),
    all(from('surplus.netSurplus', 'surplus.lossRecovered'), legal('legalReserveRate'), () => [
      { from: 'figure', figure: 'financing.shares', period: 0, sign: null },
    ]),
  ),
  'surplus.shareInterest': figure(
    text('فوائد الحصص', 'Intérêts des parts', 'Interest on shares'),
    'year',
    'MAD',
    (s) => s.surplus.map((split) => split.shareInterest),
    text(
      'الحصص × النسبة التي يقررها الجمع. لا تتجاوز ما بقي من الفائض.',
      "Parts × taux décidé par l'assemblée, dans la limite de ce qui reste.",
      'Shares × rate decided by the assembly, never more than what is left.',
    ),
    all(
      () => [{ from: 'figure', figure: 'financing.shares', period: 0, sign: null }],
      inputs('shareInterest'),
      from('surplus.netSurplus', 'surplus.legalReserve'),
    ),
  ),
  'surplus.refunds': figure(
    text('عائدات الأعضاء', 'Ristournes aux membres', 'Refunds to members'),
    'year',
    'MAD',
    (s) => s.surplus.map((split) => split.refunds),
    text(
      'جزء مما بقي، يوزع حسب معاملات كل عضو أو عمله.',
      'Une part de ce qui reste, selon les opérations ou le travail de chacun.',
      "A part of what is left, by each member's dealings or work.",
    ),
    all(
      from('surplus.netSurplus', 'surplus.lossRecovered', 'surplus.legalReserve', 'surplus.shareInterest'),
      inputs('refundShare'),
    ),
  ),
  'surplus.otherReserve': figure(
    text('احتياطات أخرى', 'Autres réserves', 'Other reserves'),
    'year',
    'MAD',
    (s) => s.surplus.map((split) => split.otherReserve),
    text('كل ما بقي من الفائض.', "Tout ce qui reste de l'excédent.", 'All that is left of the surplus.'),
    from(
      'surplus.netSurplus',
      'surplus.lossRecovered',
      'surplus.legalReserve',
      'surplus.shareInterest',
      'surplus.refunds',
    ),
  ),
  'surplus.lossToReserves': figure(
    text('خسارة تتحملها الاحتياطات', 'Perte prise sur les réserves', 'Loss taken from reserves'),
    'year',
    'MAD',
    (s) => s.surplus.map((split) => split.lossToReserves),
    text(
      'الخسارة تؤخذ من الاحتياطات الأخرى ثم من الاحتياطي القانوني.',
      'La perte est prise sur les autres réserves, puis sur la réserve légale.',
      'A loss is taken from other reserves, then from the legal reserve.',
    ),
    from('surplus.netSurplus'),
  ),
  'surplus.lossCarried': figure(
    text('خسارة باقية', 'Perte reportée', 'Loss carried forward'),
    'year',
    'MAD',
    (s) => s.surplus.map((split) => split.lossCarried),
    text(
      'ما لم تكف له الاحتياطات. تغطيه فوائض السنوات المقبلة.',
      "Ce que les réserves n'ont pas couvert. Les excédents suivants le couvriront.",
      'What reserves could not cover. Later surpluses will cover it.',
    ),
    from('surplus.netSurplus', 'surplus.lossToReserves'),
  ),
}
