import type { Change, FactId, LegalForm, TRADES } from '../../domain/programme/facts.ts'
import type { Instrument } from '../../domain/programme/programme.ts'
import type { CountedWord, Word } from '../words/word.ts'

/** What a fact is called, in a criterion and in the list of answers. */
export const FACT_LABELS: Readonly<Record<FactId, Word>> = {
  'legal-form': { ar: 'صاحب الطلب', fr: 'Demandeur', en: 'Applicant' },
  territory: { ar: 'مكان المشروع', fr: 'Lieu du projet', en: 'Place of the project' },
  sector: { ar: 'القطاع', fr: 'Secteur', en: 'Sector' },
  registered: { ar: 'التسجيل القانوني', fr: 'Immatriculation', en: 'Registration in law' },
  members: { ar: 'عدد الأعضاء', fr: 'Nombre de membres', en: 'Number of members' },
  'women-share': { ar: 'نسبة النساء بين الأعضاء', fr: 'Part des femmes', en: 'Share of women' },
  'youth-share': { ar: 'نسبة الشباب بين الأعضاء', fr: 'Part des jeunes', en: 'Share of young people' },
  'women-youth-share': {
    ar: 'نسبة النساء والشباب معا',
    fr: 'Part des femmes et des jeunes ensemble',
    en: 'Share of women and young people together',
  },
  'age-months': {
    ar: 'المدة منذ التسجيل',
    fr: 'Temps depuis l’immatriculation',
    en: 'Time since registration',
  },
  'person-age': { ar: 'سن صاحب الطلب', fr: 'Âge du demandeur', en: 'Age of the applicant' },
  turnover: {
    ar: 'رقم المعاملات في السنة',
    fr: 'Chiffre d’affaires annuel',
    en: 'Turnover in a year',
  },
  'project-cost': { ar: 'كلفة المشروع', fr: 'Coût du projet', en: 'Cost of the project' },
  'amount-asked': { ar: 'المبلغ المطلوب', fr: 'Montant demandé', en: 'Amount asked for' },
  'own-share': { ar: 'المساهمة الذاتية', fr: 'Apport propre', en: 'Own share' },
  'in-kind-share': {
    ar: 'الجزء العيني من المساهمة',
    fr: 'Part en nature de l’apport',
    en: 'Part in kind of the own share',
  },
  'income-generating': {
    ar: 'مشروع مدر للدخل',
    fr: 'Activité génératrice de revenus',
    en: 'Earns an income',
  },
  innovative: { ar: 'مشروع مبتكر', fr: 'Projet innovant', en: 'Innovative project' },
  'value-chain': {
    ar: 'ضمن سلسلة قيمة محلية',
    fr: 'Dans une chaîne de valeur locale',
    en: 'In a local value chain',
  },
  'womens-cooperative': { ar: 'تعاونية نسائية', fr: 'Coopérative féminine', en: 'Women’s cooperative' },
  'youth-cooperative': { ar: 'تعاونية شباب', fr: 'Coopérative de jeunes', en: 'Young people’s cooperative' },
  'low-income': { ar: 'دخل ضعيف', fr: 'Faible revenu', en: 'Low income' },
  'vulnerable-youth': {
    ar: 'شاب في وضعية صعبة',
    fr: 'Jeune en situation difficile',
    en: 'Young person in difficulty',
  },
  trade: { ar: 'نوع النشاط', fr: 'Métier', en: 'Trade' },
  'exports-africa': { ar: 'تصدير نحو إفريقيا', fr: 'Exporte vers l’Afrique', en: 'Exports to Africa' },
  'farm-area': { ar: 'مساحة الضيعة', fr: 'Surface de l’exploitation', en: 'Area of the farm' },
  collective: { ar: 'مشروع جماعي', fr: 'Projet collectif', en: 'Project carried together' },
  'well-permit': { ar: 'رخصة البئر', fr: 'Autorisation du puits', en: 'Permit of the well' },
  'water-meter': { ar: 'عداد الماء', fr: 'Compteur d’eau', en: 'Water meter' },
  'technical-file': {
    ar: 'الملف التقني المسبق',
    fr: 'Dossier technique préalable',
    en: 'Technical file before works',
  },
  'quake-damaged': { ar: 'متضرر من الزلزال', fr: 'Sinistré du séisme', en: 'Damaged by the earthquake' },
}

/** The question that a person is asked, one at a time. */
export const FACT_QUESTIONS: Readonly<Record<FactId, Word>> = {
  'legal-form': { ar: 'من يطلب الدعم؟', fr: 'Qui demande l’aide ?', en: 'Who asks for support?' },
  territory: { ar: 'أين يوجد المشروع؟', fr: 'Où se trouve le projet ?', en: 'Where is the project?' },
  sector: { ar: 'في أي قطاع يعمل المشروع؟', fr: 'Dans quel secteur ?', en: 'In which sector?' },
  registered: {
    ar: 'هل أنتم مسجلون قانونيا؟',
    fr: 'Êtes-vous immatriculés ?',
    en: 'Are you registered in law?',
  },
  members: { ar: 'كم عدد الأعضاء؟', fr: 'Combien de membres ?', en: 'How many members?' },
  'women-share': {
    ar: 'كم نسبة النساء بين الأعضاء؟',
    fr: 'Quelle part des membres sont des femmes ?',
    en: 'What share of the members are women?',
  },
  'youth-share': {
    ar: 'كم نسبة الشباب بين الأعضاء؟',
    fr: 'Quelle part des membres sont des jeunes ?',
    en: 'What share of the members are young people?',
  },
  'women-youth-share': {
    ar: 'كم نسبة النساء والشباب معا بين الأعضاء؟',
    fr: 'Quelle part des membres sont des femmes ou des jeunes ?',
    en: 'What share of the members are women or young people?',
  },
  'age-months': {
    ar: 'منذ متى أنتم مسجلون؟',
    fr: 'Depuis combien de temps êtes-vous immatriculés ?',
    en: 'How long have you been registered?',
  },
  'person-age': { ar: 'كم سن صاحب الطلب؟', fr: 'Quel âge a le demandeur ?', en: 'How old is the applicant?' },
  turnover: {
    ar: 'كم تبيعون في السنة؟',
    fr: 'Combien vendez-vous en un an ?',
    en: 'How much do you sell in a year?',
  },
  'project-cost': {
    ar: 'كم يكلف المشروع كله؟',
    fr: 'Combien coûte tout le projet ?',
    en: 'What does the whole project cost?',
  },
  'amount-asked': { ar: 'كم تطلبون؟', fr: 'Combien demandez-vous ?', en: 'How much do you ask for?' },
  'own-share': {
    ar: 'كم تساهمون أنتم في الكلفة؟',
    fr: 'Quelle part du coût apportez-vous ?',
    en: 'What share of the cost do you bring?',
  },
  'in-kind-share': {
    ar: 'كم من مساهمتكم عيني؟',
    fr: 'Quelle part de votre apport est en nature ?',
    en: 'What part of your own share is in kind?',
  },
  'income-generating': {
    ar: 'هل يدر المشروع دخلا على أصحابه؟',
    fr: 'Le projet procure-t-il un revenu à ses membres ?',
    en: 'Does the project earn its members an income?',
  },
  innovative: {
    ar: 'هل يأتي المشروع بشيء جديد؟',
    fr: 'Le projet apporte-t-il une nouveauté ?',
    en: 'Does the project bring something new?',
  },
  'value-chain': {
    ar: 'هل المشروع ضمن سلسلة قيمة محلية؟',
    fr: 'Le projet est-il dans une chaîne de valeur locale ?',
    en: 'Is the project part of a local value chain?',
  },
  'womens-cooperative': {
    ar: 'هل أنتم تعاونية نسائية؟',
    fr: 'Êtes-vous une coopérative féminine ?',
    en: 'Are you a women’s cooperative?',
  },
  'youth-cooperative': {
    ar: 'هل أنتم تعاونية شباب؟',
    fr: 'Êtes-vous une coopérative de jeunes ?',
    en: 'Are you a young people’s cooperative?',
  },
  'low-income': {
    ar: 'هل دخل صاحب الطلب ضعيف؟',
    fr: 'Le demandeur a-t-il un faible revenu ?',
    en: 'Does the applicant have a low income?',
  },
  'vulnerable-youth': {
    ar: 'هل صاحب الطلب شاب في وضعية صعبة؟',
    fr: 'Le demandeur est-il un jeune en situation difficile ?',
    en: 'Is the applicant a young person in difficulty?',
  },
  trade: {
    ar: 'هل نشاطكم واحد من هذين؟',
    fr: 'Votre métier est-il l’un de ceux-ci ?',
    en: 'Is your trade one of these?',
  },
  'exports-africa': {
    ar: 'هل تصدرون نحو إفريقيا؟',
    fr: 'Exportez-vous vers l’Afrique ?',
    en: 'Do you export to Africa?',
  },
  'farm-area': {
    ar: 'كم مساحة الضيعة؟',
    fr: 'Quelle est la surface de l’exploitation ?',
    en: 'How large is the farm?',
  },
  collective: {
    ar: 'هل يحمل المشروع عدة فلاحين معا؟',
    fr: 'Plusieurs agriculteurs portent-ils le projet ensemble ?',
    en: 'Do several farmers carry the project together?',
  },
  'well-permit': {
    ar: 'هل لديكم رخصة البئر؟',
    fr: 'Avez-vous l’autorisation du puits ?',
    en: 'Do you hold the permit of the well?',
  },
  'water-meter': {
    ar: 'هل لديكم عداد للماء؟',
    fr: 'Avez-vous un compteur d’eau ?',
    en: 'Do you have a water meter?',
  },
  'technical-file': {
    ar: 'هل تمت الموافقة على الملف التقني قبل الأشغال؟',
    fr: 'Le dossier technique est-il accepté avant les travaux ?',
    en: 'Has the technical file been agreed before the works?',
  },
  'quake-damaged': {
    ar: 'هل تضرر المحل أو المعدات من زلزال 8 شتنبر 2023؟',
    fr: 'Le séisme du 8 septembre 2023 a-t-il abîmé locaux ou matériel ?',
    en: 'Did the earthquake of 8 September 2023 damage premises or equipment?',
  },
}

/** A line of help under the question; how to type the answer, or what the words mean. */
export const FACT_HINTS: Readonly<Record<FactId, Word>> = {
  'legal-form': {
    ar: 'إذا لم تؤسسوا شيئا بعد، اختاروا «مجموعة لم تتأسس بعد».',
    fr: 'Si rien n’est encore créé, choisissez « groupe pas encore constitué ».',
    en: 'If nothing is founded yet, choose “a group not founded yet”.',
  },
  territory: {
    ar: 'اسم الجماعة أو الإقليم أو الجهة. مثال: تيزنيت.',
    fr: 'Nom de la commune, de la province ou de la région. Exemple : Tiznit.',
    en: 'Name of the commune, province or region. Example: Tiznit.',
  },
  sector: {
    ar: 'اختاروا القطاع الأقرب إلى نشاطكم.',
    fr: 'Choisissez le plus proche de votre activité.',
    en: 'Choose the one nearest to your activity.',
  },
  registered: {
    ar: 'لديكم رقم تسجيل من المحكمة أو من إدارة أخرى.',
    fr: 'Vous avez un numéro donné par le tribunal ou une administration.',
    en: 'You hold a number given by the court or another office.',
  },
  members: { ar: 'مثال: 12', fr: 'Exemple : 12', en: 'Example: 12' },
  'women-share': {
    ar: 'من 0 إلى 100. مثال: 6 نساء من 12 عضوا هي 50%.',
    fr: 'De 0 à 100. Exemple : 6 femmes sur 12 membres font 50 %.',
    en: 'From 0 to 100. Example: 6 women out of 12 members is 50%.',
  },
  'youth-share': {
    ar: 'من 0 إلى 100. مثال: 3 شباب من 12 عضوا هي 25%.',
    fr: 'De 0 à 100. Exemple : 3 jeunes sur 12 membres font 25 %.',
    en: 'From 0 to 100. Example: 3 young people out of 12 members is 25%.',
  },
  'women-youth-share': {
    ar: 'من 0 إلى 100. احسبوا الشابة مرة واحدة.',
    fr: 'De 0 à 100. Une jeune femme compte une seule fois.',
    en: 'From 0 to 100. A young woman counts once.',
  },
  'age-months': {
    ar: 'بالشهور أو السنوات. مثال: 18 شهرا، أو 3 سنوات. إذا كتبتم رقما وحده فهو شهور.',
    fr: 'En mois ou en années. Exemple : 18 mois, ou 3 ans. Un nombre seul veut dire des mois.',
    en: 'In months or years. Example: 18 months, or 3 years. A number alone means months.',
  },
  'person-age': { ar: 'بالسنوات. مثال: 29', fr: 'En années. Exemple : 29', en: 'In years. Example: 29' },
  turnover: {
    ar: 'بالدرهم، دون الضريبة على القيمة المضافة. اكتبوا 0 إذا لم تبيعوا بعد.',
    fr: 'En dirhams, hors TVA. Écrivez 0 si vous n’avez encore rien vendu.',
    en: 'In dirhams, without VAT. Write 0 if you have not sold anything yet.',
  },
  'project-cost': {
    ar: 'بالدرهم: المعدات والتهيئة والمال اللازم للانطلاق.',
    fr: 'En dirhams : équipement, aménagement et argent pour démarrer.',
    en: 'In dirhams: equipment, fitting-out and the money to start with.',
  },
  'amount-asked': {
    ar: 'بالدرهم. مثال: 100000',
    fr: 'En dirhams. Exemple : 100000',
    en: 'In dirhams. Example: 100000',
  },
  'own-share': {
    ar: 'نسبة مئوية من 0 إلى 100، نقدا أو عينا.',
    fr: 'En pourcentage, de 0 à 100, en argent ou en nature.',
    en: 'A percentage from 0 to 100, in cash or in kind.',
  },
  'in-kind-share': {
    ar: 'من 0 إلى 100. العيني: محل، آلة، عمل، مواد.',
    fr: 'De 0 à 100. En nature : local, machine, travail, matières.',
    en: 'From 0 to 100. In kind: premises, a machine, work, materials.',
  },
  'income-generating': {
    ar: 'يبيع منتوجا أو خدمة ويؤدي لأعضائه.',
    fr: 'Il vend un produit ou un service et paie ses membres.',
    en: 'It sells a product or a service and pays its members.',
  },
  innovative: {
    ar: 'في المنتوج أو طريقة الصنع أو البيع أو التنظيم.',
    fr: 'Dans le produit, la fabrication, la vente ou l’organisation.',
    en: 'In the product, the making, the selling or the organisation.',
  },
  'value-chain': {
    ar: 'يجمع منتوج المنطقة أو يحوله أو يبيعه.',
    fr: 'Il collecte, transforme ou vend un produit du pays.',
    en: 'It collects, processes or sells a product of the area.',
  },
  'womens-cooperative': {
    ar: 'لا مصدر يحدد نسبة النساء اللازمة. إذا شككتم، اختاروا «لا أعرف».',
    fr: 'Aucune source ne fixe la part de femmes. En cas de doute, choisissez « Je ne sais pas ».',
    en: 'No source sets the share of women. In doubt, choose “I do not know”.',
  },
  'youth-cooperative': {
    ar: 'لا مصدر يحدد نسبة الشباب اللازمة. إذا شككتم، اختاروا «لا أعرف».',
    fr: 'Aucune source ne fixe la part de jeunes. En cas de doute, choisissez « Je ne sais pas ».',
    en: 'No source sets the share of young people. In doubt, choose “I do not know”.',
  },
  'low-income': {
    ar: 'الجهة هي التي تقرر. أجيبوا حسب ما ترونه.',
    fr: 'C’est l’organisme qui décide. Répondez selon votre avis.',
    en: 'The body decides. Answer as you see it.',
  },
  'vulnerable-youth': {
    ar: 'لجنة الاختيار هي التي تقرر.',
    fr: 'C’est le comité de sélection qui décide.',
    en: 'The selection committee decides.',
  },
  trade: {
    ar: 'بعض البرامج تستثني نشاطا بعينه.',
    fr: 'Certains programmes écartent un métier précis.',
    en: 'Some programmes leave one trade out.',
  },
  'exports-africa': {
    ar: 'تبيعون منتوجكم في بلد إفريقي آخر.',
    fr: 'Vous vendez dans un autre pays d’Afrique.',
    en: 'You sell in another African country.',
  },
  'farm-area': {
    ar: 'بالهكتار. مثال: 3,5',
    fr: 'En hectares. Exemple : 3,5',
    en: 'In hectares. Example: 3.5',
  },
  collective: {
    ar: 'مشروع سقي واحد لعدة ضيعات صغيرة.',
    fr: 'Un seul projet d’irrigation pour plusieurs petites exploitations.',
    en: 'One irrigation project for several small farms.',
  },
  'well-permit': {
    ar: 'تسلمها وكالة الحوض المائي.',
    fr: 'L’agence du bassin hydraulique la délivre.',
    en: 'The river basin agency gives it.',
  },
  'water-meter': {
    ar: 'عداد على البئر أو على نقطة الماء.',
    fr: 'Un compteur sur le puits ou le point d’eau.',
    en: 'A meter on the well or water point.',
  },
  'technical-file': {
    ar: 'يصف الأشغال، وتوافق عليه الإدارة قبل بدايتها.',
    fr: 'Il décrit les travaux ; l’administration l’accepte avant leur début.',
    en: 'It describes the works; the office agrees before they begin.',
  },
  'quake-damaged': {
    ar: 'محل أو آلات أو مخزون.',
    fr: 'Locaux, machines ou stock.',
    en: 'Premises, machines or stock.',
  },
}

export const LEGAL_FORM_WORDS: Readonly<Record<LegalForm, Word>> = {
  none: { ar: 'مجموعة لم تتأسس بعد', fr: 'groupe pas encore constitué', en: 'a group not founded yet' },
  person: { ar: 'شخص بمفرده', fr: 'personne seule', en: 'a person alone' },
  'auto-entrepreneur': { ar: 'مقاول ذاتي', fr: 'auto-entrepreneur', en: 'an auto-entrepreneur' },
  cooperative: { ar: 'تعاونية', fr: 'coopérative', en: 'a cooperative' },
  union: { ar: 'اتحاد تعاونيات', fr: 'union de coopératives', en: 'a union of cooperatives' },
  gie: {
    ar: 'مجموعة ذات نفع اقتصادي',
    fr: 'groupement d’intérêt économique (GIE)',
    en: 'an economic interest grouping',
  },
  company: { ar: 'شركة', fr: 'société', en: 'a company' },
  association: { ar: 'جمعية', fr: 'association', en: 'an association' },
  network: { ar: 'شبكة جمعيات', fr: 'réseau d’associations', en: 'a network of associations' },
}

export const TRADE_WORDS: Readonly<Record<(typeof TRADES)[number], Word>> = {
  'property-development': { ar: 'إنعاش عقاري', fr: 'promotion immobilière', en: 'property development' },
  'deep-sea-fishing': { ar: 'صيد في أعالي البحار', fr: 'pêche hauturière', en: 'deep-sea fishing' },
  other: { ar: 'نشاط آخر', fr: 'un autre métier', en: 'another trade' },
}

export const INSTRUMENT_WORDS: Readonly<Record<Instrument, Word>> = {
  grant: { ar: 'منحة', fr: 'Subvention', en: 'Grant', zgh: 'ⵜⴰⴳⴳⴰⵣⵜ' },
  loan: { ar: 'قرض', fr: 'Prêt', en: 'Loan', zgh: 'ⴰⵔⵙ' },
  'honour-loan': { ar: 'قرض شرف', fr: 'Prêt d’honneur', en: 'Honour loan' },
  guarantee: { ar: 'ضمان', fr: 'Garantie', en: 'Guarantee', zgh: 'ⴰⴹⴰⴽⴰⵍ' },
  prize: { ar: 'جائزة', fr: 'Prix', en: 'Prize', zgh: 'ⵜⴰⵙⵎⵖⵓⵔⵜ' },
  equipment: { ar: 'معدات', fr: 'Équipement', en: 'Equipment', zgh: 'ⴰⵎⴰⵜⵜⵉⵡ' },
  coaching: { ar: 'مواكبة', fr: 'Accompagnement', en: 'Coaching', zgh: 'ⴰⵙⵏⴰⵍ' },
  training: { ar: 'تكوين', fr: 'Formation', en: 'Training', zgh: 'ⴰⵙⵎⵓⵜⵜⴳ' },
}

/** How a missing fact can be reached; stands beside a step. */
export const CHANGE_WORDS: Readonly<Record<Change, Word>> = {
  decide: { ar: 'بقرار منكم', fr: 'Vous le décidez', en: 'You decide it' },
  act: { ar: 'بعمل منكم', fr: 'À faire', en: 'To be done' },
  wait: { ar: 'بمرور الوقت', fr: 'Avec le temps', en: 'With time' },
  never: { ar: 'لا يتغير', fr: 'Ne change pas', en: 'Does not change' },
}

export const YEARS: CountedWord = {
  ar: {
    zero: 'أقل من سنة',
    one: 'سنة واحدة',
    two: 'سنتان',
    few: '{n} سنوات',
    many: '{n} سنة',
    other: '{n} سنة',
  },
  fr: { one: '{n} an', many: '{n} ans', other: '{n} ans' },
  en: { one: '{n} year', other: '{n} years' },
}

export const MONTHS_COUNTED: CountedWord = {
  ar: {
    zero: 'أقل من شهر',
    one: 'شهر واحد',
    two: 'شهران',
    few: '{n} أشهر',
    many: '{n} شهرا',
    other: '{n} شهر',
  },
  fr: { one: '{n} mois', many: '{n} mois', other: '{n} mois' },
  en: { one: '{n} month', other: '{n} months' },
}
