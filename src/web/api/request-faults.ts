/** What the schemas refuse in a request, as faults in the reader's language. */
import type * as z from 'zod'
import type { Language } from '../../domain/basics/language.ts'
import type { Word } from '../words/word.ts'
import { words } from '../words/word.ts'
import type { Fault } from './problem.ts'
import { apiProblemWords } from './words.ts'

/** Where a request holds its values; as Fastify names it. */
export type Place = 'querystring' | 'params' | 'body' | 'headers'

/** One refusal of a zod schema, in the shape that the type provider hands on. */
export type Issue = {
  readonly keyword: string
  readonly instancePath: string
  readonly message?: string
  readonly params: Readonly<Record<string, unknown>>
}

/** The refusals of a schema that was asked without the web server in between. */
export function issuesOf(error: z.ZodError): readonly Issue[] {
  return error.issues.map(({ code, path, message, ...params }) => ({
    keyword: code,
    instancePath: `/${path.map(String).join('/')}`,
    message,
    params: params as Issue['params'],
  }))
}

const PREFIX: Readonly<Record<Place, string>> = {
  querystring: '/query',
  params: '/path',
  headers: '/header',
  body: '#',
}

export function faultsOf(language: Language, place: Place, issues: readonly Issue[]): readonly Fault[] {
  return issues.flatMap((issue) => {
    const path = issue.instancePath === '/' ? '' : issue.instancePath
    const keys = issue.keyword === 'unrecognized_keys' ? (issue.params.keys as readonly string[]) : null
    if (keys !== null)
      return keys.map((key) => fault(language, place, `${path}/${key}`, apiProblemWords.faultUnknown))
    const { word, values } = sentenceOf(issue)
    return [fault(language, place, path, word, values)]
  })
}

function fault(
  language: Language,
  place: Place,
  path: string,
  word: Word,
  values: Readonly<Record<string, string | number>> = {},
): Fault {
  const name = path.split('/').slice(1).join('.') || (place === 'body' ? 'JSON' : place)
  return { pointer: `${PREFIX[place]}${path}`, detail: words(language, word, { name, ...values }) }
}

type Sentence = { readonly word: Word; readonly values?: Readonly<Record<string, string | number>> }

function sentenceOf({ keyword, params, message }: Issue): Sentence {
  switch (keyword) {
    case 'invalid_type':
      return typeSentence(params.expected, message ?? '')
    case 'too_small':
      return { word: apiProblemWords.faultSmall, values: { least: String(params.minimum) } }
    case 'too_big':
      return { word: apiProblemWords.faultLarge, values: { most: String(params.maximum) } }
    case 'invalid_value':
      return {
        word: apiProblemWords.faultChoice,
        values: { allowed: (params.values as unknown[]).join(', ') },
      }
    default:
      return { word: apiProblemWords.faultValue }
  }
}

/** zod says in its message, and only there, that nothing was given. */
function typeSentence(expected: unknown, message: string): Sentence {
  if (message.endsWith('undefined')) return { word: apiProblemWords.faultMissing }
  if (expected === 'int') return { word: apiProblemWords.faultInteger }
  return { word: expected === 'number' ? apiProblemWords.faultNumber : apiProblemWords.faultType }
}
