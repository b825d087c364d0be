/** A dossier as a file for programs: what its team wrote, as it stands now. */
import type { OpenDossier } from './open.ts'

/** People stand in it by their roles only. */
export function dossierAsData({ dossier, project, answers }: OpenDossier): object {
  return {
    format: 'twiza-dossier-1',
    dossier: dossier.id,
    project: {
      id: project.id,
      stage: project.stage,
      title: project.title,
      territory: project.territory,
      sector: project.sector,
      activity: project.activity,
      model: project.model,
      simulation: project.simulation,
    },
    begun: dossier.createdAt.toISOString(),
    team: dossier.members.map(({ role, joinedAt }) => ({ role, joined: joinedAt.toISOString() })),
    answers: Object.fromEntries(
      [...answers].map(([question, { current, beside }]) => [
        question,
        {
          value: current?.value ?? null,
          version: current?.version ?? 0,
          at: current?.at.toISOString() ?? null,
          beside: beside.map(({ value, version, at }) => ({ value, version, at: at.toISOString() })),
        },
      ]),
    ),
  }
}
