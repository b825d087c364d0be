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
