/** A team after the other that hands in its entry, again and again, each time until there is a definite answer. */
import { setTimeout as wait } from 'node:timers/promises'
import { type Random, seededRandom } from '../../src/domain/basics/random.ts'
import { cookieOf, entryOf, formOf } from '../storm/teams.ts'
import type { Sending } from './rig.ts'

/** What a team holds in its hands after sending. */
export type AcknowledgedEntry = {
  readonly key: string
  readonly title: string
  readonly entry: string
  readonly version: number
  /** of the receipt's file; empty: the site never showed one, though it had said it was received */
  readonly number: string
  readonly contentHash: string
  /** Receipts given for one key that were not the same one. */
  readonly contradicted: boolean
}

const ANSWER_WITHIN_MS = 5_000
/** As often, somebody presses the button twice. */
const TWICE = 0.1
export const TEAMS_OF_SENDER = 500
/** Versions of one entry; the site takes 60. */
const VERSIONS = 50
/** Tries to see a receipt that the site says is there. */
const LOOKS = 60

class Refused extends Error {}

export class EntrySender implements Sending<AcknowledgedEntry> {
  readonly acknowledged: AcknowledgedEntry[] = []
  private stopped = false
  private readonly name: number
  private readonly chance: Random
  private readonly ports: readonly number[]

  constructor(name: number, seed: number, ports: readonly number[]) {
    this.name = name
    this.chance = seededRandom(seed * 1000 + name)
    this.ports = ports
  }

  stop(): void {
    this.stopped = true
  }

  async run(): Promise<void> {
    for (let k = 0; !this.stopped && k < TEAMS_OF_SENDER * VERSIONS; k += 1) {
      const team = this.name * TEAMS_OF_SENDER + (k % TEAMS_OF_SENDER)
      const key = `rig-sender-${this.name}-entry-${k}-key`
      const title = `Projet ${this.name}.${k}`
      const first = await this.send(team, key, title)
      const again = this.chance.uniform() < TWICE ? await this.send(team, key, title) : first
      const shown = await this.receiptAt(team, first)
      this.acknowledged.push({
        key,
        title,
        entry: entryOf(team),
        version: Number(/(\d+)$/.exec(first)?.[1]),
        ...shown,
        contradicted: again !== first,
      })
    }
  }

  private ask(team: number, path: string, form?: string): Promise<Response> {
    const port = this.ports[Math.floor(this.chance.uniform() * this.ports.length)] ?? 0
    const type = { 'content-type': 'application/x-www-form-urlencoded' }
    return fetch(`http://127.0.0.1:${port}${path}`, {
      headers: {
        cookie: cookieOf(team),
        'sec-fetch-site': 'same-origin',
        ...(form === undefined ? {} : type),
      },
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      ...(form === undefined ? {} : { method: 'POST', body: form }),
    })
  }

  /** Where the receipt is. An answer of the 500s, a broken connection or silence says nothing: it may be kept or not. */
  private async send(team: number, key: string, title: string): Promise<string> {
    const path = `/fr/entries/${entryOf(team)}/submission`
    for (;;) {
      try {
        const reply = await this.ask(team, path, formOf(key, title))
        const to = reply.headers.get('location') ?? ''
        if (reply.status === 303 && to.includes('/receipts/')) return to
        const said = await reply.text()
        if (reply.status < 500) throw new Refused(`${reply.status} ${to} ${said.slice(0, 500)}`)
      } catch (error) {
        if (error instanceof Refused) throw error
      }
      await wait(20 + this.chance.uniform() * 80)
    }
  }

  /** As its file says. */
  private async receiptAt(
    team: number,
    path: string,
  ): Promise<Pick<AcknowledgedEntry, 'number' | 'contentHash'>> {
    for (let look = 0; look < LOOKS; ) {
      try {
        const reply = await this.ask(team, `${path}/receipt.json`)
        if (reply.ok) {
          const { receipt } = (await reply.json()) as {
            receipt: Pick<AcknowledgedEntry, 'number' | 'contentHash'>
          }
          return { number: receipt.number, contentHash: receipt.contentHash }
        }
        await reply.text()
        if (reply.status === 404) look += 1
      } catch {
        // down: it says nothing
      }
      await wait(50)
    }
    return { number: '', contentHash: '' }
  }
}
