import * as z from 'zod'
import { FACT_IDS, FACTS, type FactDefinition, type FactId } from '../../../domain/programme/facts.ts'

/** One member a fact, typed as the fact is; what is left out is unknown. */
function factSchema(fact: FactId): z.ZodType {
  const { is }: FactDefinition = FACTS[fact]
  if (is.kind === 'yes-no') return z.boolean()
  if (is.kind === 'number') return is.unit === 'share' ? z.number().min(0).max(1) : z.number().min(0)
  if (is.kind === 'choice' && is.values !== 'sectors') return z.enum(is.values)
  return z.string().max(80)
}

export const facts = z
  .strictObject(Object.fromEntries(FACT_IDS.map((fact) => [fact, factSchema(fact).optional()])))
  .meta({
    id: 'Facts',
    description:
      'What is known of who asks. Money in centimes of dirham, shares from 0 to 1. Left out: unknown.',
    example: { 'legal-form': 'cooperative', territory: '02.113', 'women-youth-share': 0.4 },
  })
