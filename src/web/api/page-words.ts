import type { Word, WordTable } from '../words/word.ts'

/** Words of the page that explains the interface to people. */
export const apiPageWords = {
  title: { ar: 'واجهة البرمجة (API)', fr: 'API', en: 'API' },
  lead: {
    ar: 'كل ما تحسبه تويزة متاح للبرامج أيضا: المجالات الترابية والأنشطة والنماذج والمحاكاة. مجانا وبلا تسجيل.',
    fr: 'Tout ce que Twiza calcule est ouvert aux programmes : territoires, activités, modèles, simulations. Gratuit, sans inscription.',
    en: 'All that Twiza computes is open to programs: territories, activities, models, simulations. Free, without registration.',
  },
  document: {
    ar: 'الوصف الكامل (OpenAPI 3.1)',
    fr: 'La description complète (OpenAPI 3.1)',
    en: 'The whole description (OpenAPI 3.1)',
  },
  rulesTitle: { ar: 'قواعد بسيطة', fr: 'Règles simples', en: 'Simple rules' },
  ruleFigures: {
    ar: 'لكل رقم مصدره وسنته. ما ليس مؤكدا يقال عنه ذلك.',
    fr: 'Chaque chiffre a sa source et son année. Ce qui n’est pas vérifié le dit.',
    en: 'Every figure has its source and year. What is not verified says so.',
  },
  ruleCodes: {
    ar: 'رموز المجالات نصوص: 02 جهة، 02.113 إقليم، 02.113.01.09 جماعة.',
    fr: 'Les codes sont du texte : 02 région, 02.113 province, 02.113.01.09 commune.',
    en: 'Codes are text: 02 a region, 02.113 a province, 02.113.01.09 a commune.',
  },
  ruleMoney: {
    ar: 'المبالغ بالدرهم دون الضريبة على القيمة المضافة. النسب كسور: 0.05 تعني 5%.',
    fr: 'Les montants sont en dirhams hors TVA. Les taux sont des fractions : 0.05 veut dire 5 %.',
    en: 'Amounts are in dirhams excluding VAT. Rates are fractions: 0.05 means 5%.',
  },
  ruleLanguage: {
    ar: 'أضف lang=ar أو fr أو en أو zgh لاختيار لغة الجمل والأخطاء.',
    fr: 'Ajoutez lang=ar, fr, en ou zgh pour choisir la langue des phrases et des erreurs.',
    en: 'Add lang=ar, fr, en or zgh to choose the language of sentences and errors.',
  },
  ruleErrors: {
    ar: 'الخطأ يأتي بصيغة Problem Details، مع مكانه في الطلب.',
    fr: 'Une erreur arrive en Problem Details, avec sa place dans la demande.',
    en: 'An error comes as Problem Details, with its place in the request.',
  },
  ruleLimit: {
    ar: 'الحد 1.200 طلب في الدقيقة. كل موقع يمكنه القراءة.',
    fr: 'Au plus 1 200 demandes par minute. Tout site peut lire.',
    en: 'At most 1,200 requests a minute. Any site may read.',
  },
  routesTitle: { ar: 'العناوين', fr: 'Adresses', en: 'Addresses' },
  open: { ar: 'افتح مثالا', fr: 'Ouvrir un exemple', en: 'Open an example' },
  downloadsTitle: { ar: 'معطيات للتحميل', fr: 'Données à télécharger', en: 'Data to download' },
  sendTitle: { ar: 'ما يرسل', fr: 'Ce qui s’envoie', en: 'What is sent' },
  simulateTitle: { ar: 'محاكاة مشروع', fr: 'Simuler un projet', en: 'Simulate a project' },
  simulateText: {
    ar: 'أرسل نموذجا وما غيرته فيه. تصلك كل النتائج، أو كل الأخطاء دفعة واحدة.',
    fr: 'Envoyez un modèle et vos changements. Vous recevez tous les résultats, ou toutes les erreurs ensemble.',
    en: 'Send a model and your changes. You get every result, or every error together.',
  },
  licenceTitle: { ar: 'الرخص', fr: 'Licences', en: 'Licences' },
  licenceCensus: {
    ar: 'الأسماء والرموز والإحصاء: المندوبية السامية للتخطيط. رخصة CC BY 4.0 حسب من جمعها، وتنتظر تأكيد المندوبية.',
    fr: 'Noms, codes, recensement : Haut-Commissariat au Plan. CC BY 4.0 selon le compilateur, à confirmer par le HCP.',
    en: 'Names, codes, census: Haut-Commissariat au Plan. CC BY 4.0 according to the compiler, to be confirmed by the HCP.',
  },
  licencePlaces: {
    ar: 'المواقع والحدود: © المساهمون في OpenStreetMap، رخصة ODbL 1.0.',
    fr: 'Lieux et contours : © contributeurs OpenStreetMap, ODbL 1.0.',
    en: 'Places and outlines: © OpenStreetMap contributors, ODbL 1.0.',
  },
  licenceFacts: {
    ar: 'الموارد وأرقام النماذج: لكل سطر مصدره.',
    fr: 'Ressources et chiffres des modèles : chaque ligne nomme sa source.',
    en: 'Assets and figures of models: each row names its source.',
  },
  terminalTitle: { ar: 'من الطرفية', fr: 'Au terminal', en: 'From a terminal' },
  terminalText: {
    ar: 'نفس الحسابات دون موقع ولا شبكة، لمن ثبت تويزة على جهازه.',
    fr: 'Les mêmes calculs sans site ni réseau, pour qui a installé Twiza.',
    en: 'The same calculations without a site or a network, for those who installed Twiza.',
  },
  terminalPromise: {
    ar: 'ترتيب الأنشطة في مجال ترابي',
    fr: 'Classer les activités d’un territoire',
    en: 'Rank the activities of a territory',
  },
  terminalSimulate: {
    ar: 'محاكاة مشروع من ملف',
    fr: 'Simuler un projet décrit dans un fichier',
    en: 'Simulate a project from a file',
  },
  terminalCalc: {
    ar: 'التحقق من نتيجة منشورة',
    fr: 'Vérifier un résultat publié',
    en: 'Check a published result',
  },
  terminalHelp: {
    ar: 'مدخل كل طريقة حساب ومخرجها',
    fr: 'L’entrée et la sortie de chaque méthode',
    en: 'The input and output of each method',
  },
  terminalImport: {
    ar: 'تجربة استيراد معطيات: حكم كل سطر، دون كتابة',
    fr: 'Essayer un import : un verdict par ligne, rien n’est écrit',
    en: 'Try an import: a verdict for each row, nothing is written',
  },
  terminalApply: {
    ar: 'كتابة المعطيات بعد التجربة. يمكن التراجع عنها.',
    fr: 'Écrire après l’essai. On peut revenir en arrière.',
    en: 'Write after the trial. It can be taken back.',
  },
} as const satisfies WordTable

/** What each operation of the document gives, by its `operationId`. */
export const OPERATION_WORDS: Readonly<Record<string, Word>> = {
  listTerritories: {
    ar: 'لائحة المجالات الترابية، صفحة بعد صفحة، مع البحث بالاسم.',
    fr: 'Les territoires, page par page, avec recherche par nom.',
    en: 'The territories, page by page, with search by name.',
  },
  getTerritory: {
    ar: 'مجال ترابي: أرقامه ومصادرها، ومقارنته بما يشبهه، وموارده.',
    fr: 'Un territoire : chiffres et sources, comparaison avec ses semblables, ressources.',
    en: 'One territory: figures and sources, comparison with similar ones, assets.',
  },
  rankActivities: {
    ar: 'الأنشطة الواعدة هناك، مرتبة مع الأسباب والشكوك. الأوزان والطريقة لك.',
    fr: 'Les activités prometteuses, classées, avec raisons et doutes. Poids et méthode au choix.',
    en: 'The promising activities, ranked, with reasons and doubts. You choose weights and method.',
  },
  listIndicators: {
    ar: 'المؤشرات: معناها ووحدتها ومصدرها.',
    fr: 'Les indicateurs : sens, unité, source.',
    en: 'The indicators: meaning, unit, source.',
  },
  listActivities: {
    ar: 'الأنشطة، وأوزان البداية.',
    fr: 'Les activités, et les poids de départ.',
    en: 'The activities, and the starting weights.',
  },
  getActivity: {
    ar: 'نشاط: ما يجيب عنه من حاجات، وما يعيش عليه، وزبناؤه.',
    fr: 'Une activité : les besoins qu’elle sert, ce dont elle vit, ses clients.',
    en: 'One activity: the needs it answers, what it lives on, its customers.',
  },
  listModels: {
    ar: 'النماذج الاقتصادية الجاهزة.',
    fr: 'Les modèles économiques prêts.',
    en: 'The ready economic models.',
  },
  getModel: {
    ar: 'نموذج: كل أرقامه مع مجالها ومصدرها، وبطاقته.',
    fr: 'Un modèle : chaque chiffre avec sa plage et sa source, sa fiche.',
    en: 'One model: each figure with its range and source, its sheet.',
  },
  simulate: {
    ar: 'محاكاة مشروع بأرقامك.',
    fr: 'La simulation d’un projet avec vos chiffres.',
    en: 'The simulation of a project with your figures.',
  },
  listProjects: {
    ar: 'المشاريع المنشورة، مع الاختيارات نفسها التي في صفحات البنك.',
    fr: 'Les projets publiés, avec les mêmes filtres que les pages de la banque.',
    en: 'The published projects, with the same filters as the pages of the bank.',
  },
  getProject: {
    ar: 'مشروع: الحاجة والنموذج والفريق والمال والنتائج والمصادر.',
    fr: 'Un projet : besoin, modèle, équipe, argent, résultats et sources.',
    en: 'One project: need, model, team, money, results and sources.',
  },
  listProgrammes: {
    ar: 'دليل التمويل، مع الشروط كقواعد تحسب.',
    fr: 'Le guide des financements, critères compris, sous forme de règles calculables.',
    en: 'The guide to money, with its criteria as rules that can be computed.',
  },
  getProgramme: {
    ar: 'برنامج دعم، مع مصدر كل معلومة.',
    fr: 'Un programme, avec la source de chaque élément.',
    en: 'One programme, with the source of each statement.',
  },
  matchProgrammes: {
    ar: 'من يمول هذا المشروع؟ لكل برنامج حكم، وأقصر طريق إليه.',
    fr: 'Qui peut financer ? Un verdict par programme, et le plus court chemin.',
    en: 'Who can fund this? A verdict for each programme, and the shortest way there.',
  },
  listPartners: {
    ar: 'دليل الشركاء: أدوارهم ومجالاتهم وما يقدمون.',
    fr: 'L’annuaire des partenaires : rôles, territoires, offres.',
    en: 'The directory of partners: roles, territories, offers.',
  },
  getPartner: {
    ar: 'شريك، مع مصدر كل معلومة.',
    fr: 'Un partenaire, avec la source de chaque élément.',
    en: 'One partner, with the source of each statement.',
  },
  listContests: {
    ar: 'مسابقات الأفكار المعلنة: القواعد والجوائز والمعايير والآجال.',
    fr: 'Les concours d’idées annoncés : règles, prix, critères, délais.',
    en: 'Announced idea contests: rules, prizes, criteria, deadlines.',
  },
  listMeetings: {
    ar: 'اللقاءات الجهوية والجولات، المقبلة أولا.',
    fr: 'Les rencontres régionales et leurs tournées, les prochaines d’abord.',
    en: 'Regional meetings and their tours, the next first.',
  },
  getMeeting: {
    ar: 'لقاء: يومه وساعته القانونية ومكانه وبرنامجه ومصادره.',
    fr: 'Une rencontre : jour, heure légale, lieu, programme, sources.',
    en: 'One meeting: day, legal time, place, programme, sources.',
  },
  search: {
    ar: 'البحث في كل شيء، بأي لغة وكتابة.',
    fr: 'Chercher partout, dans toute langue et toute graphie.',
    en: 'Search everything, in any language and spelling.',
  },
  submitIdea: {
    ar: 'وضع فكرة والحصول على وصلها. يطلب رأس Idempotency-Key.',
    fr: 'Déposer une idée et recevoir son reçu. L’en-tête Idempotency-Key est requis.',
    en: 'Put in an idea and get its receipt. The header Idempotency-Key is needed.',
  },
  downloadTerritories: {
    ar: 'كل المجالات الترابية، جدول CSV.',
    fr: 'Tous les territoires, en CSV.',
    en: 'All territories, as CSV.',
  },
  downloadTerritoryMap: {
    ar: 'كل المجالات الترابية، خريطة GeoJSON.',
    fr: 'Tous les territoires, en GeoJSON.',
    en: 'All territories, as GeoJSON.',
  },
  downloadIndicator: {
    ar: 'مؤشر واحد في كل المجالات، جدول CSV.',
    fr: 'Un indicateur dans tous les territoires, en CSV.',
    en: 'One indicator in all territories, as CSV.',
  },
  downloadAssets: {
    ar: 'موارد المجالات، جدول CSV يمكن تصحيحه واستيراده.',
    fr: 'Les ressources des territoires, en CSV à corriger et réimporter.',
    en: 'The assets of territories, as CSV to correct and import again.',
  },
  downloadModel: {
    ar: 'أرقام نموذج مع مصادرها، جدول CSV.',
    fr: 'Les chiffres d’un modèle et leurs sources, en CSV.',
    en: 'The figures of a model and their sources, as CSV.',
  },
  getDocument: {
    ar: 'وصف كل ما سبق، تقرؤه البرامج.',
    fr: 'La description de tout ceci, lisible par les programmes.',
    en: 'The description of all this, for programs to read.',
  },
}
