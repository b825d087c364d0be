import type { CodePolicy } from '../../domain/person/code.ts'
import type { Site } from '../site.ts'

/** Of a site whose operator has said nothing: Morocco only, and what 3,000 messages an hour may cost. */
export const STANDARD_CODE_POLICY: CodePolicy = {
  smsCountries: ['+212'],
  smsPerHour: 3000,
  carried: { phone: true, email: true },
}

export function codePolicy({ settings }: Site): CodePolicy {
  return settings.signIn ?? STANDARD_CODE_POLICY
}
