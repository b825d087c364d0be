import * as z from 'zod'
import { readNumber } from '../../domain/basics/number-reading.ts'

/** A number in an address, also in Eastern digits; what is no number stays text, for the schema to refuse. */
export function queryNumber<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((typed) => (typeof typed === 'string' ? (readNumber(typed) ?? typed) : typed), schema)
}
