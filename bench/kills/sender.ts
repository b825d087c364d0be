/** Somebody who sends ideas one after the other, and each again under its key until there is a definite answer. */
import { setTimeout as wait } from 'node:timers/promises'
import { type Random, seededRandom } from '../../src/domain/basics/random.ts'
import { COMMUNES } from '../../src/storage/testing/small-atlas.ts'

/** What a person holds in her hands after sending. */
export type Acknowledged = {
  readonly key: string
  readonly id: string
  readonly number: string
  readonly contentHash: string
  /** Receipts given for one key that were not the same one. */
  readonly contradicted: boolean
  readonly title: string
}
type Answer = {
  readonly id: string
  readonly receipt: { readonly number: string; readonly contentHash: string }
}

const ANSWER_WITHIN_MS = 5_000
/** As often, somebody presses the button twice. */
const TWICE = 0.1

export class Sender {
  readonly acknowledged: Acknowledged[] = []
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
    for (let k = 0; !this.stopped; k += 1) {
      const key = `rig-sender-${this.name}-idea-${k}-key`
      const title = `Idée ${this.name}.${k}`
      const first = await this.untilDefinite(key, title)
      const again = this.chance.uniform() < TWICE ? await this.untilDefinite(key, title) : first
      this.acknowledged.push({
        key,
        title,
        id: first.id,
        ...{ number: first.receipt.number, contentHash: first.receipt.contentHash },
        contradicted: again.id !== first.id || again.receipt.number !== first.receipt.number,
      })
    }
  }

  /** An answer of the 500s, a broken connection or silence says nothing: it may be kept or not. */
  private async untilDefinite(key: string, title: string): Promise<Answer> {
    for (;;) {
      const port = this.ports[Math.floor(this.chance.uniform() * this.ports.length)] ?? 0
      try {
        const reply = await fetch(`http://127.0.0.1:${port}/api/v1/ideas`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': key },
          body: JSON.stringify(ideaOf(title)),
          signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
        })
        if (reply.ok) return (await reply.json()) as Answer
        const said = await reply.text()
        if (reply.status < 500) throw new Refused(`${reply.status}: ${said}`)
      } catch (error) {
        if (error instanceof Refused) throw error
      }
      await wait(20 + this.chance.uniform() * 80)
    }
  }
}

/** The site has said no for good: the rig itself is wrong. */
class Refused extends Error {}

function ideaOf(title: string): object {
  return {
    title,
    idea: 'Une idée envoyée pendant que tout tombe, pour voir si elle reste.',
    territory: COMMUNES[0],
    sector: 'agriculture',
    source: 'citizen',
    visibility: 'public',
    contact: '0612345678',
    consent: true,
  }
}
