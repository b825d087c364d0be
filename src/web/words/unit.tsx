import { directionOf } from '../../domain/basics/language.ts'
import { sayUnit } from './units.ts'
import { useLanguage } from './w.tsx'

/** A unit after `value` (1: alone), marked with its own language where the page's has no words for it. */
export function Unit({ unit, value }: { unit: string; value: number }) {
  const language = useLanguage()
  const said = sayUnit(language, unit, value)
  if (said.language === language) return <>{said.words}</>
  return (
    <span lang={said.language} dir={directionOf(said.language)}>
      {said.words}
    </span>
  )
}
