import type { FoundingReason } from '../law/members-and-capital.ts'
import type { OrgansReason } from '../law/organs.ts'

/** Why a simulation is refused: `input` is the field at fault, at most one reason a field. */
export type SimulationReason =
  | { readonly kind: 'unknown-input'; readonly input: string }
  | { readonly kind: 'not-finite'; readonly input: string }
  | {
      readonly kind: 'out-of-range'
      readonly input: string
      readonly value: number
      readonly min: number
      readonly max: number
      readonly unit: string
    }
  | { readonly kind: 'not-integer'; readonly input: string; readonly value: number }
  | ({ readonly input: 'members' | 'shareValue' | 'sharesPerMember' } & FoundingReason)
  | ({ readonly input: 'governance' } & OrgansReason)
  | {
      readonly kind: 'grace-too-long'
      readonly input: 'loanGraceMonths'
      readonly graceMonths: number
      readonly loanMonths: number
    }
  | { readonly kind: 'loan-without-term'; readonly input: 'loanMonths' }
  | { readonly kind: 'nothing-sold'; readonly input: 'volume' }
  /** sums that whole centimes can no longer hold exactly; `most` in dirhams */
  | { readonly kind: 'too-large'; readonly input: string; readonly most: number }
