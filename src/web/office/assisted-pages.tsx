import { directionOf } from '../../domain/basics/language.ts'
import { legalTime } from '../../domain/basics/legal-time.ts'
import { HELP_SUBJECT_WORDS } from '../../domain/accompaniment/letter-words.ts'
import { type AssistedForm, territoryOf } from '../../domain/office/assisted.ts'
import { maskedContact } from '../../domain/person/contact.ts'
import { clockOf } from '../../domain/procedure/clock.ts'
import type { AssistedFiling } from '../../storage/office/assisted.ts'
import { waitWords } from '../account/words.ts'
import { errorOf, ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { TextField } from '../form/field.tsx'
import { legalWhen } from '../idea/when.ts'
import { Ltr } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { territoryText } from '../project/named.ts'
import { dayWord } from '../words/format.ts'
import { isolated, say, words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { consentLines } from './assisted-consent.ts'
import { ASSISTED_FIELDS, type AssistedEntry } from './assisted-entry.ts'
import { assistedWords as text, KIND_WORDS } from './assisted-words.ts'
import { officePage } from './frame.tsx'
import type { Office } from './office.ts'

type CodeShown = {
  readonly entry: AssistedEntry
  readonly form: AssistedForm
  readonly code: string
  /** seconds until another code may be sent; 0: now */
  readonly wait: number
  readonly errors: readonly FieldError[]
}

/** What will be filed, what is read out to the citizen, and the code that she says. Everything typed travels along. */
export function assistedCodePage(office: Office, shown: CodeShown): Page {
  const { entry, form, code, wait, errors } = shown
  const address = isolated(maskedContact(form.contact)).replace('\u2068', '\u2066')
  return officePage(office, {
    part: 'assisted',
    title: text.codeTitle,
    wrong: errors.length > 0,
    content: (
      <>
        <ErrorSummary errors={errors} />
        <p>
          <W of={text.sentPhone} with={{ address }} />
        </p>
        <Typed office={office} form={form} />
        <ReadOut form={form} share={entry.share === 'yes'} />
        <form method="post" action={paths.officePart(office.language, 'assisted')} id="assisted-code">
          {ASSISTED_FIELDS.filter((name) => entry[name] !== '').map((name) => (
            <input type="hidden" name={name} value={entry[name]} />
          ))}
          <TextField
            id="code"
            label={<W of={text.code} />}
            hint={<W of={text.codeHint} with={{ start: isolated(words(form.language, text.smsStart)) }} />}
            error={errorOf(errors, 'code')}
            value={code}
            ltr
            short
          />
          <p>
            <button type="submit" name="do" value="file" class="button wide">
              <W of={text.file} />
            </button>
          </p>
          <h2>
            <W of={text.notArrived} />
          </h2>
          <p>
            <W of={waitWords.seconds} with={{ n: wait }} />
          </p>
          <p class="row">
            <button type="submit" name="do" value="again" class="button quiet">
              <W of={text.again} />
            </button>
            <button type="submit" name="do" value="back" class="button quiet">
              <W of={text.back} />
            </button>
          </p>
        </form>
      </>
    ),
  })
}

function Typed({ office: { site }, form: { filed } }: { office: Office; form: AssistedForm }) {
  const said =
    filed.kind === 'idea'
      ? [filed.idea.content.title, filed.idea.content.idea]
      : [filed.kind === 'dossier' ? filed.title : filed.help.words]
  return (
    <section aria-labelledby="typed" class="card">
      <h2 id="typed">
        <W of={text.typed} />
      </h2>
      <p>
        <strong>
          <W of={KIND_WORDS[filed.kind]} />
        </strong>
        {filed.kind === 'help' ? (
          <>
            {': '}
            <W of={HELP_SUBJECT_WORDS[filed.help.subject]} />
          </>
        ) : null}
        <br />
        <W of={territoryText(site, territoryOf(filed))} />
      </p>
      {said.map((own) => (
        <p class="own">
          <bdi dir="auto" lang="">
            {own}
          </bdi>
        </p>
      ))}
    </section>
  )
}

/** In the citizen's language, whatever the agent's. */
function ReadOut({ form: { filed, language }, share }: { form: AssistedForm; share: boolean }) {
  return (
    <section aria-labelledby="read-out">
      <h2 id="read-out">
        <W of={text.readOut} />
      </h2>
      <blockquote>
        {consentLines(filed.kind, share).map(({ word, values }) => {
          const said = say(language, word, values)
          return (
            <p lang={said.language} dir={directionOf(said.language)}>
              {said.words}
            </p>
          )
        })}
      </blockquote>
    </section>
  )
}

/** The receipt, to be read out or printed: no key and no word of what was filed. */
export function assistedDonePage(office: Office, filing: AssistedFiling): Page {
  const { language, site } = office
  const { operatorName } = site.settings
  const until = filing.kind === 'dossier' ? null : clockOf(filing.kind, filing.at, filing.at).until
  return officePage(office, {
    part: 'assisted',
    title: text.done,
    content: (
      <>
        <p class="lead no-print">
          <W of={text.doneLead} />
        </p>
        <section aria-labelledby="receipt" class="card receipt">
          <h2 id="receipt">
            <W of={text.receipt} />
          </h2>
          <dl>
            <div>
              <dt>
                <W of={text.kind} />
              </dt>
              <dd>
                <W of={KIND_WORDS[filing.kind]} />
              </dd>
            </div>
            <div>
              <dt>
                <W of={text.number} />
              </dt>
              <dd class="receipt-number">
                <Ltr>{filing.number}</Ltr>
              </dd>
            </div>
            <div>
              <dt>
                <W of={text.filedAt} />
              </dt>
              <dd>
                <W of={text.filedOn} with={legalWhen(filing.at)} />
              </dd>
            </div>
            {until === null ? null : (
              <div>
                <dt>
                  <W of={text.answer} />
                </dt>
                <dd>
                  <W of={dayWord(until)} />
                </dd>
              </div>
            )}
            {operatorName === null ? null : (
              <div>
                <dt>
                  <W of={text.body} />
                </dt>
                <dd>
                  <bdi>{operatorName}</bdi>
                </dd>
              </div>
            )}
          </dl>
        </section>
        <p class="no-print">
          <W of={text.printHint} />
        </p>
        <p class="muted no-print">
          <W of={text.doneYours} />
        </p>
        <p class="no-print">
          <a class="button" href={paths.officePart(language, 'assisted')}>
            <W of={text.another} />
          </a>
        </p>
      </>
    ),
  })
}

/** The day of a filing in legal time decides until when its page may be opened again. */
export function isSameDay(at: Date, now: Date): boolean {
  const [one, other] = [legalTime(at), legalTime(now)]
  return one.year === other.year && one.month === other.month && one.day === other.day
}
