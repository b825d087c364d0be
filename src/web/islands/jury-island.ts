/**
 * A juror's work on a bad network: what she types in the grid is kept on the phone at once, its page opens again without
 * a network, and marks leave by themselves. Without this script the pages work as any others.
 */
import { isLanguage } from '../../domain/basics/language.ts'
import { followDesk } from '../jury-offline/follow-desk.ts'
import { followEntry } from '../jury-offline/follow-entry.ts'
import { readJuryHere } from '../jury-offline/here.ts'

const tag = document.documentElement.lang
const language = isLanguage(tag) ? tag : 'ar'
const here = readJuryHere(language)
const place = document.getElementById('marks-kept')

document.getElementById('error-summary')?.focus()
if (here !== null && place !== null) {
  const { entry } = here
  const followed =
    entry === null ? followDesk(language, here, place) : followEntry(language, { ...here, entry }, place)
  void followed.catch(() => undefined)
}
