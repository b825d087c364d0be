/** What a simulation and a project of the bank already say of who asks: the fewer questions, the better. */
import type { EconomicModel } from '../../domain/model/model.ts'
import type { Simulation } from '../../domain/model/statements.ts'
import type { Applicant, FactValue } from '../../domain/programme/facts.ts'
import type { Instrument } from '../../domain/programme/programme.ts'
import type { Project, Source, Stage } from '../../domain/project/project.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'

/** Money a simulation plans to get from others, in centimes. */
export type Asked = { readonly grant: number; readonly loan: number }
export type Simulated = { readonly applicant: Applicant; readonly asked: Asked }

type Place = { readonly territory: TerritoryCode | null; readonly sector: string | null }

/**
 * Cost is everything that the plan pays for: equipment, what is spent before opening, and the cash to start with that
 * its sources leave. So what members and partners bring, the grant and the loan are shares of one whole.
 */
export function applicantOfSimulation(
  model: Pick<EconomicModel, 'inputs'>,
  simulation: Pick<Simulation, 'inputs' | 'financing'>,
  { territory, sector }: Place,
): Simulated {
  const { totalNeed, totalSources, shares, otherContribution, grant, loan } = simulation.financing
  const cost = Math.max(totalNeed, totalSources)
  const brought = shares + otherContribution
  const has = (id: string) => model.inputs.some((input) => input.id === id)
  const applicant: Readonly<Record<string, FactValue | null | undefined>> = {
    territory,
    sector,
    members: simulation.inputs.members,
    'women-share': has('womenShare') ? simulation.inputs.womenShare : null,
    'youth-share': has('youthShare') ? simulation.inputs.youthShare : null,
    'project-cost': cost > 0 ? cost : null,
    'own-share': cost > 0 ? Math.floor((brought / cost) * 1e4) / 1e4 : null,
  }
  return { applicant: withoutBlanks(applicant), asked: { grant, loan } }
}

const MONEY_GIVEN: readonly Instrument[] = ['grant', 'prize', 'equipment']
const MONEY_LENT: readonly Instrument[] = ['loan', 'honour-loan', 'guarantee']

/** The amount that this programme would be asked for; null: the simulation plans nothing of its kind. */
export function askedOf(asked: Asked, instruments: readonly Instrument[]): number | null {
  const given = instruments.some((instrument) => MONEY_GIVEN.includes(instrument)) ? asked.grant : 0
  const lent = instruments.some((instrument) => MONEY_LENT.includes(instrument)) ? asked.loan : 0
  return given + lent > 0 ? given + lent : null
}

const FORM_OF: Readonly<Partial<Record<Source, string>>> = {
  cooperative: 'cooperative',
  association: 'association',
  enterprise: 'company',
}
const NOT_FOUNDED: readonly Stage[] = ['idea', 'project', 'founding']

/** Of a project, only what its public view says. */
export function applicantOfProject(project: Project): Applicant {
  const { source, stage, territory, sector } = project
  const form = source === 'citizen' && NOT_FOUNDED.includes(stage) ? 'none' : FORM_OF[source]
  const { people } = project.life.team
  return withoutBlanks({ 'legal-form': form, territory, sector, members: people })
}

function withoutBlanks(facts: Readonly<Record<string, FactValue | null | undefined>>): Applicant {
  return Object.fromEntries(
    Object.entries(facts).filter((entry) => entry[1] !== null && entry[1] !== undefined),
  ) as Applicant
}
