/**
 * What the phone keeps of dossiers: for each question what the site was last known to say and what waits to be sent,
 * each person's own. Texts that wait stay until the site has them, whoever signs in or out meanwhile.
 */
import { emptyAnswer, type HeldAnswer, nextToSend } from '../../domain/dossier/sync.ts'
import { phoneDatabase } from '../offline/phone-database.ts'

export type Place = { readonly person: string; readonly dossier: string }
type Kept = Place & { readonly held: HeldAnswer }
/** `answers`: where they are sent; `copy` false: she wants no copy of the pages on this phone. */
export type KeptDossier = Place & { readonly answers: string; readonly copy: boolean }

const { together, within } = phoneDatabase('twiza-dossiers', ['answers', 'dossiers'])
const nameOf = ({ person, dossier }: Place, question: string) => `${person}/${dossier}/${question}`

/** Read, changed and written in one transaction: another tab changes before or after, never between. */
export function changeAnswer(
  place: Place,
  question: string,
  change: (held: HeldAnswer) => HeldAnswer,
): Promise<HeldAnswer> {
  return together(['answers'], 'readwrite', (of) => {
    const store = of('answers')
    const name = nameOf(place, question)
    const before: IDBRequest<Kept | undefined> = store.get(name)
    let held = emptyAnswer(question)
    before.onsuccess = () => {
      held = change(before.result?.held ?? held)
      store.put({ person: place.person, dossier: place.dossier, held } satisfies Kept, name)
    }
    return () => held
  })
}

const all = (): Promise<readonly Kept[]> => within('answers', 'readonly', (store) => store.getAll())

export async function heldAnswers(place: Place): Promise<readonly HeldAnswer[]> {
  return (await all())
    .filter((kept) => kept.person === place.person && kept.dossier === place.dossier)
    .map(({ held }) => held)
}

/** Dossiers of which something waits that can leave. */
export async function waitingDossiers(): Promise<readonly KeptDossier[]> {
  const waiting = (await all()).filter(({ held }) => nextToSend(held) !== null)
  return (await keptDossiers()).filter((kept) =>
    waiting.some(({ person, dossier }) => person === kept.person && dossier === kept.dossier),
  )
}

export const keptDossiers = (): Promise<readonly KeptDossier[]> =>
  within('dossiers', 'readonly', (store) => store.getAll())

export async function keptDossier(place: Place): Promise<KeptDossier | undefined> {
  return within('dossiers', 'readonly', (store) => store.get(nameOf(place, '')))
}

export const keepDossier = (dossier: KeptDossier) =>
  within('dossiers', 'readwrite', (store) => store.put(dossier, nameOf(dossier, '')))

/** Answers that the site has go from the phone (of `only`, or of everybody); those that wait stay. */
export function forgetSentAnswers(only: Partial<Place> | null): Promise<void> {
  return together(['answers'], 'readwrite', (of) => {
    const walk: IDBRequest<IDBCursorWithValue | null> = of('answers').openCursor()
    walk.onsuccess = () => {
      const cursor = walk.result
      if (cursor === null) return
      const { person, dossier, held } = cursor.value as Kept
      const meant = { person, dossier, ...only }
      const isMeant = meant.person === person && meant.dossier === dossier
      if (isMeant && held.pending.length === 0) cursor.delete()
      cursor.continue()
    }
    return () => undefined
  })
}

/** She has had herself erased: nothing of hers stays, what waits neither. What others have typed on this phone does. */
export function forgetPerson(person: string): Promise<void> {
  return together(['answers', 'dossiers'], 'readwrite', (of) => {
    for (const name of ['answers', 'dossiers'] as const) {
      const walk: IDBRequest<IDBCursorWithValue | null> = of(name).openCursor()
      walk.onsuccess = () => {
        const cursor = walk.result
        if (cursor === null) return
        if ((cursor.value as Place).person === person) cursor.delete()
        cursor.continue()
      }
    }
    return () => undefined
  })
}
