import { basisOf, type Law, type LegalBasis, type LegalParameter } from '../law/parameters.ts'
import type { Severity } from './findings.ts'

/** A rule broken whose figure is itself in doubt is to be confirmed, not asserted. */
export function severityOf(parameter: LegalParameter<string, unknown>): Severity {
  return parameter.status === 'read' ? 'law' : 'to-confirm'
}

export function ruleOf(parameter: LegalParameter<string, unknown>): {
  readonly severity: Severity
  readonly basis: LegalBasis
} {
  return { severity: severityOf(parameter), basis: basisOf(parameter) }
}

/** A rule that is words, not a figure: read in the text of the law, like the file of its figures. */
export function wordsOfLaw(law: Law, article: string): LegalBasis {
  return { article: `112-12 art. ${article}`, status: 'read', asOf: law.asOf }
}
