/**
 * A load with a fixed rate of arrivals, in a process of its own: what comes does not wait for what went before, and the
 * time of each is counted from when it was due, so that a slow site cannot hide behind fewer questions.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { Connection, type Heard } from './connection.ts'
import { cookieOf, entryOf, formOf } from './teams.ts'

export type Plan = {
  readonly port: number
  readonly seconds: number
  readonly submissionsPerSecond: number
  readonly readsPerSecond: number
  /** open connections, all through */
  readonly sessions: number
  /** the first of the teams that submit, each once */
  readonly firstTeam: number
  /** teams whose own pages are read */
  readonly teams: number
  readonly contest: string
  /** a submission that was let go comes again; seconds after the end in which this is still tried, 0: never */
  readonly retrySeconds: number
}

/** Milliseconds and counts of one kind of request. */
export type Kind = {
  readonly asked: number
  readonly p50: number
  readonly p99: number
  readonly p999: number
  /** answers by status; 0: none came */
  readonly statuses: Readonly<Record<string, number>>
}
export type Outcome = {
  readonly submissions: Kind
  readonly reads: Kind
  /** submissions that were taken in the end, and those that never were */
  readonly taken: number
  readonly never: number
  /** how many were asked a second, as it came out */
  readonly offered: number
  /** seconds after the last arrival until reads are answered again, quickly; null: never within a minute */
  readonly recovery: number | null
  /** of the processor, by this process */
  readonly cpuSeconds: number
}

const GIVE_UP_MS = 60_000
const MOST_CONNECTIONS = 8000
const TICK_MS = 2
const RETRY_MS = 5000

class Tally {
  private readonly times: number[] = []
  private readonly statuses: Record<string, number> = {}

  add(milliseconds: number, status: number): void {
    this.times.push(milliseconds)
    this.statuses[status] = (this.statuses[status] ?? 0) + 1
  }

  kind(): Kind {
    const sorted = Float64Array.from(this.times).sort()
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
    return { asked: sorted.length, p50: at(0.5), p99: at(0.99), p999: at(0.999), statuses: this.statuses }
  }
}

type Asking = {
  readonly due: number
  readonly request: string
  readonly done: (heard: Heard, ms: number) => void
}

/** Asks on whichever connection is free; what finds none waits, and its time runs. */
class Crowd {
  private readonly free: Connection[] = []
  private readonly queue: Asking[] = []
  private head = 0
  busy = 0
  private readonly port: number
  private size: number

  constructor(port: number, size: number) {
    this.port = port
    this.size = size
    for (let n = 0; n < size; n += 1) this.free.push(new Connection(port))
  }

  async open(): Promise<void> {
    for (const [n, connection] of this.free.entries()) {
      connection.open()
      if (n % 100 === 99) await wait(20)
    }
  }

  ask(asking: Asking): void {
    this.queue.push(asking)
    this.next()
  }

  /** Who comes while all sessions are waiting opens one more. */
  private another(): Connection | null {
    if (this.size >= MOST_CONNECTIONS) return null
    this.size += 1
    return new Connection(this.port)
  }

  get pending(): number {
    return this.busy + this.queue.length - this.head
  }

  private next(): void {
    while (this.head < this.queue.length) {
      const connection = this.free.shift() ?? this.another()
      if (connection === null) return
      const asking = this.queue[this.head++]
      if (asking === undefined) return
      if (this.head > 10_000) {
        this.queue.splice(0, this.head)
        this.head = 0
      }
      this.busy += 1
      const late = setTimeout(() => connection.abandon(), GIVE_UP_MS)
      connection.ask(asking.request, (heard) => {
        clearTimeout(late)
        this.busy -= 1
        this.free.push(connection)
        asking.done(heard, performance.now() - asking.due)
        this.next()
      })
    }
  }

  close(): void {
    for (const connection of this.free) connection.close()
  }
}

const address = (team: number) => `10.${(team >> 16) & 255}.${(team >> 8) & 255}.${team & 255}`

function get(path: string, team: number, signedIn: boolean): string {
  const cookie = signedIn ? `cookie: ${cookieOf(team)}\r\n` : ''
  return `GET ${path} HTTP/1.1\r\nhost: twiza\r\nx-forwarded-for: ${address(team)}\r\naccept-encoding: gzip\r\n${cookie}\r\n`
}

function post(team: number): string {
  const form = formOf(`storm-${team}-final-submission`, `Projet ${team}`)
  return (
    `POST /fr/entries/${entryOf(team)}/submission HTTP/1.1\r\nhost: twiza\r\nx-forwarded-for: ${address(team)}\r\n` +
    `cookie: ${cookieOf(team)}\r\nsec-fetch-site: same-origin\r\naccept-encoding: gzip\r\n` +
    `content-type: application/x-www-form-urlencoded\r\ncontent-length: ${Buffer.byteLength(form)}\r\n\r\n${form}`
  )
}

export async function storm(plan: Plan): Promise<Outcome> {
  const crowd = new Crowd(plan.port, plan.sessions)
  await crowd.open()
  const [submissions, reads] = [new Tally(), new Tally()]
  const receipts: { readonly path: string; readonly team: number }[] = []
  const again: { readonly at: number; readonly team: number }[] = []
  let taken = 0
  let submitted = 0
  const read = (request: string, due: number) =>
    crowd.ask({ due, request, done: ({ status }, ms) => reads.add(ms, status) })
  const submit = (team: number, due: number, first: boolean) => {
    const done = ({ status, location }: Heard, ms: number) => {
      if (first) submissions.add(ms, status)
      if (status === 303 && location.includes('/receipts/')) {
        taken += 1
        receipts.push({ path: location.replace(/^https?:\/\/[^/]+/, ''), team })
      } else if (plan.retrySeconds > 0) again.push({ at: performance.now() + RETRY_MS, team })
    }
    crowd.ask({ due, request: post(team), done })
  }
  /** In ten reads: up to two receipts just given, two own pages, four of the contest, two of the home page. */
  const readOf = (k: number): string => {
    const team = (k * 7919) % plan.teams
    const turn = k % 10
    const receipt = turn < 3 ? receipts.shift() : undefined
    if (receipt !== undefined) return get(receipt.path, receipt.team, true)
    if (turn === 3 || turn === 4) return get(`/ar/entries/${entryOf(team)}`, team, true)
    return get(turn < 8 ? `/ar/contests/${plan.contest}` : '/ar', team, false)
  }
  const cpu = process.cpuUsage()
  const start = performance.now()
  const end = start + plan.seconds * 1000
  const issued = { submissions: 0, reads: 0 }
  for (let now = start; now < end; now = performance.now()) {
    const passed = (now - start) / 1000
    for (; issued.submissions < passed * plan.submissionsPerSecond; issued.submissions += 1) {
      submit(
        plan.firstTeam + submitted++,
        start + (issued.submissions / plan.submissionsPerSecond) * 1000,
        true,
      )
    }
    for (; issued.reads < passed * plan.readsPerSecond; issued.reads += 1)
      read(readOf(issued.reads), start + (issued.reads / plan.readsPerSecond) * 1000)
    await wait(TICK_MS)
  }
  const offered = (issued.submissions + issued.reads) / ((performance.now() - start) / 1000)
  const recovery = await untilCalm(plan, performance.now())
  await settle(crowd, again, (team) => submit(team, performance.now(), false), plan.retrySeconds)
  crowd.close()
  const { user, system } = process.cpuUsage(cpu)
  return {
    ...{
      submissions: submissions.kind(),
      reads: reads.kind(),
      taken,
      never: submitted - taken,
      offered,
      recovery,
    },
    cpuSeconds: (user + system) / 1e6,
  }
}

/** What was let go comes again until it is taken, or the time is over. */
async function settle(
  crowd: Crowd,
  again: { readonly at: number; readonly team: number }[],
  submit: (team: number) => void,
  seconds: number,
): Promise<void> {
  const end = performance.now() + Math.max(seconds, 30) * 1000
  while (performance.now() < end && (crowd.pending > 0 || again.length > 0)) {
    const now = performance.now()
    for (let one = again[0]; one !== undefined && one.at <= now && crowd.pending < 300; one = again[0]) {
      again.shift()
      submit(one.team)
    }
    await wait(10)
  }
}

const QUICK_MS = 500
const IN_A_ROW = 5

async function untilCalm({ port, contest }: Plan, from: number): Promise<number | null> {
  const connection = new Connection(port)
  let row = 0
  let first = 0
  while (performance.now() - from < 60_000) {
    const asked = performance.now()
    const { promise, resolve } = Promise.withResolvers<Heard>()
    const late = setTimeout(() => connection.abandon(), 5000)
    connection.ask(get(`/ar/contests/${contest}?calm=${asked}`, 1, false), resolve)
    const { status } = await promise
    clearTimeout(late)
    const good = status > 0 && status < 500 && performance.now() - asked < QUICK_MS
    if (good && row === 0) first = asked
    row = good ? row + 1 : 0
    if (row === IN_A_ROW) {
      connection.close()
      return (first - from) / 1000
    }
    await wait(100)
  }
  connection.close()
  return null
}

process.on('message', (plan: Plan) => {
  storm(plan).then(
    (outcome) => process.send?.(outcome, () => process.exit(0)),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})
