/** All papers by name, as their addresses have it. */
import { attendance, convocation, minutes } from './assembly-papers.ts'
import { foundingMeeting, membersList, nameRequest, registration } from './founding-papers.ts'
import type { FoundingPaper } from './paper.ts'
import { statutes } from './statutes.ts'
import type { PaperData } from './values.ts'

export const PAPERS = [
  'name-request',
  'statutes',
  'members-list',
  'registration',
  'meeting',
  'convocation',
  'attendance',
  'minutes',
] as const
export type PaperId = (typeof PAPERS)[number]
export const isPaper = (text: string): text is PaperId => (PAPERS as readonly string[]).includes(text)

const MAKE: Readonly<Record<PaperId, (data: PaperData) => FoundingPaper>> = {
  'name-request': nameRequest,
  statutes,
  'members-list': membersList,
  registration,
  meeting: foundingMeeting,
  convocation,
  attendance,
  minutes,
}

export function paperOf(id: PaperId, data: PaperData): FoundingPaper {
  return MAKE[id](data)
}
