/**
 * What a number fact can still be. A fact that is known is one point; one that is unknown lies between the bounds that
 * the known ones set: a group of 80 % women has at least 80 % women and young people, whoever has not said so.
 */
import { type Applicant, FACTS, type FactDefinition, type FactId } from './facts.ts'

export type Range = { readonly least: number; readonly most: number }

const NOTHING: Range = { least: 0, most: Number.POSITIVE_INFINITY }

/** In the fact's own unit; both ends belong to it. Meaningless for a fact that is not a number. */
export function rangeOf(fact: FactId, applicant: Applicant): Range {
  const known = applicant[fact]
  if (typeof known === 'number') return { least: known, most: known }
  const implied = IMPLIED[fact]?.(applicant) ?? NOTHING
  const definition: FactDefinition = FACTS[fact]
  const isShare = definition.is.kind === 'number' && definition.is.unit === 'share'
  return { least: Math.max(0, implied.least), most: isShare ? Math.min(1, implied.most) : implied.most }
}

const IMPLIED: Partial<Record<FactId, (applicant: Applicant) => Range>> = {
  'women-share': (a) => ({
    least: knownOr(a, 'women-youth-share', 0) - knownOr(a, 'youth-share', 1),
    most: knownOr(a, 'women-youth-share', 1),
  }),
  'youth-share': (a) => ({
    least: knownOr(a, 'women-youth-share', 0) - knownOr(a, 'women-share', 1),
    most: knownOr(a, 'women-youth-share', 1),
  }),
  'women-youth-share': (a) => ({
    least: Math.max(knownOr(a, 'women-share', 0), knownOr(a, 'youth-share', 0)),
    most: knownOr(a, 'women-share', 1) + knownOr(a, 'youth-share', 1),
  }),
  'amount-asked': (a) => {
    const cost = a['project-cost']
    return typeof cost === 'number' ? { least: 0, most: cost * (1 - knownOr(a, 'own-share', 0)) } : NOTHING
  },
  'project-cost': (a) => ({
    least: knownOr(a, 'amount-asked', 0) / (1 - Math.min(0.999, knownOr(a, 'own-share', 0))),
    most: Number.POSITIVE_INFINITY,
  }),
  'own-share': (a) => ({ least: 0, most: 1 - shareAsked(a) }),
}

/** Of the cost, how much is asked for; 0 when either is unknown. */
function shareAsked(applicant: Applicant): number {
  const cost = knownOr(applicant, 'project-cost', 0)
  return cost > 0 ? Math.min(1, knownOr(applicant, 'amount-asked', 0) / cost) : 0
}

function knownOr(applicant: Applicant, fact: FactId, otherwise: number): number {
  const value = applicant[fact]
  return typeof value === 'number' ? value : otherwise
}
