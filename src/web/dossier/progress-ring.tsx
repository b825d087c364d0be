import { W } from '../words/w.tsx'
import { dossierWords } from './words.ts'

const RADIUS = 40
const AROUND = 2 * Math.PI * RADIUS

/** How many of the needed questions are answered: as a ring, and the same in words beside it. */
export function ProgressRing({ done, needed }: { done: number; needed: number }) {
  const share = needed === 0 ? 1 : done / needed
  return (
    <div class="progress-ring">
      <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
        <circle cx="50" cy="50" r={RADIUS} class="ring-all" />
        <circle
          cx="50"
          cy="50"
          r={RADIUS}
          class="ring-done"
          stroke-dasharray={`${(share * AROUND).toFixed(1)} ${AROUND.toFixed(1)}`}
          transform="rotate(-90 50 50)"
        />
        <text x="50" y="57" text-anchor="middle" direction="ltr">
          {done}/{needed}
        </text>
      </svg>
      <p>
        <strong>
          <W of={dossierWords.progress} with={{ done, needed }} />
        </strong>
      </p>
    </div>
  )
}
