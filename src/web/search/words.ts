import type { Findable } from '../../domain/search/document.ts'
import type { WordStatus } from '../../storage/reference/words-file.ts'
import type { Word, WordTable } from '../words/word.ts'

export const searchWords = {
  title: { ar: 'ابحث في الموقع كله', fr: 'Chercher dans tout le site', en: 'Search the whole site' },
  titleOf: { ar: 'نتائج البحث عن {q}', fr: 'Recherche : {q}', en: 'Search: {q}' },
  label: { ar: 'عم تبحث؟', fr: 'Que cherchez-vous ?', en: 'What are you looking for?' },
  hint: {
    ar: 'جماعة، أو نشاط، أو نموذج، أو مشروع، أو تمويل، أو كلمة',
    fr: 'Une commune, une activité, un modèle, un projet, un financement, un mot',
    en: 'A commune, an activity, a model, a project, funding, a word',
  },
  search: { ar: 'ابحث', fr: 'Rechercher', en: 'Search', zgh: 'ⵔⵣⵓ' },
  found: {
    ar: {
      zero: 'لا نتيجة لعبارة «{q}»',
      one: 'نتيجة واحدة لعبارة «{q}»',
      two: 'نتيجتان لعبارة «{q}»',
      few: '{shown} نتائج لعبارة «{q}»',
      many: '{shown} نتيجة لعبارة «{q}»',
      other: '{shown} نتيجة لعبارة «{q}»',
    },
    fr: {
      one: '{shown} résultat pour «\u00a0{q}\u00a0»',
      many: '{shown} résultats pour «\u00a0{q}\u00a0»',
      other: '{shown} résultats pour «\u00a0{q}\u00a0»',
    },
    en: { one: '{shown} result for “{q}”', other: '{shown} results for “{q}”' },
  },
  didYouMean: { ar: 'هل تقصد:', fr: 'Vouliez-vous dire :', en: 'Did you mean:' },
  groupTotal: { ar: '{group} ({shown})', fr: '{group} ({shown})', en: '{group} ({shown})' },
  seeAll: {
    ar: 'كل النتائج ({shown}): {group}',
    fr: 'Tous les résultats ({shown}) : {group}',
    en: 'All results ({shown}): {group}',
  },
  everyKind: { ar: 'البحث في الموقع كله', fr: 'Chercher dans tout le site', en: 'Search the whole site' },
  onlyFirst: {
    ar: 'هذه أول {shown} نتيجة. أضف كلمة إلى بحثك لتقليص العدد.',
    fr: 'Voici les {shown} premiers résultats. Ajoutez un mot pour préciser.',
    en: 'These are the first {shown} results. Add a word to narrow them down.',
  },
  nothingHints: {
    ar: 'ما يمكن أن تجربه',
    fr: 'Ce que vous pouvez essayer',
    en: 'What you can try',
  },
  hintFewer: {
    ar: 'اكتب كلمة واحدة أو كلمتين فقط.',
    fr: 'Écrivez un ou deux mots seulement.',
    en: 'Type one or two words only.',
  },
  hintOther: {
    ar: 'جرب كلمة أخرى لها نفس المعنى.',
    fr: 'Essayez un autre mot de même sens.',
    en: 'Try another word of the same meaning.',
  },
  hintLanguage: {
    ar: 'اكتب بالعربية أو الدارجة أو الأمازيغية أو الفرنسية. كل الحروف مقبولة.',
    fr: 'Écrivez en arabe, darija, amazighe ou français. Toutes les lettres conviennent.',
    en: 'Write in Arabic, Darija, Tamazight or French. Any letters will do.',
  },
  examples: { ar: 'أمثلة:', fr: 'Exemples :', en: 'Examples:' },
  browse: { ar: 'تصفح الموقع', fr: 'Parcourir le site', en: 'Browse the site' },
  map: { ar: 'الخريطة', fr: 'La carte', en: 'The map' },
  newIdea: { ar: 'ضع فكرتك في البنك', fr: 'Déposer une idée', en: 'Put in an idea' },
  noTamazight: {
    ar: 'لم نجد لها كلمة أمازيغية موثقة',
    fr: 'aucun mot amazighe attesté trouvé',
    en: 'no attested Tamazight word found',
  },
} as const satisfies WordTable

/** Words that many look for: they open an empty search page. */
export const EXAMPLE_WORDS = {
  place: { ar: 'بركان', fr: 'Berkane', en: 'Berkane' },
  product: { ar: 'زيت الزيتون', fr: 'Huile d’olive', en: 'Olive oil', zgh: 'ⵣⵣⵉⵜ ⵏ ⵣⵣⵉⵜⵓⵏ' },
  word: { ar: 'تعاونية', fr: 'Coopérative', en: 'Cooperative', zgh: 'ⵜⴰⵎⵢⴰⵡⴰⵙⵜ' },
} as const satisfies WordTable

/** Headings of the groups of results. */
export const GROUP_WORDS: Readonly<Record<Findable, Word>> = {
  territory: { ar: 'المجالات الترابية', fr: 'Territoires', en: 'Territories' },
  activity: { ar: 'الأنشطة', fr: 'Activités', en: 'Activities' },
  model: { ar: 'النماذج الاقتصادية', fr: 'Modèles économiques', en: 'Economic models' },
  project: { ar: 'المشاريع والأفكار', fr: 'Projets et idées', en: 'Projects and ideas' },
  programme: { ar: 'التمويل والدعم', fr: 'Financements et appuis', en: 'Funding and support' },
  partner: { ar: 'الشركاء', fr: 'Partenaires', en: 'Partners' },
  meeting: { ar: 'اللقاءات', fr: 'Rencontres', en: 'Meetings' },
  tour: { ar: 'الجولات', fr: 'Tournées', en: 'Tours' },
  contest: { ar: 'مسابقات الأفكار', fr: 'Concours d’idées', en: 'Idea contests' },
  word: { ar: 'معجم الكلمات', fr: 'Glossaire', en: 'Glossary' },
}

/** What one result is; a territory says its level instead. */
export const KIND_WORDS: Readonly<Record<Exclude<Findable, 'territory'>, Word>> = {
  activity: { ar: 'نشاط', fr: 'Activité', en: 'Activity', zgh: 'ⴰⵎⵓⵙⵙⵓ' },
  model: { ar: 'نموذج اقتصادي', fr: 'Modèle économique', en: 'Economic model', zgh: 'ⴰⵣⵓⵔⵜ ⴰⴷⵎⵙⴰⵏ' },
  project: { ar: 'مشروع', fr: 'Projet', en: 'Project', zgh: 'ⴰⵙⵏⴼⴰⵔ' },
  programme: { ar: 'تمويل أو دعم', fr: 'Financement ou appui', en: 'Funding or support' },
  partner: { ar: 'شريك', fr: 'Partenaire', en: 'Partner', zgh: 'ⴰⵎⵛⵛⵔⴽ' },
  meeting: { ar: 'لقاء', fr: 'Rencontre', en: 'Meeting' },
  tour: { ar: 'جولة لقاءات', fr: 'Tournée', en: 'Tour' },
  contest: { ar: 'مسابقة أفكار', fr: 'Concours d’idées', en: 'Idea contest' },
  word: { ar: 'كلمة', fr: 'Mot', en: 'Word' },
}

/** How far the Tamazight word of an entry can be trusted. */
export const STATUS_WORDS: Readonly<Record<WordStatus, Word>> = {
  attested: { ar: 'لها مصدر', fr: 'Attesté', en: 'Attested' },
  composed: { ar: 'مركبة من كلمات موثقة', fr: 'Composé de mots attestés', en: 'Composed of attested words' },
  missing: { ar: 'ناقصة', fr: 'Manquant', en: 'Missing' },
}
