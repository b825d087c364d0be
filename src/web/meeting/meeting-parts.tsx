import type { Language } from '../../domain/basics/language.ts'
import type { Meeting, MeetingPartner } from '../../domain/meeting/meeting.ts'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { Some, W } from '../words/w.tsx'
import { meetingWords as text } from './words.ts'

/** Lines with their hours; of a record what the sources tell of it. */
export function ProgrammeSaid({ meeting }: { meeting: Meeting }) {
  const { programme, shipped } = meeting
  return (
    <section aria-labelledby="programme">
      <h2 id="programme">
        <W of={shipped && programme.length > 0 ? text.topics : text.programme} />
      </h2>
      {programme.length === 0 ? (
        <p class="muted">
          <W of={text.noProgramme} />
        </p>
      ) : (
        <ul class="plain programme-lines">
          {programme.map(({ at, text: said }) => (
            <li class="region-line">
              {at === null ? null : (
                <bdi dir="ltr" class="number">
                  {at}
                </bdi>
              )}
              <span>
                <Some of={said} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

type Props = {
  readonly site: Site
  readonly language: Language
  readonly partners: readonly MeetingPartner[]
}

/** Those of the directory lead to their page. */
export function PartnersSaid({ site, language, partners }: Props) {
  if (partners.length === 0) return null
  const known = new Set(site.guide().partners.map(({ id }) => id))
  return (
    <section aria-labelledby="partners">
      <h2 id="partners">
        <W of={text.partners} />
      </h2>
      <ul class="plain">
        {partners.map(({ partner, name }) => (
          <li class="region-line">
            {partner !== null && known.has(partner) ? (
              <a href={paths.partner(language, partner)}>
                <Some of={name} />
              </a>
            ) : (
              <Some of={name} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
