import { type Receipt, receiptLine } from '../../domain/idea/receipt.ts'
import { Ltr } from '../page/parts.tsx'
import { W } from '../words/w.tsx'
import { receiptWords } from './receipt-words.ts'
import { legalWhen } from './when.ts'

/** Number and time large enough to read out on the telephone; what machines check is folded away below. */
export function ReceiptCard({ receipt }: { receipt: Receipt }) {
  const at = new Date(receipt.received)
  return (
    <div class="card receipt">
      <dl>
        <div>
          <dt>
            <W of={receiptWords.number} />
          </dt>
          <dd class="receipt-number">
            <Ltr>{receipt.number}</Ltr>
          </dd>
        </div>
        <div>
          <dt>
            <W of={receiptWords.received} />
          </dt>
          <dd>
            <W of={receiptWords.when} with={legalWhen(at)} />
          </dd>
        </div>
      </dl>
      <details>
        <summary>
          <W of={receiptWords.proofDetails} />
        </summary>
        <dl>
          <dt>
            <W of={receiptWords.utc} />
          </dt>
          <dd>
            <Ltr>{receipt.received}</Ltr>
          </dd>
          <dt>
            <W of={receiptWords.hash} />
          </dt>
          <dd>
            <Ltr>{receipt.contentHash}</Ltr>
          </dd>
          <dt>
            <W of={receiptWords.line} />
          </dt>
          <dd class="receipt-line">
            <Ltr>{receiptLine(receipt)}</Ltr>
          </dd>
        </dl>
      </details>
    </div>
  )
}

/** What a receipt proves, and what it does not. */
export function WhatItProves() {
  return (
    <section aria-labelledby="proves">
      <h2 id="proves">
        <W of={receiptWords.provesTitle} />
      </h2>
      <p>
        <W of={receiptWords.proves} />
      </p>
      <p>
        <W of={receiptWords.provesNot} />
      </p>
    </section>
  )
}

/** The same of a vote's receipt. */
export function WhatBallotReceiptsProve() {
  return (
    <section aria-labelledby="ballot-proves">
      <h2 id="ballot-proves">
        <W of={receiptWords.ballotTitle} />
      </h2>
      <p>
        <W of={receiptWords.ballotWhat} /> <W of={receiptWords.ballotNoCode} />
      </p>
    </section>
  )
}
