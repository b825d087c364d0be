/** Which version a writer may truly claim to have had before her, and what people settle among several. */
import {
  type AnswerEdit,
  type AnswerState,
  type AnswerValue,
  type AnswerVersion,
  type EditVerdict,
  judgeEdit,
} from './answer.ts'

type Numbered = { readonly version: number; readonly base: number; readonly aside: boolean }

/**
 * The base of an edit as far as the versions of its question bear it out (`aside`: kept beside the current one, settled
 * since or not). A version made aside never stood, so whoever goes on from it has seen what it was itself made from. A
 * number that does not exist yet was seen by nobody: 0.
 */
export function baseSeen(versions: readonly Numbered[], base: number): number {
  const of = versions.find(({ version }) => version === base)
  if (of === undefined) return 0
  return of.aside ? baseSeen(versions, of.base) : base
}

export type StandingVersion = AnswerVersion & {
  readonly standing: 'current' | 'past' | 'beside' | 'settled'
}

/** What stands of versions of one question. */
export function stateIn(versions: readonly StandingVersion[]): AnswerState {
  const plain = ({ standing: _, ...version }: StandingVersion): AnswerVersion => version
  const current = versions.find(({ standing }) => standing === 'current')
  const beside = versions.filter(({ standing }) => standing === 'beside')
  return { current: current === undefined ? null : plain(current), beside: beside.map(plain) }
}

/**
 * An edit as it was sent, judged among every version of its question: its base is what the versions bear out, its
 * number the next one.
 */
export function judgeAmong(
  versions: readonly StandingVersion[],
  sent: AnswerEdit,
): { readonly edit: AnswerEdit; readonly version: number; readonly verdict: EditVerdict } {
  const lineage = versions.map((each) => ({
    ...each,
    aside: each.standing === 'beside' || each.standing === 'settled',
  }))
  const edit = { ...sent, base: baseSeen(lineage, sent.base) }
  const version = 1 + Math.max(0, ...versions.map((each) => each.version))
  return { edit, version, verdict: judgeEdit(stateIn(versions), edit, version) }
}

export type Settlement =
  /** one of the versions that stand: the current one, or one beside it */
  | { readonly version: number }
  /** something new, made of them */
  | { readonly value: AnswerValue | null }

export type SettleVerdict =
  /** the current version stays; those beside it are settled */
  | { readonly kind: 'stays'; readonly version: number }
  /** a version of its own, with this value, is the current one */
  | { readonly kind: 'new'; readonly value: AnswerValue | null; readonly base: number }
  /** since the page was shown another version came, or somebody has settled it */
  | { readonly kind: 'stood-otherwise' }

/**
 * `against`: every version that was shown, the current one and those beside it. The choice of a version made aside is
 * kept as a new version: whoever goes on from an older number has then not seen it.
 */
export function judgeSettlement(
  { current, beside }: AnswerState,
  choice: Settlement,
  against: readonly number[],
): SettleVerdict {
  const standing = current === null ? [] : [current, ...beside]
  const shown = new Set(against)
  const same = shown.size === standing.length && standing.every(({ version }) => shown.has(version))
  if (current === null || beside.length === 0 || !same) return { kind: 'stood-otherwise' }
  const base = current.version
  if ('value' in choice) return { kind: 'new', value: choice.value, base }
  if (choice.version === current.version) return { kind: 'stays', version: current.version }
  const chosen = beside.find(({ version }) => version === choice.version)
  return chosen === undefined ? { kind: 'stood-otherwise' } : { kind: 'new', value: chosen.value, base }
}
