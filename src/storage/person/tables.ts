import type { Generated } from 'kysely'
import type { Language } from '../../domain/basics/language.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { AgentRole } from '../../domain/person/actor.ts'
import type { PersonId } from '../../domain/person/person.ts'

export type PersonTables = {
  person: {
    id: PersonId
    name: string | null
    language: Language
    territory_code: TerritoryCode | null
    created_at: Date
  }
  person_contact: { channel: 'phone' | 'email'; address: string; person_id: PersonId; verified_at: Date }
  person_identity: { issuer: string; subject: string; person_id: PersonId; linked_at: Date }
  role_grant: {
    person_id: PersonId
    role: AgentRole
    territory_code: TerritoryCode
    granted_by: string
    granted_at: Date
  }
  session: {
    token_hash: string
    person_id: PersonId
    created_at: Date
    seen_at: Date
    strong_at: Date | null
  }
  consent: {
    id: Generated<string>
    person_id: PersonId
    purpose: string
    words_hash: string
    given_at: Date
    withdrawn_at: Date | null
  }
  login_code: {
    id: Generated<string>
    request_hash: string
    channel: 'phone' | 'email'
    address: string
    network: string
    salt: string
    code_hash: string
    created_at: Date
    tries: Generated<number>
    used_at: Date | null
    /** `sign-in`, or `assist:` and the hash of what is agreed to */
    purpose: Generated<string>
  }
  person_work: { person_id: PersonId; kind: 'idea' | 'simulation'; ref: string; added_at: Date }
}
