import { Contact } from '../about/contact.tsx'
import { Ltr, Notice } from '../page/parts.tsx'
import { W } from '../words/w.tsx'
import type { RecordProps } from './record-props.ts'
import { recordWords } from './record-words.ts'

/** What must be known before reading on: made up, closed, or shown in summary at its author's wish. */
export function RecordNotices({ site, project }: RecordProps) {
  return (
    <>
      {project.sample ? (
        <Notice kind="bad">
          <p>
            <W of={recordWords.sampleNote} />
          </p>
        </Notice>
      ) : null}
      {project.stage === 'closed' ? (
        <Notice kind="warn">
          <p>
            <W of={recordWords.closedNote} />
          </p>
        </Notice>
      ) : null}
      {project.visibility === 'summary' ? (
        <Notice>
          <p>
            <W of={recordWords.summaryNote} />
          </p>
          <p>
            <W of={recordWords.summaryContact} /> <Ltr>{project.id}</Ltr>
          </p>
          <Contact site={site} />
        </Notice>
      ) : null}
    </>
  )
}
