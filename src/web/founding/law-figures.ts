import type { Language } from '../../domain/basics/language.ts'
import type { Law } from '../../domain/law/parameters.ts'
import { number } from '../words/format.ts'

/** Figures of the law by the names that the words of steps use. */
export function lawFigures({ numbers, lists }: Law, language: Language): Readonly<Record<string, string>> {
  const spoken = language === 'zgh' ? 'ar' : language
  const figures = Object.values(numbers).map(({ id, value }) => [id, number(spoken, value)])
  return { ...Object.fromEntries(figures), notice: number(spoken, lists.noticeDays.value[0] ?? 0) }
}
