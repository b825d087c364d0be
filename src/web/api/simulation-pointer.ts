import type { SimulationReason } from '../../domain/model/refusals.ts'

/** Where in the body the field at fault stands, or would stand. */
export function simulationPointer({ input }: SimulationReason): string {
  const escaped = input.replaceAll('~', '~0').replaceAll('/', '~1')
  return input === 'governance' ? '#/governance' : `#/changes/${escaped}`
}
