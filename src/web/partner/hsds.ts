/**
 * The directory as Open Referral writes it (Human Services Data Specification 3.x): one service a partner, with its
 * organisation, the town of its seat, the areas it serves, and what it does as terms of our lists. No contact is given:
 * none is known from a source.
 */
import { type Language, read, type Text } from '../../domain/basics/language.ts'
import { NATION, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Exchanged, Partner } from '../../domain/partner/partner.ts'
import type { Evidence, Programme } from '../../domain/programme/programme.ts'
import type { Atlas } from '../../domain/territory/atlas.ts'
import type { Word } from '../words/word.ts'
import { DIRECTORY, nameUuid } from './name-uuid.ts'
import { EXCHANGE_WORDS, partnerWords, ROLE_WORDS } from './words.ts'

export type HsdsContext = {
  /** of every text; HSDS has one language a file */
  readonly language: Language
  readonly atlas: Pick<Atlas, 'territories'>
  readonly sectors: readonly { readonly id: string; readonly name: Text }[]
  readonly programmes: readonly Pick<Programme, 'id' | 'name' | 'summary'>[]
}

export type HsdsService = ReturnType<typeof serviceOf>

export function hsdsServices(partners: readonly Partner[], context: HsdsContext): readonly HsdsService[] {
  return partners.map((partner) => serviceOf(partner, context))
}

const uuid = (...parts: readonly string[]) => nameUuid(DIRECTORY, parts.join('/'))

function serviceOf(partner: Partner, context: HsdsContext) {
  const said = (text: Text) => read(text, context.language).words
  const id = uuid('service', partner.id)
  const seat = locationOf(partner, context)
  const doubtful = partner.evidence.confidence === 'unverified'
  return {
    id,
    organization_id: uuid('organization', partner.id),
    name: said(partner.name),
    alternate_name: context.language === 'ar' ? partner.name.fr : partner.name.ar,
    description: said(partner.summary),
    ...(partner.website === null ? {} : { url: partner.website }),
    status: 'active' as const,
    ...(doubtful ? { alert: said(partnerWords.unconfirmedEntry) } : {}),
    organization: organizationOf(partner, context),
    service_areas: partner.territories.map((code) => areaOf(code, id, context)),
    service_at_locations:
      seat === null
        ? []
        : [{ id: uuid('at', partner.id), service_id: id, location_id: seat.id, location: seat }],
    attributes: attributesOf(partner, id, context),
  }
}

function organizationOf(partner: Partner, { language, programmes }: HsdsContext) {
  const said = (text: Text) => read(text, language).words
  const id = uuid('organization', partner.id)
  return {
    id,
    name: said(partner.name),
    description: said(partner.summary),
    ...(partner.website === null ? {} : { website: partner.website }),
    programs: programmes
      .filter((programme) => partner.programmes.includes(programme.id))
      .map(({ id: programme, name, summary }) => ({
        id: uuid('program', partner.id, programme),
        organization_id: id,
        name: said(name),
        description: said(summary),
      })),
    organization_identifiers: [
      {
        id: uuid('identifier', partner.id),
        organization_id: id,
        identifier_type: 'twiza',
        identifier: partner.id,
      },
    ],
  }
}

/** The town of the seat by its centre; never an address. */
function locationOf({ id, seat }: Partner, { atlas, language }: HsdsContext) {
  const town = seat === null ? undefined : atlas.territories.get(seat)
  if (town === undefined) return null
  return {
    id: uuid('location', id),
    location_type: 'physical' as const,
    name: read(town.name, language).words,
    description: read(partnerWords.seatNote, language).words,
    ...(town.place === null ? {} : town.place),
    external_identifier: town.code,
    external_identifier_type: 'HCP',
  }
}

function areaOf(code: TerritoryCode, service: string, { atlas, language }: HsdsContext) {
  const territory = atlas.territories.get(code)
  const name = code === NATION || territory === undefined ? partnerWords.wholeCountry : territory.name
  return {
    id: uuid('area', service, code),
    service_id: service,
    name: read(name, language).words,
    description: `HCP ${code}`,
  }
}

type Taxonomy = 'role' | 'sector' | 'offers' | 'needs'

function attributesOf(partner: Partner, service: string, { language, sectors }: HsdsContext) {
  const attribute = (taxonomy: Taxonomy, code: string, word: Word, value: string | null, at: string) => ({
    id: uuid('attribute', partner.id, taxonomy, at),
    link_id: service,
    link_type: taxonomy,
    link_entity: 'service',
    taxonomy_term_id: uuid('term', taxonomy, code),
    ...(value === null ? {} : { value }),
    taxonomy_term: {
      id: uuid('term', taxonomy, code),
      code,
      name: read(word, language).words,
      description: read(word, language).words,
      taxonomy: `twiza-${taxonomy}`,
      language: read(word, language).language,
    },
  })
  const exchanged = (side: 'offers' | 'needs', list: readonly Exchanged[]) =>
    list.map(({ kind, text, evidence }, i) => {
      const value = `${read(text, language).words} [${cited(evidence)}]`
      return attribute(side, kind, EXCHANGE_WORDS[kind], value, String(i))
    })
  return [
    ...partner.roles.map((role) => attribute('role', role, ROLE_WORDS[role], null, role)),
    ...sectors
      .filter(({ id }) => partner.sectors.includes(id))
      .map(({ id, name }) => attribute('sector', id, name, null, id)),
    ...exchanged('offers', partner.offers),
    ...exchanged('needs', partner.needs),
    {
      id: uuid('attribute', partner.id, 'source'),
      link_id: service,
      link_type: 'source',
      link_entity: 'service',
      value: cited(partner.evidence),
    },
  ]
}

function cited({ source, asOf, confidence }: Evidence): string {
  return `${source}, ${asOf}, ${confidence}`
}
