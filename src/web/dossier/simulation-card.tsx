import { mayWrite } from '../../domain/dossier/dossier.ts'
import { errorOf } from '../form/error-summary.tsx'
import { TextField } from '../form/field.tsx'
import { Notice } from '../page/parts.tsx'
import { paths } from '../paths.ts'
import { Said, W } from '../words/w.tsx'
import type { DossierProps } from './dossier-props.ts'
import { dossierWords } from './words.ts'

/** The results of the simulation inside the dossier, and the way to put another one. */
export function SimulationCard(props: DossierProps) {
  const { language, open, simulation, errors, typed } = props
  const writes = mayWrite(open.actor, open.dossier)
  return (
    <section aria-labelledby="simulation-inside">
      <h2 id="simulation-inside">
        <W of={dossierWords.simulation} />
      </h2>
      {simulation === null ? (
        <p>
          <W of={dossierWords.noSimulation} />{' '}
          <a href={paths.models(language)}>
            <W of={dossierWords.seeModels} />
          </a>
        </p>
      ) : (
        <Results {...props} />
      )}
      {writes ? (
        <details open={simulation === null || errors.length > 0}>
          <summary>
            <W of={simulation === null ? dossierWords.attach : dossierWords.otherSimulation} />
          </summary>
          <form method="post" action={`${paths.dossier(language, open.dossier.id)}/simulation`}>
            <TextField
              id="simulation"
              label={<W of={dossierWords.simulationCode} />}
              hint={<W of={dossierWords.simulationCodeHint} />}
              error={errorOf(errors, 'simulation')}
              value={typed}
              short
              ltr
              maxLength={200}
            />
            <p>
              <button type="submit" class="button quiet">
                <W of={dossierWords.attach} />
              </button>
            </p>
          </form>
        </details>
      ) : null}
    </section>
  )
}

function Results({ language, simulation }: DossierProps) {
  if (simulation === null) return null
  const { id, title, figures } = simulation
  if (figures === null)
    return (
      <Notice kind="warn">
        <p>
          <W of={dossierWords.simulationGone} />
        </p>
      </Notice>
    )
  return (
    <>
      <p>
        <strong>
          <bdi dir="auto" lang="">
            {title}
          </bdi>
        </strong>
      </p>
      <dl class="facts">
        {figures.map(({ label, value }) => (
          <div>
            <dt>
              <Said>{label}</Said>
            </dt>
            <dd>
              <Said>{value}</Said>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a class="touch" href={paths.simulation(language, id)}>
          <W of={dossierWords.seeSimulation} />
        </a>
      </p>
    </>
  )
}
