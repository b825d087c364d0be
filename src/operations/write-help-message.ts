/** A message between team and adviser. The other side gets a letter that there is one, without a word of it. */
import { isTeam, mayWriteMessage } from '../domain/accompaniment/permission.ts'
import { readWords, type Typed } from '../domain/accompaniment/read-work.ts'
import { accepted, type Outcome } from '../domain/basics/outcome.ts'
import { insertMessage } from '../storage/accompaniment/writes.ts'
import type { Database } from '../storage/database.ts'
import { actOnHelp, type Deed, type HelpRefusal } from './act-on-help.ts'
import { writeHelpLetters } from './help-letters.ts'

export function writeHelpMessage(
  db: Database,
  deed: Deed,
  typed: Typed,
): Promise<Outcome<null, HelpRefusal>> {
  return actOnHelp(db, deed, { may: mayWriteMessage, action: 'write-help-message' }, async (trx, help) => {
    const words = readWords(typed, 'message')
    if (!words.ok) return words
    const author = deed.actor.person
    const side = isTeam(deed.actor, help) ? 'team' : 'adviser'
    const number = await insertMessage(trx, help.id, { author, side, words: words.value, at: deed.now })
    const others = side === 'adviser' ? [help.person, ...help.team] : [help.adviser ?? help.person]
    const to = others.filter((one) => one !== author)
    await writeHelpLetters(trx, help, { kind: 'message', to, cause: `message-${number}` }, deed)
    return accepted(null)
  })
}
