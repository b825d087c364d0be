/**
 * Phones, a site and what can happen between them, to try `sync.ts` in any order of events (U-04): tabs are killed,
 * phones switched off, the network goes, answers get lost, sessions end. It keeps its own account of who had what
 * before her, which no part of the synchronisation sees. The site may be the real one.
 */
import type { AnswerEdit, AnswerState, EditVerdict } from './answer.ts'
import type * as sync from './sync.ts'
import { emptyAnswer, type HeldAnswer, shownOf, type Shown } from './sync.ts'

type Verdict = EditVerdict | { readonly kind: 'refused'; readonly reason: string }
export type Sync = Pick<typeof sync, 'typed' | 'markSent' | 'nextToSend' | 'answered' | 'learned'>

export type WorldSite = {
  readonly save: (person: number, edits: readonly AnswerEdit[]) => Promise<readonly Verdict[]>
  readonly read: () => Promise<ReadonlyMap<string, AnswerState>>
  /** `chosen`: a version; every version named in `seen` is settled by it. */
  readonly settle: (person: number, choice: Choice) => Promise<void>
}
export type Choice = {
  readonly question: string
  readonly current: number
  readonly seen: readonly number[]
  readonly chosen: number
}

export const EVENTS = [
  'open',
  'type',
  'type',
  'type',
  'same-text',
  'wait',
  'kill',
  'reboot',
  'go-offline',
  'come-back',
  'send',
  'send',
  'send-request-lost',
  'send-answer-lost',
  'send-killed',
  'look',
  'session-over',
  'sign-in',
  'settle',
] as const
export type WorldEvent = {
  readonly kind: (typeof EVENTS)[number]
  readonly phone: number
  readonly tab: number
  readonly question: number
}

/** Three phones with two tabs each, two questions: enough for every pair of events to meet on one of them. */
export const SIZES = { phones: 3, tabs: 2, questions: 2 } as const
/** How many different events there are: a number below is one of them. */
export const EVENT_COUNT = EVENTS.length * SIZES.phones * SIZES.tabs * SIZES.questions

export function eventOf(number: number): WorldEvent {
  const place = Math.floor(number / EVENTS.length)
  return {
    kind: EVENTS[number % EVENTS.length] ?? 'wait',
    phone: place % SIZES.phones,
    tab: Math.floor(place / SIZES.phones) % SIZES.tabs,
    question: Math.floor(place / SIZES.phones / SIZES.tabs) % SIZES.questions,
  }
}

/** Typed less than a second ago, over `seen`: every text that the writer has had before her on the way to it. */
type Unkept = { readonly text: string; readonly seen: ReadonlySet<string> }
type Tab = { readonly question: string; shown: Shown; seen: ReadonlySet<string>; unkept: Unkept | null }
type Phone = { store: Map<string, HeldAnswer>; tabs: (Tab | null)[]; online: boolean; signedIn: boolean }

export type World = {
  readonly phones: readonly Phone[]
  /** texts that were on a phone's disk, and those that somebody has typed over, having them before her */
  readonly durable: { readonly question: string; readonly text: string }[]
  readonly replaced: Set<string>
  /** the texts that each text was typed over, and what those were typed over */
  readonly seenBy: Map<string, ReadonlySet<string>>
}

export type Setting = {
  readonly sync: Sync
  readonly site: WorldSite
}

/** Runs the events, then lets every phone come back, sign in and send. */
export async function play(setting: Setting, events: readonly WorldEvent[]): Promise<World> {
  const world: World = {
    phones: Array.from({ length: SIZES.phones }, () => ({
      store: new Map(),
      tabs: Array.from({ length: SIZES.tabs }, () => null),
      online: true,
      signedIn: true,
    })),
    durable: [],
    replaced: new Set(),
    seenBy: new Map(),
  }
  let count = 0
  for (const event of events) await happen(setting, world, event, () => count++)
  for (const phone of world.phones) {
    Object.assign(phone, { online: true, signedIn: true })
    for (const tab of phone.tabs) keep(setting, world, phone, tab, () => count++)
  }
  for (let round = 0; round < 2 * events.length + 2; round += 1)
    for (const [at] of world.phones.entries()) await send(setting, world, at, 'answered')
  for (const [at] of world.phones.entries()) await look(setting, world, at)
  return world
}

async function happen(setting: Setting, world: World, event: WorldEvent, next: () => number): Promise<void> {
  const phone = world.phones[event.phone]
  if (phone === undefined) return
  const question = `q${event.question}`
  switch (event.kind) {
    case 'open':
      keep(setting, world, phone, phone.tabs[event.tab] ?? null, next)
      phone.tabs[event.tab] = openTab(world, phone, question)
      return
    case 'type':
    case 'same-text': {
      const tab = phone.tabs[event.tab] ?? openTab(world, phone, question)
      phone.tabs[event.tab] = tab
      const text = event.kind === 'type' ? `text ${next()}` : `the same text of ${tab.question}`
      // what was typed less than a second before is still on the screen, and typed over by its own writer
      const seen = new Set([...tab.seen, ...(tab.unkept === null ? [] : [tab.unkept.text])])
      tab.unkept = { text, seen }
      return
    }
    case 'wait':
      for (const tab of phone.tabs) keep(setting, world, phone, tab, next)
      return
    case 'kill':
      phone.tabs[event.tab] = null
      return
    case 'reboot':
      phone.tabs = phone.tabs.map(() => null)
      return
    case 'go-offline':
    case 'come-back':
      phone.online = event.kind === 'come-back'
      return
    case 'session-over':
    case 'sign-in':
      phone.signedIn = event.kind === 'sign-in'
      return
    case 'send':
      return send(setting, world, event.phone, 'answered')
    case 'send-request-lost':
      return send(setting, world, event.phone, 'request-lost')
    case 'send-answer-lost':
      return send(setting, world, event.phone, 'answer-lost')
    case 'send-killed':
      await send(setting, world, event.phone, 'answer-lost')
      phone.tabs = phone.tabs.map(() => null)
      return
    case 'look':
      return look(setting, world, event.phone)
    case 'settle':
      return settle(setting, world, event, question)
  }
}

function openTab(world: World, phone: Phone, question: string): Tab {
  const { version, key, value } = shownOf(phone.store.get(question) ?? emptyAnswer(question))
  return { question, shown: { version, key }, seen: seenWith(world, value), unkept: null }
}

/** Whoever sees a text has seen, through its writer's eyes, what that was written upon. */
function seenWith(world: World, value: unknown): Set<string> {
  return typeof value === 'string' ? new Set([value, ...(world.seenBy.get(value) ?? [])]) : new Set()
}

/** A second has passed: what is on the screen goes to the disk. */
function keep(setting: Setting, world: World, phone: Phone, tab: Tab | null, next: () => number): void {
  if (tab === null || tab.unkept === null) return
  const { text, seen } = tab.unkept
  const held = phone.store.get(tab.question) ?? emptyAnswer(tab.question)
  const key = next().toString(16).padStart(32, '0')
  const after = setting.sync.typed(held, tab.shown, text, key)
  phone.store.set(tab.question, after.held)
  tab.shown = after.shown
  for (const before of seen) if (before !== text) world.replaced.add(before)
  world.replaced.delete(text)
  world.durable.push({ question: tab.question, text })
  world.seenBy.set(text, new Set([...seen, ...(world.seenBy.get(text) ?? [])]))
  tab.seen = new Set([...seen, text])
  tab.unkept = null
}

async function send(
  { sync: model, site }: Setting,
  { phones }: World,
  person: number,
  fate: 'answered' | 'request-lost' | 'answer-lost',
): Promise<void> {
  const phone = phones[person]
  if (phone === undefined || !phone.online) return
  const edits: AnswerEdit[] = []
  for (const [question, held] of phone.store) {
    const edit = model.nextToSend(held)
    if (edit === null) continue
    phone.store.set(question, model.markSent(held, edit.key))
    edits.push(edit)
  }
  if (edits.length === 0 || !phone.signedIn || fate === 'request-lost') return
  const verdicts = await site.save(person, edits)
  if (fate === 'answer-lost') return
  for (const [at, edit] of edits.entries()) {
    const verdict = verdicts[at]
    const held = phone.store.get(edit.question)
    if (verdict !== undefined && held !== undefined)
      phone.store.set(edit.question, model.answered(held, edit.key, verdict))
  }
}

async function look({ sync: model, site }: Setting, { phones }: World, person: number): Promise<void> {
  const phone = phones[person]
  if (phone === undefined || !phone.online || !phone.signedIn) return
  for (const [question, { current, beside }] of await site.read()) {
    const held = phone.store.get(question) ?? emptyAnswer(question)
    phone.store.set(question, model.learned(held, current, beside.length > 0))
  }
}

/** Somebody opens the page of choices and takes one of those that stand there. */
async function settle(
  { site }: Setting,
  world: World,
  { phone: person, tab }: WorldEvent,
  question: string,
): Promise<void> {
  const phone = world.phones[person]
  if (phone === undefined || !phone.online || !phone.signedIn) return
  const state = (await site.read()).get(question)
  if (state === undefined || state.current === null || state.beside.length === 0) return
  const all = [state.current, ...state.beside]
  const chosen = all[tab % all.length] ?? state.current
  const seen = new Set(all.flatMap(({ value }) => [...seenWith(world, value)]))
  for (const { value } of all)
    if (typeof value === 'string')
      world.seenBy.set(value, new Set([...seen, ...(world.seenBy.get(value) ?? [])]))
  await site.settle(person, {
    question,
    current: state.current.version,
    seen: state.beside.map(({ version }) => version),
    chosen: chosen.version,
  })
}
