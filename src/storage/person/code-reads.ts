import type { AskedCode, CodePurpose } from '../../domain/person/code.ts'
import type { Contact } from '../../domain/person/contact.ts'
import type { Database, Transaction } from '../database.ts'

export type KeptCode = Contact & {
  readonly id: string
  readonly at: Date
  readonly network: string
  readonly tries: number
  readonly used: boolean
  readonly salt: string
  readonly codeHash: string
}

/**
 * The newest code of a request for one purpose, by the hash of its secret: the older ones no longer count, and one that
 * was sent for something else never did.
 */
export async function readCodeOf(
  db: Database | Transaction,
  requestHash: string,
  purpose: CodePurpose,
): Promise<KeptCode | null> {
  const row = await db
    .selectFrom('login_code')
    .selectAll()
    .where('request_hash', '=', requestHash)
    .where('purpose', '=', purpose)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return null
  const { id, channel, address, network, tries, salt } = row
  const times = { at: row.created_at, used: row.used_at !== null }
  return { id, channel, address, network, tries, salt, codeHash: row.code_hash, ...times }
}

/** Every code that was sent to this address since, whoever asked. */
export async function readAsked(
  db: Database | Transaction,
  { channel, address }: Contact,
  since: Date,
): Promise<readonly AskedCode[]> {
  return db
    .selectFrom('login_code')
    .select(['created_at as at', 'network', 'tries'])
    .where('channel', '=', channel)
    .where('address', '=', address)
    .where('created_at', '>=', since)
    .execute()
}

/** Codes of one network, and codes by SMS of everybody, since. */
export async function readCodeLoad(
  trx: Transaction,
  network: string,
  since: Date,
): Promise<{ readonly ofNetwork: number; readonly bySms: number }> {
  const count = trx
    .selectFrom('login_code')
    .select(({ fn }) => fn.countAll().as('n'))
    .where('created_at', '>=', since)
  const [ofNetwork, bySms] = [
    await count.where('network', '=', network).executeTakeFirstOrThrow(),
    await count.where('channel', '=', 'phone').executeTakeFirstOrThrow(),
  ]
  return { ofNetwork: Number(ofNetwork.n), bySms: Number(bySms.n) }
}
