import type { Seal } from '../../domain/journal/chain.ts'
import type { NumberedLine } from '../../storage/office/journal.ts'
import { SelectField, TextField } from '../form/field.tsx'
import { legalWhen } from '../idea/when.ts'
import { Ltr, Notice } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { officePage } from './frame.tsx'
import { JournalLines } from './journal-lines.tsx'
import { breachWords } from './breach-words.ts'
import { ACTION_WORDS, journalWords as text } from './journal-words.ts'
import type { Office } from './office.ts'

export const LINES_A_PAGE = 50

/** As typed. */
export type JournalEntry = {
  readonly person: string
  readonly subject: string
  readonly action: string
  readonly from: string
  readonly to: string
  readonly before: string
}
type SealState = { readonly last: Seal | null; readonly unsealed: number }
type Props = {
  readonly entry: JournalEntry
  /** one more than a page when there are older ones */
  readonly lines: readonly NumberedLine[]
  readonly seal: SealState
  readonly badDate: boolean
}

/** What was done in the agent's territories, and how far the journal is sealed. */
export function journalPage(office: Office, { entry, lines, seal, badDate }: Props): Page {
  const { language } = office
  const shown = lines.slice(0, LINES_A_PAGE)
  const before = lines.length > LINES_A_PAGE ? shown.at(-1)?.number : undefined
  return officePage(office, {
    part: 'journal',
    wrong: badDate,
    content: (
      <>
        <p class="lead">
          <W of={text.lead} />
        </p>
        <SealCard seal={seal} />
        <Filter office={office} entry={entry} badDate={badDate} />
        <JournalLines office={office} lines={shown} />
        {before === undefined ? null : (
          <p>
            <a class="button quiet" href={paths.officePart(language, 'journal', { ...entry, before })}>
              <W of={text.older} />
            </a>
          </p>
        )}
        <p>
          <a class="touch" href={`${paths.officePart(language, 'journal')}/breach`}>
            <W of={breachWords.link} />
          </a>
        </p>
      </>
    ),
  })
}

function SealCard({ seal: { last, unsealed } }: { seal: SealState }) {
  return (
    <section class="card" aria-labelledby="seal">
      <h2 id="seal">
        <W of={text.sealTitle} />
      </h2>
      {last === null ? (
        <p>
          <W of={text.neverSealed} />
        </p>
      ) : (
        <>
          <p>
            <W of={text.sealed} with={{ number: last.number, ...legalWhen(new Date(last.sealedAt)) }} />
          </p>
          <p>
            <Ltr>{last.hash}</Ltr>
          </p>
          <p class="muted">
            <W of={text.keepHash} />
          </p>
        </>
      )}
      <p>
        <W of={text.unsealed} with={{ n: unsealed }} />
      </p>
    </section>
  )
}

type FilterProps = { office: Office; entry: JournalEntry; badDate: boolean }

function Filter({ office: { language }, entry, badDate }: FilterProps) {
  const wrong = badDate ? words(language, text.badDate) : null
  const actions = Object.entries(ACTION_WORDS).map(([value, word]) => ({
    value,
    label: words(language, word),
  }))
  return (
    <details open={badDate || Object.values(entry).some((value) => value !== '')}>
      <summary>
        <W of={text.filter} />
      </summary>
      <form method="get" action={paths.officePart(language, 'journal')} class="card">
        {wrong === null ? null : (
          <Notice kind="bad">
            <p>{wrong}</p>
          </Notice>
        )}
        <TextField id="person" label={<W of={text.person} />} value={entry.person} maxLength={40} ltr />
        <TextField id="subject" label={<W of={text.subject} />} value={entry.subject} maxLength={120} ltr />
        <SelectField
          id="action"
          label={<W of={text.action} />}
          value={entry.action}
          options={[{ value: '', label: words(language, text.anyAction) }, ...actions]}
        />
        <div class="office-bar">
          <TextField id="from" label={<W of={text.from} />} value={entry.from} error={wrong} short ltr />
          <TextField id="to" label={<W of={text.to} />} value={entry.to} short ltr />
        </div>
        <p>
          <button type="submit" class="button">
            <W of={text.show} />
          </button>
        </p>
      </form>
    </details>
  )
}
