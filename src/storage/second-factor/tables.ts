import type { PersonId } from '../../domain/person/person.ts'

export type SecondFactorTables = {
  second_factor: {
    id: string
    person_id: PersonId
    kind: 'totp' | 'passkey'
    sealed_secret: string | null
    last_period: string | null
    credential_id: string | null
    public_key: string | null
    counter: string | null
    transports: string[] | null
    created_at: Date
    used_at: Date | null
  }
  recovery_code: { person_id: PersonId; code_hash: string; used_at: Date | null }
  second_factor_lock: { person_id: PersonId; wrong: number; locked_until: Date | null }
  passkey_challenge: {
    session_hash: string
    challenge: string
    purpose: 'enrol' | 'show'
    made_at: Date
  }
}
