import type { Language } from '../../domain/basics/language.ts'
import { receiptLine } from '../../domain/idea/receipt.ts'
import type { KeptEntryReceipt } from '../../storage/contest/submission.ts'
import { ReceiptCard, WhatItProves } from '../idea/receipt-card.tsx'
import { Crumbs, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { QrCode } from '../second-factor/qr-code.tsx'
import { words } from '../words/word.ts'
import { Some, W } from '../words/w.tsx'
import type { OpenEntry } from './open-entry.ts'
import { receiptPath } from './receipt-list.tsx'
import { entryWords as text, TIMING_WORDS } from './words.ts'

/** To print or to photograph: number, time, and a code that holds all that was signed. */
export function receiptPage(language: Language, open: OpenEntry, one: KeptEntryReceipt): Page {
  const { contest, entry } = open
  return {
    keep: false,
    head: { language, title: words(language, text.receipt) },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={text.title} />, href: paths.entry(language, entry.id) },
            { label: <W of={text.receipt} /> },
          ]}
        />
        <h1>
          <W of={text.receipt} />
        </h1>
        <p class="lead">
          <Some of={contest.plan.title} />
        </p>
        <p>
          <W of={text.version} with={{ n: one.version }} />{' '}
          <span class={one.timing === 'in-time' ? 'badge good' : 'badge warn'}>
            <W of={TIMING_WORDS[one.timing]} />
          </span>
        </p>
        <ReceiptCard receipt={one.receipt} />
        <p>
          <QrCode mostlyChance text={receiptLine(one.receipt)} label={words(language, text.receiptQr)} />
        </p>
        <p>
          <W of={text.receiptQrNote} />
        </p>
        <p class="row no-print">
          <a class="button" href={`${receiptPath(language, one)}/receipt.json`} download>
            <W of={text.receiptFile} />
          </a>
          <a class="button quiet" href={paths.verifyReceipt(language)}>
            <W of={text.receiptCheck} />
          </a>
        </p>
        <p class="small no-print">
          <W of={text.print} />
        </p>
        <WhatItProves />
      </Wrap>
    ),
  }
}
