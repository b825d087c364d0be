/** Ten thousand scenarios off the page's own thread, so that typing never waits for them. */
import { startDraws } from '../../domain/model/monte-carlo.ts'
import { planOf } from '../../domain/model/plan.ts'
import { tornado } from '../../domain/model/tornado.ts'
import type { RiskAnswer, RiskQuestion } from '../simulation/risk-question.ts'

const FIRST = 500
const ALL = 10_000
const CHUNK = 500
const SEED = 20_250_403

let latest = 0

self.addEventListener('message', (event: MessageEvent<RiskQuestion>) => {
  latest = event.data.id
  void answer(event.data)
})

/** Answers early with few draws, then with all of them, unless another question has come meanwhile. */
async function answer({ id, model, changes, law }: RiskQuestion): Promise<void> {
  const swings = tornado(planOf(model), changes, law, 'npv')
  const run = startDraws(planOf(model), changes, law, { draws: ALL, seed: SEED, spread: 'pert' })
  if (!swings.ok || !run.ok) return
  const tell = () => {
    const told: RiskAnswer = { id, swings: swings.value, risk: run.value.summary() }
    self.postMessage(told)
  }
  while (run.value.done() < ALL && latest === id) {
    run.value.advance(CHUNK)
    if (run.value.done() === FIRST) tell()
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  if (latest === id) tell()
}
