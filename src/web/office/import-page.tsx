import { legalTime } from '../../domain/basics/legal-time.ts'
import { MEETING_COLUMNS } from '../../domain/idea/meeting-row.ts'
import { ideaImportScope, mayImportFigures, mayUndoImport } from '../../domain/office/permissions.ts'
import { ASSET_COLUMNS } from '../../domain/territory/import/asset-row.ts'
import { INDICATOR_COLUMNS } from '../../domain/territory/import/indicator-row.ts'
import type { ImportBatch } from '../../storage/imports/reads.ts'
import type { KeptJob } from '../../storage/office/jobs.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Choices, Tick } from '../form/field.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { dayWord } from '../words/format.ts'
import { useLanguage, W } from '../words/w.tsx'
import { officePage } from './frame.tsx'
import { IMPORT_KIND_WORDS, importWords as text } from './import-words.ts'
import type { Office } from './office.ts'

const COLUMNS = { ideas: MEETING_COLUMNS, indicators: INDICATOR_COLUMNS, assets: ASSET_COLUMNS } as const

type Props = {
  readonly batches: readonly ImportBatch[]
  readonly mostBytes: number
  readonly wrong: string | null
}

/** What this agent may import. */
export function kindsOf({ actor }: Office): readonly KeptJob['kind'][] {
  const ideas = ideaImportScope(actor, { publish: false }).length > 0
  return [
    ...(ideas ? (['ideas'] as const) : []),
    ...(mayImportFigures(actor) ? (['indicators', 'assets'] as const) : []),
  ]
}

/** A new file to try, and the imports that were made, each with its undo. */
export function importsPage(office: Office, { batches, mostBytes, wrong }: Props): Page {
  return officePage(office, {
    part: 'imports',
    wrong: wrong !== null,
    content: (
      <>
        {wrong === null ? null : <ErrorSummary errors={[{ field: 'import', message: wrong }]} />}
        <NewFile office={office} mostBytes={mostBytes} />
        <h2>
          <W of={text.past} />
        </h2>
        {batches.length === 0 ? (
          <p>
            <W of={text.nonePast} />
          </p>
        ) : (
          <ol class="plain stack">
            {batches.map((batch) => (
              <Batch office={office} batch={batch} />
            ))}
          </ol>
        )}
      </>
    ),
  })
}

function NewFile({ office, mostBytes }: { office: Office; mostBytes: number }) {
  const kinds = kindsOf(office)
  if (kinds.length === 0) return null
  const action = paths.officePart(office.language, 'imports')
  return (
    <form method="post" action={action} encType="multipart/form-data" class="card" id="import">
      <h2>
        <W of={text.newTitle} />
      </h2>
      <Choices
        id="kind"
        label={<W of={text.kind} />}
        value={kinds.length === 1 ? (kinds[0] ?? '') : ''}
        options={kinds.map((kind) => ({ value: kind, label: <W of={IMPORT_KIND_WORDS[kind]} /> }))}
      />
      {kinds.map((kind) => (
        <details>
          <summary>
            <W of={IMPORT_KIND_WORDS[kind]} />
          </summary>
          <p>
            <bdi dir="ltr">{[...COLUMNS[kind].required, ...COLUMNS[kind].optional].join(', ')}</bdi>
          </p>
        </details>
      ))}
      <div class="field">
        <label for="file">
          <W of={text.file} />
        </label>
        <span class="hint" id="file-hint">
          <W of={text.fileHint} with={{ most: Math.floor(mostBytes / 1_000_000) }} />
        </span>
        <input type="file" id="file" name="file" accept=".csv,.xlsx" aria-describedby="file-hint" />
      </div>
      {ideaImportScope(office.actor, { publish: true }).length === 0 ? null : (
        <Tick id="publish" name="publish" value="yes" checked={false}>
          <W of={text.publish} />
        </Tick>
      )}
      <p>
        <button type="submit" class="button">
          <W of={text.tryIt} />
        </button>
      </p>
    </form>
  )
}

function Batch({ office, batch }: { office: Office; batch: ImportBatch }) {
  const language = useLanguage()
  const { counts, undoneAt } = batch
  return (
    <li class="card">
      <strong>
        <W of={IMPORT_KIND_WORDS[batch.kind]} />
      </strong>{' '}
      <bdi dir="auto">{batch.fileName}</bdi>
      <br />
      <span class="muted">
        <W of={text.pastLine} with={{ batch: batch.batch, day: dayWord(legalTime(batch.at)), ...counts }} />
      </span>
      {undoneAt === null ? null : (
        <>
          {' '}
          <span class="badge">
            <W of={text.undone} />
          </span>
        </>
      )}
      {undoneAt === null && mayUndoImport(office.actor, batch) ? (
        <details>
          <summary>
            <W of={text.undo} />
          </summary>
          <form method="post" action={`${paths.officePart(language, 'imports')}/undo`}>
            <p>
              <W of={text.undoSure} />
            </p>
            <input type="hidden" name="batch" value={batch.batch} />
            <button type="submit" class="button quiet">
              <W of={text.undo} />
            </button>
          </form>
        </details>
      ) : null}
    </li>
  )
}
