import type { ComponentChildren } from 'preact'
import type { Language } from '../../domain/basics/language.ts'
import { listContests } from '../../storage/contest/reads.ts'
import type { Site } from '../site.ts'
import { W } from '../words/w.tsx'
import { ContestCard } from './contest-card.tsx'
import { contestWords } from './words.ts'

/** The contests held at a meeting. */
export async function contestSlot({
  site,
  language,
  meeting,
  now,
}: {
  readonly site: Site
  readonly language: Language
  readonly meeting: { readonly id: string }
  readonly now: Date
}): Promise<ComponentChildren | null> {
  const contests = await listContests(site.db, { meeting: meeting.id })
  const announced = contests.filter(({ standing }) => standing === 'announced')
  if (announced.length === 0) return null
  return (
    <section aria-labelledby="contests">
      <h2 id="contests">
        <W of={contestWords.contestsOfMeeting} />
      </h2>
      {announced.map((contest) => (
        <ContestCard site={site} language={language} contest={contest} now={now} />
      ))}
    </section>
  )
}
