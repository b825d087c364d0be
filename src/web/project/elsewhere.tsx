import type { Language } from '../../domain/basics/language.ts'
import type { SimilarProject, Similarity } from '../../storage/project/reads.ts'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import type { Word } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { beginning, Own } from './own.tsx'
import { PlaceName } from './place.tsx'
import { StageBadge } from './project-card.tsx'
import { recordWords } from './record-words.ts'

const BECAUSE: Readonly<Record<Similarity, Word>> = {
  activity: recordWords.becauseActivity,
  model: recordWords.becauseModel,
  sector: recordWords.becauseSector,
}

/** Who did the same elsewhere: whom to ask, what to learn from. */
export function Elsewhere(props: { site: Site; language: Language; similar: readonly SimilarProject[] }) {
  const { site, language, similar } = props
  return (
    <section aria-labelledby="elsewhere">
      <h2 id="elsewhere">
        <W of={recordWords.elsewhere} />
      </h2>
      {similar.length === 0 ? (
        <p class="muted">
          <W of={recordWords.noneElsewhere} />
        </p>
      ) : null}
      <ul class="grid">
        {similar.map(({ project, because }) => (
          <li class="card">
            <p class="row badges">
              <StageBadge project={project} />
              <span class="small muted">
                <W of={BECAUSE[because]} />
              </span>
            </p>
            <h3>
              <a href={paths.project(language, project.id)}>
                <Own of={beginning(project.title, 140)} />
              </a>
            </h3>
            <p class="place">
              <PlaceName site={site} code={project.territory} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
