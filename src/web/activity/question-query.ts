import type { PromiseQuestion } from './promise-query.ts'
import { weightQuery } from './weights.ts'

/** The parameters that ask the same ranking again; nothing that is as it starts. */
export function queryOf({ weights, starting, method }: PromiseQuestion): Record<string, string> {
  return { ...weightQuery(weights, starting), ...(method === 'weighted-sum' ? {} : { method }) }
}
