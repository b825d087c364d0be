/** What the phone says on the page of one entry: kept, sent, or not taken and why, with what stands on the site. */
import type { HeldAnswer } from '../../domain/dossier/sync.ts'
import { unpackSheet } from '../../domain/jury/packed-sheet.ts'
import { refusalOf } from '../../domain/jury/phone-sheet.ts'
import type { Sending } from '../dossier-offline/send-answers.ts'
import { juryIslandWords as say } from './island-words.ts'
import { type Parts, waits } from './notice-parts.ts'

export type Act = {
  readonly send: () => void
  readonly takeKnown: () => void
  readonly drop: (round: string) => void
}
type Standing = {
  readonly held: readonly HeldAnswer[]
  /** of the grid on this page; null: the page has none */
  readonly round: string | null
  readonly sending: Sending | null
}

export function entryNotice(parts: Parts, { held, round, sending }: Standing, act: Act): readonly Node[] {
  const own = held.find(({ question }) => question === round)
  const others = held.filter((one) => one.question !== round && one.pending.length > 0)
  const left = others.map((one) => parts.leftover(one, () => act.drop(one.question), null))
  const said = own === undefined ? null : standing(parts, own, sending, act)
  return [said, ...left].filter((one) => one !== null)
}

function standing(parts: Parts, own: HeldAnswer, sending: Sending | null, act: Act): HTMLElement | null {
  const { t, line, button, box } = parts
  const refused = refusalOf(own)
  if (refused === 'changed-meanwhile') return changed(parts, own, act)
  if (refused !== null) return parts.leftover(own, () => act.drop(own.question), null)
  if (waits(own)) {
    const why = parts.notSent(sending)
    if (why !== null) return box('warn', why)
    const soon = sending === null ? [] : [line(t(say.whenBack)), line(button(say.sendNow, act.send))]
    return box('', line(t(say.kept)), ...soon)
  }
  return sending?.kind === 'sent' && own.received.length > 0 ? line(t(say.sent)) : null
}

function changed(parts: Parts, own: HeldAnswer, act: Act): HTMLElement {
  const { t, line, button, box, sheet, heading } = parts
  const known = typeof own.known?.value === 'string' ? unpackSheet(own.known.value) : null
  const there =
    known === null
      ? []
      : [
          line(t(say.changedHow)),
          heading(t(say.savedThere)),
          sheet(known),
          line(button(say.takeThere, act.takeKnown)),
        ]
  const made = box('warn', line(t(say.changed)), ...there)
  made.id = 'changed-there'
  return made
}
