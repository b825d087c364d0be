/** The settings of the calculations as the page of methods shows them: read from the calculations themselves. */
import { COMPARED_WITH } from '../../domain/territory/comparable.ts'
import { FEW_HOUSEHOLDS } from '../../domain/territory/figure-caution.ts'
import { FEWEST } from '../../domain/territory/standing.ts'

export const fewest = FEWEST
export const fewHouseholds = FEW_HOUSEHOLDS
export const comparedWith = {
  communes: COMPARED_WITH.commune,
  provinces: COMPARED_WITH.province,
  regions: COMPARED_WITH.region,
}
