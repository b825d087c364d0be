/** The check of a founding file: one code for the page, the papers and the browser as one types. */
import { checkCapital } from './check-capital.ts'
import { checkIdentity } from './check-identity.ts'
import { checkOrgans } from './check-organs.ts'
import type { Finding, Severity } from './findings.ts'
import type { Founding } from './founding.ts'
import type { Law } from '../law/parameters.ts'

const ORDER: readonly Severity[] = ['law', 'to-confirm', 'advice']

/** Nothing said of a file that keeps every rule but advice; what the law asks stands first. */
export function checkFounding(founding: Founding, law: Law): readonly Finding[] {
  return [
    ...checkIdentity(founding, law),
    ...checkCapital(founding, law),
    ...checkOrgans(founding, law),
  ].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
}
