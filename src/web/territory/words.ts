import type { Judgement } from '../../domain/territory/standing.ts'
import type { Level } from '../../domain/basics/territory-code.ts'
import type { Axis, Indicator } from '../../domain/territory/atlas.ts'
import type { Word, WordTable } from '../words/word.ts'

export const territoryWords = {
  listTitle: { ar: 'ابحث عن جماعتك', fr: 'Trouver sa commune', en: 'Find your commune' },
  listLead: {
    ar: '12 جهة، و75 عمالة وإقليما، و1.503 جماعات. اكتب اسما أو اختر من اللائحة.',
    fr: '12 régions, 75 préfectures et provinces, 1 503 communes. Écrivez un nom ou choisissez dans la liste.',
    en: '12 regions, 75 prefectures and provinces, 1,503 communes. Type a name or choose from the list.',
  },
  found: {
    ar: {
      zero: 'لا نتيجة لعبارة «{query}»',
      one: 'نتيجة واحدة لعبارة «{query}»',
      two: 'نتيجتان لعبارة «{query}»',
      few: '{n} نتائج لعبارة «{query}»',
      many: '{n} نتيجة لعبارة «{query}»',
      other: '{n} نتيجة لعبارة «{query}»',
    },
    fr: {
      one: '{n} résultat pour « {query} »',
      many: '{n} résultats pour « {query} »',
      other: '{n} résultats pour « {query} »',
    },
    en: { one: '{n} result for “{query}”', other: '{n} results for “{query}”' },
  },
  noneHint: {
    ar: 'جرب جزءا من الاسم، بالعربية أو بالفرنسية، أو اختر جهتك أدناه.',
    fr: 'Essayez une partie du nom, en arabe ou en français, ou choisissez votre région ci-dessous.',
    en: 'Try part of the name, in Arabic or French, or choose your region below.',
  },
  browse: { ar: 'حسب الجهة والإقليم', fr: 'Par région et province', en: 'By region and province' },
  needs: { ar: 'ما الذي ينقصها', fr: 'Ce qui lui manque', en: 'What it lacks' },
  potential: { ar: 'ما الذي تملكه', fr: 'Ce qu’elle possède', en: 'What it has' },
  needsLayer: { ar: 'الحاجيات', fr: 'Besoins', en: 'Needs' },
  potentialLayer: { ar: 'المؤهلات', fr: 'Potentiel', en: 'Potential' },
  contextLayer: { ar: 'معطيات عامة', fr: 'Données générales', en: 'General figures' },
  comparedWith: {
    ar: 'نقارنها بـ {n} مجالا يشبهها في الحجم والطابع القروي أو الحضري.',
    fr: 'Comparée à {n} territoires de taille et de ruralité proches.',
    en: 'Compared with {n} territories of similar size and rurality.',
  },
  noNeed: {
    ar: 'لا حاجة تفوق بوضوح مثيلاتها في ما نعرف.',
    fr: 'Aucun besoin nettement plus fort qu’ailleurs, dans ce que nous savons.',
    en: 'No need clearly stronger than elsewhere, as far as is known.',
  },
  noPotential: {
    ar: 'لا مؤهل يفوق بوضوح مثيلاتها في الأرقام.',
    fr: 'Aucun atout nettement plus fort qu’ailleurs dans les chiffres.',
    en: 'No strength clearly above similar places in the figures.',
  },
  promising: { ar: 'الأنشطة الواعدة هنا', fr: 'Activités prometteuses ici', en: 'Promising activities here' },
  seePromise: {
    ar: 'رتب الأنشطة وغير الأوزان',
    fr: 'Voir le classement et changer les poids',
    en: 'See the ranking and change the weights',
  },
  assets: { ar: 'موارد معروفة', fr: 'Ressources connues', en: 'Known resources' },
  assetsNote: {
    ar: 'قائمة غير كاملة. ما لم يتأكد بعد يحمل علامة. يمكن للمشرف على الموقع تصحيحها وإغناؤها.',
    fr: 'Liste incomplète. Ce qui n’est pas vérifié le dit. L’opérateur peut la corriger et la compléter.',
    en: 'The list is incomplete. What is not verified says so. The operator can correct and extend it.',
  },
  noAssets: {
    ar: 'لا مورد مسجل بعد لهذا المجال.',
    fr: 'Aucune ressource enregistrée ici pour le moment.',
    en: 'No resource recorded here yet.',
  },
  ownAsset: { ar: 'هنا', fr: 'ici', en: 'here', zgh: 'ⴷⴰ' },
  containingAsset: {
    ar: 'في {name}، وقد يكون في مكان آخر منها',
    fr: 'dans {name}, peut-être ailleurs',
    en: 'in {name}, perhaps elsewhere in it',
  },
  containedAsset: { ar: 'في {name}', fr: 'à {name}', en: 'in {name}' },
  verified: { ar: 'مؤكد', fr: 'Vérifié', en: 'Verified' },
  unverified: { ar: 'غير مؤكد بعد', fr: 'Non vérifié', en: 'Not verified yet' },
  figures: { ar: 'كل الأرقام', fr: 'Tous les chiffres', en: 'All the figures' },
  indicator: { ar: 'المؤشر', fr: 'Indicateur', en: 'Indicator', zgh: 'ⴰⵏⵎⵎⴰⵍ' },
  here: { ar: 'هنا', fr: 'Ici', en: 'Here', zgh: 'ⴷⴰ' },
  comparable: { ar: 'مثيلاتها (الوسيط)', fr: 'Semblables (médiane)', en: 'Similar (median)' },
  province: { ar: 'الإقليم', fr: 'Province', en: 'Province', zgh: 'ⵜⴰⵙⴳⴰ' },
  region: { ar: 'الجهة', fr: 'Région', en: 'Region', zgh: 'ⵜⴰⵎⵏⴰⴹⵜ' },
  nation: { ar: 'المغرب', fr: 'Maroc', en: 'Morocco', zgh: 'ⵍⵎⵖⵔⵉⴱ' },
  inherited: {
    ar: 'رقم {name}: لا ينشر للجماعة',
    fr: 'Chiffre de {name} : non publié ici',
    en: 'Figure of {name}: not published here',
  },
  caution: { ar: 'للقراءة بحذر', fr: 'À lire avec prudence', en: 'Read with care' },
  similar: { ar: 'مجالات تشبهها', fr: 'Territoires semblables', en: 'Similar territories' },
  similarNote: {
    ar: 'الأقرب إليها في كل المؤشرات المتوفرة، بعد توحيد وحداتها.',
    fr: 'Les plus proches sur tous les indicateurs disponibles, ramenés à une même échelle.',
    en: 'The nearest over all available indicators, put on one scale.',
  },
  alike: { ar: 'تتشابهان في: {list}', fr: 'Points communs : {list}', en: 'Alike in: {list}' },
  differ: { ar: 'تختلفان في: {list}', fr: 'Différences : {list}', en: 'Different in: {list}' },
  inside: { ar: 'ما تضمه', fr: 'Ce qu’il contient', en: 'What it contains' },
  population: { ar: 'السكان (2024)', fr: 'Population (2024)', en: 'Population (2024)' },
  households: { ar: 'الأسر (2024)', fr: 'Ménages (2024)', en: 'Households (2024)' },
  change: { ar: 'تغير السكان منذ 2014', fr: 'Évolution depuis 2014', en: 'Change since 2014' },
  notPublished: { ar: 'غير منشور', fr: 'Non publié', en: 'Not published' },
  code: { ar: 'رمز المندوبية السامية للتخطيط: {code}', fr: 'Code HCP : {code}', en: 'HCP code: {code}' },
  noPlace: {
    ar: 'لا يعرف موقعها على الخريطة بعد.',
    fr: 'Sa position sur la carte n’est pas encore connue.',
    en: 'Its place on the map is not known yet.',
  },
  onMap: { ar: 'موقعها', fr: 'Où c’est', en: 'Where it is' },
  sourceYear: { ar: '{source}، {year}', fr: '{source}, {year}', en: '{source}, {year}' },
} as const satisfies WordTable

export const LEVEL_WORDS: Readonly<Record<Level, Word>> = {
  nation: { ar: 'المغرب', fr: 'Maroc', en: 'Morocco', zgh: 'ⵍⵎⵖⵔⵉⴱ' },
  region: { ar: 'جهة', fr: 'Région', en: 'Region', zgh: 'ⵜⴰⵎⵏⴰⴹⵜ' },
  province: { ar: 'عمالة أو إقليم', fr: 'Préfecture ou province', en: 'Prefecture or province' },
  commune: { ar: 'جماعة', fr: 'Commune', en: 'Commune', zgh: 'ⵜⴰⴳⵔⴰⵡⵜ' },
}

export const AXIS_WORDS: Readonly<Record<Axis, Word>> = {
  economic: { ar: 'اقتصادي', fr: 'Économique', en: 'Economic', zgh: 'ⴰⴷⵎⵙⴰⵏ' },
  social: { ar: 'اجتماعي', fr: 'Social', en: 'Social', zgh: 'ⴰⵏⴰⵎⵓⵏ' },
  environmental: { ar: 'بيئي', fr: 'Environnemental', en: 'Environmental' },
}

export const ROLE_WORDS: Readonly<Record<Indicator['role'], Word>> = {
  need: territoryWords.needsLayer,
  potential: territoryWords.potentialLayer,
  context: territoryWords.contextLayer,
}

/** What a judgement says, for a need and for a potential. */
export const JUDGEMENT_WORDS: Readonly<Record<'need' | 'potential', Readonly<Record<Judgement, Word>>>> = {
  need: {
    'much-worse': {
      ar: 'أصعب بكثير من مثيلاتها',
      fr: 'Bien plus difficile qu’ailleurs',
      en: 'Much harder than similar places',
    },
    worse: { ar: 'أصعب من مثيلاتها', fr: 'Plus difficile qu’ailleurs', en: 'Harder than similar places' },
    like: { ar: 'مثل مثيلاتها', fr: 'Comme ses semblables', en: 'Like similar places' },
    better: { ar: 'أحسن من مثيلاتها', fr: 'Mieux qu’ailleurs', en: 'Better than similar places' },
    'much-better': {
      ar: 'أحسن بكثير من مثيلاتها',
      fr: 'Bien mieux qu’ailleurs',
      en: 'Much better than similar places',
    },
  },
  potential: {
    'much-worse': {
      ar: 'أقل بكثير من مثيلاتها',
      fr: 'Bien moins qu’ailleurs',
      en: 'Much less than similar places',
    },
    worse: { ar: 'أقل من مثيلاتها', fr: 'Moins qu’ailleurs', en: 'Less than similar places' },
    like: { ar: 'مثل مثيلاتها', fr: 'Comme ses semblables', en: 'Like similar places' },
    better: { ar: 'أكثر من مثيلاتها', fr: 'Plus qu’ailleurs', en: 'More than similar places' },
    'much-better': {
      ar: 'أكثر بكثير من مثيلاتها',
      fr: 'Bien plus qu’ailleurs',
      en: 'Much more than similar places',
    },
  },
}

/** Units of the indicators, after a number; an empty string needs none. */
export const UNIT_WORDS: Readonly<Record<string, Word>> = {
  'person/room': { ar: 'شخص في الغرفة', fr: 'pers. par pièce', en: 'people per room' },
  km: { ar: 'كلم', fr: 'km', en: 'km' },
  'per 10,000': { ar: 'لكل 10.000 نسمة', fr: 'pour 10 000 hab.', en: 'per 10,000 people' },
  'per 1,000': { ar: 'لكل 1.000 نسمة', fr: 'pour 1 000 hab.', en: 'per 1,000 people' },
  'per 1,000 businesses': {
    ar: 'لكل 1.000 مقاولة',
    fr: 'pour 1 000 entreprises',
    en: 'per 1,000 businesses',
  },
}

export const KIND_WORDS: Readonly<Record<string, Word>> = {
  'label-igp': {
    ar: 'بيان جغرافي محمي',
    fr: 'Indication géographique protégée',
    en: 'Protected geographical indication',
  },
  'label-aop': {
    ar: 'تسمية منشأ محمية',
    fr: "Appellation d'origine protégée",
    en: 'Protected designation of origin',
  },
  'label-agricole': { ar: 'علامة فلاحية', fr: 'Label agricole', en: 'Agricultural label' },
  agriculture: { ar: 'فلاحة', fr: 'Agriculture', en: 'Agriculture', zgh: 'ⵜⴰⴼⵍⵍⴰⵃⵜ' },
  forest: { ar: 'غابة', fr: 'Forêt', en: 'Forest', zgh: 'ⵜⴰⴳⴰⵏⵜ' },
  fishing: { ar: 'صيد بحري', fr: 'Pêche', en: 'Fishing' },
  handicraft: { ar: 'صناعة تقليدية', fr: 'Artisanat', en: 'Handicraft', zgh: 'ⵜⵉⵏⵉⴹⵉ' },
  tourism: { ar: 'سياحة', fr: 'Tourisme', en: 'Tourism', zgh: 'ⵜⴰⵎⴰⵍⵍⴰⵢⵜ' },
  energy: { ar: 'طاقة', fr: 'Énergie', en: 'Energy', zgh: 'ⵜⴰⵥⴹⴰⵕⵜ' },
  industry: { ar: 'صناعة', fr: 'Industrie', en: 'Industry', zgh: 'ⵜⴰⵎⴳⵓⵔⵉ' },
  mineral: { ar: 'معادن ومقالع', fr: 'Mines et carrières', en: 'Mines and quarries' },
  other: { ar: 'مورد آخر', fr: 'Autre', en: 'Other' },
}
