import type { Atlas } from '../../domain/territory/atlas.ts'

const keptOf = new WeakMap<Atlas, Map<string, unknown>>()

/** Made once for an atlas: an import brings another atlas, and with it another making. */
export function kept<Value>(atlas: Atlas, name: string, make: () => Value): Value {
  const known = keptOf.get(atlas) ?? new Map<string, unknown>()
  keptOf.set(atlas, known)
  if (!known.has(name)) known.set(name, make())
  return known.get(name) as Value
}
