import type { Language } from '../../domain/basics/language.ts'
import { type Meeting, meetingPhase } from '../../domain/meeting/meeting.ts'
import { paths } from '../paths.ts'
import { territoryText } from '../project/named.ts'
import type { Site } from '../site.ts'
import { Some, W } from '../words/w.tsx'
import type { Numbered } from './meeting-map.tsx'
import { DaySaid, HoursSaid } from './when.tsx'
import { meetingWords as text, PHASE_WORDS } from './words.ts'

const TONES = { running: 'good', coming: 'good', postponed: 'warn', cancelled: 'bad' } as const

/** How it stands; of a documented one only that it is a record. */
export function PhaseBadge({ meeting, now }: { meeting: Meeting; now: Date }) {
  if (meeting.shipped)
    return (
      <span class="badge">
        <W of={text.record} />
      </span>
    )
  const phase = meetingPhase(meeting, now)
  const tone = phase in TONES ? TONES[phase as keyof typeof TONES] : ''
  return (
    <span class={`badge ${tone}`}>
      <W of={PHASE_WORDS[phase]} />
    </span>
  )
}

type Props = { readonly site: Site; readonly language: Language; readonly now: Date }

/** The line of stops: number, town, day. The table beside the map. */
export function MeetingLines({
  site,
  language,
  now,
  stops,
  start = 1,
}: Props & { stops: readonly Numbered[]; start?: number }) {
  return (
    <ol class="plain stops" start={start}>
      {stops.map(({ n, meeting }) => (
        <li class="card stop-line">
          <span class="stop-n" aria-hidden="true">
            {n}
          </span>
          <div>
            <a href={paths.meeting(language, meeting.id)}>
              <strong>
                <Some of={meeting.title} />
              </strong>
            </a>
            <p>
              <DaySaid meeting={meeting} />
              {meeting.when.kind === 'hour' ? (
                <>
                  {' – '}
                  <HoursSaid meeting={meeting} />
                </>
              ) : null}
            </p>
            <p class="muted small">
              <Some of={meeting.city} /> · <W of={territoryText(site, regionOf(meeting))} />{' '}
              <PhaseBadge meeting={meeting} now={now} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}

export function regionOf({ territory }: Pick<Meeting, 'territory'>): Meeting['territory'] {
  return territory.slice(0, 2) as Meeting['territory']
}
