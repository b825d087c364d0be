import type { WordTable } from '../words/word.ts'

export const mapWords = {
  regions: {
    ar: 'خريطة الجهات الاثنتي عشرة',
    fr: 'Carte des douze régions',
    en: 'Map of the twelve regions',
  },
  provinces: {
    ar: 'خريطة العمالات والأقاليم',
    fr: 'Carte des préfectures et provinces',
    en: 'Map of the prefectures and provinces',
  },
  communes: {
    ar: 'الجماعات نقط لا حدود: لا تتوفر حدودها بعد',
    fr: 'Les communes sont des points : leurs limites ne sont pas encore disponibles',
    en: 'Communes are points: their limits are not available yet',
  },
} as const satisfies WordTable

export const mapPageWords = {
  title: {
    ar: 'خريطة الحاجيات والمؤهلات',
    fr: 'Carte des besoins et du potentiel',
    en: 'Map of needs and potential',
  },
  lead: {
    ar: 'اختر مؤشرا وجهة. الأرقام نفسها في الجدول تحت الخريطة.',
    fr: 'Choisissez un indicateur et une région. Les mêmes chiffres sont en tableau sous la carte.',
    en: 'Choose an indicator and a region. The same figures are in the table under the map.',
  },
  indicator: { ar: 'المؤشر', fr: 'Indicateur', en: 'Indicator', zgh: 'ⴰⵏⵎⵎⴰⵍ' },
  region: { ar: 'الجهة', fr: 'Région', en: 'Region', zgh: 'ⵜⴰⵎⵏⴰⴹⵜ' },
  inRole: { ar: '{role}: {indicator}', fr: '{role} : {indicator}', en: '{role}: {indicator}' },
  wholeCountry: { ar: 'المغرب كله', fr: 'Tout le Maroc', en: 'All Morocco' },
  level: { ar: 'أعرض', fr: 'Montrer', en: 'Show' },
  provinces: { ar: 'العمالات والأقاليم', fr: 'Préfectures et provinces', en: 'Prefectures and provinces' },
  communes: { ar: 'الجماعات (نقط)', fr: 'Communes (points)', en: 'Communes (points)' },
  show: { ar: 'اعرض الخريطة', fr: 'Afficher la carte', en: 'Show the map' },
  legend: {
    ar: 'خمس فئات متساوية العدد',
    fr: 'Cinq classes de même effectif',
    en: 'Five classes of equal count',
  },
  range: { ar: 'من {low} إلى {high}', fr: 'de {low} à {high}', en: '{low} to {high}' },
  unknown: { ar: 'غير منشور', fr: 'Non publié', en: 'Not published' },
  table: { ar: 'الجدول', fr: 'Tableau', en: 'Table', zgh: 'ⵜⴰⴼⵍⵡⵉⵜ' },
  territory: { ar: 'المجال الترابي', fr: 'Territoire', en: 'Territory' },
  value: { ar: 'القيمة', fr: 'Valeur', en: 'Value', zgh: 'ⴰⵣⴰⵍ' },
  shownFirst: {
    ar: 'أعلى {n} قيمة من أصل {all}. اختر جهة لرؤية كل جماعاتها.',
    fr: 'Les {n} plus fortes valeurs sur {all}. Choisissez une région pour tout voir.',
    en: 'The {n} highest values of {all}. Choose a region to see them all.',
  },
  noCommuneFigure: {
    ar: 'هذا المؤشر ينشر حسب الأقاليم فقط، فنعرض الأقاليم.',
    fr: 'Cet indicateur n’est publié que par province : nous montrons les provinces.',
    en: 'This indicator is published by province only: provinces are shown.',
  },
} as const satisfies WordTable
