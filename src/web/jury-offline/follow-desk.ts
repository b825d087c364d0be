import type { Language } from '../../domain/basics/language.ts'
import { letGo } from '../../domain/jury/phone-sheet.ts'
import { ANSWERS_TAG } from '../dossier-offline/offline-names.ts'
import { keepPages } from '../dossier-offline/page-copies.ts'
import { changeAnswer, heldAnswers, keptDossiers } from '../dossier-offline/phone-store.ts'
import { type Sending, sendAnswers } from '../dossier-offline/send-answers.ts'
import { wakeWhenBack } from '../offline/worker.ts'
import { deskNotice, type KeptSheet } from './desk-notice.ts'
import type { JuryHere } from './here.ts'
import { noticeParts, waits } from './notice-parts.ts'

/** The first page of the jury: what waits of any entry is told and sent, and the page has a copy on this phone. */
export async function followDesk(language: Language, here: JuryHere, place: HTMLElement): Promise<void> {
  const { desk } = here
  const parts = noticeParts(language, here)
  const draw = async (sending: Sending | null) => {
    const kept = await keptSheets(here)
    place.replaceChildren(...deskNotice(parts, { kept, sending }, { send: () => void send(), drop }))
  }
  const drop = ({ place, held }: KeptSheet) =>
    void changeAnswer(place, held.question, letGo).then(() => draw(null))
  const send = async () => {
    let last: Sending = { kind: 'sent' }
    for (const { place, held } of await keptSheets(here)) {
      if (!waits(held)) continue
      const sending = await sendAnswers(place)
      if (sending.kind !== 'sent') last = sending
    }
    if (last.kind === 'unreachable') void wakeWhenBack(ANSWERS_TAG)
    await draw(last)
  }
  addEventListener('online', () => void send())
  await draw(null)
  if ((await keptSheets(here)).some(({ held }) => waits(held))) await send()
  await keepPages(desk).catch(() => false)
}

/** Hers of this contest, of which something is on this phone only. */
async function keptSheets({ desk }: JuryHere): Promise<readonly KeptSheet[]> {
  const found: KeptSheet[] = []
  for (const place of await keptDossiers()) {
    if (place.person !== desk.person || !place.dossier.startsWith(`${desk.dossier}:`)) continue
    for (const held of await heldAnswers(place)) if (held.pending.length > 0) found.push({ place, held })
  }
  return found
}
