/** Counts a published vote again, off the page's own thread; the page ends it to stop it. */
import { type Recounted, recount } from '../../domain/vote/recount.ts'
import type { RecountAnswer, RecountQuestion } from '../vote/recount-question.ts'

let counted: Recounted | null = null

self.addEventListener('message', (event: MessageEvent<RecountQuestion>) => {
  const question = event.data
  if (question.kind === 'ballot') {
    tell({ kind: 'ballot', money: counted?.moneyOf(question.id) ?? null })
    return
  }
  const outcome = recount(question.text, question.by, (step) => tell({ kind: 'step', ...step }))
  if (!outcome.ok) {
    const [fault] = outcome.reasons
    if (fault !== undefined) tell({ kind: 'fault', fault })
    return
  }
  counted = outcome.value
  tell({ kind: 'counted', recount: counted.recount })
})

function tell(answer: RecountAnswer): void {
  self.postMessage(answer)
}
