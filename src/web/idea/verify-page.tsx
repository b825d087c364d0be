import type { Language } from '../../domain/basics/language.ts'
import { ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { AreaField } from '../form/field.tsx'
import { Crumbs, Ltr, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { BallotResult } from './ballot-result.tsx'
import { isGood, type ReceiptCheck } from './check-receipt.ts'
import { ReceiptCard, WhatBallotReceiptsProve, WhatItProves } from './receipt-card.tsx'
import { RECEIPT_FAULTS, receiptWords } from './receipt-words.ts'
import { ideaWords } from './words.ts'

/** Anybody may check a receipt, hers or another's. `check` null: nothing was pasted yet. */
export function verifyPage(language: Language, pasted: string, check: ReceiptCheck | null): Page {
  const errors = errorsOf(language, check)
  return {
    keep: check === null,
    head: {
      language,
      section: 'projects',
      title: words(language, receiptWords.verifyTitle),
      wrong: errors.length > 0,
      address: paths.verifyReceipt(language),
    },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={ideaWords.title} />, href: paths.newIdea(language) },
            { label: <W of={receiptWords.verifyTitle} /> },
          ]}
        />
        <h1>
          <W of={receiptWords.verifyTitle} />
        </h1>
        <p class="lead">
          <W of={receiptWords.verifyLead} />
        </p>
        <ErrorSummary errors={errors} />
        {check === null ? null : <Result check={check} />}
        <form method="post" action={paths.verifyReceipt(language)}>
          <AreaField
            id="receipt"
            label={<W of={receiptWords.pasted} />}
            hint={<W of={receiptWords.pastedHint} />}
            error={errors[0]?.message ?? null}
            value={pasted}
            rows={6}
          />
          <p>
            <button type="submit" class="button">
              <W of={receiptWords.verify} />
            </button>
          </p>
        </form>
        <WhatItProves />
        <WhatBallotReceiptsProve />
        <p>
          <W of={receiptWords.offline} />{' '}
          <a href="/.well-known/twiza-receipt-key.json">
            <W of={receiptWords.publicKeys} />
          </a>
        </p>
      </Wrap>
    ),
  }
}

function errorsOf(language: Language, check: ReceiptCheck | null): readonly FieldError[] {
  if (check === null || isGood(check)) return []
  const word =
    check.kind === 'invalid'
      ? RECEIPT_FAULTS[check.fault.kind]
      : check.kind === 'unread'
        ? receiptWords.unread
        : receiptWords.noSuchNumber
  return [{ field: 'receipt', message: words(language, word) }]
}

function Result({ check }: { check: ReceiptCheck }) {
  if (check.kind === 'valid')
    return (
      <section aria-labelledby="result" id="receipt-valid">
        <Notice>
          <h2 id="result">
            <W of={receiptWords.valid} />
          </h2>
          <p>
            <W of={receiptWords.validText} />
          </p>
        </Notice>
        <ReceiptCard receipt={check.receipt} />
        {check.content === null ? null : <Content content={check.content} />}
      </section>
    )
  if (check.kind === 'ballot') return <BallotResult check={check} />
  if (check.kind === 'known')
    return (
      <section aria-labelledby="result" id="receipt-known">
        <Notice>
          <h2 id="result">
            <W of={receiptWords.numberKnown} />
          </h2>
        </Notice>
        <ReceiptCard receipt={check.receipt} />
      </section>
    )
  return (
    <Notice kind="bad">
      <p id="receipt-invalid">
        <W of={receiptWords.invalid} />
      </p>
    </Notice>
  )
}

/** The words the receipt is about, when they came with it; anything that is not ours is shown as it is. */
function Content({ content }: { content: string }) {
  return (
    <>
      <p>
        <W of={receiptWords.validContent} />
      </p>
      <p class="card">
        <Ltr>{content}</Ltr>
      </p>
    </>
  )
}
