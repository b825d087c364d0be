/** Names of what a project and a filter point to, as kept in the atlas and in the library. */
import type { Text } from '../../domain/basics/language.ts'
import { NATION, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { ProjectFilter } from '../../domain/project/filter.ts'
import type { Site } from '../site.ts'
import { isolated, type Word } from '../words/word.ts'
import type { FilterField } from './filter-query.ts'
import { PROJECT_AUDIENCE_WORDS, projectWords, SOURCE_WORDS, STAGE_WORDS, STANDING_WORDS } from './words.ts'

export function sectorName(site: Site, id: string): Text | null {
  return site.library.activities.sectors.ten.find((sector) => sector.id === id)?.name ?? null
}

export function activityName(site: Site, id: string | null): Text | null {
  return site.library.activities.activities.find((activity) => activity.id === id)?.name ?? null
}

export function modelName(site: Site, id: string | null): Text | null {
  return site.library.models.find((model) => model.id === id)?.name ?? null
}

export function territoryText(site: Site, code: TerritoryCode): Text {
  if (code === NATION) return projectWords.wholeCountry
  const name = site.atlas().territories.get(code)?.name
  return name ?? { ar: code, fr: code, en: code }
}

/** The value of a chosen filter, to be read; what was typed is isolated. */
export function chosenValue(site: Site, filter: ProjectFilter, field: FilterField): Word | string {
  const value = filter[field]
  if (value === undefined) return ''
  switch (field) {
    case 'territory':
      return filter.territory === undefined ? '' : territoryText(site, filter.territory)
    case 'standing':
      return filter.standing === undefined ? '' : STANDING_WORDS[filter.standing].word
    case 'stage':
      return filter.stage === undefined ? '' : STAGE_WORDS[filter.stage]
    case 'audience':
      return filter.audience === undefined ? '' : PROJECT_AUDIENCE_WORDS[filter.audience]
    case 'source':
      return filter.source === undefined ? '' : SOURCE_WORDS[filter.source]
    case 'sector':
      return sectorName(site, String(value)) ?? String(value)
    case 'activity':
      return activityName(site, String(value)) ?? String(value)
    case 'model':
      return modelName(site, String(value)) ?? String(value)
    case 'q':
    case 'year':
      return isolated(String(value))
  }
}
