/** A made-up contest says so wherever it is shown. */
import type { Contest } from '../../domain/contest/contest.ts'
import { Notice } from '../page/parts.tsx'
import { projectWords } from '../project/words.ts'
import { W } from '../words/w.tsx'
import { contestWords } from './words.ts'

type Props = { readonly contest: Pick<Contest, 'sample'> }

export function SampleNote({ contest }: Props) {
  if (!contest.sample) return null
  return (
    <Notice kind="warn">
      <p>
        <W of={contestWords.sample} />
      </p>
    </Notice>
  )
}

/** In a list, where there is no room for a sentence. */
export function SampleBadge({ contest }: Props) {
  if (!contest.sample) return null
  return (
    <span class="badge bad">
      <W of={projectWords.sample} />
    </span>
  )
}
