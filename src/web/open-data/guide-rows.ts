/** Programmes and partners as rows of a table, for spreadsheets. The JSON has everything, criteria included. */
import type { Partner } from '../../domain/partner/partner.ts'
import type { Programme } from '../../domain/programme/programme.ts'
import type { Atlas } from '../../domain/territory/atlas.ts'
import type { Cell } from '../api/csv.ts'
import { BANK_TERMS } from './streams.ts'

export const PROGRAMME_EXPORT_COLUMNS = [
  'id',
  'name_ar',
  'name_fr',
  'name_en',
  'body_ar',
  'body_fr',
  'body_en',
  'instruments',
  'standing',
  'ceiling_dh',
  'share_of_cost',
  'own_share',
  'rate',
  'guaranteed',
  'months',
  'territories',
  'sectors',
  'periods',
  'criteria',
  'apply_url',
  'source',
  'source_url',
  'as_of',
  'confidence',
] as const

export function programmeExportRow(one: Programme): readonly Cell[] {
  const { terms, evidence } = one
  return [
    one.id,
    ...[one.name.ar, one.name.fr, one.name.en, one.body.name.ar, one.body.name.fr, one.body.name.en],
    one.instruments.join(' '),
    one.standing,
    terms.ceiling === null ? null : terms.ceiling / 100,
    terms.shareOfCost,
    terms.ownShare,
    terms.rate,
    terms.guaranteed,
    terms.months,
    one.territories.join(' '),
    one.sectors.join(' '),
    one.periods.map(({ from, to }) => `${from ?? ''}/${to ?? ''}`).join(' '),
    JSON.stringify(one.criteria.map(({ id, rule }) => ({ id, rule }))),
    one.applyUrl,
    ...[evidence.source, evidence.sourceUrl, evidence.asOf, evidence.confidence],
  ]
}

export const PARTNER_EXPORT_COLUMNS = [
  'id',
  'name_ar',
  'name_fr',
  'name_en',
  'roles',
  'territories',
  'seat',
  'sectors',
  'offers',
  'needs',
  'programmes',
  'website',
  'source',
  'source_url',
  'as_of',
  'confidence',
] as const

export function partnerExportRow(one: Partner): readonly Cell[] {
  const { evidence } = one
  return [
    one.id,
    ...[one.name.ar, one.name.fr, one.name.en],
    one.roles.join(' '),
    one.territories.join(' '),
    one.seat,
    one.sectors.join(' '),
    one.offers.map(({ kind }) => kind).join(' '),
    one.needs.map(({ kind }) => kind).join(' '),
    one.programmes.join(' '),
    one.website,
    ...[evidence.source, evidence.sourceUrl, evidence.asOf, evidence.confidence],
  ]
}

/** Partners whose seat a source names, at the place of that territory. */
export function partnersGeoJson(partners: readonly Partner[], atlas: Atlas): string {
  const features = partners.map(({ id, ...properties }) => {
    const place = properties.seat === null ? null : (atlas.territories.get(properties.seat)?.place ?? null)
    const geometry = place === null ? null : { type: 'Point', coordinates: [place.longitude, place.latitude] }
    return { type: 'Feature', id, geometry, properties }
  })
  return JSON.stringify({ type: 'FeatureCollection', terms: BANK_TERMS, features })
}
