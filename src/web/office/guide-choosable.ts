import type { Site } from '../site.ts'
import type { Choosable } from './guide-criteria.ts'

/** What conditions may name: regions, and the ten sectors. */
export function choosable({ atlas, library }: Pick<Site, 'atlas' | 'library'>): Choosable {
  const territories = [...atlas().territories.values()]
  return {
    territories: territories.filter(({ level }) => level === 'region').map(({ code }) => code),
    sectors: library.activities.sectors.ten.map(({ id }) => id),
  }
}
