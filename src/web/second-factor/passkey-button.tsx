import type { ComponentChildren } from 'preact'
import { W } from '../words/w.tsx'
import { secondFactorWords as text } from './words.ts'

/** Hidden until the island finds that the browser can use passkeys; `address` with `-challenge.json` and `.json`. */
export function PasskeyButton(props: {
  purpose: 'enrol' | 'show'
  label: ComponentChildren
  address: string
  next: string
}) {
  return (
    <div data-passkey={props.purpose} data-address={props.address} data-next={props.next} hidden>
      <p>
        <button type="button" class="button">
          {props.label}
        </button>
      </p>
      <p class="error" role="alert" hidden>
        <W of={text.passkeyFailed} />
      </p>
    </div>
  )
}
