import { randomBytes } from 'node:crypto'
import type { PersonId } from '../domain/person/person.ts'

/** 64 random bits in 16 letters and digits. */
export function randomPersonId(): PersonId {
  return randomBytes(8).toString('hex') as PersonId
}
