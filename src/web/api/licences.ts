/** Under which terms the data may be reused, said in the document, on the page and in the header of each download. */
export const LICENCES = {
  hcp: {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    source: 'Haut-Commissariat au Plan (HCP), RGPH 2014 and 2024',
    terms: 'CC BY 4.0 according to the compiler; to be confirmed with the HCP',
  },
  outlines: {
    name: 'ODbL 1.0',
    url: 'https://opendatacommons.org/licenses/odbl/1-0/',
    source: 'OpenStreetMap contributors',
    terms: 'ODbL 1.0, share-alike; credit: (c) OpenStreetMap contributors',
  },
  facts: {
    name: 'Facts with their sources',
    url: null,
    source: 'named in each row',
    terms: 'facts quoted with their source in each row; no text was copied',
  },
} as const

export type LicenceKey = keyof typeof LICENCES

/** Headers of a download: ASCII only. `Link` is machine-readable (RFC 8288), the others are for people. */
export function licenceHeaders(...keys: readonly LicenceKey[]): Readonly<Record<string, string>> {
  const all = keys.map((key) => LICENCES[key])
  const links = all.flatMap(({ url }) => (url === null ? [] : [`<${url}>; rel="license"`]))
  return {
    'x-licence': all.map(({ terms }) => terms).join('; '),
    'x-source': all.map(({ source }) => source).join('; '),
    ...(links.length > 0 ? { link: links.join(', ') } : {}),
  }
}
