/** The verdicts of an import in the reader's language. */
import type { Language } from '../domain/basics/language.ts'
import type { ImportReport, RowVerdict } from '../domain/territory/import-verdicts.ts'
import type { Problem } from '../web/api/problem.ts'
import { ROW_REFUSALS, ROW_VERDICTS } from '../web/words/imports.ts'
import { words } from '../web/words/word.ts'
import { labelled } from './labelled.ts'
import { terminalWords } from './words.ts'

/** A verdict for each row, those refused first, then the counts and what became of the file. */
export function reportText(report: ImportReport, apply: boolean, language: Language): string {
  const { verdicts, counts } = report
  const lines = verdicts.map((verdict) =>
    labelled(language, placeOf(report, verdict, language), verdictText(verdict, language)),
  )
  const left = counts.rows - verdicts.length
  if (left > 0) lines.push(words(language, terminalWords.moreRows, { n: left }))
  lines.push(words(language, terminalWords.counts, counts), ending(report, apply, language))
  return `${lines.join('\n')}\n`
}

function placeOf({ kind }: ImportReport, { line }: RowVerdict, language: Language): string {
  return words(language, kind === 'boundaries' ? terminalWords.feature : terminalWords.line, { line })
}

function verdictText(verdict: RowVerdict, language: Language): string {
  const word = words(language, ROW_VERDICTS[verdict.verdict])
  if (verdict.verdict !== 'refused') return word
  const { reason } = verdict
  return `${word}. ${words(language, ROW_REFUSALS[reason.kind], { ...reason })}`
}

function ending({ counts, batch, importedBefore }: ImportReport, apply: boolean, language: Language): string {
  if (importedBefore !== null)
    return words(language, terminalWords.importedBefore, { batch: importedBefore.batch })
  if (counts.refused > 0) return words(language, terminalWords.refusedRows, { n: counts.refused })
  if (batch !== null) return words(language, terminalWords.written, { batch })
  return words(language, apply ? terminalWords.nothingNew : terminalWords.dryRun)
}

const MOST_ERRORS = 20

/** Null when no row was refused. */
export function refusedRows(report: ImportReport, language: Language): Problem | null {
  const { counts, verdicts } = report
  if (counts.refused === 0) return null
  const refused = verdicts.filter((verdict) => verdict.verdict === 'refused').slice(0, MOST_ERRORS)
  return {
    status: 422,
    title: words(language, terminalWords.refused),
    detail: words(language, terminalWords.refusedRows, { n: counts.refused }),
    errors: refused.map((verdict) => ({
      pointer: `/${report.kind === 'boundaries' ? 'features' : 'lines'}/${verdict.line}`,
      detail: labelled(language, placeOf(report, verdict, language), verdictText(verdict, language)),
    })),
  }
}
