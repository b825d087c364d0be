import type { Language } from '../../domain/basics/language.ts'
import type { Project } from '../../domain/project/project.ts'
import { Scroll } from '../page/parts.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { useWords, W } from '../words/w.tsx'
import { sectorName } from './named.ts'
import { beginning, Own } from './own.tsx'
import { PlaceName } from './place.tsx'
import { StageBadge } from './project-card.tsx'
import { FILTER_WORDS, projectWords } from './words.ts'

type Props = { site: Site; language: Language; projects: readonly Project[] }

/** The same projects in rows, to compare many. */
export function ProjectTable({ site, language, projects }: Props) {
  const t = useWords()
  const columns = [
    projectWords.name,
    FILTER_WORDS.stage,
    projectWords.where,
    FILTER_WORDS.sector,
    FILTER_WORDS.year,
  ]
  return (
    <Scroll label={t(projectWords.title)}>
      <table class="project-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">
                <W of={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {projects.map((project) => (
            <Row site={site} language={language} project={project} />
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Row({ site, language, project }: { site: Site; language: Language; project: Project }) {
  const sector = sectorName(site, project.sector)
  return (
    <tr>
      <th scope="row">
        <a href={paths.project(language, project.id)}>
          <Own of={beginning(project.title, 100)} />
        </a>
      </th>
      <td>
        <StageBadge project={project} />
        {project.sample ? (
          <>
            {' '}
            <span class="badge bad">
              <W of={projectWords.sample} />
            </span>
          </>
        ) : null}
      </td>
      <td>
        <PlaceName site={site} code={project.territory} />
      </td>
      <td>{sector === null ? null : <W of={sector} />}</td>
      <td class="numeric">{project.visibility === 'summary' ? '' : project.year}</td>
    </tr>
  )
}
