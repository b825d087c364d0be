import type { ComponentChildren } from 'preact'
import { useWords } from '../words/w.tsx'
import type { ResultProps } from './result-props.ts'
import { simulationWords } from './words.ts'

/** The name of a figure is the door to its formula. */
export function Why({
  figure,
  why,
  children,
}: {
  figure: string
  why: ResultProps['why']
  children: ComponentChildren
}) {
  const t = useWords()
  return (
    <a class="why" href={why(figure)} rel="nofollow" title={t(simulationWords.why)}>
      {children}
      <span aria-hidden="true" class="why-mark">
        ?
      </span>
    </a>
  )
}
