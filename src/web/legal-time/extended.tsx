/** For the page of a contest: that its deadline was extended and why, and how a deadline is counted. */
import type { DeadlineExtension } from '../../storage/deadline/reads.ts'
import { Notice } from '../page/parts.tsx'
import { W } from '../words/w.tsx'
import { civilWhen } from './when.ts'
import { legalTimeWords as text } from './words.ts'

/** Nothing when it was not extended. */
export function DeadlineExtended({ extension }: { extension: DeadlineExtension | null }) {
  if (extension === null) return null
  const minutes = Math.round(extension.outageSeconds / 60)
  return (
    <Notice>
      <p>
        <W of={text.extended} with={{ minutes, ...civilWhen(extension.to.civil) }} />
      </p>
      <p class="muted">
        <W of={text.extendedFrom} with={civilWhen(extension.from.civil)} />
      </p>
    </Notice>
  )
}

export function DeadlineRule({ graceMinutes }: { graceMinutes: number }) {
  return (
    <details>
      <summary>
        <W of={text.ruleTitle} />
      </summary>
      <ul>
        <li>
          <W of={text.ruleArrival} />
        </li>
        {graceMinutes === 0 ? null : (
          <li>
            <W of={text.ruleGrace} with={{ minutes: graceMinutes }} />
          </li>
        )}
        <li>
          <W of={text.ruleExtension} /> <W of={text.ruleAmount} />
        </li>
      </ul>
    </details>
  )
}
