import type { Language } from '../../domain/basics/language.ts'
import { readSome } from '../../domain/basics/some-text.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { SHEET } from '../map/shapes.ts'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { useWords, W } from '../words/w.tsx'
import { meetingWords as text } from './words.ts'

/** A meeting with the number it bears in the list beside the map. */
export type Numbered = { readonly n: number; readonly meeting: Meeting }

type Props = { readonly site: Site; readonly language: Language; readonly stops: readonly Numbered[] }

const RADIUS = 20

/** Where the meetings are, each a number that leads to its page; the list beside it says the same in words. */
export function MeetingMap({ site, language, stops }: Props) {
  const t = useWords()
  const placed = spread(
    stops.flatMap((stop) => {
      const place = site.atlas().territories.get(stop.meeting.territory)?.place ?? null
      return place === null
        ? []
        : [{ ...stop, ...site.library.shapes.place(place.latitude, place.longitude) }]
    }),
  )
  if (placed.length === 0) return null
  return (
    <figure>
      <svg
        class="map meeting-map"
        viewBox={`0 0 ${SHEET.width} ${SHEET.height}`}
        role="group"
        aria-label={t(text.mapTitle)}
      >
        {site.library.shapes.regions.map(({ path }) => (
          <path d={path} />
        ))}
        {placed.map(({ n, meeting, x, y }) => (
          <a
            href={paths.meeting(language, meeting.id)}
            aria-label={`${n} – ${readSome(meeting.city, language)?.words ?? ''}`}
          >
            <circle class="stop" cx={x} cy={y} r={RADIUS} />
            <text class="stop-number" x={x} y={y + 8} text-anchor="middle">
              {n}
            </text>
          </a>
        ))}
      </svg>
      <figcaption class="source">
        <W of={text.mapNumbers} />
      </figcaption>
    </figure>
  )
}

/** Two in one town would cover each other: the later one stands beside. */
function spread<Point extends { readonly x: number; readonly y: number }>(
  points: readonly Point[],
): readonly Point[] {
  const near = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y) < 2 * RADIUS
  const placed: Point[] = []
  for (const point of points) {
    let moved = point
    for (let tries = 0; tries < 12 && placed.some((other) => near(other, moved)); tries += 1) {
      const beside = moved.x + 2 * RADIUS
      moved = { ...moved, x: beside > SHEET.width ? moved.x - 4 * RADIUS : beside }
    }
    placed.push(moved)
  }
  return placed
}
