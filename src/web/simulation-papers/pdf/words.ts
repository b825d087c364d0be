import type { WordTable } from '../../words/word.ts'

/** What stands only in the dossier for the bank. */
export const paperWords = {
  dossier: { ar: 'ملف مشروع تعاوني', fr: 'Dossier de projet coopératif', en: 'Cooperative project dossier' },
  page: { ar: 'الصفحة', fr: 'Page', en: 'Page', zgh: 'ⵜⴰⵙⵏⴰ' },
  madeOn: { ar: 'حسب يوم {date}', fr: 'Calculé le {date}', en: 'Calculated on {date}' },
  modelIs: { ar: 'النموذج: {name}', fr: 'Modèle : {name}', en: 'Model: {name}' },
  territoryIs: { ar: 'المجال الترابي: {name}', fr: 'Territoire : {name}', en: 'Territory: {name}' },
  linkIs: { ar: 'الرابط: {link}', fr: 'Lien : {link}', en: 'Link: {link}' },
  summary: { ar: 'ملخص', fr: 'Résumé', en: 'Summary', zgh: 'ⴰⵙⴳⵣⵍ' },
  unconfirmed: {
    ar: 'أرقام بلا مصدر لم تؤكد بعد',
    fr: 'Chiffres sans source, pas encore vérifiés',
    en: 'Figures without a source, not checked yet',
  },
  unconfirmedNote: {
    ar: 'كل نتيجة في هذا الملف تعتمد عليها. أكدها بعرض أثمان أو بحساباتك.',
    fr: 'Tous les résultats en dépendent. Vérifiez-les par un devis ou vos comptes.',
    en: 'Every result rests on them. Check them with a quotation or your own accounts.',
  },
  allChecked: {
    ar: 'كل الأرقام لها مصدر، أو أكدها صاحب المشروع.',
    fr: 'Tous les chiffres ont une source ou ont été vérifiés par le porteur.',
    en: 'Every figure has a source or was checked by the project holder.',
  },
  territory: { ar: 'المجال الترابي', fr: 'Le territoire', en: 'The territory' },
  investment: { ar: 'البيان', fr: 'Poste', en: 'Item' },
  amountInDirhams: { ar: 'بالدرهم', fr: 'En dirhams', en: 'In dirhams' },
  part: { ar: 'الجزء', fr: 'Part', en: 'Part' },
  perYear: { ar: 'بالدرهم، سنة بسنة', fr: 'En dirhams, année par année', en: 'In dirhams, year by year' },
  cashFirst: {
    ar: 'السيولة في أول سنتين',
    fr: 'Trésorerie des deux premières années',
    en: 'Cash in the first two years',
  },
  activityPayments: { ar: 'مصاريف النشاط', fr: 'Dépenses d’activité', en: 'Running payments' },
  loanPayments: { ar: 'أقساط القرض', fr: 'Échéances du prêt', en: 'Loan payments' },
  paidTax: { ar: 'الضريبة', fr: 'Impôt', en: 'Tax', zgh: 'ⴰⵔⴳⴰⵢ' },
  chartAlt: {
    ar: 'رسم السيولة في آخر كل شهر: أدناها {low} في الشهر {month}، وآخرها {last}.',
    fr: 'Trésorerie en fin de mois : au plus bas {low} au mois {month}, à la fin {last}.',
    en: 'Cash at each month’s end: lowest {low} in month {month}, at the end {last}.',
  },
  noLoan: {
    ar: 'لا قرض في هذا المشروع.',
    fr: 'Ce projet n’emprunte pas.',
    en: 'This project takes no loan.',
  },
  loanTerms: {
    ar: '{amount}، بسعر {rate} في السنة، على {months} شهرا، منها {grace} تؤدى فيها الفوائد فقط.',
    fr: '{amount} à {rate} par an, sur {months} mois, dont {grace} de différé (intérêts seuls).',
    en: '{amount} at {rate} a year over {months} months, the first {grace} paying interest only.',
  },
  instalment: {
    ar: 'القسط الشهري: {amount}.',
    fr: 'Échéance mensuelle : {amount}.',
    en: 'Monthly instalment: {amount}.',
  },
  profitability: { ar: 'المردودية', fr: 'Rentabilité', en: 'Profitability' },
  dscrNote: {
    ar: 'فوق 1: النشاط يؤدي أقساط القرض من مداخيله.',
    fr: 'Au-dessus de 1, l’activité paie ses échéances.',
    en: 'Above 1, the activity pays its loan instalments.',
  },
  riskOnce: {
    ar: 'احتمال نقص السيولة مرة على الأقل: {chance}، من {n} محاولة.',
    fr: 'Risque de manquer de trésorerie au moins une fois : {chance}, sur {n} tirages.',
    en: 'Risk of running short of cash at least once: {chance}, over {n} draws.',
  },
  law: { ar: 'ما يطلبه القانون', fr: 'Ce que demande la loi', en: 'What the law asks' },
  organManager: {
    ar: 'يسيرها مسير أو مسيرون (المادة 65).',
    fr: 'Elle est dirigée par un ou plusieurs gérants (article 65).',
    en: 'It is run by one or more managers (article 65).',
  },
  organBoard: {
    ar: 'يسيرها مجلس إدارة.',
    fr: 'Elle est dirigée par un conseil d’administration.',
    en: 'It is run by a board of directors.',
  },
  boardMembers: {
    ar: 'مجلس الإدارة إلزامي: الأعضاء أكثر من {limit} ({article}).',
    fr: 'Conseil d’administration obligatoire : plus de {limit} membres ({article}).',
    en: 'A board is compulsory: more than {limit} members ({article}).',
  },
  boardTurnover: {
    ar: 'مجلس الإدارة إلزامي من السنة {year}: رقم المعاملات يتجاوز {limit} ({article}).',
    fr: 'Conseil d’administration obligatoire dès l’année {year} : ventes au-dessus de {limit} ({article}).',
    en: 'A board is compulsory from year {year}: turnover above {limit} ({article}).',
  },
  auditor: {
    ar: 'مراقب الحسابات إلزامي من السنة {year}: رقم المعاملات يتجاوز {limit} ({article}).',
    fr: 'Commissaire aux comptes obligatoire dès l’année {year} : ventes au-dessus de {limit} ({article}).',
    en: 'An auditor is compulsory from year {year}: turnover above {limit} ({article}).',
  },
  founders: {
    ar: 'الأعضاء: {members}. القانون يطلب {least} على الأقل ({article}).',
    fr: 'Membres : {members}. La loi en demande au moins {least} ({article}).',
    en: 'Members: {members}. The law asks for at least {least} ({article}).',
  },
  capital: {
    ar: 'الرأسمال: {capital}. أقله في القانون {least} ({article}).',
    fr: 'Capital : {capital}. Minimum légal : {least} ({article}).',
    en: 'Capital: {capital}. Legal minimum: {least} ({article}).',
  },
  yearsSpan: {
    ar: 'السنوات {from} إلى {to}: {regime}',
    fr: 'Années {from} à {to} : {regime}',
    en: 'Years {from} to {to}: {regime}',
  },
  oneYear: { ar: 'السنة {from}: {regime}', fr: 'Année {from} : {regime}', en: 'Year {from}: {regime}' },
  exempt: {
    ar: 'معفاة من الضريبة على الشركات.',
    fr: 'Exonérée de l’impôt sur les sociétés.',
    en: 'Exempt from corporate tax.',
  },
  taxed: {
    ar: 'خاضعة للضريبة: {rate} من الربح، وعلى الأقل {least} من رقم المعاملات.',
    fr: 'Imposée : {rate} du bénéfice, et au moins {least} du chiffre d’affaires.',
    en: 'Taxed: {rate} of profit, and at least {least} of turnover.',
  },
  impact: {
    ar: 'الشغل والأثر على المجال',
    fr: 'Emplois et effet sur le territoire',
    en: 'Jobs and effect on the territory',
  },
  sheet: { ar: 'بطاقة النموذج', fr: 'Fiche du modèle', en: 'Sheet of the model' },
  lossRecovered: {
    ar: 'خسائر سابقة تمت تغطيتها',
    fr: 'Pertes antérieures couvertes',
    en: 'Earlier losses covered',
  },
  centralNpv: {
    ar: 'القيمة الحالية الصافية في هذا الملف: {amount}.',
    fr: 'Valeur actuelle nette dans ce dossier : {amount}.',
    en: 'Net present value in this dossier: {amount}.',
  },
  range: { ar: 'من – إلى', fr: 'Fourchette', en: 'Range' },
  sure: { ar: 'درجة التأكد', fr: 'Fiabilité', en: 'How sure' },
  article: {
    ar: 'المادة {number} من القانون 112.12',
    fr: 'loi 112-12, article {number}',
    en: 'law 112-12, article {number}',
  },
  credits: {
    ar: '{site}، موقع مستقل. حساب وليس وعدا. خطوط IBM Plex وNoto (رخصة OFL).',
    fr: '{site}, site indépendant. Un calcul, pas une promesse. Polices IBM Plex et Noto (OFL).',
    en: '{site}, an independent site. A calculation, not a promise. IBM Plex and Noto fonts (OFL).',
  },
} as const satisfies WordTable
