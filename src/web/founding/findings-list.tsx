import type { Finding } from '../../domain/founding/findings.ts'
import { paths } from '../paths.ts'
import { Ltr } from '../page/parts.tsx'
import { Said, useLanguage, useWords, W } from '../words/w.tsx'
import { articleNumber, findingSaid } from './finding-said.ts'
import { foundingWords as w, SEVERITY_WORDS } from './words.ts'

/** `22, 32` of a law, in words. */
export function Articles({ of }: { of: string }) {
  const number = articleNumber(of)
  return <W of={number.includes(',') ? w.articles : w.article} with={{ article: number }} />
}

/** Each with how strong it is, where it is in the law, and where it is put right. */
export function FindingsList({
  findings,
  dossier,
}: {
  findings: readonly Finding[]
  dossier: string | null
}) {
  const language = useLanguage()
  const t = useWords()
  if (findings.length === 0)
    return (
      <p>
        <W of={w.nothingFound} />
      </p>
    )
  return (
    <ul class="plain findings">
      {findings.map((finding) => (
        <li class={`finding ${finding.severity}`}>
          <span class={`badge ${finding.severity === 'law' ? 'bad' : 'warn'}`}>
            <W of={SEVERITY_WORDS[finding.severity]} />
          </span>{' '}
          <Said>{findingSaid(language, finding)}</Said>{' '}
          <span class="muted">
            <Articles of={finding.basis.article} />
          </span>{' '}
          {dossier === null ? null : (
            <a
              class="touch"
              href={paths.foundingStep(language, dossier, finding.part)}
              aria-label={`${t(w.correct)}: ${findingSaid(language, finding)}`}
            >
              <W of={w.correct} />
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

export function Day({ of }: { of: string }) {
  return <Ltr>{of}</Ltr>
}
