/** What a well-shaped model file can still have wrong: references, ranges, and figures without their source. */
import { COMMON_INPUTS, type EconomicModel, type Input, OPTIONAL_INPUTS } from '../../domain/model/model.ts'
import { type FileFault, fault } from './file-fault.ts'

export function modelFaults(model: EconomicModel, fileId: string): FileFault[] {
  const named =
    model.id === fileId ? [] : [fault('id', `must be the file's name "${fileId}", is "${model.id}"`)]
  return [
    ...named,
    ...commonInputFaults(model),
    ...model.inputs.flatMap((input, i) => rangeFaults(input, `inputs[${i}] (${input.id})`)),
    ...model.inputs.flatMap((input, i) => sourceFaults(input, `inputs[${i}] (${input.id}).provenance`)),
    ...repeated(
      model.inputs.map((input) => input.id),
      'inputs',
    ),
    ...referenceFaults(model),
  ]
}

function commonInputFaults(model: EconomicModel): FileFault[] {
  return COMMON_INPUTS.flatMap((id, i) => {
    const at = model.inputs.findIndex((input) => input.id === id)
    if (at === i) return []
    const found = at < 0 ? 'it is missing' : `it stands at inputs[${at}]`
    return [fault(`inputs[${i}]`, `the common input "${id}" must stand here: ${found}`)]
  })
}

function rangeFaults(input: Input, path: string): FileFault[] {
  const { min, low, value, high, max } = input
  const faults: FileFault[] = []
  if (!(min <= low && low <= value && value <= high && high <= max))
    faults.push(
      fault(
        path,
        `must have min <= low <= value <= high <= max, has ${[min, low, value, high, max].join(', ')}`,
      ),
    )
  if (input.integer && ![min, low, value, high, max].every(Number.isInteger))
    faults.push(fault(path, 'an integer input has integer min, low, value, high and max'))
  if (input.unit === '%' && max > 10)
    faults.push(
      fault(path, `a % input is stored as a fraction (5 % is 0.05); max ${max} is too large for one`),
    )
  return faults
}

/** Every figure says where it comes from; what has no source says `assumption` or `choice`. */
function sourceFaults({ provenance }: Input, path: string): FileFault[] {
  const { status, source, sourceUrl, note } = provenance
  if ((status === 'published' || status === 'estimate') && source === null)
    return [fault(path, `a figure that is "${status}" names its source`)]
  if (status === 'derived' && note === null)
    return [fault(path, 'a "derived" figure shows its arithmetic in note')]
  if (sourceUrl !== null && source === null) return [fault(path, 'a sourceUrl needs the name of its source')]
  return []
}

function repeated(ids: readonly string[], path: string): FileFault[] {
  return ids.flatMap((id, i) =>
    ids.indexOf(id) < i ? [fault(`${path}[${i}]`, `the id "${id}" is used twice`)] : [],
  )
}

function referenceFaults(model: EconomicModel): FileFault[] {
  const known = new Set(model.inputs.map((input) => input.id))
  const used = new Set<string>([...COMMON_INPUTS, ...OPTIONAL_INPUTS])
  const faults: FileFault[] = []
  const lists = {
    products: model.products.map((l) => ({ id: l.id, perUnit: l.perUnit, price: l.price })),
    variable: model.variable.map((l) => ({ id: l.id, perUnit: l.perUnit, price: l.price })),
    fixed: model.fixed.map((l) => ({ id: l.id, monthly: l.monthly })),
    staff: model.staff.map((l) => ({ id: l.id, headcount: l.headcount, monthlyPay: l.monthlyPay })),
    equipment: model.equipment.map((l) => ({
      id: l.id,
      quantity: l.quantity,
      unitPrice: l.unitPrice,
      lifeYears: l.lifeYears,
    })),
  }
  for (const [list, lines] of Object.entries(lists)) {
    lines.forEach(({ id: _, ...references }, i) => {
      for (const [field, input] of Object.entries(references)) {
        used.add(input)
        if (!known.has(input)) faults.push(fault(`${list}[${i}].${field}`, `no input has the id "${input}"`))
      }
    })
  }
  model.inputs.forEach((input, i) => {
    if (!used.has(input.id)) faults.push(fault(`inputs[${i}]`, `no line uses the input "${input.id}"`))
  })
  const twice = Object.entries(lists).flatMap(([list, lines]) =>
    repeated(
      lines.map((line) => line.id),
      list,
    ),
  )
  return [...faults, ...twice]
}
