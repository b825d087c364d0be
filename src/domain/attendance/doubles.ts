/** Walk-ins written down at two doors: shown as a probable double, merged by people only. */
import { letterRuns } from './same-name.ts'
import type { Registration, RegistrationId } from './registration.ts'

type Compared = Pick<Registration, 'id' | 'name' | 'phone' | 'source' | 'mergedInto' | 'place'>

export type Double = { readonly walkIn: RegistrationId; readonly likely: RegistrationId }

/** Each walk-in with the earlier entry that it may be: the same number, or the same name letter by letter. */
export function probableDoubles(registrations: readonly Compared[]): readonly Double[] {
  const seen: Compared[] = []
  const doubles: Double[] = []
  const open = registrations.filter(({ mergedInto }) => mergedInto === null)
  for (const one of open.toSorted((a, b) => a.place - b.place)) {
    const likely = one.source === 'door' ? seen.find((other) => isAlike(one, other)) : undefined
    if (likely !== undefined) doubles.push({ walkIn: one.id, likely: likely.id })
    seen.push(one)
  }
  return doubles
}

function isAlike(a: Compared, b: Compared): boolean {
  if (a.phone !== null && a.phone === b.phone) return true
  const name = letterRuns(a.name)
  return name !== '' && name === letterRuns(b.name)
}
