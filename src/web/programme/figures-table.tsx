import type { Programme } from '../../domain/programme/programme.ts'
import { Scroll } from '../page/parts.tsx'
import { paths } from '../paths.ts'
import type { Word } from '../words/word.ts'
import { useLanguage, useWords, W } from '../words/w.tsx'
import { ceilingWord, termWord } from './amounts.ts'
import { INSTRUMENT_WORDS } from './fact-words.ts'
import { WhenBadge } from './when.tsx'
import { programmeWords } from './words.ts'

const HEADS: readonly Word[] = [
  programmeWords.ceiling,
  programmeWords.costShare,
  programmeWords.own,
  programmeWords.yearlyRate,
  programmeWords.guarantee,
]

/** The figures of all programmes side by side; a dash: no source prints it. */
export function FiguresTable({ programmes, today }: { programmes: readonly Programme[]; today: Date }) {
  const language = useLanguage()
  const t = useWords()
  return (
    <Scroll label={t(programmeWords.figures)}>
      <table class="figures-table">
        <thead>
          <tr>
            <th scope="col">
              <W of={programmeWords.programme} />
            </th>
            {HEADS.map((head) => (
              <th scope="col" class="numeric">
                <W of={head} />
              </th>
            ))}
            <th scope="col">
              <W of={programmeWords.when} />
            </th>
          </tr>
        </thead>
        <tbody>
          {programmes.map((programme) => (
            <tr>
              <th scope="row">
                <a href={paths.programme(language, programme.id)}>
                  <W of={programme.name} />
                </a>
                <span class="muted small kinds">
                  {programme.instruments.map((one, i) => (
                    <>
                      {i === 0 ? null : '\u00a0· '}
                      <W of={INSTRUMENT_WORDS[one]} />
                    </>
                  ))}
                </span>
              </th>
              {figuresOf(programme).map((word) => (
                <td class="numeric">
                  <bdi>{word === null ? '–' : <W of={word} />}</bdi>
                </td>
              ))}
              <td>
                <WhenBadge programme={programme} today={today} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function figuresOf({ terms }: Programme): readonly (Word | null)[] {
  return [
    ceilingWord(terms),
    termWord(terms, 'shareOfCost'),
    termWord(terms, 'ownShare'),
    termWord(terms, 'rate'),
    termWord(terms, 'guaranteed'),
  ]
}
