import assert from 'node:assert/strict'
import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { readContest } from '../storage/contest/reads.ts'
import { openDatabase } from '../storage/database.ts'
import { readExtension } from '../storage/deadline/reads.ts'
import { smallAtlas } from '../storage/testing/small-atlas.ts'
import { replaceShipped } from '../storage/territory/writes.ts'
import { momentAt, testContest } from './testing/contest.ts'

const CLOSES = new Date('2026-12-03T23:59:00Z')
const at = (minutes: number) => new Date(CLOSES.getTime() + minutes * 60_000)

/** A real process with a clock that the test holds. */
async function start(folder: string) {
  const child: ChildProcess = fork(join(import.meta.dirname, 'testing', 'watched-site.ts'), [folder], {
    execArgv: process.execArgv,
  })
  const next = () =>
    new Promise<Record<string, unknown>>((done) => child.once('message', (said) => done(said as never)))
  await next()
  const look = async (minutes: number) => {
    const said = next()
    child.send({ now: at(minutes).toISOString() })
    return said
  }
  const kill = async () => {
    const gone = new Promise((done) => child.once('exit', done))
    child.kill('SIGKILL')
    await gone
  }
  return { look, kill }
}

test('a process killed for forty minutes over the bell gives the teams two hours when it is back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-outage-'))
  const opened = await openDatabase(
    { dataFolder: folder, databaseUrl: null, databaseUser: undefined },
    () => undefined,
  )
  try {
    const { db } = opened
    await db.transaction().execute((trx) => replaceShipped(trx, smallAtlas(), () => undefined))
    const deadlines = { opens: momentAt(at(-20_000)), closes: momentAt(CLOSES) }
    const wanted = { now: at(-3000), entries: 1, jurors: 0, deadlines, standing: 'draft' } as const
    const { contest } = await testContest(db, wanted)
    const first = await start(folder)
    assert.equal((await first.look(-3000)).kind, 'nothing-near')
    const calm = Array.from({ length: (1441 - 40) * 3 }, (_, n) => ({
      at: at(-1441 + n / 3),
      ok: true,
      took: 4,
    }))
    await db.insertInto('submit_probe').values(calm).execute()
    assert.deepEqual(await first.look(-40), { kind: 'tried', ok: true, error: null, extended: 0 })
    await first.kill()
    const second = await start(folder)
    assert.deepEqual(await second.look(0.5), { kind: 'tried', ok: true, error: null, extended: 1 })
    await second.kill()
    const closes = (await readContest(db, contest.id))?.deadlines.closes
    assert.equal(closes?.civil, '2026-12-04T01:59')
    const extension = await readExtension(db, `contest:${contest.id}`, 'closes')
    assert.equal(extension?.outageSeconds, Math.round(40.5 * 60 - 20))
    assert.equal((await db.selectFrom('letter').selectAll().execute()).length, 1)
  } finally {
    await opened.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
