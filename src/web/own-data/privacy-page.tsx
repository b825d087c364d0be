import type { Language } from '../../domain/basics/language.ts'
import { type Retention, retentionAsSet } from '../../storage/own-data/retention-file.ts'
import type { ProcessingEntry } from '../../storage/reference/processing-register.ts'
import { aboutPage, P, Part } from '../about/frame.tsx'
import { Ltr } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { isolated, type Word } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { PeriodSaid } from './period-said.tsx'
import { PERIODS_SET } from './period-words.ts'
import { privacyWords as text, RECIPIENT_WORDS } from './privacy-words.ts'

/** The register of processing in plain words, and what is erased by itself. */
export function privacyPage(
  site: Site,
  language: Language,
  register: readonly ProcessingEntry[],
  shipped: Retention,
): Page {
  const set = site.chosen?.latest().retention
  const retention = retentionAsSet(shipped, set)
  const { operatorName } = site.settings
  return aboutPage(
    language,
    { title: text.title, lead: text.lead, path: paths.privacy },
    <>
      {operatorName === null ? (
        <P of={text.noController} />
      ) : (
        <P of={text.controller} with={{ name: isolated(operatorName) }} />
      )}
      <P of={text.noIdNumber} />
      <P of={site.files.scan === null ? text.noScanner : text.scanner} />
      <Part id="rights" title={text.rights}>
        <P of={text.rightsText} />
        <p>
          <a class="button quiet" href={paths.myData(language)}>
            <W of={text.myData} />
          </a>
        </p>
      </Part>
      <Part id="periods" title={text.periods}>
        <ul>
          {retention.periods.map((period) => (
            <li>
              <PeriodSaid period={period} set={set !== undefined} />
            </li>
          ))}
          {retention.alsoDone.map(({ said }) => (
            <li>
              <W of={said} />
            </li>
          ))}
        </ul>
        <p class="muted">
          <W of={set === undefined ? text.toBeFixed : PERIODS_SET} />
        </p>
      </Part>
      <Part id="forms" title={text.forms}>
        {register.map((entry) => (
          <Form entry={entry} />
        ))}
      </Part>
    </>,
  )
}

function Form({ entry }: { entry: ProcessingEntry }) {
  const { purpose, inWords, recipients, cndp, fields } = entry
  const personal = fields.some((field) => field.personal)
  return (
    <section class="card" id={`form-${entry.id}`}>
      <h3>
        <W of={purpose} />
      </h3>
      <dl>
        <Line label={text.data} said={inWords?.data ?? (personal ? text.notSaid : text.noneKept)} />
        <dt>
          <W of={text.who} />
        </dt>
        <dd>
          {recipients.map((one, k) => (
            <>
              {k === 0 ? '' : ' · '}
              <Recipient name={one} />
            </>
          ))}
        </dd>
        <Line label={text.howLong} said={inWords?.kept ?? (personal ? text.notSaid : text.noneKept)} />
        <dt>
          <W of={text.number} />
        </dt>
        <dd>{cndp.number === null ? <W of={text.notNotified} /> : <Ltr>{cndp.number}</Ltr>}</dd>
      </dl>
    </section>
  )
}

function Recipient({ name }: { name: string }) {
  const word = RECIPIENT_WORDS[name]
  if (word !== undefined) return <W of={word} />
  return (
    <bdi lang="en" dir="ltr">
      {name}
    </bdi>
  )
}

function Line({ label, said }: { label: Word; said: Word }) {
  return (
    <>
      <dt>
        <W of={label} />
      </dt>
      <dd>
        <W of={said} />
      </dd>
    </>
  )
}
