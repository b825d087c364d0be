/** The sheet of the model, and every figure with its source. */
import type { Text } from '../../../domain/basics/language.ts'
import type { ModelSheet } from '../../../domain/model/model.ts'
import { modelWords } from '../../model/words.ts'
import type { Word } from '../../words/word.ts'
import type { Dossier } from '../dossier.ts'
import { statusOf } from '../status-words.ts'
import type { Block } from './blocks.ts'
import type { Pieces } from './pieces.ts'
import { paperWords } from './words.ts'

const PARTS: readonly (readonly [Word, keyof ModelSheet])[] = [
  [modelWords.context, 'context'],
  [modelWords.objective, 'objective'],
  [modelWords.composition, 'composition'],
  [modelWords.cost, 'cost'],
  [modelWords.activities, 'activities'],
  [modelWords.governance, 'governance'],
  [modelWords.partners, 'partners'],
  [modelWords.territories, 'territories'],
  [modelWords.equipment, 'equipment'],
  [modelWords.staffing, 'staffing'],
  [modelWords.seasonality, 'seasonality'],
  [modelWords.licences, 'licences'],
  [modelWords.training, 'training'],
  [modelWords.risks, 'risks'],
  [modelWords.environment, 'environment'],
  [modelWords.jobs, 'jobs'],
]

export function sheetBlocks({ model }: Dossier, { word }: Pieces): Block[] {
  const body = (content: Text | readonly Text[]): Block =>
    'ar' in content
      ? { kind: 'text', look: 'plain', text: word(content) }
      : { kind: 'list', items: content.map((one) => word(one)) }
  return [
    { kind: 'heading', level: 1, text: word(paperWords.sheet) },
    ...PARTS.flatMap(([title, part]): Block[] => {
      const content = model.sheet[part]
      return Array.isArray(content) && content.length === 0
        ? []
        : [{ kind: 'heading', level: 2, text: word(title) }, body(content)]
    }),
  ]
}

export function inputBlocks(dossier: Dossier, { word, own, input, figure }: Pieces): Block[] {
  return [
    { kind: 'heading', level: 1, text: word(modelWords.inputs) },
    {
      kind: 'table',
      title: word(modelWords.inputs),
      head: [modelWords.input, modelWords.value, paperWords.sure, modelWords.source].map((one) => word(one)),
      rows: dossier.model.inputs.map((one) => {
        const { source, year } = one.provenance
        const origin = [source, year].filter((part) => part !== null).join(', ')
        return {
          total: false,
          cells: [
            word(one.label),
            figure(input(dossier.simulation.inputs[one.id] ?? one.value, one.unit)),
            word(statusOf(dossier, one)),
            origin === '' ? figure('–') : own(origin),
          ],
        }
      }),
      widths: [2.2, 1.2, 1.5, 2],
      labels: 4,
      small: true,
    },
  ]
}
