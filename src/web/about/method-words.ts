import type { WordTable } from '../words/word.ts'

/** How every figure of the site is worked out, in plain words; `{…}` are the settings of the calculations. */
export const methodWords = {
  title: { ar: 'طرق الحساب', fr: 'Méthodes de calcul', en: 'Methods' },
  lead: {
    ar: 'كيف نحسب كل رقم، بكلمات بسيطة، مع مثال يمكنك إعادته.',
    fr: 'Comment chaque chiffre est calculé, en mots simples, avec un exemple à refaire.',
    en: 'How each figure is worked out, in plain words, with an example to redo.',
  },
  example: { ar: 'مثال', fr: 'Exemple', en: 'Example', zgh: 'ⴰⵎⴷⵢⴰ' },
  formula: { ar: 'الصيغة', fr: 'Formule', en: 'Formula' },
  setting: {
    ar: 'اختيار: قيمة وضعناها نحن، وليست واقعة مقيسة.',
    fr: 'Réglage : une valeur choisie, pas un fait mesuré.',
    en: 'Setting: a value we chose, not a measured fact.',
  },
  // territories
  needTitle: {
    ar: 'ما ينقص وما يوجد',
    fr: 'Besoins et potentiel',
    en: 'Needs and potential',
  },
  need1: {
    ar: 'نقارن رقم الجماعة بأرقام جماعات مشابهة. المرتبة هي حصة الجماعات التي رقمها أقل.',
    fr: 'Le chiffre est comparé à ceux de communes comparables. Sa place : la part des plus petits.',
    en: 'The figure is compared with those of comparable communes. Its place: the share that is lower.',
  },
  needExample: {
    ar: '45 جماعة من 60 رقمها أقل: المرتبة 75 من 100.',
    fr: '45 communes sur 60 ont moins : place 75 sur 100.',
    en: '45 communes of 60 have less: place 75 of 100.',
  },
  need2: {
    ar: 'بين أسوأ عشر: «أصعب بكثير». بين أسوأ ثلاثة أعشار: «أصعب». وكذلك في الجهة الأخرى.',
    fr: 'Dans le pire dixième : « bien plus difficile ». Dans les trois pires : « plus difficile ». De même en haut.',
    en: 'In the worst tenth: “much harder”. In the worst three tenths: “harder”. Likewise at the top.',
  },
  need3: {
    ar: 'أقل من {fewest} جماعات لها الرقم: لا حكم.',
    fr: 'Moins de {fewest} comparables avec le chiffre : aucun jugement.',
    en: 'Fewer than {fewest} comparables with the figure: no judgement.',
  },
  need4: {
    ar: 'إذا لم ينشر رقم الجماعة، نعرض رقم إقليمها أو جهتها ونقول ذلك.',
    fr: 'Sans chiffre de la commune, on montre celui de la province ou de la région, et on le dit.',
    en: 'Without a figure for the commune, its province or region is shown, and said so.',
  },
  need5: {
    ar: 'رقم يقوم على أقل من {households} أسرة: نقول إنه هش.',
    fr: 'Un chiffre sur moins de {households} ménages est dit fragile.',
    en: 'A figure from fewer than {households} households is called fragile.',
  },
  comparableTitle: {
    ar: 'المجالات المشابهة في الحجم',
    fr: 'Territoires comparables',
    en: 'Comparable territories',
  },
  comparable1: {
    ar: 'نقارن كل جماعة بأقرب {communes} جماعة، وكل إقليم بأقرب {provinces}، وكل جهة بالجهات {regions} الأخرى.',
    fr: 'Chaque commune est comparée aux {communes} plus proches, chaque province à {provinces}, chaque région aux {regions} autres.',
    en: 'Each commune is compared with the {communes} nearest, each province with {provinces}, each region with the other {regions}.',
  },
  comparable2: {
    ar: 'القرب هنا في ثلاثة أشياء: عدد السكان، والسكان حولها، وهل هي قروية.',
    fr: 'Proches par trois choses : leur population, celle des environs, leur caractère rural.',
    en: 'Near in three things: their people, the people around, and being rural.',
  },
  comparable3: {
    ar: 'لا تدخل فيه حاجة ولا مؤهل، حتى لا تخفي المقارنة ما نبحث عنه.',
    fr: 'Aucun besoin n’y entre, pour ne pas cacher ce que l’on cherche.',
    en: 'No need enters, so that comparing does not hide what is looked for.',
  },
  similarTitle: { ar: 'المجالات الأكثر شبها', fr: 'Territoires semblables', en: 'Similar territories' },
  similar1: {
    ar: 'نضع كل المؤشرات على سلم واحد، ثم نقيس الفرق بين مجالين.',
    fr: 'Tous les indicateurs sont mis sur une même échelle, puis on mesure l’écart.',
    en: 'All indicators are put on one scale, then the gap is measured.',
  },
  similar2: {
    ar: 'يجب أن يشترك المجالان في 60% من المؤشرات. رقم غريب واحد لا يقرر.',
    fr: 'Il faut 60 % d’indicateurs communs. Un seul chiffre extrême ne décide pas.',
    en: 'They must share 60% of the indicators. One wild figure does not decide.',
  },
  similarExample: {
    ar: 'ثلاثة مؤشرات، فروقها 1 و2 و2: المسافة هي جذر 9 على 3، أي 1,73.',
    fr: 'Trois indicateurs, écarts 1, 2 et 2 : racine de 9 sur 3, soit 1,73.',
    en: 'Three indicators, gaps 1, 2 and 2: the root of 9 over 3, that is 1.73.',
  },
  // promise
  promiseTitle: {
    ar: 'هل النشاط واعد هنا؟',
    fr: 'La promesse d’une activité',
    en: 'The promise of an activity',
  },
  promise1: {
    ar: 'نحسب ثمانية أجزاء، كل جزء بين 0 و100. لكل جزء وزن تغيره كما تريد.',
    fr: 'Huit parts sont calculées, chacune de 0 à 100. Vous changez leurs poids.',
    en: 'Eight parts are worked out, each from 0 to 100. You change their weights.',
  },
  promise2: {
    ar: 'لا يقوم أي جزء على اسم النشاط وحده. كل جزء يعرض أرقامه.',
    fr: 'Aucune part ne repose sur le seul nom de l’activité. Chacune montre ses chiffres.',
    en: 'No part rests on the activity’s name alone. Each shows its figures.',
  },
  part: { ar: 'الجزء', fr: 'Part', en: 'Part' },
  weight: { ar: 'الوزن: {share}', fr: 'Poids : {share}', en: 'Weight: {share}' },
  partNeed: {
    ar: 'نصفه مرتبة المؤشر بين المشابهات، ونصفه حجمه مقابل المغرب كله.',
    fr: 'Moitié : la place parmi les comparables. Moitié : la taille face au pays.',
    en: 'Half: the place among comparables. Half: the size against the nation.',
  },
  partResource: {
    ar: 'مورد الجماعة يحسب كله. مورد إقليمها {province}. مورد جهتها {region}. غير المؤكد يضرب في {unverified}.',
    fr: 'Une ressource de la commune compte 1, de la province {province}, de la région {region}. Non vérifiée : fois {unverified}.',
    en: 'An asset of the commune counts 1, of the province {province}, of the region {region}. Unverified: times {unverified}.',
  },
  partResourceNear: {
    ar: 'مورد الجيران يحسب {neighbour} على الأكثر، وينقص مع المسافة ({km} كلم).',
    fr: 'Celle des voisins compte {neighbour} au plus et baisse avec la distance ({km} km).',
    en: 'A neighbour’s counts {neighbour} at most and fades with distance ({km} km).',
  },
  partResourcePeople: {
    ar: 'الناس وحدهم يبلغون {people} على الأكثر. غياب الماء أو الطريق ينقص الجزء.',
    fr: 'Les gens seuls atteignent {people} au plus. Sans eau ou sans route, la part baisse.',
    en: 'People alone reach {people} at most. Without water or a road, the part falls.',
  },
  partFabric: {
    ar: 'نقسم حصة القطاع هنا على حصته عند المشابهات. القليل ينقص، والكثير جدا ينقص أيضا.',
    fr: 'Part du secteur ici, divisée par celle des comparables. Trop peu ou trop la baissent.',
    en: 'The sector’s share here over that of comparables. Too few and too many both lower it.',
  },
  partFabricBest: {
    ar: 'الأحسن {competes} إذا كان القطاع ينافس، و{completes} إذا كان يكمل.',
    fr: 'Le mieux : {competes} si le secteur concurrence, {completes} s’il complète.',
    en: 'Best: {competes} where the sector competes, {completes} where it completes.',
  },
  partDynamics: {
    ar: 'المقاولات المحدثة منذ 2020، وتغير السكان منذ 2014، بين المشابهات.',
    fr: 'Entreprises créées depuis 2020 et population depuis 2014, parmi les comparables.',
    en: 'Businesses founded since 2020 and population since 2014, among comparables.',
  },
  partMarket: {
    ar: 'نجمع الناس حول المكان. البعيد يحسب أقل. الأسواق الأسبوعية تحسب {souks} للمنتوجات.',
    fr: 'Les gens alentour sont additionnés ; les lointains comptent moins. Souks : {souks} pour les produits.',
    en: 'People around are added up; the far ones count less. Souks: {souks} for products.',
  },
  partMarketExample: {
    ar: 'مدى 20 كلم: 10.000 هنا و10.000 على بعد 20 كلم تعطي {people}.',
    fr: 'Portée 20 km : 10 000 ici et 10 000 à 20 km font {people}.',
    en: 'Reach 20 km: 10,000 here and 10,000 at 20 km make {people}.',
  },
  partFit: {
    ar: 'قوة أثر النشاط (من 0 إلى 3) مضروبة في حاجة المكان. ثلاثة محاور تعرض منفصلة.',
    fr: 'Force de l’effet (0 à 3) fois le besoin du lieu. Trois axes, montrés à part.',
    en: 'Strength of the effect (0 to 3) times the need of the place. Three axes, shown apart.',
  },
  confidence: {
    ar: 'الثقة تنقص إذا جاء الرقم من الإقليم أو الجهة، أو كان المورد غير مؤكد.',
    fr: 'La confiance baisse si le chiffre vient d’au-dessus ou si la ressource n’est pas vérifiée.',
    en: 'Confidence falls where a figure comes from above or an asset is not verified.',
  },
  known: {
    ar: 'نختبر الطريقة على تخصصات معروفة، مثل الزعفران في تالوين. الأزواج في specialities.csv.',
    fr: 'La méthode est essayée sur des spécialités connues, comme le safran de Taliouine. Voir specialities.csv.',
    en: 'The method is tried on known specialities, such as saffron in Taliouine. See specialities.csv.',
  },
  // ranking
  rankTitle: { ar: 'طرق الترتيب', fr: 'Méthodes de classement', en: 'Ranking methods' },
  rankLead: {
    ar: 'ثلاث طرق تعطي الترتيب، وأربع تساعد على فهمه.',
    fr: 'Trois méthodes classent. Quatre aident à comprendre.',
    en: 'Three methods rank. Four help to understand.',
  },
  ahp: {
    ar: 'AHP: تقارن الأجزاء اثنين اثنين، فتخرج الأوزان. ونقول هل أجوبتك متفقة.',
    fr: 'AHP : comparez les parts deux à deux, les poids en sortent. La cohérence est dite.',
    en: 'AHP: compare the parts two by two and the weights come out. Consistency is told.',
  },
  entropy: {
    ar: 'الإنتروبيا: معيار لا يفرق بين البدائل يأخذ وزنا صغيرا.',
    fr: 'Entropie : un critère qui ne distingue rien pèse peu.',
    en: 'Entropy: a criterion that tells nothing apart weighs little.',
  },
  stability: {
    ar: 'الثبات: بين أي وزنين يبقى النشاط بين الأوائل، والأوزان الأخرى تحفظ نسبها.',
    fr: 'Stabilité : entre quels poids une activité reste parmi les premières, les autres au prorata.',
    en: 'Stability: between which weights an activity stays among the first, the others pro rata.',
  },
  smaa: {
    ar: 'SMAA-2: نسحب آلاف الأوزان، ونعد كم مرة يكون النشاط بين الأوائل.',
    fr: 'SMAA-2 : des milliers de poids tirés au sort ; on compte les fois parmi les premières.',
    en: 'SMAA-2: thousands of weights are drawn; we count the times among the first.',
  },
  lq: {
    ar: 'معامل التوطن: حصة القطاع هنا على حصته في المجموع. 1 يعني مثل الجميع.',
    fr: 'Quotient de localisation : part du secteur ici sur sa part partout. 1 : comme partout.',
    en: 'Location quotient: the sector’s share here over its share everywhere. 1: as everywhere.',
  },
  shiftShare: {
    ar: 'تحليل النمو: ما جاء من البلد، وما جاء من القطاعات، وما جاء من المكان.',
    fr: 'Analyse structurelle : ce qui vient du pays, des secteurs, du lieu.',
    en: 'Shift-share: what comes from the nation, from the sectors, from the place.',
  },
  checkedTitle: { ar: 'أمثلة منشورة', fr: 'Exemples publiés', en: 'Published examples' },
  checkedLead: {
    ar: 'هذه الصفحة تعيد حساب كل مثال الآن، وتضعه قرب ما نشره أصحابه.',
    fr: 'Cette page refait chaque exemple et le met à côté de ce que ses auteurs ont publié.',
    en: 'This page redoes each example and puts it beside what its authors published.',
  },
  method: { ar: 'الطريقة', fr: 'Méthode', en: 'Method' },
  published: { ar: 'المنشور', fr: 'Publié', en: 'Published' },
  ours: { ar: 'حسابنا', fr: 'Notre calcul', en: 'Our result' },
  input: { ar: 'المعطيات', fr: 'Données d’entrée', en: 'Input' },
  // model
  modelTitle: { ar: 'النموذج الاقتصادي', fr: 'Le modèle économique', en: 'The economic model' },
  model1: {
    ar: 'نحسب كل شهر وحده، من 3 إلى 7 سنوات، بالدرهم دون ضريبة على القيمة المضافة.',
    fr: 'Chaque mois est calculé, de 3 à 7 ans, en dirhams hors TVA.',
    en: 'Each month is worked out, for 3 to 7 years, in dirhams excluding VAT.',
  },
  model2: {
    ar: 'الإنتاج: الحجم السنوي، في سرعة السنة، في حصة الشهر من الموسم.',
    fr: 'Production : volume annuel, fois le rythme de l’année, fois la part du mois.',
    en: 'Production: yearly volume, times the pace of the year, times the part of the month.',
  },
  model3: {
    ar: 'كل مبلغ هو كمية في ثمن، مقربا إلى السنتيم. الأثمنة تتغير مرة في السنة.',
    fr: 'Un montant est une quantité fois un prix, au centime. Les prix changent une fois l’an.',
    en: 'An amount is a quantity times a price, to the centime. Prices change once a year.',
  },
  model4: {
    ar: 'الزبناء يؤدون بعد أجل، ونحن نؤدي للممونين بعد أجل. لذلك تختلف السيولة عن الربح.',
    fr: 'Clients et fournisseurs paient avec un délai : la trésorerie diffère du résultat.',
    en: 'Customers and suppliers are paid with a delay: cash differs from the result.',
  },
  model5: {
    ar: 'التجهيز يفقد قيمته بالتساوي خلال عمره، ثم يشترى من جديد نقدا.',
    fr: 'L’équipement s’amortit en ligne droite, puis se rachète comptant.',
    en: 'Equipment loses value in equal parts, then is bought again in cash.',
  },
  model6: {
    ar: 'القرض بأقساط متساوية بعد مدة الإعفاء. الفوائد تؤدى من أول شهر.',
    fr: 'Prêt à mensualités égales après le différé ; intérêts dès le premier mois.',
    en: 'The loan is repaid in equal payments after the grace period; interest from the first month.',
  },
  model7: {
    ar: 'الفائض يقسم حسب المادة 69: الخسائر، ثم الاحتياطي القانوني، ثم فوائد الحصص، ثم العائدات.',
    fr: 'L’excédent suit l’article 69 : pertes, réserve légale, intérêt des parts, ristournes.',
    en: 'The surplus follows article 69: losses, legal reserve, interest on shares, refunds.',
  },
  model8: {
    ar: 'في كل شهر، ما تملكه التعاونية يساوي ما عليها وما هو لها. الاختبارات تراقب ذلك.',
    fr: 'Chaque mois, l’actif égale le passif. Les tests le vérifient.',
    en: 'Every month, assets equal liabilities and equity. Tests watch over it.',
  },
  model9: {
    ar: 'لا نطرح خسائر السنوات السابقة من الضريبة، فقد تكون الضريبة الحقيقية أقل.',
    fr: 'Les pertes passées ne réduisent pas l’impôt ici : le vrai peut être plus bas.',
    en: 'Past losses do not lower the tax here: the real one may be lower.',
  },
  modelSame: {
    ar: 'نفس الحساب في الصفحة وفي الجدول وفي واجهة البرمجة.',
    fr: 'Le même calcul sert la page, le tableur et l’API.',
    en: 'The same calculation serves the page, the spreadsheet and the API.',
  },
  modelExample: {
    ar: 'لكل نموذج مثال محسوب يعاد في الاختبارات. واحد منها:',
    fr: 'Chaque modèle a un exemple chiffré, refait par les tests. L’un d’eux :',
    en: 'Each model has a worked example, redone by the tests. One of them:',
  },
  valueTitle: { ar: 'قيمة المشروع', fr: 'La valeur du projet', en: 'What the project is worth' },
  value1: {
    ar: 'القيمة الحالية الصافية: درهم السنة المقبلة أقل من درهم اليوم، حسب معدل التحيين.',
    fr: 'VAN : un dirham de l’an prochain vaut moins, selon le taux d’actualisation.',
    en: 'NPV: a dirham next year is worth less than one today, by the discount rate.',
  },
  value2: {
    ar: 'معدل العائد الداخلي: إذا لم يوجد أو وجد أكثر من واحد، نقول ذلك.',
    fr: 'TRI : s’il n’existe pas ou s’il y en a plusieurs, on le dit.',
    en: 'IRR: where there is none, or several, we say so.',
  },
  value3: {
    ar: 'مبيعات التوازن: المبيعات التي تغطي كل التكاليف.',
    fr: 'Seuil de rentabilité : les ventes qui couvrent toutes les charges.',
    en: 'Break-even: the sales that cover all costs.',
  },
  riskTitle: {
    ar: 'ماذا لو ساءت الأمور؟',
    fr: 'Et si les choses tournent mal ?',
    en: 'What if things go wrong?',
  },
  risk1: {
    ar: 'لكل رقم غير أكيد حد أدنى وحد أعلى. نحركه وحده لنرى أثره.',
    fr: 'Chaque chiffre incertain a un bas et un haut. On le bouge seul pour voir.',
    en: 'Each uncertain figure has a low and a high. It is moved alone to see.',
  },
  risk2: {
    ar: 'ثم نسحب كل الأرقام معا مرات كثيرة، حسب قانون PERT، ونعد أشهر نفاد السيولة.',
    fr: 'Puis tous sont tirés ensemble, bien des fois, selon la loi PERT. On compte les manques.',
    en: 'Then all are drawn together, many times, by the PERT law. Shortages are counted.',
  },
  risk3: {
    ar: 'السحب له بذرة ثابتة: نفس الأرقام تعطي نفس النتيجة.',
    fr: 'Le tirage a une graine fixe : mêmes chiffres, même résultat.',
    en: 'The draws have a fixed seed: same figures, same result.',
  },
  risk4: {
    ar: 'حالتان لنفس المشروع تلقيان نفس الحظ، فالفرق بينهما حقيقي.',
    fr: 'Deux variantes ont le même hasard : leur écart est bien le leur.',
    en: 'Two variants meet the same chance: their difference is their own.',
  },
  risk5: {
    ar: 'ما تقرره أنت (الأعضاء والقرض والمدة) لا يسحب.',
    fr: 'Ce que vous décidez (membres, prêt, durée) n’est pas tiré.',
    en: 'What you decide (members, loan, duration) is not drawn.',
  },
  redoTitle: { ar: 'أعد الحساب بنفسك', fr: 'Refaire un calcul', en: 'Redo a calculation' },
  redo1: {
    ar: 'كل طريقة تعمل وحدها من سطر الأوامر، بملف JSON:',
    fr: 'Chaque méthode se lance seule au terminal, avec un fichier JSON :',
    en: 'Each method runs alone from a terminal, with a JSON file:',
  },
  redo2: {
    ar: 'وواجهة البرمجة تعطي نفس الأرقام:',
    fr: 'L’API donne les mêmes chiffres :',
    en: 'The API gives the same figures:',
  },
} as const satisfies WordTable
