import type { ImportReport, RowVerdict } from '../../domain/territory/import-verdicts.ts'
import type { KeptJob } from '../../storage/office/jobs.ts'
import { Notice, Scroll } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { number } from '../words/format.ts'
import { FILE_REFUSALS, IMPORT_RESULTS, ROW_REFUSALS, ROW_VERDICTS } from '../words/imports.ts'
import { words } from '../words/word.ts'
import { useLanguage, W } from '../words/w.tsx'
import { officePage } from './frame.tsx'
import { IMPORT_KIND_WORDS, importWords as text } from './import-words.ts'
import type { Office } from './office.ts'

/** Verdicts on one page: a page of a thousand is too heavy for a phone. */
const MOST_VERDICTS = 200

type Props = {
  readonly job: KeptJob
  /** its file is still here, to be imported after its trial */
  readonly kept: boolean
}

/** How far a file has been read, or what came of it. */
export function jobPage(office: Office, { job, kept }: Props): Page {
  const { language } = office
  return officePage(office, {
    part: 'imports',
    title: text.jobTitle,
    content: (
      <>
        <p class="lead">
          <W of={IMPORT_KIND_WORDS[job.kind]} /> <bdi dir="auto">{job.fileName}</bdi>
        </p>
        <div role="status">
          <State job={job} />
        </div>
        {job.state === 'running' ? <Running job={job} /> : null}
        {job.state === 'done' && job.outcome?.ok === true ? (
          <Report job={job} report={job.outcome.value} kept={kept} />
        ) : null}
        {job.state === 'running' ? null : (
          <p>
            <a class="button quiet" href={paths.officePart(language, 'imports')}>
              <W of={text.another} />
            </a>
          </p>
        )}
      </>
    ),
  })
}

function State({ job: { state, rows, outcome } }: { job: KeptJob }) {
  const language = useLanguage()
  switch (state) {
    case 'running':
      return (
        <p>
          <W of={text.running} with={{ rows: number(language, rows) }} />
        </p>
      )
    case 'stopped':
      return (
        <Notice kind="warn">
          <W of={text.stopped} />
        </Notice>
      )
    case 'broken':
      return (
        <Notice kind="bad">
          <W of={text.broken} />
        </Notice>
      )
    case 'refused':
      return (
        <Notice kind="bad">
          {outcome === null || outcome.ok
            ? null
            : outcome.reasons.map((reason) => (
                <p>
                  <W of={FILE_REFUSALS[reason.kind]} with={{ ...reason }} />
                </p>
              ))}
        </Notice>
      )
    case 'done':
      return null
  }
}

function Running({ job }: { job: KeptJob }) {
  const language = useLanguage()
  const path = `${paths.officePart(language, 'imports')}/jobs/${job.id}`
  return (
    <>
      {job.of === 0 ? null : (
        <p>
          <meter min={0} max={job.of} value={job.bytes}>
            {Math.round((100 * job.bytes) / job.of)}%
          </meter>
        </p>
      )}
      <form method="post" action={`${path}/stop`} class="row">
        <a class="button quiet" href={path}>
          <W of={text.refresh} />
        </a>
        <button type="submit" class="button quiet">
          <W of={text.stop} />
        </button>
      </form>
    </>
  )
}

type ReportProps = { job: KeptJob; report: ImportReport; kept: boolean }

function Report({ job, report, kept }: ReportProps) {
  const language = useLanguage()
  const { counts, batch, importedBefore } = report
  const changes = counts.new + counts.changed
  const result =
    counts.refused > 0
      ? IMPORT_RESULTS.refusedRows
      : batch !== null
        ? IMPORT_RESULTS.written
        : changes === 0
          ? IMPORT_RESULTS.nothingNew
          : IMPORT_RESULTS.dryRun
  const may = job.dryRun && counts.refused === 0 && changes > 0 && importedBefore === null
  return (
    <>
      <Notice {...(counts.refused > 0 ? { kind: 'bad' as const } : {})}>
        {importedBefore === null ? (
          <W of={result} with={{ ...counts, batch: batch ?? '' }} />
        ) : (
          <W of={text.importedBefore} with={{ batch: importedBefore.batch }} />
        )}
      </Notice>
      {may && kept ? (
        <form method="post" action={`${paths.officePart(language, 'imports')}/jobs/${job.id}/apply`}>
          <p>
            <button type="submit" class="button">
              <W of={text.doIt} />
            </button>
          </p>
        </form>
      ) : null}
      {may && !kept ? (
        <p>
          <W of={text.fileGone} />
        </p>
      ) : null}
      <Verdicts verdicts={report.verdicts} />
    </>
  )
}

function Verdicts({ verdicts }: { verdicts: readonly RowVerdict[] }) {
  const language = useLanguage()
  if (verdicts.length === 0) return null
  return (
    <>
      <h2>
        <W of={text.verdicts} />
      </h2>
      {verdicts.length > MOST_VERDICTS ? (
        <p class="muted">
          <W of={text.firstVerdicts} with={{ n: MOST_VERDICTS }} />
        </p>
      ) : null}
      <Scroll label={words(language, text.verdicts)}>
        <table>
          <tbody>
            {verdicts.slice(0, MOST_VERDICTS).map((verdict) => (
              <tr>
                <th scope="row">
                  <W of={text.line} with={{ line: verdict.line }} />
                </th>
                <td>
                  <W of={ROW_VERDICTS[verdict.verdict]} />
                  {verdict.verdict === 'refused' ? (
                    <>
                      {'. '}
                      <bdi>
                        <W of={ROW_REFUSALS[verdict.reason.kind]} with={{ ...verdict.reason }} />
                      </bdi>
                    </>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  )
}
