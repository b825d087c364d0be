import type { ComponentChildren } from 'preact'
import { paths } from '../paths.ts'
import { listWord } from '../words/format.ts'
import type { Word } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { activityName, modelName, sectorName } from './named.ts'
import { PlaceLink } from './place.tsx'
import type { RecordProps } from './record-props.ts'
import { recordWords } from './record-words.ts'
import { PROJECT_AUDIENCE_WORDS, SOURCE_WORDS } from './words.ts'

/** Where, in which sector and activity, by which model, put in by whom, for whom, since when. */
export function Facts(props: RecordProps) {
  const { site, language, project } = props
  const sector = sectorName(site, project.sector)
  return (
    <dl class="sheet-facts">
      <Fact term={recordWords.where}>
        <PlaceLink site={site} language={language} code={project.territory} />
      </Fact>
      {sector === null ? null : (
        <Fact term={recordWords.sector}>
          <a href={paths.projects(language, { sector: project.sector })}>
            <W of={sector} />
          </a>
        </Fact>
      )}
      {project.visibility === 'summary' ? null : <OpenFacts {...props} />}
    </dl>
  )
}

/** What a summary leaves out. */
function OpenFacts({ site, language, project }: RecordProps) {
  const activity = activityName(site, project.activity)
  const model = modelName(site, project.model)
  return (
    <>
      {activity === null || project.activity === null ? null : (
        <Fact term={recordWords.activity}>
          <a href={paths.activity(language, project.activity)}>
            <W of={activity} />
          </a>
        </Fact>
      )}
      {model === null || project.model === null ? null : (
        <Fact term={recordWords.modelLink}>
          <a href={paths.model(language, project.model)}>
            <W of={model} />
          </a>
        </Fact>
      )}
      <Fact term={recordWords.putInBy}>
        <W of={SOURCE_WORDS[project.source]} />
      </Fact>
      {project.audiences.length === 0 ? null : (
        <Fact term={recordWords.forWhom}>
          <W of={listWord(project.audiences.map((audience) => PROJECT_AUDIENCE_WORDS[audience]))} />
        </Fact>
      )}
      {project.year === null ? null : <Fact term={recordWords.year}>{project.year}</Fact>}
    </>
  )
}

export function Fact({ term, children }: { term: Word; children: ComponentChildren }) {
  return (
    <div>
      <dt>
        <W of={term} />
      </dt>
      <dd>{children}</dd>
    </div>
  )
}
