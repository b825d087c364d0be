import type { Part } from '../../domain/activity/activity.ts'
import type { ActivityPromise } from '../../domain/activity/promise.ts'
import type { Reason, ReasonKind } from '../../domain/activity/reason.ts'
import { directionOf } from '../../domain/basics/language.ts'
import { promiseSentence } from '../words/promise.ts'
import { useLanguage } from '../words/w.tsx'

/** A reason as a sentence of the page's language, or of Arabic where Tamazight has no attested words. */
export function Because({ reason }: { reason: Reason }) {
  const language = useLanguage()
  const said = promiseSentence(reason, language)
  return said.language === language ? (
    said.words
  ) : (
    <span lang={said.language} dir={directionOf(said.language)}>
      {said.words}
    </span>
  )
}

const RAISING: readonly ReasonKind[] = [
  'need-high',
  'asset-here',
  'asset-inside',
  'asset-of-province',
  'asset-near',
  'asset-of-region',
  'kin-activities',
  'people-many',
  'ground-good',
  'fabric-balanced',
  'partners-many',
  'partners-balanced',
  'recent-more',
  'people-grew',
  'fit-strong',
]
const LOWERING: readonly ReasonKind[] = [
  'gate-limits',
  'asset-none',
  'ground-poor',
  'need-low',
  'people-few',
  'fabric-few',
  'fabric-many',
  'partners-few',
  'recent-fewer',
  'people-fell',
  'fit-weak',
]

/** The reason of a part that says best why it lifts or lowers the activity; null when the part tells none. */
export function tellingReason(promise: ActivityPromise, part: Part, up: boolean): Reason | null {
  const reasons = promise.parts.find((one) => one.part === part)?.reasons ?? []
  const wanted = up ? RAISING : LOWERING
  const best = wanted.map((kind) => reasons.find((reason) => reason.kind === kind)).find((reason) => reason)
  return best ?? reasons[0] ?? null
}
