import type { Language } from '../../domain/basics/language.ts'
import type { KeptEntryReceipt } from '../../storage/contest/submission.ts'
import { receiptWords } from '../idea/receipt-words.ts'
import { legalWhen } from '../idea/when.ts'
import { Ltr } from '../page/parts.tsx'
import { paths } from '../paths.ts'
import { W } from '../words/w.tsx'
import type { OpenEntry } from './open-entry.ts'
import { entryWords as text, TIMING_WORDS } from './words.ts'

export const receiptPath = (
  language: Language,
  { entry, version }: Pick<KeptEntryReceipt, 'entry' | 'version'>,
) => `${paths.entry(language, entry)}/receipts/${version}`

/** Every version with its receipt, the last first. */
export function ReceiptList({ language, open }: { language: Language; open: OpenEntry }) {
  if (open.receipts.length === 0) return null
  return (
    <section aria-labelledby="receipts">
      <h2 id="receipts">
        <W of={text.receipts} />
      </h2>
      <ul class="plain">
        {open.receipts.toReversed().map((one) => (
          <li class="card">
            <p>
              <strong>
                <Ltr>{one.receipt.number}</Ltr>
              </strong>{' '}
              <W of={text.version} with={{ n: one.version }} />{' '}
              <span class={one.timing === 'in-time' ? 'badge good' : 'badge warn'}>
                <W of={TIMING_WORDS[one.timing]} />
              </span>
            </p>
            <p>
              <W of={receiptWords.when} with={legalWhen(new Date(one.receipt.received))} />
            </p>
            <p>
              <a class="touch" href={receiptPath(language, one)}>
                <W of={text.openReceipt} />
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
