/**
 * The catalogue of open data in the terms of DCAT-AP 3 (SEMIC): what can be downloaded, from whom, under which terms, in
 * which forms. Controlled values (file types, languages, frequency, country) are those of the EU Publications Office.
 */
import type { DataPackage } from '../../storage/reference/data-package.ts'
import { paths } from '../paths.ts'
import type { Word } from '../words/word.ts'
import { EXPORTS, type Export, type ExportForm } from './exports.ts'
import type { Literal, Term, Triple } from './triples.ts'
import { openDataWords } from './words.ts'

const AUTHORITY = 'http://publications.europa.eu/resource/authority/'
const FILE_TYPES: Readonly<Record<ExportForm, { readonly name: string; readonly media: string }>> = {
  csv: { name: 'CSV', media: 'text/csv' },
  json: { name: 'JSON', media: 'application/json' },
  geojson: { name: 'GEOJSON', media: 'application/geo+json' },
  'hsds.json': { name: 'JSON', media: 'application/json' },
}
const LICENCE_ADDRESSES: Readonly<Record<string, string>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'ODbL-1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
  'Apache-2.0': 'https://www.apache.org/licenses/LICENSE-2.0',
}

const said = ({ ar, fr, en }: Word): readonly Literal[] => [
  { value: ar, language: 'ar' },
  { value: fr, language: 'fr' },
  { value: en, language: 'en' },
]
const link = (iri: string) => ({ iri })

/** Statements about one subject: lists give one statement each. */
function about(
  subject: string,
  type: string,
  statements: Readonly<Record<string, readonly Term[]>>,
): Triple[] {
  const all: Triple[] = [{ subject, predicate: 'rdf:type', object: link(type) }]
  for (const [predicate, objects] of Object.entries(statements))
    for (const object of objects) all.push({ subject, predicate, object })
  return all
}

/** `origin`: `https://twiza.example`, no slash; `operator`: who runs this site, when it says so. */
export type CatalogueOptions = {
  readonly origin: string
  readonly operator: string | null
  readonly files: DataPackage
}

export function catalogueTriples({ origin, operator, files }: CatalogueOptions): readonly Triple[] {
  const catalogue = `${origin}${paths.catalogue('ttl')}#catalogue`
  const publisher = `${origin}${paths.catalogue('ttl')}#publisher`
  const datasets = [
    ...EXPORTS.map((one) => exportDataset(origin, publisher, one)),
    ...files.resources.map((one) => fileDataset(origin, publisher, one)),
  ]
  const languages = ['ARA', 'FRA', 'ENG'].map((code) => `${AUTHORITY}language/${code}`)
  const country = link(`${AUTHORITY}country/MAR`)
  return [
    ...about(catalogue, 'dcat:Catalog', {
      'dct:title': said(openDataWords.catalogueTitle),
      'dct:description': said(openDataWords.catalogueText),
      'dct:publisher': [link(publisher)],
      'dct:language': languages.map(link),
      'dct:spatial': [country],
      'foaf:homepage': [link(`${origin}/`)],
      'dcat:dataset': datasets.map(({ id }) => link(id)),
      'dcat:service': [link(`${origin}/api/v1#service`)],
    }),
    ...about(publisher, 'foaf:Agent', { 'foaf:name': [{ value: operator ?? 'Twiza' }] }),
    ...about(`${origin}/`, 'foaf:Document', {}),
    ...about(country.iri, 'dct:Location', {}),
    ...languages.flatMap((iri) => about(iri, 'dct:LinguisticSystem', {})),
    ...about(`${origin}/api/v1#service`, 'dcat:DataService', {
      'dct:title': said(openDataWords.apiTitle),
      'dcat:endpointURL': [link(`${origin}/api/v1`)],
      'dcat:endpointDescription': [link(`${origin}${paths.openApi()}`)],
    }),
    ...datasets.flatMap(({ triples }) => triples),
  ]
}

type Dataset = { readonly id: string; readonly triples: readonly Triple[] }

function exportDataset(origin: string, publisher: string, one: Export): Dataset {
  const id = `${origin}/data/${one.name}#dataset`
  const distributions = one.forms.map((form) => ({
    id: `${origin}${paths.dataFile(`${one.name}.${form}`)}`,
    file: FILE_TYPES[form],
    licences: one.licence === null ? [] : [one.licence],
  }))
  return {
    id,
    triples: [
      ...about(id, 'dcat:Dataset', {
        'dct:title': said(one.title),
        'dct:description': said(one.text),
        'dct:publisher': [link(publisher)],
        'dct:spatial': [link(`${AUTHORITY}country/MAR`)],
        'dct:accrualPeriodicity': [link(`${AUTHORITY}frequency/UPDATE_CONT`)],
        'dcat:landingPage': [link(`${origin}${paths.data('ar')}`)],
        'dcat:distribution': distributions.map((distribution) => link(distribution.id)),
      }),
      ...about(`${origin}${paths.data('ar')}`, 'foaf:Document', {}),
      ...about(`${AUTHORITY}frequency/UPDATE_CONT`, 'dct:Frequency', {}),
      ...distributions.flatMap((distribution) => distributionTriples(distribution, one.rights)),
    ],
  }
}

function fileDataset(origin: string, publisher: string, one: DataPackage['resources'][number]): Dataset {
  const file = one.path.slice(one.path.lastIndexOf('/') + 1)
  const address = `${origin}${paths.dataFile(file)}`
  const id = `${address}#dataset`
  const kind = file.endsWith('.csv') ? FILE_TYPES.csv : FILE_TYPES.json
  const licences = one.licenses.map(({ name }) => name)
  return {
    id,
    triples: [
      ...about(id, 'dcat:Dataset', {
        'dct:title': [{ value: one.title, language: 'en' }],
        'dct:description': [{ value: `${one.description} ${one.checks}`, language: 'en' }],
        'dct:publisher': [link(publisher)],
        'dct:spatial': [link(`${AUTHORITY}country/MAR`)],
        'dct:provenance': [link(`${id}-provenance`)],
        'dcat:distribution': [link(address)],
      }),
      ...about(`${id}-provenance`, 'dct:ProvenanceStatement', {
        'rdfs:label': one.sources.map(({ title }) => ({ value: title, language: 'en' })),
      }),
      ...distributionTriples({ id: address, file: kind, licences }, null),
    ],
  }
}

type Distribution = {
  readonly id: string
  readonly file: { readonly name: string; readonly media: string }
  readonly licences: readonly string[]
}

function distributionTriples({ id, file, licences }: Distribution, rights: Word | null): readonly Triple[] {
  const format = `${AUTHORITY}file-type/${file.name}`
  const media = `https://www.iana.org/assignments/media-types/${file.media}`
  const [licence] = licences.flatMap((name) => LICENCE_ADDRESSES[name] ?? [])
  const statement = `${id}#rights`
  return [
    ...about(id, 'dcat:Distribution', {
      'dcat:accessURL': [link(id)],
      'dcat:downloadURL': [link(id)],
      'dct:format': [link(format)],
      'dcat:mediaType': [link(media)],
      'dct:license': licence === undefined ? [] : [link(licence)],
      'dct:rights': rights === null ? [] : [link(statement)],
    }),
    ...about(id, 'rdfs:Resource', {}),
    ...about(format, 'dct:MediaTypeOrExtent', {}),
    ...about(media, 'dct:MediaType', {}),
    ...(licence === undefined ? [] : about(licence, 'dct:LicenseDocument', {})),
    ...(rights === null ? [] : about(statement, 'dct:RightsStatement', { 'rdfs:label': said(rights) })),
  ]
}
