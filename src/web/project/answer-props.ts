import type { Language } from '../../domain/basics/language.ts'
import type { Site } from '../site.ts'
import type { Answer } from './answer.ts'

/** What each part of the bank's main page is drawn from. */
export type AnswerProps = { readonly site: Site; readonly language: Language; readonly answer: Answer }
