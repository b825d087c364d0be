import { Ltr, Notice } from '../page/parts.tsx'
import { paths } from '../paths.ts'
import { Some, useLanguage, W } from '../words/w.tsx'
import type { ReceiptCheck } from './check-receipt.ts'
import { receiptWords as text } from './receipt-words.ts'

/** The receipt of a vote: that the ballot was taken, never what it says; and where it is found again. */
export function BallotResult({ check }: { check: Extract<ReceiptCheck, { kind: 'ballot' }> }) {
  const { receipt, contest } = check
  return (
    <section aria-labelledby="result" id="receipt-ballot">
      <Notice>
        <h2 id="result">
          <W of={text.ballotValid} />
        </h2>
        <p>
          <W of={text.ballotProves} />
        </p>
      </Notice>
      <div class="card receipt">
        <dl>
          {contest === null ? null : (
            <div>
              <dt>
                <W of={text.ballotContest} />
              </dt>
              <dd>
                <Some of={contest.plan.title} />
              </dd>
            </div>
          )}
          <div>
            <dt>
              <W of={text.ballotNumber} />
            </dt>
            <dd class="receipt-number">
              <Ltr>{receipt.ballot}</Ltr>
            </dd>
          </div>
          <div>
            <dt>
              <W of={text.ballotVersion} />
            </dt>
            <dd>
              <Ltr>{String(receipt.version)}</Ltr>
            </dd>
          </div>
        </dl>
      </div>
      <Where check={check} />
    </section>
  )
}

function Where({ check: { contest, published } }: { check: Extract<ReceiptCheck, { kind: 'ballot' }> }) {
  const language = useLanguage()
  if (contest === null) return null
  return (
    <>
      <p>
        <W of={published ? text.ballotFind : text.ballotLater} />
      </p>
      {published ? (
        <p>
          <a class="button quiet" href={paths.recount(language, contest.id)}>
            <W of={text.ballotRecount} />
          </a>
        </p>
      ) : null}
    </>
  )
}
