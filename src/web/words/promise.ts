/** The sentences of a promise: one per kind of reason, and the words of its parts, in every language. */
import type { Customer, Part } from '../../domain/activity/activity.ts'
import type { Method } from '../../domain/activity/rank.ts'
import type { Operand, Reason, ReasonKind, Term } from '../../domain/activity/reason.ts'
import { type Language, read } from '../../domain/basics/language.ts'
import { list, number } from './format.ts'
import { say, type Word } from './word.ts'

export const REASON_WORDS: Readonly<Record<ReasonKind, Word>> = {
  'need-high': {
    ar: '{why} {indicator}: {value}. في المجالات المشابهة: {median}.',
    fr: '{why} {indicator} : {value}. Territoires comparables : {median}.',
    en: '{why} {indicator}: {value}. Comparable territories: {median}.',
  },
  'need-middle': {
    ar: 'حاجة متوسطة. {indicator}: {value}. في المجالات المشابهة: {median}.',
    fr: 'Besoin moyen. {indicator} : {value}. Territoires comparables : {median}.',
    en: 'A middling need. {indicator}: {value}. Comparable territories: {median}.',
  },
  'need-low': {
    ar: 'حاجة قليلة. {indicator}: {value}. في المجالات المشابهة: {median}.',
    fr: 'Besoin faible. {indicator} : {value}. Territoires comparables : {median}.',
    en: 'A small need. {indicator}: {value}. Comparable territories: {median}.',
  },
  'road-in-town': {
    ar: 'هذه مدينة، والطريق تصل إليها.',
    fr: 'C’est une ville : la route y arrive.',
    en: 'This is a town: the road reaches it.',
  },
  'asset-here': {
    ar: 'موجود هنا: {asset}.',
    fr: 'Présent ici : {asset}.',
    en: 'Found here: {asset}.',
  },
  'asset-inside': {
    ar: 'موجود داخل المجال، في {territory}: {asset}.',
    fr: 'Présent à l’intérieur, à {territory} : {asset}.',
    en: 'Found inside, in {territory}: {asset}.',
  },
  'asset-of-province': {
    ar: 'موجود في إقليم {territory}: {asset}.',
    fr: 'Présent dans la province, {territory} : {asset}.',
    en: 'Found in the province, {territory}: {asset}.',
  },
  'asset-of-region': {
    ar: 'موجود في الجهة، {territory}: {asset}. قد يكون بعيدا عن هنا.',
    fr: 'Présent dans la région, {territory} : {asset}. Peut-être loin d’ici.',
    en: 'Found in the region, {territory}: {asset}. It may be far from here.',
  },
  'asset-near': {
    ar: 'موجود قريبا في {territory}، على بعد {km}: {asset}.',
    fr: 'Présent tout près, à {territory}, à {km} : {asset}.',
    en: 'Found nearby in {territory}, {km} away: {asset}.',
  },
  'assets-more': {
    ar: 'وموارد أخرى، عددها {count}.',
    fr: 'Autres ressources : {count}.',
    en: 'Other resources: {count}.',
  },
  'asset-none': {
    ar: 'لم يسجل أي مورد لهذا النشاط هنا أو قريبا.',
    fr: 'Aucune ressource notée pour cette activité, ici ou près d’ici.',
    en: 'No resource is recorded for this activity, here or nearby.',
  },
  'lives-on-people': {
    ar: 'هذا النشاط يعيش على معرفة الناس، لا على مادة محلية.',
    fr: 'Cette activité vit du savoir des gens, pas d’une matière locale.',
    en: 'This activity lives on what people know, not on a local material.',
  },
  'kin-activities': {
    ar: 'حيث يوجد {activities}، يوجد غالبا هذا النشاط.',
    fr: 'Là où il y a {activities}, cette activité existe souvent.',
    en: 'Where there is {activities}, this activity is often found.',
  },
  'people-many': {
    ar: '{why} {indicator}: {value}. في المجالات المشابهة: {median}.',
    fr: '{why} {indicator} : {value}. Territoires comparables : {median}.',
    en: '{why} {indicator}: {value}. Comparable territories: {median}.',
  },
  'people-middle': {
    ar: 'اليد العاملة متوسطة. {indicator}: {value}. في المجالات المشابهة: {median}.',
    fr: 'Main-d’œuvre moyenne. {indicator} : {value}. Territoires comparables : {median}.',
    en: 'An ordinary workforce. {indicator}: {value}. Comparable territories: {median}.',
  },
  'people-few': {
    ar: 'اليد العاملة المناسبة قليلة. {indicator}: {value}. في المجالات المشابهة: {median}.',
    fr: 'Peu de main-d’œuvre pour cela. {indicator} : {value}. Territoires comparables : {median}.',
    en: 'Few people for this work. {indicator}: {value}. Comparable territories: {median}.',
  },
  'ground-good': {
    ar: '{why} المكان مناسب.',
    fr: '{why} Le lieu convient.',
    en: '{why} The place suits it.',
  },
  'ground-poor': {
    ar: '{why} المكان أقل ملاءمة.',
    fr: '{why} Le lieu convient moins.',
    en: '{why} The place suits it less.',
  },
  'gate-open': {
    ar: 'الشرط متوفر. {infrastructure}: {value}. الحد: {threshold}.',
    fr: 'Condition remplie. {infrastructure} : {value}. Seuil : {threshold}.',
    en: 'Condition met. {infrastructure}: {value}. Threshold: {threshold}.',
  },
  'gate-limits': {
    ar: '{why} {infrastructure}: {value}. الحد: {threshold}. يلزم حل قبل البداية.',
    fr: '{why} {infrastructure} : {value}. Seuil : {threshold}. À régler avant de commencer.',
    en: '{why} {infrastructure}: {value}. Threshold: {threshold}. To be solved before starting.',
  },
  'gate-in-town': {
    ar: 'هذه مدينة. {infrastructure}: الشرط متوفر.',
    fr: 'C’est une ville. {infrastructure} : condition remplie.',
    en: 'This is a town. {infrastructure}: condition met.',
  },
  'fabric-few': {
    ar: 'قطاع {sector} ضعيف هنا: {quotient} مرة المعتاد. الموردون والزبناء قليلون.',
    fr: 'Secteur {sector} rare ici : {quotient} fois l’ordinaire. Peu de fournisseurs et de clients.',
    en: 'The {sector} sector is rare here: {quotient} times the usual. Few suppliers and customers.',
  },
  'fabric-balanced': {
    ar: 'قطاع {sector} متوازن هنا: {quotient} مرة المعتاد. هناك مكان لمشروع جديد.',
    fr: 'Secteur {sector} équilibré ici : {quotient} fois l’ordinaire. Il reste de la place.',
    en: 'The {sector} sector is balanced here: {quotient} times the usual. There is room.',
  },
  'fabric-many': {
    ar: 'قطاع {sector} كثير هنا: {quotient} مرة المعتاد. المنافسة قوية.',
    fr: 'Secteur {sector} très présent ici : {quotient} fois l’ordinaire. La concurrence est forte.',
    en: 'The {sector} sector is crowded here: {quotient} times the usual. Competition is strong.',
  },
  'partners-few': {
    ar: 'الشركاء في قطاع {sector} قليلون: {quotient} مرة المعتاد.',
    fr: 'Peu de partenaires dans le secteur {sector} : {quotient} fois l’ordinaire.',
    en: 'Few partners in the {sector} sector: {quotient} times the usual.',
  },
  'partners-balanced': {
    ar: 'الشركاء في قطاع {sector} موجودون: {quotient} مرة المعتاد.',
    fr: 'Des partenaires dans le secteur {sector} : {quotient} fois l’ordinaire.',
    en: 'There are partners in the {sector} sector: {quotient} times the usual.',
  },
  'partners-many': {
    ar: 'الشركاء في قطاع {sector} كثيرون: {quotient} مرة المعتاد.',
    fr: 'Beaucoup de partenaires dans le secteur {sector} : {quotient} fois l’ordinaire.',
    en: 'Many partners in the {sector} sector: {quotient} times the usual.',
  },
  'recent-more': {
    ar: 'مقاولات كثيرة جديدة منذ 2020: {value}. المشابهة: {median}. الجهة: {region}. المغرب: {nation}.',
    fr: 'Beaucoup d’entreprises créées depuis 2020 : {value}. Comparables : {median}. Région : {region}. Maroc : {nation}.',
    en: 'Many businesses founded since 2020: {value}. Comparable: {median}. Region: {region}. Morocco: {nation}.',
  },
  'recent-alike': {
    ar: 'المقاولات الجديدة منذ 2020 مثل غيرها: {value}. المشابهة: {median}. الجهة: {region}. المغرب: {nation}.',
    fr: 'Entreprises créées depuis 2020, comme ailleurs : {value}. Comparables : {median}. Région : {region}. Maroc : {nation}.',
    en: 'Businesses founded since 2020, as elsewhere: {value}. Comparable: {median}. Region: {region}. Morocco: {nation}.',
  },
  'recent-fewer': {
    ar: 'مقاولات قليلة جديدة منذ 2020: {value}. المشابهة: {median}. الجهة: {region}. المغرب: {nation}.',
    fr: 'Peu d’entreprises créées depuis 2020 : {value}. Comparables : {median}. Région : {region}. Maroc : {nation}.',
    en: 'Few businesses founded since 2020: {value}. Comparable: {median}. Region: {region}. Morocco: {nation}.',
  },
  'people-grew': {
    ar: 'عدد السكان ارتفع: {value}. في المغرب: {nation}. الفرق بالنقط: {shift}.',
    fr: 'La population a augmenté : {value}. Au Maroc : {nation}. Écart en points : {shift}.',
    en: 'The population grew: {value}. In Morocco: {nation}. Difference in points: {shift}.',
  },
  'people-fell': {
    ar: 'عدد السكان انخفض: {value}. في المغرب: {nation}. الفرق بالنقط: {shift}.',
    fr: 'La population a baissé : {value}. Au Maroc : {nation}. Écart en points : {shift}.',
    en: 'The population fell: {value}. In Morocco: {nation}. Difference in points: {shift}.',
  },
  'people-within': {
    ar: 'السكان القريبون، والبعيد يحسب أقل (مدى {km}): {count}.',
    fr: 'Habitants à portée, les plus loin comptant moins (portée {km}) : {count}.',
    en: 'People within reach, the farther counting less (reach {km}): {count}.',
  },
  'farmers-within': {
    ar: 'سكان القرى القريبون، والبعيد يحسب أقل (مدى {km}): {count}.',
    fr: 'Ruraux à portée, les plus loin comptant moins (portée {km}) : {count}.',
    en: 'Rural people within reach, the farther counting less (reach {km}): {count}.',
  },
  'cooperators-within': {
    ar: 'وزن أعضاء التعاونيات في الجوار (مدى {km}): {count}. مؤشر، وليس عددا للأشخاص.',
    fr: 'Poids des coopérateurs alentour (portée {km}) : {count}. Un indice, pas un nombre de personnes.',
    en: 'Weight of cooperative members around (reach {km}): {count}. An index, not a count of people.',
  },
  'visitor-places-within': {
    ar: 'أماكن تجلب الزوار في الجوار، والبعيد يحسب أقل (مدى {km}): {count}.',
    fr: 'Lieux qui attirent des visiteurs, les plus loin comptant moins (portée {km}) : {count}.',
    en: 'Places that draw visitors, the farther counting less (reach {km}): {count}.',
  },
  'souks-within': {
    ar: 'الأسواق الأسبوعية القريبة، والبعيد يحسب أقل: {count}.',
    fr: 'Souks hebdomadaires proches, les plus loin comptant moins : {count}.',
    en: 'Weekly souks nearby, the farther counting less: {count}.',
  },
  'fit-strong': {
    ar: '{why} أثر قوي هنا. الحاجة: {need} من 100.',
    fr: '{why} L’effet est fort ici. Besoin : {need} sur 100.',
    en: '{why} The effect is strong here. Need: {need} of 100.',
  },
  'fit-some': {
    ar: '{why} أثر متوسط هنا. الحاجة: {need} من 100.',
    fr: '{why} L’effet est moyen ici. Besoin : {need} sur 100.',
    en: '{why} The effect is middling here. Need: {need} of 100.',
  },
  'fit-weak': {
    ar: '{why} الأثر قليل هنا. الحاجة: {need} من 100.',
    fr: '{why} L’effet est faible ici. Besoin : {need} sur 100.',
    en: '{why} The effect is small here. Need: {need} of 100.',
  },
  'figure-of-province': {
    ar: '{indicator}: رقم الإقليم ({territory})، لا رقم الجماعة.',
    fr: '{indicator} : chiffre de la province ({territory}), pas de la commune.',
    en: '{indicator}: figure of the province ({territory}), not of the commune.',
  },
  'figure-of-region': {
    ar: '{indicator}: رقم الجهة ({territory}).',
    fr: '{indicator} : chiffre de la région ({territory}).',
    en: '{indicator}: figure of the region ({territory}).',
  },
  'figure-of-nation': {
    ar: '{indicator}: رقم المغرب كله.',
    fr: '{indicator} : chiffre de tout le Maroc.',
    en: '{indicator}: figure of the whole of Morocco.',
  },
  'figure-missing': {
    ar: '{indicator}: رقم غير منشور.',
    fr: '{indicator} : chiffre non publié.',
    en: '{indicator}: not published.',
  },
  'figure-careful': {
    ar: '{indicator}. {caution}',
    fr: '{indicator}. {caution}',
    en: '{indicator}. {caution}',
  },
  'asset-unverified': {
    ar: '{asset}: معلومة عامة لم تتأكد بعد.',
    fr: '{asset} : connaissance générale, à vérifier.',
    en: '{asset}: general knowledge, still to be verified.',
  },
  'asset-regional-only': {
    ar: 'المورد معروف للجهة فقط، ومكانه غير محدد.',
    fr: 'La ressource n’est connue que pour la région, sans lieu précis.',
    en: 'The resource is known for the region only, with no exact place.',
  },
  'assets-incomplete': {
    ar: 'لائحة الموارد غير كاملة. يمكن إضافة مورد بمصدره.',
    fr: 'La liste des ressources est incomplète. On peut en ajouter, avec la source.',
    en: 'The list of resources is incomplete. One may be added, with its source.',
  },
  'sector-broad': {
    ar: 'القطاع هنا واسع، ويضم أنشطة أخرى.',
    fr: 'Le secteur est large et comprend d’autres activités.',
    en: 'The sector is broad and holds other activities too.',
  },
  'businesses-few': {
    ar: 'عدد المقاولات قليل: {count}. النسبة غير ثابتة.',
    fr: 'Peu d’entreprises : {count}. Le rapport est fragile.',
    en: 'Few businesses: {count}. The ratio is fragile.',
  },
  'one-period': {
    ar: 'المؤسسات أحصيت مرة واحدة، فلا يمكن حساب تطور كل قطاع.',
    fr: 'Établissements comptés une seule fois : l’évolution par secteur ne se calcule pas.',
    en: 'Establishments were counted once: change by sector cannot be computed.',
  },
  'visitors-uncounted': {
    ar: 'الزوار لا يحصون بالجماعة، والأماكن السياحية تعوضهم هنا.',
    fr: 'Visiteurs non comptés par commune : les lieux touristiques en tiennent lieu.',
    en: 'Visitors are not counted by commune: tourist places stand for them.',
  },
  'cooperators-provincial': {
    ar: 'أعضاء التعاونيات: رقم الإقليم، وهو من الإحصاء.',
    fr: 'Coopérateurs : part de la province, tirée du recensement.',
    en: 'Cooperative members: share of the province, from the census.',
  },
  'place-unknown': {
    ar: 'مكان الجماعة غير منشور، فالمسافات تقريبية.',
    fr: 'Le lieu de la commune n’est pas publié : distances approchées.',
    en: 'The place of the commune is not published: distances are rough.',
  },
  judgement: {
    ar: 'أثر النشاط تقدير منا، ويمكن تغييره.',
    fr: 'L’effet de l’activité est une appréciation, modifiable.',
    en: 'The effect of the activity is a judgement, and may be changed.',
  },
  'stays-whatever': {
    ar: 'يبقى بين الأوائل ({count}) مهما كان وزن «{part}».',
    fr: 'Reste dans les {count} premiers quel que soit le poids de « {part} ».',
    en: 'Stays in the first {count} whatever the weight of “{part}”.',
  },
  'stays-between': {
    ar: 'يبقى بين الأوائل ({count}) إذا كان وزن «{part}» بين {from} و{to} من 100.',
    fr: 'Reste dans les {count} premiers si le poids de « {part} » est entre {from} et {to} sur 100.',
    en: 'Stays in the first {count} while the weight of “{part}” is between {from} and {to} of 100.',
  },
  'enters-between': {
    ar: 'يدخل بين الأوائل ({count}) إذا كان وزن «{part}» بين {from} و{to} من 100.',
    fr: 'Entre dans les {count} premiers si le poids de « {part} » est entre {from} et {to} sur 100.',
    en: 'Enters the first {count} if the weight of “{part}” is between {from} and {to} of 100.',
  },
  'never-enters': {
    ar: 'لا يدخل بين الأوائل ({count}) مهما كان وزن «{part}».',
    fr: 'N’entre pas dans les {count} premiers, quel que soit le poids de « {part} ».',
    en: 'Does not enter the first {count}, whatever the weight of “{part}”.',
  },
  'often-in-first': {
    ar: 'مع أوزان عشوائية، يكون بين الأوائل ({count}) في {share} من الحالات.',
    fr: 'Avec des poids tirés au hasard, il est dans les {count} premiers {share} des fois.',
    en: 'With weights drawn at random, it is in the first {count} {share} of the time.',
  },
  'gains-place': {
    ar: 'يصعد إلى المرتبة {rank} إذا ارتفع «{part}» من {now} إلى {needed} من 100.',
    fr: 'Monte au rang {rank} si « {part} » passe de {now} à {needed} sur 100.',
    en: 'Rises to rank {rank} if “{part}” goes from {now} to {needed} of 100.',
  },
  'figure-gains': {
    ar: 'يصعد إلى المرتبة {rank} إذا كان {indicator} هو {needed} بدل {now}.',
    fr: 'Monte au rang {rank} si {indicator} était {needed} au lieu de {now}.',
    en: 'Rises to rank {rank} if {indicator} were {needed} instead of {now}.',
  },
  'loses-place': {
    ar: 'ينزل إلى المرتبة {rank} إذا انخفض «{part}» من {now} إلى {limit} من 100.',
    fr: 'Descend au rang {rank} si « {part} » passe de {now} à {limit} sur 100.',
    en: 'Falls to rank {rank} if “{part}” goes from {now} to {limit} of 100.',
  },
  'verify-asset': {
    ar: 'إذا تأكد «{asset}» في {territory}، تصبح المرتبة {rank}.',
    fr: 'Si « {asset} » ({territory}) est vérifié, le rang devient {rank}.',
    en: 'If “{asset}” ({territory}) is verified, the rank becomes {rank}.',
  },
  'without-asset': {
    ar: 'دون «{asset}»، تصبح المرتبة {rank}.',
    fr: 'Sans « {asset} », le rang devient {rank}.',
    en: 'Without “{asset}”, the rank becomes {rank}.',
  },
}

export const PART_WORDS: Readonly<Record<Part, { readonly name: Word; readonly meaning: Word }>> = {
  need: {
    name: { ar: 'الحاجة', fr: 'Besoin', en: 'Need', zgh: 'ⴰⵙⵙⴰⵔ' },
    meaning: {
      ar: 'ما ينقص الناس هنا ويجيب عنه هذا النشاط.',
      fr: 'Ce qui manque ici et à quoi l’activité répond.',
      en: 'What is lacking here and the activity answers.',
    },
  },
  resource: {
    name: { ar: 'الموارد', fr: 'Ressources', en: 'Resources' },
    meaning: {
      ar: 'ما يعيش عليه النشاط: مواد ومواقع وناس وشروط.',
      fr: 'Ce dont vit l’activité : matières, sites, gens, conditions.',
      en: 'What the activity lives on: materials, sites, people, conditions.',
    },
  },
  fabric: {
    name: { ar: 'المقاولات الموجودة', fr: 'Entreprises présentes', en: 'Businesses there' },
    meaning: {
      ar: 'من يعمل هنا في القطاع: قليل أو كاف أو كثير.',
      fr: 'Qui est déjà là dans le secteur : trop peu, assez ou trop.',
      en: 'Who is already there in the sector: too few, enough or too many.',
    },
  },
  dynamics: {
    name: { ar: 'الدينامية', fr: 'Dynamique', en: 'Growth' },
    meaning: {
      ar: 'هل تكبر المقاولات والسكان هنا؟',
      fr: 'Les entreprises et la population augmentent-elles ici ?',
      en: 'Are businesses and people growing here?',
    },
  },
  market: {
    name: { ar: 'السوق', fr: 'Marché', en: 'Market', zgh: 'ⴰⴳⴰⴷⴰⵣ' },
    meaning: {
      ar: 'من يمكنه أن يشتري، وكم يبعد.',
      fr: 'Qui peut acheter, et à quelle distance.',
      en: 'Who can buy, and how far away.',
    },
  },
  'fit-economic': {
    name: { ar: 'الأثر الاقتصادي', fr: 'Effet économique', en: 'Economic effect' },
    meaning: {
      ar: 'دخل وشغل حيث ينقصان.',
      fr: 'Revenu et emploi là où ils manquent.',
      en: 'Income and jobs where they are lacking.',
    },
  },
  'fit-social': {
    name: { ar: 'الأثر الاجتماعي', fr: 'Effet social', en: 'Social effect' },
    meaning: {
      ar: 'نفع للنساء والشباب والأسر حيث الحاجة.',
      fr: 'Utile aux femmes, aux jeunes, aux familles qui en ont besoin.',
      en: 'Good for women, youth and families who need it.',
    },
  },
  'fit-environmental': {
    name: { ar: 'الأثر البيئي', fr: 'Effet environnemental', en: 'Environmental effect' },
    meaning: {
      ar: 'ماء وغابة ونظافة حيث تنقص.',
      fr: 'Eau, forêt, propreté là où elles souffrent.',
      en: 'Water, forest and cleanliness where they suffer.',
    },
  },
}

export const METHOD_WORDS: Readonly<Record<Method, { readonly name: Word; readonly meaning: Word }>> = {
  'weighted-sum': {
    name: { ar: 'المجموع الموزون', fr: 'Somme pondérée', en: 'Weighted sum' },
    meaning: {
      ar: 'كل جزء يضرب في وزنه، ثم يجمع الكل.',
      fr: 'Chaque partie est multipliée par son poids, puis on additionne.',
      en: 'Each part is multiplied by its weight, then all are added.',
    },
  },
  topsis: {
    name: {
      ar: 'القرب من الأحسن (TOPSIS)',
      fr: 'Proximité de l’idéal (TOPSIS)',
      en: 'Closeness to the best (TOPSIS)',
    },
    meaning: {
      ar: 'الأول هو الأقرب إلى أحسن نشاط ممكن هنا.',
      fr: 'Le premier est le plus proche de la meilleure activité possible ici.',
      en: 'First is the one closest to the best possible activity here.',
    },
  },
  promethee: {
    name: {
      ar: 'المقارنة اثنين اثنين (PROMETHEE)',
      fr: 'Comparaison deux à deux (PROMETHEE)',
      en: 'Pairwise comparison (PROMETHEE)',
    },
    meaning: {
      ar: 'كل نشاط يقارن مع كل نشاط آخر.',
      fr: 'Chaque activité est comparée à chaque autre.',
      en: 'Each activity is compared with every other.',
    },
  },
}

export const CUSTOMER_WORDS: Readonly<Record<Customer, Word>> = {
  population: { ar: 'السكان', fr: 'Habitants', en: 'Inhabitants' },
  visitors: { ar: 'الزوار', fr: 'Visiteurs', en: 'Visitors' },
  cooperatives: { ar: 'التعاونيات', fr: 'Coopératives', en: 'Cooperatives' },
  farmers: { ar: 'الفلاحون', fr: 'Agriculteurs', en: 'Farmers' },
}

const TERM_WORDS: Readonly<Record<Exclude<Term, Part>, Word>> = {
  industry: { ar: 'الصناعة', fr: 'industrie', en: 'industry' },
  construction: { ar: 'البناء', fr: 'construction', en: 'construction' },
  commerce: { ar: 'التجارة', fr: 'commerce', en: 'trade' },
  services: { ar: 'الخدمات', fr: 'services', en: 'services' },
  electricity: { ar: 'الكهرباء في البيوت', fr: 'Électricité des ménages', en: 'Electricity in homes' },
  water: { ar: 'الماء الجاري في البيوت', fr: 'Eau courante des ménages', en: 'Running water in homes' },
  road: {
    ar: 'المسافة إلى الطريق المعبدة',
    fr: 'Distance à la route goudronnée',
    en: 'Distance to a paved road',
  },
}

export function termWord(term: Term): Word {
  return term in PART_WORDS ? PART_WORDS[term as Part].name : TERM_WORDS[term as Exclude<Term, Part>]
}

/** The sentence of a reason for a reader of `language`, and the language it is really written in. */
export function promiseSentence(reason: Reason, language: Language): { words: string; language: Language } {
  const word = REASON_WORDS[reason.kind]
  const spoken = read(word, language).language
  const values = Object.fromEntries(
    Object.entries(reason.operands).map(([name, operand]) => [name, spokenOperand(operand, spoken)]),
  )
  return say(language, word, values)
}

function spokenOperand(operand: Operand, language: Language): string {
  switch (operand.kind) {
    case 'text':
      return read(operand.text, language).words
    case 'texts':
      return list(
        language,
        operand.texts.map((text) => read(text, language).words),
      )
    case 'term':
      return read(termWord(operand.term), language).words
    case 'number':
      return measured(operand, language)
  }
}

function measured(
  { value, decimals, unit }: Extract<Operand, { kind: 'number' }>,
  language: Language,
): string {
  const shown = number(language, value, decimals)
  if (unit === '' || !Number.isFinite(value)) return shown
  if (unit === '%') return language === 'fr' ? `${shown}\u00a0%` : `${shown}%`
  return language === 'ar' ? `${shown}\u00a0كلم` : `${shown}\u00a0km`
}
