import type { Operand, Reason } from '../../domain/activity/reason.ts'
import type { Text } from '../../domain/basics/language.ts'
import { termWord } from '../words/promise.ts'

/**
 * Reasons that say the same of several things, said once: those that differ only in the operand `by` (an indicator,
 * a part) become one that names them all. The order of first appearance is kept.
 */
export function mergedReasons(reasons: readonly Reason[], by: string): readonly Reason[] {
  const groups = new Map<string, Reason[]>()
  for (const reason of reasons) {
    const { [by]: _named, ...rest } = reason.operands
    const key = JSON.stringify([reason.kind, rest])
    groups.set(key, [...(groups.get(key) ?? []), reason])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const texts = [
      ...new Map(group.flatMap((one) => textsOf(one.operands[by])).map((t) => [t.ar, t])).values(),
    ]
    if (texts.length < 2) return [first]
    return [{ kind: first.kind, operands: { ...first.operands, [by]: { kind: 'texts', texts } as const } }]
  })
}

function textsOf(operand: Operand | undefined): readonly Text[] {
  if (operand === undefined || operand.kind === 'number') return []
  if (operand.kind === 'texts') return operand.texts
  return [operand.kind === 'text' ? operand.text : termWord(operand.term)]
}
