/** What of the bank can be downloaded whole, in which forms and under which terms. */
import type { Word } from '../words/word.ts'
import { openDataWords as w } from './words.ts'

export type ExportForm = 'csv' | 'json' | 'geojson' | 'hsds.json'
export type Export = {
  readonly name: 'projects' | 'programmes' | 'partners' | 'meetings' | 'contests' | 'journal-roots'
  readonly title: Word
  readonly text: Word
  readonly forms: readonly ExportForm[]
  readonly licence: string | null
  readonly rights: Word
}

export const EXPORTS: readonly Export[] = [
  {
    name: 'projects',
    title: w.projectsTitle,
    text: w.projectsText,
    forms: ['csv', 'json', 'geojson'],
    licence: null,
    rights: w.projectRights,
  },
  {
    name: 'programmes',
    title: w.programmesTitle,
    text: w.programmesText,
    forms: ['csv', 'json'],
    licence: 'Apache-2.0',
    rights: w.guideRights,
  },
  {
    name: 'partners',
    title: w.partnersTitle,
    text: w.partnersText,
    forms: ['csv', 'json', 'geojson', 'hsds.json'],
    licence: 'Apache-2.0',
    rights: w.guideRights,
  },
  {
    name: 'meetings',
    title: w.meetingsTitle,
    text: w.meetingsText,
    forms: ['csv', 'json'],
    licence: 'Apache-2.0',
    rights: w.guideRights,
  },
  {
    name: 'contests',
    title: w.contestsTitle,
    text: w.contestsText,
    forms: ['csv', 'json'],
    licence: 'Apache-2.0',
    rights: w.contestRights,
  },
  {
    name: 'journal-roots',
    title: w.journalTitle,
    text: w.journalText,
    forms: ['csv'],
    licence: 'Apache-2.0',
    rights: w.journalRights,
  },
]
