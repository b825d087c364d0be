/** On the first page of the jury: what waits on this phone of all her entries, those too that are no longer hers. */
import type { HeldAnswer } from '../../domain/dossier/sync.ts'
import { refusalOf } from '../../domain/jury/phone-sheet.ts'
import type { KeptDossier } from '../dossier-offline/phone-store.ts'
import type { Sending } from '../dossier-offline/send-answers.ts'
import { juryIslandWords as say } from './island-words.ts'
import { type Parts, waits } from './notice-parts.ts'

export type KeptSheet = { readonly place: KeptDossier; readonly held: HeldAnswer }

type Standing = { readonly kept: readonly KeptSheet[]; readonly sending: Sending | null }
type Act = { readonly send: () => void; readonly drop: (sheet: KeptSheet) => void }

export function deskNotice(parts: Parts, { kept, sending }: Standing, act: Act): readonly Node[] {
  const { t, line, button, box } = parts
  const waiting = kept.filter(({ held }) => waits(held))
  const left = kept.filter(({ held }) => !waits(held) && refusalOf(held) !== null)
  const soon = [line(t(say.whenBack)), line(button(say.sendNow, act.send))]
  const why = parts.notSent(sending)
  const queue =
    waiting.length === 0
      ? []
      : [box('', line(t(say.waiting, { n: waiting.length })), ...(why === null ? soon : [why]))]
  return [
    ...queue,
    ...left
      .map((one) => parts.leftover(one.held, () => act.drop(one), entryPage(one)))
      .filter((one) => one !== null),
  ]
}

/** Where she can still choose or correct; null: the page is no longer there. */
function entryPage({ place, held }: KeptSheet): string | null {
  const gone = ['no-such-entry', 'round-over'].includes(refusalOf(held) ?? '')
  return gone ? null : place.answers.replace(/\/marks\.json$/, '')
}
