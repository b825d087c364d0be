/** The site as the contract of answers says it is, in memory: what the real one is compared with. */
import {
  type AnswerEdit,
  type AnswerState,
  type AnswerVersion,
  type EditVerdict,
  judgeEdit,
} from './answer.ts'
import type { PersonId } from '../person/person.ts'
import type { Choice, WorldSite } from './sync-world.ts'

export type KeptVersion = AnswerVersion & {
  readonly key: string
  standing: 'current' | 'past' | 'beside' | 'settled'
}

/** Rules that a test may break on purpose. */
export type SiteRules = {
  readonly judge: typeof judgeEdit
  /** the same key counts once */
  readonly keysCount: boolean
}

export type ModelSite = WorldSite & {
  /** every version of every question, in the order they were kept */
  readonly versions: () => readonly KeptVersion[]
}

export const TRUE_RULES: SiteRules = { judge: judgeEdit, keysCount: true }

export function modelSite({ judge, keysCount }: SiteRules): ModelSite {
  const versions: KeptVersion[] = []
  const verdicts = new Map<string, EditVerdict>()
  const of = (question: string) => versions.filter((each) => each.question === question)
  const stateOf = (question: string): AnswerState => ({
    current: of(question).find(({ standing }) => standing === 'current') ?? null,
    beside: of(question).filter(({ standing }) => standing === 'beside'),
  })
  const add = (edit: AnswerEdit, person: number, standing: 'current' | 'beside') => {
    if (standing === 'current')
      for (const each of of(edit.question)) if (each.standing === 'current') each.standing = 'past'
    const version = of(edit.question).length + 1
    const author = `person${person}` as PersonId
    versions.push({ ...edit, version, author, at: new Date(versions.length), standing })
  }
  const save = (person: number, edit: AnswerEdit): EditVerdict => {
    const before = keysCount ? verdicts.get(edit.key) : undefined
    if (before !== undefined) return before
    const verdict = judge(stateOf(edit.question), edit, of(edit.question).length + 1)
    if (verdict.kind !== 'same') add(edit, person, verdict.kind === 'kept' ? 'current' : 'beside')
    verdicts.set(edit.key, verdict)
    return verdict
  }
  const settle = (person: number, { question, current, seen, chosen }: Choice): void => {
    if (stateOf(question).current?.version !== current) return
    const value = of(question).find(({ version }) => version === chosen)?.value ?? null
    for (const each of of(question)) if (seen.includes(each.version)) each.standing = 'settled'
    if (chosen !== current) {
      const key = `settled ${question} ${versions.length}`
      add({ key, question, base: current, value }, person, 'current')
    }
  }
  return {
    save: async (person, edits) => edits.map((edit) => save(person, edit)),
    read: async () => new Map(versions.map(({ question }) => [question, stateOf(question)])),
    settle: async (person, choice) => settle(person, choice),
    versions: () => versions,
  }
}
