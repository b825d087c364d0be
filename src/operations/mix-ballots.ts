/**
 * Writes the rows of every vote anew in random order, again and again while it runs and after it, so that their places
 * and transactions pair nobody with a ballot; forgets who has voted once results are out (decisions/047).
 */
import type { Database } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { contestsToForget, contestsToMix, countBallots } from '../storage/vote/reads.ts'
import { forgetVoters, lockVote, mixVote } from '../storage/vote/writes.ts'

export async function mixBallots(db: Database, { now }: { readonly now: Date }): Promise<number> {
  const mixed = await contestsToMix(db)
  for (const contest of mixed)
    await db.transaction().execute(async (trx) => {
      await lockVote(trx, contest, 'mix')
      await mixVote(trx, contest)
    })
  const forgotten = await contestsToForget(db, now)
  for (const contest of forgotten)
    await db.transaction().execute(async (trx) => {
      await lockVote(trx, contest, 'mix')
      await mixVote(trx, contest)
      await forgetVoters(trx, contest)
      await appendJournal(trx, {
        at: now,
        actor: 'site',
        action: 'forget-voters',
        subject: `contest:${contest}`,
        detail: { ballots: await countBallots(trx, contest) },
      })
    })
  return mixed.length + forgotten.length
}
