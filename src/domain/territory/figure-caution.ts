/**
 * When a figure of the census must be read with care. Some southern communes have a large legal population and
 * few households counted on the spot: rates there rest on a handful of dwellings, and the change since 2014
 * compares two different things, so it is not shown at all.
 */
import type { Text } from '../basics/language.ts'

/** Below this many households a rate can move by more than half a point with one household. */
export const FEW_HOUSEHOLDS = 150
/** Part of the legal population that was not counted in ordinary households, beyond which change is hidden. */
export const POPULATION_GAP = 0.25

export function populationGap(figures: ReadonlyMap<string, number>): number {
  const legal = figures.get('population')
  const counted = figures.get('population_municipal')
  if (legal === undefined || counted === undefined || legal === 0) return 0
  return Math.abs(legal - counted) / legal
}

const FEW: Text = {
  ar: 'عدد الأسر هنا قليل. اقرأ هذا الرقم بحذر.',
  fr: 'Peu de ménages ici : ce chiffre est à lire avec prudence.',
  en: 'Few households here: read this figure with care.',
}
const GAP: Text = {
  ar: 'عدد السكان القانوني أكبر بكثير من السكان المحصيين في الأسر. اقرأ هذا الرقم بحذر.',
  fr: 'La population légale dépasse de beaucoup celle des ménages comptés : à lire avec prudence.',
  en: 'The legal population is far above the people counted in households: read with care.',
}
const COMPUTED: Text = {
  ar: 'متوسط محسوب من أرقام المجالات المكونة له. لم ينشر كما هو.',
  fr: 'Moyenne calculée à partir des territoires qui le composent, non publiée telle quelle.',
  en: 'An average of the territories inside it, computed here; not published as such.',
}

/** The most important care to take with a figure of this territory, or null. */
export function cautionOf(figures: ReadonlyMap<string, number>, computed: boolean): Text | null {
  const households = figures.get('households')
  if (households !== undefined && households < FEW_HOUSEHOLDS) return FEW
  if (populationGap(figures) > POPULATION_GAP) return GAP
  return computed ? COMPUTED : null
}
