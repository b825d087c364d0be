import type { Word } from '../words/word.ts'

/** Topics and figures of data/indicators/national-figures.csv, by their English names there. */
export const NATIONAL_TOPICS: Readonly<Record<string, Word>> = {
  energy: { ar: 'الطاقة', fr: 'Énergie', en: 'Energy', zgh: 'ⵜⴰⵥⴹⴰⵕⵜ' },
  waste: { ar: 'النفايات', fr: 'Déchets', en: 'Waste', zgh: 'ⴰⵙⵍⴰⴼ' },
  cooperatives: { ar: 'التعاونيات', fr: 'Coopératives', en: 'Cooperatives' },
  poverty: { ar: 'الفقر', fr: 'Pauvreté', en: 'Poverty', zgh: 'ⴰⵥⵍⴰⴹ' },
}

export const NATIONAL_FIGURES: Readonly<Record<string, Word>> = {
  'electricity generation national': {
    ar: 'إنتاج الكهرباء',
    fr: 'Production d’électricité',
    en: 'Electricity generation',
  },
  'net electricity demand': {
    ar: 'الطلب الصافي على الكهرباء',
    fr: 'Demande nette d’électricité',
    en: 'Net electricity demand',
  },
  'share coal': { ar: 'حصة الفحم', fr: 'Part du charbon', en: 'Share of coal' },
  'share wind': { ar: 'حصة الريح', fr: 'Part de l’éolien', en: 'Share of wind' },
  'share natural gas': { ar: 'حصة الغاز الطبيعي', fr: 'Part du gaz naturel', en: 'Share of natural gas' },
  'share solar': { ar: 'حصة الشمس', fr: 'Part du solaire', en: 'Share of solar' },
  'share fuel oil and diesel': {
    ar: 'حصة الفيول والغازوال',
    fr: 'Part du fioul et du gasoil',
    en: 'Share of fuel oil and diesel',
  },
  'share hydro': { ar: 'حصة السدود', fr: 'Part de l’hydraulique', en: 'Share of hydro' },
  'share pumped storage': {
    ar: 'حصة محطات الضخ والتخزين',
    fr: 'Part du pompage-turbinage',
    en: 'Share of pumped storage',
  },
  'installed renewable capacity': {
    ar: 'القدرة المتجددة المركبة',
    fr: 'Puissance renouvelable installée',
    en: 'Installed renewable capacity',
  },
  'installed renewable capacity share': {
    ar: 'حصة القدرة المتجددة المركبة',
    fr: 'Part renouvelable de la puissance installée',
    en: 'Renewable share of installed capacity',
  },
  'renewables share of generation': {
    ar: 'حصة المتجدد في الإنتاج',
    fr: 'Part renouvelable de la production',
    en: 'Renewable share of generation',
  },
  'household and similar waste (DMA)': {
    ar: 'النفايات المنزلية والمشابهة',
    fr: 'Déchets ménagers et assimilés',
    en: 'Household and similar waste',
  },
  'household and similar waste urban': {
    ar: 'النفايات المنزلية في المدن',
    fr: 'Déchets ménagers en ville',
    en: 'Household waste in towns',
  },
  'household and similar waste rural': {
    ar: 'النفايات المنزلية في القرى',
    fr: 'Déchets ménagers à la campagne',
    en: 'Household waste in the countryside',
  },
  'industrial waste': { ar: 'النفايات الصناعية', fr: 'Déchets industriels', en: 'Industrial waste' },
  'construction and demolition waste': {
    ar: 'نفايات البناء والهدم',
    fr: 'Déchets de construction et de démolition',
    en: 'Construction and demolition waste',
  },
  'household waste projection': {
    ar: 'توقع النفايات المنزلية',
    fr: 'Projection des déchets ménagers',
    en: 'Household waste, projected',
  },
  'professional collection rate': {
    ar: 'نسبة الجمع المهني',
    fr: 'Taux de collecte professionnelle',
    en: 'Rate of professional collection',
  },
  'controlled landfill rate': {
    ar: 'نسبة الطمر المراقب',
    fr: 'Taux de mise en décharge contrôlée',
    en: 'Rate of controlled landfill',
  },
  'recycling rate': { ar: 'نسبة إعادة التدوير', fr: 'Taux de recyclage', en: 'Recycling rate' },
  'cooperatives national': {
    ar: 'عدد التعاونيات',
    fr: 'Nombre de coopératives',
    en: 'Number of cooperatives',
  },
  'members national': { ar: 'عدد الأعضاء', fr: 'Nombre de membres', en: 'Number of members' },
  'women share of members': {
    ar: 'حصة النساء من الأعضاء',
    fr: 'Part des femmes parmi les membres',
    en: 'Share of women among members',
  },
  'cooperatives exclusively run by women': {
    ar: 'تعاونيات تسيرها النساء وحدهن',
    fr: 'Coopératives tenues par des femmes seules',
    en: 'Cooperatives run by women alone',
  },
  'cooperatives, share of agriculture': {
    ar: 'حصة تعاونيات الفلاحة',
    fr: 'Part des coopératives agricoles',
    en: 'Share of farming cooperatives',
  },
  'cooperatives, share of crafts': {
    ar: 'حصة تعاونيات الصناعة التقليدية',
    fr: 'Part des coopératives d’artisanat',
    en: 'Share of craft cooperatives',
  },
  'cooperatives, share of housing': {
    ar: 'حصة تعاونيات السكن',
    fr: 'Part des coopératives d’habitat',
    en: 'Share of housing cooperatives',
  },
  'cooperatives, share of other sectors': {
    ar: 'حصة القطاعات الأخرى',
    fr: 'Part des autres secteurs',
    en: 'Share of other sectors',
  },
  'multidimensional poverty national': {
    ar: 'الفقر متعدد الأبعاد',
    fr: 'Pauvreté multidimensionnelle',
    en: 'Multidimensional poverty',
  },
  'multidimensional poverty rural': {
    ar: 'الفقر متعدد الأبعاد في القرى',
    fr: 'Pauvreté multidimensionnelle rurale',
    en: 'Multidimensional poverty, rural',
  },
  'multidimensional poverty urban': {
    ar: 'الفقر متعدد الأبعاد في المدن',
    fr: 'Pauvreté multidimensionnelle urbaine',
    en: 'Multidimensional poverty, urban',
  },
  'multidimensional poverty': {
    ar: 'الفقر متعدد الأبعاد',
    fr: 'Pauvreté multidimensionnelle',
    en: 'Multidimensional poverty',
  },
}

export const NATIONAL_UNITS: Readonly<Record<string, Word>> = {
  GWh: { ar: 'جيغاواط ساعة', fr: 'GWh', en: 'GWh' },
  MW: { ar: 'ميغاواط', fr: 'MW', en: 'MW' },
  'million tonnes/year': {
    ar: 'مليون طن في السنة',
    fr: 'millions de tonnes par an',
    en: 'million tonnes a year',
  },
  units: { ar: 'تعاونية', fr: 'coopératives', en: 'cooperatives' },
  'units (more than)': { ar: 'تعاونية على الأقل', fr: 'coopératives au moins', en: 'cooperatives at least' },
  'units (approx.)': { ar: 'تعاونية تقريبا', fr: 'coopératives environ', en: 'cooperatives, about' },
  persons: { ar: 'شخص', fr: 'personnes', en: 'people' },
  'persons (more than)': { ar: 'شخص على الأقل', fr: 'personnes au moins', en: 'people at least' },
}

export const NATIONAL_RELIABILITY: Readonly<Record<string, Word>> = {
  secondary: { ar: 'نقلا عن الصحافة', fr: 'cité par la presse', en: 'quoted by the press' },
  'secondary (press quoting regulator)': {
    ar: 'صحافة نقلا عن هيئة الضبط',
    fr: 'presse citant le régulateur',
    en: 'press quoting the regulator',
  },
  'secondary; reference year not stated': {
    ar: 'نقلا عن الصحافة، دون ذكر السنة',
    fr: 'cité par la presse, année non dite',
    en: 'quoted by the press, year not stated',
  },
  'secondary and old': { ar: 'نقلا عن الصحافة، وقديم', fr: 'presse, ancien', en: 'press, old' },
  'secondary and old; pre-2015 regions': {
    ar: 'نقلا عن الصحافة، قديم، بالجهات السابقة',
    fr: 'presse, ancien, régions d’avant 2015',
    en: 'press, old, regions of before 2015',
  },
}
