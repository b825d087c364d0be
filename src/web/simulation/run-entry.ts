/** From what was typed to results and risks, or to the sentences that say what to correct. */
import type { Language } from '../../domain/basics/language.ts'
import type { Law } from '../../domain/law/parameters.ts'
import type { EconomicModel } from '../../domain/model/model.ts'
import { unconfirmedInputs } from '../../domain/model/model.ts'
import type { RiskSummary } from '../../domain/model/monte-carlo.ts'
import { planOf } from '../../domain/model/plan.ts'
import { simulatePlan } from '../../domain/model/simulate.ts'
import type { Simulation } from '../../domain/model/statements.ts'
import type { Tornado } from '../../domain/model/tornado.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { words } from '../words/word.ts'
import type { Entry } from './entry.ts'
import { governanceOf } from './entry.ts'
import { refusalMessage } from './refusal-message.ts'
import { entryErrorWords } from './entry-error-words.ts'

export type Risky = { readonly swings: Tornado; readonly risk: RiskSummary }
export type Ran = {
  readonly simulation: Simulation | null
  readonly errors: readonly FieldError[]
  /** figures without source the person has neither confirmed nor changed */
  readonly unconfirmed: number
}

/** Without the risks: fast enough to run at every key stroke. */
export function runEntry(language: Language, model: EconomicModel, entry: Entry, law: Law): Ran {
  const unread = entry.unread.map(
    (id): FieldError => ({
      field: id,
      message: refusalMessage(language, model, { kind: 'not-finite', input: id }),
    }),
  )
  const hidden: FieldError[] = entry.nameIsUnsafe
    ? [{ field: 'name', message: words(language, entryErrorWords.hiddenCharacters) }]
    : []
  const outcome = simulatePlan(planOf(model), entry.changes, law, governanceOf(entry))
  const refused = outcome.ok
    ? []
    : outcome.reasons.map(
        (reason): FieldError => ({
          field: reason.input === 'governance' ? 'organ' : reason.input,
          message: refusalMessage(language, model, reason),
        }),
      )
  const errors = [...unread, ...refused.filter(({ field }) => !entry.unread.includes(field)), ...hidden]
  const settled = new Set([...entry.confirmed, ...Object.keys(entry.changes)])
  const unconfirmed = unconfirmedInputs(model).filter(({ id }) => !settled.has(id)).length
  return { simulation: outcome.ok && unread.length === 0 ? outcome.value : null, errors, unconfirmed }
}
