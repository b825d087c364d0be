/** How strongly an activity lives on an asset, by the matchers of its file; 0: not at all. */
import type { Asset } from '../territory/atlas.ts'
import type { Activity } from './activity.ts'

export function strengthOf(activity: Activity, asset: Pick<Asset, 'key' | 'kind'>): number {
  let strength = 0
  for (const matcher of activity.livesOn.assets) {
    if (matcher.strength <= strength) continue
    const named = matcher.keys.some((pattern) => keyMatches(pattern, asset.key))
    if (named || matcher.kinds.includes(asset.kind)) strength = matcher.strength
  }
  return strength
}

/** `*` at the beginning or the end of a pattern stands for any letters, also none. */
export function keyMatches(pattern: string, key: string): boolean {
  const open = pattern.startsWith('*')
  const close = pattern.endsWith('*')
  const core = pattern.slice(open ? 1 : 0, close ? -1 : undefined)
  if (open && close) return key.includes(core)
  if (open) return key.endsWith(core)
  return close ? key.startsWith(core) : key === core
}
