/**
 * For tests: a process that listens and looks after deadlines as the site does, at times that its parent names. Arguments:
 * the data folder. It answers each `{ now }` (ISO) with what it found.
 */
import { join } from 'node:path'
import Fastify from 'fastify'
import { openDatabase } from '../../storage/database.ts'
import { openReceiptKeys } from '../../storage/idea/receipt-keys.ts'
import { watchDeadlines } from '../watch-deadlines.ts'

const [dataFolder = ''] = process.argv.slice(2)
const { db } = await openDatabase({ dataFolder, databaseUrl: null, databaseUser: undefined }, () => undefined)
const keys = openReceiptKeys(join(dataFolder, 'receipt-keys.json'), new Date())
const app = Fastify()
app.get('/livez', async () => 'live')
await app.listen({ port: 0, host: '127.0.0.1' })
const reach = async () => {
  const answer = await fetch(`${app.listeningOrigin}/livez`)
  if (!answer.ok) throw new Error(`answered ${answer.status}`)
}
process.on('message', ({ now }: { readonly now: string }) => {
  watchDeadlines(db, { now: new Date(now), origin: null, keys, reach }).then(
    (found) => process.send?.(found),
    (error: unknown) => process.send?.({ kind: 'failed', error: String(error) }),
  )
})
process.send?.('ready')
