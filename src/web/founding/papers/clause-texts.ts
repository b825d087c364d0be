/**
 * The clauses of the statutes in our own words, each with the articles it comes from. `{name}` is filled from the file,
 * or left as a dotted line; figures of the law come from its parameters. The terms are those of the Arabic law
 * (تسجيل، تحرير، فصل، الجمعية العامة، لجنة الرقابة), which people will meet again at the registry.
 */
import type { ClauseId } from '../../../domain/founding/mentions.ts'
import { ACCOUNT_AND_END_CLAUSES } from './clauses/accounts-and-end.ts'
import { IDENTITY_CLAUSES } from './clauses/identity.ts'
import { MEMBER_CLAUSES } from './clauses/members.ts'
import { ORGAN_CLAUSES } from './clauses/organs.ts'
import type { ClauseText } from './clauses/paragraph.ts'
import { SHARE_CLAUSES } from './clauses/shares.ts'

export const CLAUSE_TEXTS: Readonly<Record<ClauseId, ClauseText>> = {
  ...IDENTITY_CLAUSES,
  ...SHARE_CLAUSES,
  ...MEMBER_CLAUSES,
  ...ORGAN_CLAUSES,
  ...ACCOUNT_AND_END_CLAUSES,
}
