/** For the gates: a meeting of tomorrow that is full, with somebody who has a seat, one who waits and a walk-in twice. */
import type { RegistrationId } from '../src/domain/attendance/registration.ts'
import { reportArrivals } from '../src/operations/check-in.ts'
import { registerForMeeting } from '../src/operations/register-for-meeting.ts'
import { askedSeat, chance, freshId, freshKey, testMeeting } from '../src/operations/testing/meeting.ts'
import type { SignedIn } from '../src/operations/testing/people.ts'
import type { Database } from '../src/storage/database.ts'

const LONG = 'Coopérative-des-femmes-du-douar-Oulad-Ali-et-des-douars-voisins-d’Ahfir'

export async function ownAttendance(
  db: Database,
  {
    seated,
    waiting,
    door,
  }: { readonly seated: SignedIn; readonly waiting: SignedIn; readonly door: SignedIn },
): Promise<{ readonly coming: string }> {
  const now = new Date()
  const { id } = await testMeeting(db, { start: new Date(now.getTime() + 86_400_000), capacity: 2 })
  for (const [who, name] of [
    [seated, `فاطمة <b>الزهراء</b> ${LONG}`],
    [waiting, 'Samir'],
  ] as const) {
    const asked = askedSeat({ name, seats: 2, category: 'cooperative', organisation: LONG })
    const circumstances = { actor: who.actor, now, origin: null, id: freshId, chance }
    await registerForMeeting(db, { meeting: id, asked, key: freshKey() }, circumstances)
  }
  const walkIn = { name: 'أحمد', category: 'expert', phone: null, consent: true } as const
  const taps = [1, 2].map((order) => ({
    ...{ key: freshKey(), kind: 'arrive' as const, seats: 1, order, at: now.getTime() },
    ...{ registration: freshId() as RegistrationId, walkIn },
  }))
  const batch = { device: 'e'.repeat(32), sentAt: now.getTime(), taps }
  const sent = await reportArrivals(db, { meeting: id, batch }, { actor: door.actor, now, chance })
  if (!sent.ok) throw new Error(JSON.stringify(sent))
  return { coming: id }
}
