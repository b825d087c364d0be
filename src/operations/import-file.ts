/** What every import does the same way: verdict for each row, all or nothing, once, one journal line, can be stopped. */
import type { Outcome } from '../domain/basics/outcome.ts'
import type { RowOutcome } from '../domain/territory/import/cells.ts'
import type {
  FileRefusal,
  ImportCounts,
  ImportKind,
  ImportReport,
  RowVerdict,
} from '../domain/territory/import-verdicts.ts'
import { type BulkTarget, insertMany } from '../storage/bulk.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { FileRefused, inspectFile, type OperatorFile } from '../storage/imports/operator-file.ts'
import { standingBatch } from '../storage/imports/reads.ts'
import { closeBatch, lockImports, openBatch } from '../storage/imports/writes.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { bumpAtlasVersion } from '../storage/territory/writes.ts'

export type ImportInput = {
  /** A file on this machine's disk; an upload is put there first. */
  readonly path: string
  /** Its name as the person knows it. */
  readonly fileName: string
  /** Settings.importLimitBytes */
  readonly mostBytes: number
  /** Say what would happen and write nothing. */
  readonly dryRun: boolean
  /** Stops the import between rows; nothing is written then. */
  readonly signal: AbortSignal | null
  readonly progress: (far: { readonly bytes: number; readonly of: number; readonly rows: number }) => void
}
export type ImportCircumstances = { readonly now: Date; readonly actor: string }

export type ReadRow<Row> = { readonly line: number; readonly outcome: RowOutcome<Row> }

/** What differs from one kind of file to another. */
export type ImportJob<Row> = {
  readonly rows: (
    file: OperatorFile,
    bytes: number,
    said: (bytes: number) => void,
  ) => AsyncIterable<ReadRow<Row>>
  /** Two rows with the same key in one file contradict each other. */
  readonly keyOf: (row: Row) => string
  /** Against what stands in the database now. */
  readonly compare: (row: Row) => 'new' | 'changed' | 'same' | Promise<'new' | 'changed' | 'same'>
  /** Writes rows that are new or changed, some thousands at a time. */
  readonly write: (rows: readonly Row[], batch: number) => Promise<void>
  /** Tells the web processes, once everything is written. */
  readonly announce: () => Promise<void>
}

/** A job whose rows are layers of knowledge about territories. */
export function layers<Row>(
  trx: Transaction,
  target: BulkTarget,
  stored: (row: Row, batch: number) => Readonly<Record<string, unknown>>,
): Pick<ImportJob<Row>, 'write' | 'announce'> {
  return {
    write: (rows, batch) => {
      const layer = rows.map((row) => stored(row, batch))
      return insertMany(trx, target, layer, { said: () => undefined, signal: null })
    },
    announce: () => bumpAtlasVersion(trx),
  }
}

const MOST_VERDICTS = 1_000
const WRITE_EVERY = 2_000

/** Undoes the transaction and brings the report out of it. */
class NothingWritten extends Error {
  readonly report: ImportReport
  constructor(report: ImportReport) {
    super('nothing written')
    this.report = report
  }
}

/** Counts, and the verdicts worth showing: refused ones push others out. */
class Tally {
  private readonly count = { rows: 0, new: 0, changed: 0, same: 0, refused: 0 }
  private readonly refused: RowVerdict[] = []
  private readonly others: RowVerdict[] = []

  add(verdict: RowVerdict): void {
    this.count.rows += 1
    this.count[verdict.verdict] += 1
    const list = verdict.verdict === 'refused' ? this.refused : this.others
    if (list.length < MOST_VERDICTS) list.push(verdict)
  }

  get counts(): ImportCounts {
    return { ...this.count }
  }

  get verdicts(): readonly RowVerdict[] {
    return [...this.refused, ...this.others].slice(0, MOST_VERDICTS)
  }
}

/**
 * A refusal of the file is the outcome's reason; refused rows are in the report, and then nothing is written.
 * Throws only when the machine is broken.
 */
export async function importFile<Row>(
  db: Database,
  kind: ImportKind,
  input: ImportInput,
  circumstances: ImportCircumstances,
  makeJob: (trx: Transaction) => Promise<ImportJob<Row>>,
): Promise<Outcome<ImportReport, FileRefusal>> {
  try {
    const facts = await inspectFile(input)
    const work = new FileImport(kind, input, circumstances, facts)
    return { ok: true, value: await db.transaction().execute((trx) => work.run(trx, makeJob)) }
  } catch (error) {
    if (error instanceof NothingWritten) return { ok: true, value: error.report }
    if (error instanceof FileRefused) return { ok: false, reasons: [error.reason] }
    throw error
  }
}

class FileImport {
  private readonly kind: ImportKind
  private readonly input: ImportInput
  private readonly circumstances: ImportCircumstances
  private readonly facts: { readonly bytes: number; readonly hash: string }
  private readonly tally = new Tally()
  private readonly firstLines = new Map<string, number>()
  private batch: number | null = null

  constructor(
    kind: ImportKind,
    input: ImportInput,
    circumstances: ImportCircumstances,
    facts: { readonly bytes: number; readonly hash: string },
  ) {
    this.kind = kind
    this.input = input
    this.circumstances = circumstances
    this.facts = facts
  }

  async run<Row>(
    trx: Transaction,
    makeJob: (trx: Transaction) => Promise<ImportJob<Row>>,
  ): Promise<ImportReport> {
    await lockImports(trx)
    const before = await standingBatch(trx, this.kind, this.facts.hash)
    if (before !== null) return this.report({ batch: before.batch, at: before.at })
    const job = await makeJob(trx)
    await this.readAll(trx, job)
    this.stopIfAsked()
    const report = this.report(null)
    if (report.counts.refused > 0) throw new NothingWritten({ ...report, batch: null })
    if (this.batch !== null) await this.finish(trx, job, this.batch)
    return report
  }

  private async readAll<Row>(trx: Transaction, job: ImportJob<Row>): Promise<void> {
    const { bytes } = this.facts
    const said = (done: number) =>
      this.input.progress({ bytes: done, of: bytes, rows: this.tally.counts.rows })
    let waiting: Row[] = []
    for await (const { line, outcome } of job.rows(this.input, bytes, said)) {
      const row = await this.judge(job, line, outcome)
      if (row !== null && this.mayWrite()) waiting.push(row)
      if (waiting.length < WRITE_EVERY) continue
      await this.write(trx, job, waiting)
      waiting = []
    }
    if (waiting.length > 0 && this.mayWrite()) await this.write(trx, job, waiting)
  }

  /** The row when it has something to write. */
  private async judge<Row>(job: ImportJob<Row>, line: number, outcome: RowOutcome<Row>): Promise<Row | null> {
    if (!outcome.ok) {
      this.tally.add({ line, verdict: 'refused', reason: outcome.reason })
      return null
    }
    const key = job.keyOf(outcome.row)
    const firstLine = this.firstLines.get(key)
    if (firstLine !== undefined) {
      this.tally.add({ line, verdict: 'refused', reason: { kind: 'twice-in-file', firstLine } })
      return null
    }
    this.firstLines.set(key, line)
    const verdict = await job.compare(outcome.row)
    this.tally.add({ line, verdict })
    return verdict === 'same' ? null : outcome.row
  }

  private mayWrite(): boolean {
    return !this.input.dryRun && this.tally.counts.refused === 0
  }

  private stopIfAsked(): void {
    if (this.input.signal?.aborted === true) throw new FileRefused({ kind: 'interrupted' })
  }

  private async write<Row>(trx: Transaction, job: ImportJob<Row>, rows: readonly Row[]): Promise<void> {
    this.stopIfAsked()
    this.batch ??= await openBatch(trx, {
      kind: this.kind,
      fileName: this.input.fileName,
      contentHash: this.facts.hash,
      at: this.circumstances.now,
      actor: this.circumstances.actor,
    })
    await job.write(rows, this.batch)
  }

  private async finish<Row>(trx: Transaction, job: ImportJob<Row>, batch: number): Promise<void> {
    const { counts } = this.tally
    await closeBatch(trx, batch, counts)
    await job.announce()
    await appendJournal(trx, {
      at: this.circumstances.now,
      actor: this.circumstances.actor,
      action: `import-${this.kind}`,
      subject: `import:${batch}`,
      detail: { fileName: this.input.fileName, contentHash: this.facts.hash, counts },
    })
  }

  private report(importedBefore: ImportReport['importedBefore']): ImportReport {
    const { counts, verdicts } = this.tally
    return {
      kind: this.kind,
      fileName: this.input.fileName,
      counts,
      verdicts,
      batch: this.batch,
      importedBefore,
    }
  }
}
