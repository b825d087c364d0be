import type { EconomicModel, Input } from '../../domain/model/model.ts'
import type { Word } from '../words/word.ts'
import { simulationWords } from './words.ts'

/** One fold of the simulator's form. */
export type InputGroup = { readonly id: string; readonly title: Word; readonly inputs: readonly Input[] }

/** The essentials first (members, volume, prices, loan), then all else by what it is about; each input once. */
export function inputGroups(model: EconomicModel): readonly InputGroup[] {
  const byId = new Map(model.inputs.map((input) => [input.id, input]))
  const taken = new Set<string>()
  const take = (ids: readonly string[]): Input[] =>
    ids.flatMap((id) => {
      const input = byId.get(id)
      if (input === undefined || taken.has(id)) return []
      taken.add(id)
      return [input]
    })
  const groups: InputGroup[] = [
    {
      id: 'essential',
      title: simulationWords.groupEssential,
      inputs: take(['members', 'volume', ...model.products.map((p) => p.price), 'loan', 'grant']),
    },
    {
      id: 'activity',
      title: simulationWords.groupActivity,
      inputs: take([
        ...model.products.map((p) => p.perUnit),
        'rampYear1',
        'rampYear2',
        'startMonth',
        'sellingMonths',
      ]),
    },
    {
      id: 'variable',
      title: simulationWords.groupVariable,
      inputs: take(model.variable.flatMap((v) => [v.perUnit, v.price])),
    },
    {
      id: 'monthly',
      title: simulationWords.groupMonthly,
      inputs: take([
        ...model.staff.flatMap((s) => [s.headcount, s.monthlyPay]),
        'employerCharges',
        ...model.fixed.map((f) => f.monthly),
      ]),
    },
    {
      id: 'equipment',
      title: simulationWords.groupEquipment,
      inputs: take([
        ...model.equipment.flatMap((e) => [e.quantity, e.unitPrice, e.lifeYears]),
        'preOpeningCosts',
      ]),
    },
    {
      id: 'money',
      title: simulationWords.groupMoney,
      inputs: take([
        'shareValue',
        'sharesPerMember',
        'otherContribution',
        'loanRate',
        'loanMonths',
        'loanGraceMonths',
        'customerDelayDays',
        'supplierDelayDays',
      ]),
    },
  ]
  const rest = model.inputs.filter(({ id }) => !taken.has(id))
  return [...groups, { id: 'horizon', title: simulationWords.groupHorizon, inputs: rest }].filter(
    (g) => g.inputs.length > 0,
  )
}
