/** Sends the letters of an outbox until it is killed; started by `send-letters-kills.test.ts`, told all in one argument. */
import type { PoolConfig } from 'pg'
import { smsGateway } from '../../mail/sms-gateway.ts'
import { kyselyOn, makePool } from '../../storage/database.ts'
import { sendLetters } from '../send-letters.ts'

export type SenderTask = { readonly database: PoolConfig; readonly provider: string }

const { database, provider } = JSON.parse(process.argv[2] ?? '{}') as SenderTask
const db = kyselyOn(makePool({ ...database, max: 2 }))
const gateway = smsGateway({
  url: `${provider}/send?to={to}&text={text}`,
  body: null,
  headers: { 'x-sender': String(process.pid) },
  sender: 'Twiza',
})
console.log('ready')
for (;;) {
  await sendLetters(db, 'phone', gateway.send, { now: () => new Date() })
  await new Promise((done) => setTimeout(done, 50))
}
