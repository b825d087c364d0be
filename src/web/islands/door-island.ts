/**
 * The door on a phone: the list is kept here, taps are on the disk before the button changes, and leave when there is a
 * network. Without this script, or where the phone keeps nothing, the page's own buttons work with a network.
 */
import { CATEGORIES, type RegistrationId } from '../../domain/attendance/registration.ts'
import { isLanguage } from '../../domain/basics/language.ts'
import { button, doorView, element, type StatusPart } from '../attendance-offline/door-view.ts'
import { doorIslandWords as say } from '../attendance-offline/island-words.ts'
import { meant, type SeenLine, seenLines, tokenIn } from '../attendance-offline/live-list.ts'
import { forgetLists, keepTap, keptList, keptTaps } from '../attendance-offline/phone-store.ts'
import { canScan, scan } from '../attendance-offline/scan.ts'
import { learnList, sendTaps, type Sent, TAPS_TAG } from '../attendance-offline/send-taps.ts'
import { doorCache } from '../attendance-offline/worker-part.ts'
import { clearButton } from '../offline/clear-button.ts'
import { keepCopies } from '../offline/copies.ts'
import { newKey } from '../offline/new-key.ts'
import { standBy, wakeWhenBack } from '../offline/worker.ts'
import { words } from '../words/word.ts'

const tag = document.documentElement.lang
const language = isLanguage(tag) ? tag : 'ar'
const data = document.getElementById('door-phone')?.dataset
const [status, live] = [document.getElementById('door-status'), document.getElementById('door-live')]
const FRESH_EVERY_MS = 30_000

if (data?.meeting !== undefined && data.person !== undefined && status !== null && live !== null)
  void follow(
    { meeting: data.meeting, person: data.person, address: data.list ?? '' },
    { shell: data.shell ?? '', signIn: data.signIn ?? '', status, live },
  ).catch(() => status.replaceChildren(words(language, say.notKept)))

type To = { readonly meeting: string; readonly person: string; readonly address: string }
type Parts = {
  readonly shell: string
  readonly signIn: string
  readonly status: HTMLElement
  readonly live: HTMLElement
}

async function follow(to: To, { shell, signIn, status, live }: Parts): Promise<void> {
  await forgetLists({ before: Date.now() })
  let lines: readonly SeenLine[] = []
  let opens = false
  const view = doorView(language, status, live, {
    search: () => view.draw(meant(lines, view.typed()), lines),
    tap: (line, seats) => void tap(line, seats),
  })

  const draw = async (sent: Sent | null) => {
    const [list, kept] = [await keptList(to), await keptTaps(to)]
    lines = seenLines(
      list?.lines ?? [],
      kept.map((one) => one.tap),
    )
    view.draw(meant(lines, view.typed()), lines)
    const parts: StatusPart[] = []
    if (list === undefined) parts.push(say.noList)
    else parts.push(opens ? say.ready : say.listOnly)
    if (sent?.kind === 'refused' && sent.why === 'not-signed-in') {
      const link = element('a', 'touch', words(language, say.signInLink))
      link.setAttribute('href', signIn)
      parts.push(say.signIn, link)
    } else if (sent?.kind === 'refused') parts.push(say.notYours)
    if (kept.length > 0) {
      parts.push({ word: say.waiting, values: { n: kept.length } })
      parts.push(button(words(language, say.sendNow), () => void refresh(), 'button quiet'))
    } else if (list !== undefined && sent?.kind === 'sent') parts.push(say.allSent)
    view.say(...parts)
  }

  const refresh = async () => {
    const sent = await sendTaps(to)
    const learned = sent.kind === 'sent' ? await learnList(to) : sent
    if (learned.kind === 'unreachable') await wakeWhenBack(TAPS_TAG)
    await draw(learned)
  }

  const tap = async (line: SeenLine, seats: number) => {
    const kind = line.here ? 'undo' : 'arrive'
    await keepTap(to, { key: newKey(), kind, registration: line.id, seats, walkIn: null }, Date.now())
    await draw(null)
    void refresh()
  }

  followScan(
    view,
    () => lines,
    (line) => void tap(line, line.seats),
  )
  followWalkIn(to, async () => {
    await draw(null)
    void refresh()
  })
  await draw(null)
  for (const id of ['door-plain', 'door-counts']) document.getElementById(id)?.setAttribute('hidden', '')
  await refresh()
  opens = await keepShell(to, shell).catch(() => false)
  await draw(null)
  const ask = { ask: say.forget, sure: say.forgetSure }
  const clear = clearButton(language, ask, () => {
    void forgetLists({ person: to.person }).then(() => {
      lines = []
      view.hide()
      view.say(say.forgotten)
    })
  })
  live.append(element('p', '', clear))
  addEventListener('online', () => void refresh())
  setInterval(() => {
    if (navigator.onLine && document.visibilityState === 'visible') void refresh()
  }, FRESH_EVERY_MS)
}

/** The page without a name on it: what opens here without a network. */
async function keepShell({ person, meeting }: To, shell: string): Promise<boolean> {
  if (!(await standBy('/'))) return false
  const cache = doorCache(person, meeting, language)
  if (!navigator.onLine) return caches.has(cache)
  return keepCopies(cache, [shell])
}

function followScan(
  view: ReturnType<typeof doorView>,
  lines: () => readonly SeenLine[],
  arrive: (line: SeenLine) => void,
): void {
  if (!canScan()) return
  let stop: (() => void) | null = null
  const found = (text: string) => {
    const token = tokenIn(text)
    const line = lines().find(({ pass }) => pass === token)
    if (line === undefined) return view.told(say.unknownPass)
    view.told(line.here ? say.already : say.cameNow, { name: line.name })
    if (!line.here) arrive(line)
  }
  const turn = async () => {
    stop?.()
    const was = stop !== null
    stop = null
    if (!was) stop = await scan(view.video, found).catch(() => null)
    if (!was && stop === null) view.told(say.scanNot)
    view.video.hidden = stop === null
    made.textContent = words(language, stop === null ? say.scan : say.stopScan)
  }
  const made = button(words(language, say.scan), () => void turn())
  view.buttons.append(made)
}

/** The form of a walk-in, kept on the phone instead of sent. */
function followWalkIn(to: To, done: () => Promise<void>): void {
  const form = document.querySelector<HTMLFormElement>('#walk-in-form')
  let sure = false
  form?.addEventListener('submit', (event) => {
    if (sure) return
    event.preventDefault()
    void keepWalkIn(to, new FormData(form)).then(
      async () => {
        form.reset()
        document.getElementById('door-walk-in')?.removeAttribute('open')
        await done()
      },
      () => {
        sure = true
        form.requestSubmit()
      },
    )
  })
}

async function keepWalkIn(to: To, fields: FormData): Promise<void> {
  const said = (name: string) => String(fields.get(name) ?? '').trim()
  const key = newKey()
  const seats = Math.min(20, Math.max(1, Math.trunc(Number(said('seats')) || 1)))
  const category = CATEGORIES.find((one) => one === said('category')) ?? 'idea-holder'
  const walkIn = { name: said('name'), category, phone: said('phone'), consent: said('consent') === 'yes' }
  const registration = key.slice(0, 16) as RegistrationId
  await keepTap(to, { key, kind: 'arrive', registration, seats, walkIn }, Date.now())
}
