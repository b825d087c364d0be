import type { Text } from '../../domain/basics/language.ts'
import { dayWord, monthName } from '../words/format.ts'
import { useWords } from '../words/w.tsx'

/** `2024`, `2024-01` or `2024-01-17` as a word of every language; what has another shape stays as it is. */
export function dateWord(at: string): Text {
  const [, year, month, date] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(at) ?? []
  if (year === undefined || month === undefined) return { ar: at, fr: at, en: at, zgh: at }
  if (date !== undefined) return dayWord({ year: Number(year), month: Number(month), day: Number(date) })
  const named = (language: 'ar' | 'fr' | 'en' | 'zgh') => `${monthName(language, Number(month))} ${year}`
  return { ar: named('ar'), fr: named('fr'), en: named('en'), zgh: named('zgh') }
}

export function EventDate({ at }: { at: string }) {
  const t = useWords()
  return (
    <bdi>
      <time dateTime={at}>{t(dateWord(at))}</time>
    </bdi>
  )
}
