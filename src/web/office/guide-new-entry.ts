/** The form of a new programme or partner, read whole: everything of it is written here, in three languages. */
import { NATION, parseTerritoryCode, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import { EXCHANGES, PARTNER_NATURES, PARTNER_ROLES, type Partner } from '../../domain/partner/partner.ts'
import { INSTRUMENTS, type Programme } from '../../domain/programme/programme.ts'
import type { Body } from './body.ts'
import {
  type Choosable,
  type NewCriterion,
  readNewCriteria,
  scopeOf,
  withEvidence,
} from './guide-criteria.ts'
import { STANDINGS, TERM_FIELDS, TERM_UNITS, type TermField } from './guide-entry.ts'
import { type EntryReading, EntryReader, LONGEST } from './guide-reader.ts'

/** As addresses have it: `Initiative Région 2026` is `initiative-region-2026`; empty when nothing is left of it. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
  return slug.length < 2 || slug === 'new' ? '' : slug
}

function readName(read: EntryReader) {
  const name = read.text('name', null, LONGEST.name)
  const summary = read.text('summary', null, LONGEST.summary)
  const id = slugOf(name.fr)
  if (id === '' && name.fr !== '') read.fault('name-fr', 'name-in-letters')
  return { id, name, summary }
}

export type NewProgramme = { readonly content: Programme; readonly rules: readonly NewCriterion[] }

export function readNewProgramme(body: Body | undefined, known: Choosable): EntryReading<NewProgramme> {
  const read = new EntryReader(body)
  const named = readName(read)
  const bodyName = read.text('body', null, LONGEST.name)
  const instruments = read.ticks('instruments', INSTRUMENTS)
  if (instruments.length === 0) read.fault('instruments', 'choose-one')
  const applyUrl = read.address('link')
  const standing = read.choice('standing', STANDINGS) ?? 'unknown'
  const typed = TERM_FIELDS.map((field) => [field, read.figure(field, TERM_UNITS[field])] as const)
  const figures = Object.fromEntries(typed) as Pick<Programme['terms'], TermField>
  const rules = readNewCriteria(read, known, new Set())
  if (rules.length === 0) read.fault('new-criteria', 'condition-needed')
  const evidence = read.evidence()
  const criteria = withEvidence(rules, evidence)
  const amounts = typed.some(([, value]) => value !== null)
  const content: Programme = {
    ...named,
    body: { name: bodyName, partner: null },
    instruments,
    terms: {
      ...figures,
      ownInKind: null,
      guaranteed: null,
      months: null,
      graceMonths: null,
      evidence: amounts ? evidence : null,
    },
    ...scopeOf(criteria),
    criteria,
    periods: [],
    standing,
    documents: [],
    applyUrl,
    apply: null,
    figures: [],
    priorities: [],
    evidence,
    caution: null,
  }
  return read.result({ content, rules })
}

export function readNewPartner(body: Body | undefined, known: Choosable): EntryReading<Partner> {
  const read = new EntryReader(body)
  const named = readName(read)
  const website = read.address('link')
  const roles = read.ticks('roles', PARTNER_ROLES)
  if (roles.length === 0) read.fault('roles', 'choose-one')
  const nature = read.choice('nature', PARTNER_NATURES)
  const territories = readPlaces(read, known)
  const sectors = read.ticks('sectors', known.sectors)
  const kind = read.choice('offer-kind', EXCHANGES)
  if (kind === null) read.fault('offer-kind', 'choose-one')
  if (kind !== null && kind !== 'money' && roles.includes('funding')) read.fault('offer-kind', 'money-needed')
  const text = read.text('offer', null, LONGEST.summary)
  const evidence = read.evidence()
  return read.result({
    ...named,
    roles,
    ...(nature === null ? {} : { nature }),
    territories,
    seat: null,
    sectors,
    offers: [{ kind: kind ?? 'coaching', text, evidence }],
    needs: [],
    website,
    programmes: [],
    evidence,
  })
}

/** The whole country says all of its regions. */
function readPlaces(read: EntryReader, known: Choosable): readonly TerritoryCode[] {
  const codes = read.ticks('territories', [NATION, ...known.territories])
  if (codes.length === 0) read.fault('territories', 'choose-one')
  return codes.includes(NATION) ? [NATION] : codes.flatMap((code) => parseTerritoryCode(code) ?? [])
}
