/** A project as one row of a table, for spreadsheets: what the public may see, names beside codes. */
import { isOwn, type OwnText } from '../../domain/basics/own-text.ts'
import { type Project, standingOf } from '../../domain/project/project.ts'
import type { Atlas } from '../../domain/territory/atlas.ts'
import type { Cell } from '../api/csv.ts'

export const PROJECT_EXPORT_COLUMNS = [
  'id',
  'stage',
  'standing',
  'source',
  'territory',
  'territory_ar',
  'territory_fr',
  'sector',
  'activity',
  'model',
  'audiences',
  'year',
  'title_own',
  'title_ar',
  'title_fr',
  'title_en',
  'summary_own',
  'summary_ar',
  'summary_fr',
  'summary_en',
  'amount_dh',
  'sources',
  'sample',
  'visibility',
  'created_at',
] as const

export function projectExportRow(project: Project, atlas: Atlas): readonly Cell[] {
  const place = atlas.territories.get(project.territory)?.name
  const amounts = project.life.money.flatMap(({ amount }) => (amount === null ? [] : [amount / 100]))
  return [
    project.id,
    project.stage,
    standingOf(project.stage),
    project.source,
    project.territory,
    place?.ar ?? null,
    place?.fr ?? null,
    project.sector,
    project.activity,
    project.model,
    project.audiences.join(' '),
    project.year,
    ...textCells(project.title),
    ...textCells(project.summary),
    amounts.length === 1 ? (amounts[0] ?? null) : null,
    project.life.sources.map(({ title, url }) => (url === null ? title : `${title} ${url}`)).join(' | '),
    project.sample,
    project.visibility,
    project.createdAt.toISOString(),
  ]
}

/** Own words, Arabic, French, English. */
function textCells(text: OwnText | null): readonly Cell[] {
  if (text === null) return [null, null, null, null]
  return isOwn(text) ? [text.own, null, null, null] : [null, text.ar, text.fr, text.en]
}

/** A point where its territory is; without a published place there is no geometry. */
export function projectFeature(project: Project, atlas: Atlas): object {
  const place = atlas.territories.get(project.territory)?.place ?? null
  const { createdAt, ...properties } = project
  return {
    type: 'Feature',
    id: project.id,
    geometry: place === null ? null : { type: 'Point', coordinates: [place.longitude, place.latitude] },
    properties: { ...properties, standing: standingOf(project.stage), createdAt: createdAt.toISOString() },
  }
}
