import type { Language } from '../../domain/basics/language.ts'
import { type Project, standingOf } from '../../domain/project/project.ts'
import { Ltr } from '../page/parts.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { W } from '../words/w.tsx'
import { StageDots } from './life-line.tsx'
import { activityName, sectorName } from './named.ts'
import { beginning, Own } from './own.tsx'
import { PlaceName } from './place.tsx'
import { PROJECT_AUDIENCE_WORDS, projectWords, SOURCE_WORDS, STAGE_WORDS } from './words.ts'

const SUMMARY_LENGTH = 160
const TITLE_LENGTH = 140

export type ProjectProps = { readonly site: Site; readonly language: Language; readonly project: Project }

/** One project at a glance: how far it is, what, where, in which sector, for whom. */
export function ProjectCard({ site, language, project }: ProjectProps) {
  const activity = activityName(site, project.activity)
  const sector = sectorName(site, project.sector)
  return (
    <li class={`card project-card ${standingOf(project.stage) ?? 'closed'}`}>
      <p class="project-stage">
        <StageDots stage={project.stage} />
        <StageBadge project={project} />
      </p>
      <h3>
        <a href={paths.project(language, project.id)}>
          <Own of={beginning(project.title, TITLE_LENGTH)} />
        </a>
      </h3>
      <p class="place">
        <PlaceName site={site} code={project.territory} />
      </p>
      {project.summary === null ? null : (
        <p>
          <Own of={beginning(project.summary, SUMMARY_LENGTH)} />
        </p>
      )}
      <p class="small muted">
        {sector === null ? null : <W of={sector} />}
        {activity === null || project.visibility === 'summary' ? null : (
          <>
            {'\u00a0· '}
            <W of={activity} />
          </>
        )}
        {project.visibility === 'summary' ? null : <CardFoot project={project} />}
      </p>
      <Marks project={project} />
    </li>
  )
}

function CardFoot({ project }: { project: Project }) {
  return (
    <>
      {'\u00a0· '}
      <W of={SOURCE_WORDS[project.source]} />
      {project.year === null ? null : (
        <>
          {'\u00a0· '}
          <Ltr>{String(project.year)}</Ltr>
        </>
      )}
    </>
  )
}

const BADGE = { sought: 'badge warn', existing: 'badge', funded: 'badge good' } as const

export function StageBadge({ project }: { project: Project }) {
  const standing = standingOf(project.stage)
  return (
    <span class={standing === null ? 'badge' : BADGE[standing]}>
      <W of={STAGE_WORDS[project.stage]} />
    </span>
  )
}

/** Made up, shown in summary only, and for whom. */
export function Marks({ project }: { project: Project }) {
  const summary = project.visibility === 'summary'
  const audiences = summary ? [] : project.audiences
  if (!project.sample && !summary && audiences.length === 0) return null
  return (
    <p class="row badges">
      {project.sample ? (
        <span class="badge bad">
          <W of={projectWords.sample} />
        </span>
      ) : null}
      {summary ? (
        <span class="badge">
          <W of={projectWords.summaryOnly} />
        </span>
      ) : null}
      {audiences.map((audience) => (
        <span class="badge social">
          <W of={PROJECT_AUDIENCE_WORDS[audience]} />
        </span>
      ))}
    </p>
  )
}
