/** A partner as schema.org tells machines of it: who it is, where it works, what it offers and looks for. */
import { NATION } from '../../domain/basics/territory-code.ts'
import type { Text } from '../../domain/basics/language.ts'
import type { Exchanged, Partner } from '../../domain/partner/partner.ts'
import type { Atlas } from '../../domain/territory/atlas.ts'

const TYPES = { public: 'GovernmentOrganization', 'non-profit': 'NGO' } as const

/** `address`: where this partner's page is. Names are given in each language they are known in. */
export function schemaOrg(partner: Partner, address: string, atlas: Atlas, sectors: readonly Text[]): object {
  const seat = partner.seat === null ? undefined : atlas.territories.get(partner.seat)
  const areas = partner.territories.map((code) => atlas.territories.get(code))
  return {
    '@context': 'https://schema.org',
    '@type': partner.nature === undefined ? 'Organization' : TYPES[partner.nature],
    '@id': address,
    name: inLanguages(partner.name),
    description: inLanguages(partner.summary),
    ...(partner.website === null ? {} : { url: partner.website }),
    ...(seat === undefined ? {} : { location: { '@type': 'Place', name: inLanguages(seat.name) } }),
    areaServed: areas.flatMap((area) =>
      area === undefined
        ? []
        : [
            {
              '@type': area.code === NATION ? 'Country' : 'AdministrativeArea',
              identifier: area.code,
              name: inLanguages(area.name),
            },
          ],
    ),
    ...(sectors.length === 0 ? {} : { knowsAbout: sectors.flatMap(inLanguages) }),
    ...listed('makesOffer', 'Offer', partner.offers),
    ...listed('seeks', 'Demand', partner.needs),
  }
}

function listed(key: 'makesOffer' | 'seeks', type: 'Offer' | 'Demand', list: readonly Exchanged[]) {
  if (list.length === 0) return {}
  return {
    [key]: list.map(({ kind, text }) => ({
      '@type': type,
      itemOffered: { '@type': 'Service', serviceType: kind, name: inLanguages(text) },
    })),
  }
}

function inLanguages({ ar, fr, en }: Text) {
  return [
    { '@language': 'ar', '@value': ar },
    { '@language': 'fr', '@value': fr },
    { '@language': 'en', '@value': en },
  ]
}
