import type { Period, Programme } from '../../domain/programme/programme.ts'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { Ltr } from '../page/parts.tsx'
import { useLanguage, W } from '../words/w.tsx'
import { dateWord } from './date-word.ts'
import { EvidenceSaid, hostOf, isWebAddress } from './evidence-said.tsx'
import { programmeWords } from './words.ts'

/** The calls that were read of, the latest first. */
export function PeriodsSection({ programme }: { programme: Programme }) {
  if (programme.periods.length === 0) return null
  const latestFirst = programme.periods.toSorted((a, b) => ((a.to ?? '9') < (b.to ?? '9') ? 1 : -1))
  return (
    <section aria-labelledby="periods">
      <h2 id="periods">
        <W of={programmeWords.periods} />
      </h2>
      <ul class="plain conditions">
        {latestFirst.map((period) => (
          <li>
            <span class="condition">
              <PeriodSaid period={period} />
            </span>
            <EvidenceSaid evidence={period.evidence} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function PeriodSaid({ period: { from, to } }: { period: Period }) {
  if (from !== null && to !== null)
    return <W of={programmeWords.fromTo} with={{ from: dateWord(from), to: dateWord(to) }} />
  if (from !== null) return <W of={programmeWords.since} with={{ from: dateWord(from) }} />
  if (to !== null) return <W of={programmeWords.until} with={{ to: dateWord(to) }} />
  return <W of={programmeWords.alwaysPeriod} />
}

/** What to bring. What no source lists is usual only, and says so. */
export function DocumentsSection({ programme }: { programme: Programme }) {
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">
        <W of={programmeWords.documents} />
      </h2>
      {programme.documents.length === 0 ? (
        <p>
          <W of={programmeWords.noDocuments} />
        </p>
      ) : (
        <ul class="plain conditions">
          {programme.documents.map(({ name, evidence }) => (
            <li>
              <span class="condition">
                <W of={name} />
              </span>
              {evidence === null ? (
                <span class="badge warn">
                  <W of={programmeWords.usualDocument} />
                </span>
              ) : (
                <EvidenceSaid evidence={evidence} />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

export function ApplySection({ programme }: { programme: Programme }) {
  const { applyUrl, apply, body } = programme
  const host = applyUrl === null || !isWebAddress(applyUrl) ? null : hostOf(applyUrl)
  return (
    <section aria-labelledby="apply">
      <h2 id="apply">
        <W of={programmeWords.howToApply} />
      </h2>
      {apply === null ? null : (
        <p>
          <W of={apply} />
        </p>
      )}
      {applyUrl === null || host === null ? null : (
        <>
          <p>
            <a class="button" href={applyUrl} rel="noopener noreferrer">
              <ApplyOn host={host} />
            </a>
          </p>
          <p class="muted small">
            <W of={programmeWords.applyOutside} />
          </p>
        </>
      )}
      {apply === null && host === null ? (
        <p>
          <W of={programmeWords.applyAsk} with={{ body: body.name }} />
        </p>
      ) : null}
    </section>
  )
}

/** The host stands apart: it runs from left to right in every language. */
function ApplyOn({ host }: { host: string }) {
  return (
    <>
      <W of={programmeWords.applyOn} />
      <Ltr>{host}</Ltr>
    </>
  )
}

export function BodySection({ site, programme }: { site: Site; programme: Programme }) {
  const language = useLanguage()
  const partner = site.guide().partners.find(({ id }) => id === programme.body.partner)
  return (
    <section aria-labelledby="body">
      <h2 id="body">
        <W of={programmeWords.body} />
      </h2>
      <p>
        <W of={programme.body.name} />
      </p>
      {partner === undefined ? null : (
        <p class="row">
          <a href={paths.partner(language, partner.id)}>
            <W of={programmeWords.bodyPage} />
          </a>
        </p>
      )}
    </section>
  )
}
