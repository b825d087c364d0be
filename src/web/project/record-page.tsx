import type { SimilarProject } from '../../storage/project/reads.ts'
import { Locator } from '../map/locator.tsx'
import { Crumbs, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { siteWords } from '../words/site.ts'
import { W } from '../words/w.tsx'
import { Elsewhere } from './elsewhere.tsx'
import { Facts } from './facts.tsx'
import { LifeLine } from './life-line.tsx'
import { beginning, Own, ownWords } from './own.tsx'
import { StageBadge } from './project-card.tsx'
import { RecordNotices } from './record-notices.tsx'
import { RecordSections } from './record-sections.tsx'
import type { RecordProps } from './record-props.ts'
import { recordWords } from './record-words.ts'
import { Certainty, Next, Share } from './record-tail.tsx'
import { ProjectStory, type Story } from './story.tsx'

type Props = RecordProps & {
  readonly similar: readonly SimilarProject[]
  readonly origin: string
  readonly story: Story
}

/** The life of one project on one page: where, what, how far, with whom, with what money, and then. */
export function recordPage({ site, language, project, similar, origin, story }: Props): Page {
  const record = { site, language, project }
  const title = ownWords(language, beginning(project.title, 120))
  const territory = site.atlas().territories.get(project.territory)
  const summary = project.summary
  return {
    head: {
      language,
      section: 'projects',
      title,
      ...(summary === null ? {} : { description: ownWords(language, beginning(summary, 200)) }),
    },
    keep: false,
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.home} />, href: paths.home(language) },
            { label: <W of={recordWords.crumb} />, href: paths.projects(language) },
            { label: <Own of={beginning(project.title, 60)} /> },
          ]}
        />
        <article>
          <p class="row badges">
            <StageBadge project={project} />
          </p>
          <h1>
            <Own of={project.title} />
          </h1>
          {summary === null ? null : (
            <p class="lead">
              <Own of={summary} />
            </p>
          )}
          <RecordNotices {...record} />
          <div class="two">
            <Facts {...record} />
            {territory === undefined ? null : (
              <Locator site={site} language={language} territory={territory} />
            )}
          </div>
          <section aria-labelledby="life-line">
            <h2 id="life-line">
              <W of={recordWords.lifeLine} />
            </h2>
            <LifeLine project={project} />
          </section>
          <ProjectStory language={language} story={story} />
          {project.visibility === 'summary' ? null : <RecordSections {...record} />}
          <Next {...record} />
          <Elsewhere site={site} language={language} similar={similar} />
          <Certainty {...record} />
          <Share {...record} address={origin + paths.project(language, project.id)} />
        </article>
      </Wrap>
    ),
  }
}
