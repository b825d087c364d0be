/** Copies of a dossier's own pages, on this phone only, so that they open without a network. */
import { keepCopies } from '../offline/copies.ts'
import { standBy } from '../offline/worker.ts'
import type { Here } from './here.ts'
import { cacheOf, forgetCopies } from './offline-names.ts'
import { forgetSentAnswers, keepDossier, keptDossier } from './phone-store.ts'

/** True: the pages are on the phone. Nothing of another person who used this phone stays beside them. */
export async function keepPages(here: Here): Promise<boolean> {
  if (!(await standBy('/'))) return false
  await forgetCopies({ notOf: here.person })
  const cache = cacheOf(here, here.language)
  if (await isFresh(cache)) return true
  return keepCopies(cache, here.pages)
}

/** Has every page's style and script as this page asks for them: a new version of the site is fetched again. */
async function isFresh(name: string): Promise<boolean> {
  if (!(await caches.has(name))) return false
  const cache = await caches.open(name)
  const nodes = document.querySelectorAll('[href^="/assets/"],[src^="/assets/"]')
  const found = [...nodes].map((node) =>
    cache.match(node.getAttribute('href') ?? node.getAttribute('src') ?? ''),
  )
  return (await Promise.all(found)).every((each) => each !== undefined)
}

export async function wantsCopy(here: Here): Promise<boolean> {
  return (await keptDossier(here))?.copy ?? true
}

export async function chooseCopy(here: Here, copy: boolean): Promise<void> {
  const { person, dossier, answers } = here
  await keepDossier({ person, dossier, answers, copy })
  if (copy) return
  await forgetCopies({ dossier })
  await forgetSentAnswers(here)
}
