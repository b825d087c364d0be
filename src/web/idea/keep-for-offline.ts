/** Keeps a copy of the form and what it needs, so that it opens without a network from the first visit on. */
import { keepCopies } from '../offline/copies.ts'
import { standBy, wakeWhenBack } from '../offline/worker.ts'
import { IDEA_CACHE, SYNC_TAG } from './offline-names.ts'

/** `folder`: `/fr/ideas/`. Does nothing where the browser cannot, or may not (a private window). */
export async function keepForOffline(folder: string): Promise<void> {
  try {
    if (await standBy(folder)) await keepCopies(`${IDEA_CACHE}${folder}`, [`${folder}new`])
  } catch {
    // the form works all the same as long as there is a network
  }
}

/** Asks the browser to wake the worker when the phone is back on a network; the page does it itself where it cannot. */
export const sendWhenBack = () => wakeWhenBack(SYNC_TAG)
