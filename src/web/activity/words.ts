import type { AUDIENCES } from '../../domain/activity/activity.ts'
import { PART_WORDS } from '../words/promise.ts'
import type { Word, WordTable } from '../words/word.ts'
import type { Answer, Group } from './pairs.ts'
import type { QuestionFault } from './promise-query.ts'

/** Words of the ranking of activities in a territory. */
export const promiseWords = {
  title: {
    ar: 'الأنشطة الواعدة في {name}',
    fr: 'Activités prometteuses\u00a0: {name}',
    en: 'Promising activities: {name}',
  },
  crumb: { ar: 'الأنشطة الواعدة', fr: 'Activités prometteuses', en: 'Promising activities' },
  lead: {
    ar: 'رتبنا {n} نشاطا حسب أرقام هذا المجال. كل رتبة معها أسبابها ومصادرها. غير الأوزان إن شئت.',
    fr: '{n} activités classées selon les chiffres du territoire. Chaque rang a ses raisons et ses sources. Changez les poids si vous voulez.',
    en: '{n} activities ranked by the figures of the territory. Each rank has its reasons and sources. Change the weights if you like.',
  },
  notAdvice: {
    ar: 'الترتيب يساعد على الاختيار، ولا يعوض دراسة المشروع مع أهله.',
    fr: 'Ce classement aide à choisir. Il ne remplace pas l’étude du projet avec ses porteurs.',
    en: 'This ranking helps to choose. It does not replace studying the project with its holders.',
  },
  ranking: { ar: 'الترتيب', fr: 'Le classement', en: 'The ranking' },
  others: { ar: 'بقية الأنشطة ({n})', fr: 'Les autres activités ({n})', en: 'The other activities ({n})' },
  rankWord: { ar: 'الرتبة', fr: 'Rang', en: 'Rank', zgh: 'ⵜⴰⵙⴽⵯⴼⵍⵜ' },
  score: { ar: '{score} من 100', fr: '{score} sur 100', en: '{score} out of 100' },
  axes: { ar: 'المحاور الثلاثة', fr: 'Les trois axes', en: 'The three axes' },
  axisValue: { ar: '{axis}: {value}/100', fr: '{axis} : {value}/100', en: '{axis}: {value}/100' },
  lifts: { ar: 'ما يرفعه', fr: 'Ce qui la fait monter', en: 'What lifts it' },
  lowers: { ar: 'ما يخفضه', fr: 'Ce qui la fait descendre', en: 'What lowers it' },
  nothingLowers: {
    ar: 'لا شيء يخفضه بوضوح تحت الأنشطة الأخرى هنا.',
    fr: 'Rien ne la place nettement sous les autres activités d’ici.',
    en: 'Nothing puts it clearly below the other activities here.',
  },
  nothingLifts: {
    ar: 'لا شيء يرفعه بوضوح فوق الأنشطة الأخرى هنا.',
    fr: 'Rien ne la place nettement au-dessus des autres activités d’ici.',
    en: 'Nothing puts it clearly above the other activities here.',
  },
  details: { ar: 'الأسباب والمصادر', fr: 'Raisons, chiffres et sources', en: 'Reasons, figures and sources' },
  detailsOf: {
    ar: 'الأسباب والمصادر: {name}',
    fr: 'Raisons, chiffres et sources : {name}',
    en: 'Reasons, figures and sources: {name}',
  },
  part: { ar: 'الجزء', fr: 'Élément', en: 'Part' },
  value: { ar: 'القيمة', fr: 'Valeur', en: 'Value', zgh: 'ⴰⵣⴰⵍ' },
  why: { ar: 'لماذا', fr: 'Pourquoi', en: 'Why' },
  sure: { ar: 'مدى الثقة', fr: 'Degré de confiance', en: 'How sure' },
  sureHigh: { ar: 'ثقة جيدة', fr: 'Assez sûr', en: 'Fairly sure' },
  sureMiddle: { ar: 'ثقة متوسطة', fr: 'À vérifier', en: 'To be checked' },
  sureLow: { ar: 'ثقة ضعيفة', fr: 'Peu sûr', en: 'Not very sure' },
  doubts: {
    ar: 'لماذا لسنا متأكدين تماما',
    fr: 'Pourquoi ce n’est pas certain',
    en: 'Why it is not certain',
  },
  change: { ar: 'ما الذي يغير رتبته', fr: 'Ce qui changerait son rang', en: 'What would change its rank' },
  firm: { ar: 'هل الرتبة ثابتة؟', fr: 'Le rang est-il solide ?', en: 'Is the rank firm?' },
  firmAll: {
    ar: 'متى تبقى الخمسة الأولى هي نفسها؟',
    fr: 'Quand les cinq premières restent-elles les mêmes ?',
    en: 'When do the first five stay the same?',
  },
  firmAllLead: {
    ar: 'نغير وزنا واحدا، وتبقى بقية الأوزان على نسبها.',
    fr: 'Un poids change, les autres gardent leurs proportions.',
    en: 'One weight changes, the others keep their proportions.',
  },
  firmBetween: {
    ar: '{part}: تبقى نفسها ما دام وزنه بين {from} و{to} من المجموع (الآن {now}).',
    fr: '{part} : les mêmes tant que son poids reste entre {from} et {to} du total (ici {now}).',
    en: '{part}: the same while its weight is between {from} and {to} of the total (now {now}).',
  },
  firmWhatever: {
    ar: '{part}: تبقى نفسها مهما كان وزنه.',
    fr: '{part} : les mêmes quel que soit son poids.',
    en: '{part}: the same whatever its weight.',
  },
  noFirm: {
    ar: 'هذا الحساب غير ممكن مع طريقة TOPSIS، فهي ليست خطية في الأوزان.',
    fr: 'Ce calcul n’est pas possible avec TOPSIS, qui n’est pas linéaire dans les poids.',
    en: 'This cannot be computed with TOPSIS, which is not linear in the weights.',
  },
  stale: {
    ar: 'تغيرت الأوزان. اضغط على «رتب» لتحيين هذا الشرح.',
    fr: 'Les poids ont changé. Appuyez sur « Classer » pour refaire cette explication.',
    en: 'The weights have changed. Press “Rank” to redo this explanation.',
  },
  gates: { ar: 'شروط أساسية', fr: 'Conditions de base', en: 'Basic conditions' },
  gateClosed: { ar: 'شرط ناقص', fr: 'Condition non remplie', en: 'Condition not met' },
  models: { ar: 'نماذج جاهزة', fr: 'Modèles prêts', en: 'Ready models' },
  model: { ar: 'نموذج: {name}', fr: 'Modèle : {name}', en: 'Model: {name}' },
  noModel: {
    ar: 'لا نموذج جاهز بعد لهذا النشاط.',
    fr: 'Pas encore de modèle prêt pour cette activité.',
    en: 'No ready model for this activity yet.',
  },
  simulate: { ar: 'احسب المشروع هنا', fr: 'Simuler ici', en: 'Simulate it here' },
  simulateModel: {
    ar: 'احسب المشروع هنا: {name}',
    fr: 'Simuler ici : {name}',
    en: 'Simulate it here: {name}',
  },
  onMap: { ar: 'على الخريطة', fr: 'Sur la carte', en: 'On the map' },
  onMapOf: { ar: 'على الخريطة: {name}', fr: 'Sur la carte : {name}', en: 'On the map: {name}' },
  source: { ar: 'المصادر', fr: 'Sources', en: 'Sources' },
  factLine: {
    ar: '{indicator}: {value}، {source}، {year}',
    fr: '{indicator} : {value}, {source}, {year}',
    en: '{indicator}: {value}, {source}, {year}',
  },
} as const satisfies WordTable

/** Words of the form of weights. */
export const weightWords = {
  heading: { ar: 'الأوزان والطريقة', fr: 'Poids et méthode', en: 'Weights and method' },
  open: {
    ar: 'غير الأوزان والطريقة',
    fr: 'Changer les poids et la méthode',
    en: 'Change the weights and the method',
  },
  legend: {
    ar: 'ما أهمية كل جزء؟ من 0 إلى 10',
    fr: 'Quelle importance pour chaque élément ? De 0 à 10',
    en: 'How much does each part matter? From 0 to 10',
  },
  startingNote: {
    ar: 'الأوزان الأولى اختيار من هذا المشروع، وهذه أسبابها. النسب وحدها تهم.',
    fr: 'Les poids de départ sont un choix de ce projet, avec ses raisons. Seules les proportions comptent.',
    en: 'The starting weights are a choice of this project, with its reasons. Only proportions count.',
  },
  share: { ar: '{share} من المجموع', fr: '{share} du total', en: '{share} of the total' },
  startingWhy: { ar: 'البداية {weight}: {why}', fr: 'Départ {weight} : {why}', en: 'Start {weight}: {why}' },
  method: { ar: 'طريقة الترتيب', fr: 'Méthode de classement', en: 'Ranking method' },
  rank: { ar: 'رتب', fr: 'Classer', en: 'Rank' },
  reset: {
    ar: 'عد إلى الأوزان الأولى',
    fr: 'Revenir aux poids de départ',
    en: 'Back to the starting weights',
  },
  nowFirst: { ar: 'الخمسة الأولى الآن:', fr: 'Les cinq premières\u00a0:', en: 'The first five now:' },
  nowFirstSaid: {
    ar: 'الترتيب الآن: {list}',
    fr: 'Classement : {list}',
    en: 'Ranking now: {list}',
  },
  pairsOpen: {
    ar: 'لا تعرف الأوزان؟ قارن اثنين اثنين',
    fr: 'Pas d’idée des poids ? Comparez deux à deux',
    en: 'Not sure of the weights? Compare two by two',
  },
  pairsLead: {
    ar: 'خمسة عشر سؤالا قصيرا. من أجوبتك نحسب الأوزان (طريقة AHP).',
    fr: 'Quinze questions courtes. Vos réponses donnent les poids (méthode AHP).',
    en: 'Fifteen short questions. Your answers give the weights (AHP method).',
  },
  pair: { ar: '{a} أم {b}؟', fr: '{a} ou {b} ?', en: '{a} or {b}?' },
  pairsLegend: { ar: 'أيهما أهم؟', fr: 'Lequel compte le plus ?', en: 'Which matters more?' },
  pairsSend: { ar: 'احسب الأوزان', fr: 'Calculer les poids', en: 'Compute the weights' },
  fromPairs: {
    ar: 'هذه الأوزان من أجوبتك.',
    fr: 'Ces poids viennent de vos réponses.',
    en: 'These weights come from your answers.',
  },
  pairsAgree: {
    ar: 'أجوبتك متناسقة (نسبة الاتساق {ratio}، والحد 0,10).',
    fr: 'Vos réponses s’accordent (ratio de cohérence {ratio}, limite 0,10).',
    en: 'Your answers agree with each other (consistency ratio {ratio}, limit 0.10).',
  },
  pairsDisagree: {
    ar: 'بعض أجوبتك متعارضة (نسبة الاتساق {ratio}، والحد 0,10). راجع أولا: {pair}',
    fr: 'Certaines réponses se contredisent (ratio de cohérence {ratio}, limite 0,10). Revoyez d’abord : {pair}',
    en: 'Some answers contradict each other (consistency ratio {ratio}, limit 0.10). Look first at: {pair}',
  },
} as const satisfies WordTable

export const GROUP_WORDS: Readonly<Record<Group, Word>> = {
  need: PART_WORDS.need.name,
  resource: PART_WORDS.resource.name,
  fabric: PART_WORDS.fabric.name,
  dynamics: PART_WORDS.dynamics.name,
  market: PART_WORDS.market.name,
  fit: { ar: 'الأثر (المحاور الثلاثة)', fr: 'Effets (trois axes)', en: 'Effects (three axes)' },
}

/** `{a}` and `{b}` are the two groups. */
export const ANSWER_WORDS: Readonly<Record<Answer, Word>> = {
  a5: { ar: '{a}، بكثير', fr: '{a}, beaucoup plus', en: '{a}, much more' },
  a3: { ar: '{a}، قليلا', fr: '{a}, un peu plus', en: '{a}, a little more' },
  same: { ar: 'سواء', fr: 'Autant', en: 'The same' },
  b3: { ar: '{b}، قليلا', fr: '{b}, un peu plus', en: '{b}, a little more' },
  b5: { ar: '{b}، بكثير', fr: '{b}, beaucoup plus', en: '{b}, much more' },
}

export const FAULT_WORDS: Readonly<Record<QuestionFault['kind'], Word>> = {
  'not-a-number': {
    ar: '{field}: «{typed}» ليس رقما. اكتب رقما من 0 إلى 10.',
    fr: '{field} : « {typed} » n’est pas un nombre. Écrivez un nombre de 0 à 10.',
    en: '{field}: “{typed}” is not a number. Write a number from 0 to 10.',
  },
  negative: {
    ar: '{field}: الوزن {typed} تحت الصفر. اكتب رقما من 0 إلى 10.',
    fr: '{field} : le poids {typed} est négatif. Écrivez un nombre de 0 à 10.',
    en: '{field}: the weight {typed} is below zero. Write a number from 0 to 10.',
  },
  'too-large': {
    ar: '{field}: الوزن {typed} كبير. اكتب رقما من 0 إلى 10.',
    fr: '{field} : le poids {typed} est trop grand. Écrivez un nombre de 0 à 10.',
    en: '{field}: the weight {typed} is too large. Write a number from 0 to 10.',
  },
  'all-zero': {
    ar: 'كل الأوزان صفر. أعط وزنا لجزء واحد على الأقل.',
    fr: 'Tous les poids sont à zéro. Donnez un poids à un élément au moins.',
    en: 'All weights are zero. Give a weight to one part at least.',
  },
  'unknown-method': {
    ar: 'لا نعرف الطريقة «{typed}». اختر واحدة من اللائحة.',
    fr: 'La méthode « {typed} » est inconnue. Choisissez-en une dans la liste.',
    en: 'The method “{typed}” is unknown. Choose one from the list.',
  },
  'unknown-answer': {
    ar: '{field}: اختر جوابا من اللائحة.',
    fr: '{field} : choisissez une réponse de la liste.',
    en: '{field}: choose an answer from the list.',
  },
  'unknown-activity': {
    ar: 'لا نعرف النشاط «{typed}». اختر واحدا من اللائحة.',
    fr: 'L’activité « {typed} » est inconnue. Choisissez-en une dans la liste.',
    en: 'The activity “{typed}” is unknown. Choose one from the list.',
  },
}

export const faultWords = {
  usingDefaults: {
    ar: 'إلى أن تصحح، يعتمد الترتيب أسفله على الأوزان الأولى.',
    fr: 'En attendant, le classement ci-dessous utilise les poids de départ.',
    en: 'Until then the ranking below uses the starting weights.',
  },
} as const satisfies WordTable

/** Words of the map of a promise. */
export const promiseMapWords = {
  heading: {
    ar: 'أين يعد هذا النشاط أكثر؟',
    fr: 'Où est-ce le plus prometteur ?',
    en: 'Where is it most promising?',
  },
  ofRegion: {
    ar: '{activity} في جماعات جهة {region}',
    fr: '{activity} : communes de la région {region}',
    en: '{activity}: communes of the region {region}',
  },
  ofProvinces: {
    ar: '{activity}: العمالات والأقاليم',
    fr: '{activity} : préfectures et provinces',
    en: '{activity}: prefectures and provinces',
  },
  onMapCommunes: { ar: 'خريطة الجماعات', fr: 'Carte des communes', en: 'Map of the communes' },
  choose: { ar: 'النشاط على الخريطة', fr: 'Activité sur la carte', en: 'Activity on the map' },
  show: { ar: 'اعرض', fr: 'Afficher', en: 'Show' },
  legendClass: { ar: 'فئة {n}', fr: 'Classe {n}', en: 'Class {n}' },
  range: { ar: '{n}: من {low} إلى {high}', fr: '{n} : de {low} à {high}', en: '{n}: {low} to {high}' },
  classes: {
    ar: 'من 1 (الأضعف) إلى 5 (الأقوى)، على 100',
    fr: 'De 1 (le plus faible) à 5 (le plus fort), sur 100',
    en: 'From 1 (weakest) to 5 (strongest), out of 100',
  },
  class: { ar: 'الفئة', fr: 'Classe', en: 'Class' },
  score: { ar: 'على 100', fr: 'Sur 100', en: 'Out of 100' },
  table: { ar: 'الجدول', fr: 'Tableau', en: 'Table', zgh: 'ⵜⴰⴼⵍⵡⵉⵜ' },
  sum: {
    ar: 'الخريطة تستعمل دائما المجموع المرجح: هو وحده يقارن بين المجالات.',
    fr: 'La carte utilise toujours la somme pondérée : elle seule compare des territoires.',
    en: 'The map always uses the weighted sum: it alone compares territories.',
  },
  unplaced: {
    ar: 'بعض الجماعات بلا موقع منشور: توجد في الجدول فقط.',
    fr: 'Une commune sans position publiée n’est que dans le tableau.',
    en: 'A commune without a published place is in the table only.',
  },
} as const satisfies WordTable

/** Words of the catalogue of activities. */
export const catalogueWords = {
  title: { ar: 'الأنشطة', fr: 'Les activités', en: 'Activities' },
  lead: {
    ar: '{n} نشاطا يمكن لتعاونية أن تعيش منها، حسب القطاع.',
    fr: '{n} activités dont une coopérative peut vivre, par secteur.',
    en: '{n} activities a cooperative can live on, by sector.',
  },
  inYourPlace: {
    ar: 'لترى ما يصلح لجماعتك، ابحث عنها أولا.',
    fr: 'Pour voir ce qui convient chez vous, cherchez d’abord votre commune.',
    en: 'To see what suits your place, first find your commune.',
  },
  findCommune: { ar: 'ابحث عن جماعتك', fr: 'Trouver sa commune', en: 'Find your commune' },
  audience: { ar: 'لمن؟', fr: 'Pour qui ?', en: 'For whom?' },
  everyone: { ar: 'الجميع', fr: 'Tout le monde', en: 'Everyone' },
  generation: {
    ar: 'أي جيل من المشاريع؟',
    fr: 'Quelle génération de projets ?',
    en: 'Which generation of projects?',
  },
  anyGeneration: { ar: 'كل المشاريع', fr: 'Tous les projets', en: 'All projects' },
  newOnly: { ar: 'الجيل الجديد فقط', fr: 'Nouvelle génération seulement', en: 'New generation only' },
  newGeneration: { ar: 'جيل جديد', fr: 'Nouvelle génération', en: 'New generation' },
  filter: { ar: 'صف', fr: 'Filtrer', en: 'Filter' },
  sectorTen: { ar: 'قطاع: {sector}', fr: 'Secteur : {sector}', en: 'Sector: {sector}' },
  none: {
    ar: 'لا نشاط بهذه الشروط. غير الاختيار.',
    fr: 'Aucune activité ne correspond. Changez le choix.',
    en: 'No activity matches. Change the choice.',
  },
  modelCount: {
    ar: {
      zero: 'لا نموذج جاهز بعد',
      one: 'نموذج جاهز واحد',
      two: 'نموذجان جاهزان',
      few: '{n} نماذج جاهزة',
      many: '{n} نموذجا جاهزا',
      other: '{n} نموذج جاهز',
    },
    fr: { one: '{n} modèle prêt', many: '{n} modèles prêts', other: '{n} modèles prêts' },
    en: { one: '{n} ready model', other: '{n} ready models' },
  },
} as const satisfies WordTable

/** Words of the page of one activity. */
export const activityWords = {
  answers: { ar: 'ماذا يلبي؟', fr: 'À quoi elle répond', en: 'What it answers' },
  livesOn: { ar: 'مما يعيش؟', fr: 'De quoi elle vit', en: 'What it lives on' },
  livesOnShare: {
    ar: 'أشياء المكان: {things}. الناس ومهاراتهم: {people}.',
    fr: 'Choses du lieu : {things}. Gens et savoir-faire : {people}.',
    en: 'Things of the place: {things}. People and skills: {people}.',
  },
  assetKinds: {
    ar: 'أنواع الموارد: {list}',
    fr: 'Types de ressources : {list}',
    en: 'Kinds of resources: {list}',
  },
  assetExamples: { ar: 'مثلا: {list}', fr: 'Par exemple : {list}', en: 'For example: {list}' },
  people: { ar: 'الناس', fr: 'Les gens', en: 'People', zgh: 'ⵎⵉⴷⴷⵏ' },
  needs: { ar: 'ماذا يحتاج؟', fr: 'Ce qu’il lui faut', en: 'What it needs' },
  noGate: {
    ar: 'لا شرط خاصا من الماء أو الكهرباء أو الطريق.',
    fr: 'Pas de condition particulière d’eau, d’électricité ou de route.',
    en: 'No special condition of water, electricity or road.',
  },
  gateAtLeast: {
    ar: '{indicator}: {value} على الأقل. {why}',
    fr: '{indicator} : au moins {value}. {why}',
    en: '{indicator}: at least {value}. {why}',
  },
  gateAtMost: {
    ar: '{indicator}: {value} على الأكثر. {why}',
    fr: '{indicator} : au plus {value}. {why}',
    en: '{indicator}: at most {value}. {why}',
  },
  customers: { ar: 'لمن يبيع؟', fr: 'Qui sont les clients', en: 'Who the customers are' },
  customerLine: { ar: '{who}: {share}', fr: '{who} : {share}', en: '{who}: {share}' },
  reach: { ar: 'مدى السوق: {km} كلم. {why}', fr: 'Portée : {km} km. {why}', en: 'Reach: {km} km. {why}' },
  season: { ar: 'الموسم', fr: 'Saison', en: 'Season', zgh: 'ⵉⵎⵉⵔ' },
  effects: { ar: 'ما الذي يغيره؟', fr: 'Ses effets', en: 'Its effects' },
  judgement: { ar: 'تقدير من المشروع', fr: 'Jugement du projet', en: 'The project’s judgement' },
  effect0: { ar: 'لا أثر يذكر', fr: 'Pas d’effet notable', en: 'No notable effect' },
  effect1: { ar: 'أثر خفيف', fr: 'Effet léger', en: 'Slight effect' },
  effect2: { ar: 'أثر متوسط', fr: 'Effet moyen', en: 'Medium effect' },
  effect3: { ar: 'أثر قوي', fr: 'Effet fort', en: 'Strong effect' },
  whereBest: { ar: 'أين يعد أكثر؟', fr: 'Où elle promet le plus', en: 'Where it promises most' },
  whereLead: {
    ar: 'بالأوزان الأولى. اختر جهة لترى جماعاتها.',
    fr: 'Avec les poids de départ. Choisissez une région pour voir ses communes.',
    en: 'With the starting weights. Choose a region to see its communes.',
  },
  bestCommunes: {
    ar: 'الجماعات العشرون الأولى',
    fr: 'Les vingt premières communes',
    en: 'The first twenty communes',
  },
  rankThere: { ar: 'رتبته هناك', fr: 'Son rang là-bas', en: 'Its rank there' },
  region: { ar: 'الجهة', fr: 'Région', en: 'Region', zgh: 'ⵜⴰⵎⵏⴰⴹⵜ' },
  wholeCountry: { ar: 'المغرب كله', fr: 'Tout le Maroc', en: 'All Morocco' },
  settings: { ar: 'كيف حسبنا؟', fr: 'Comment c’est calculé', en: 'How it is computed' },
  settingsLead: {
    ar: 'هذه إعدادات اختارها المشروع، لا أرقام منشورة. يمكن للمشرف تغييرها في الملف {file}.',
    fr: 'Ce sont des réglages choisis par ce projet, pas des chiffres publiés. L’opérateur les change dans {file}.',
    en: 'These are settings chosen by this project, not published figures. The operator edits them in {file}.',
  },
  setting: { ar: 'اعرض الإعدادات', fr: 'Voir les réglages', en: 'See the settings' },
  needWeight: {
    ar: 'وزن في الحاجة: {share}',
    fr: 'Poids dans le besoin : {share}',
    en: 'Weight in the need: {share}',
  },
  high: { ar: 'يحسب إذا ارتفع', fr: 'compte quand c’est haut', en: 'counts when high' },
  low: { ar: 'يحسب إذا انخفض', fr: 'compte quand c’est bas', en: 'counts when low' },
  fabricSetting: { ar: 'النسيج', fr: 'Tissu', en: 'Fabric' },
  groundSetting: { ar: 'المكان', fr: 'Lieu', en: 'Place', zgh: 'ⴰⴷⵖⴰⵔ' },
} as const satisfies WordTable

export const AUDIENCE_WORDS: Readonly<Record<(typeof AUDIENCES)[number], Word>> = {
  women: { ar: 'النساء', fr: 'Femmes', en: 'Women' },
  youth: { ar: 'الشباب', fr: 'Jeunes', en: 'Young people', zgh: 'ⵉⵄⵔⵔⵉⵎⵏ' },
  farmers: { ar: 'الفلاحون', fr: 'Agriculteurs', en: 'Farmers' },
  craftspeople: { ar: 'الصناع التقليديون', fr: 'Artisans', en: 'Craftspeople' },
  'job-seekers': { ar: 'الباحثون عن شغل', fr: 'Chercheurs d’emploi', en: 'Job seekers' },
  cooperatives: { ar: 'التعاونيات', fr: 'Coopératives', en: 'Cooperatives' },
}
