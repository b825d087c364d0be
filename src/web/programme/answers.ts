/**
 * What a person has answered, read from the address: nothing is lost, nothing is trusted. The same address gives the
 * same answers to whoever opens it.
 */
import type { Atlas } from '../../domain/territory/atlas.ts'
import { type Applicant, FACT_IDS, type FactId, type FactValue } from '../../domain/programme/facts.ts'
import { type AnswerFault, readAnswer } from './read-answer.ts'

export type Query = Readonly<Record<string, string | string[] | undefined>>

export type Answers = {
  /** as typed, in the order of the facts; refused ones too */
  readonly typed: ReadonlyMap<FactId, string>
  readonly known: Applicant
  readonly faults: readonly { readonly fact: FactId; readonly fault: AnswerFault }[]
  /** said "I do not know" */
  readonly skipped: readonly FactId[]
  /** an answer that the person wants to give anew */
  readonly change: FactId | null
}

const LONGEST = 80

function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? (value[0] ?? '') : (value ?? '')).trim().slice(0, LONGEST)
}

function factsIn(value: string | string[] | undefined): readonly FactId[] {
  const named = (Array.isArray(value) ? value : [value ?? '']).flatMap((part) => part.split(','))
  return FACT_IDS.filter((fact) => named.includes(fact))
}

/** `asked`: the questions that the form showed; `unknown`: the button "I do not know" of one of them. */
export function readAnswers(query: Query, atlas: Atlas, sectors: readonly string[]): Answers {
  const unknown = factsIn(query.unknown)
  const asked = factsIn(query.asked).filter((fact) => !unknown.includes(fact))
  const typed = new Map<FactId, string>()
  const known: Partial<Record<FactId, FactValue>> = {}
  const faults: { fact: FactId; fault: AnswerFault }[] = []
  for (const fact of FACT_IDS) {
    const text = one(query[fact])
    if (unknown.includes(fact) || (text === '' && !asked.includes(fact))) continue
    typed.set(fact, text)
    const answer = readAnswer(fact, text, atlas, sectors)
    if (answer.ok) known[fact] = answer.value
    else faults.push({ fact, fault: answer.fault })
  }
  const said = new Set([...factsIn(query.skip), ...unknown])
  return {
    typed,
    known,
    faults,
    skipped: FACT_IDS.filter((fact) => said.has(fact) && !typed.has(fact)),
    change: factsIn(query.change)[0] ?? null,
  }
}

/** What follows the answers into another address of the same person. */
export function queryOf(answers: Answers, source: Readonly<Record<string, string>>): Record<string, string> {
  const query: Record<string, string> = { ...source }
  for (const [fact, text] of answers.typed) if (text !== '') query[fact] = text
  if (answers.skipped.length > 0) query.skip = answers.skipped.join(',')
  return query
}
