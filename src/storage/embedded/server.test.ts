import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import pg from 'pg'
import { isAlive, runningOn } from './postmaster.ts'
import { type EmbeddedServer, startEmbedded } from './server.ts'

function newFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-server-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function start(dataFolder: string, databaseUser?: string): Promise<EmbeddedServer> {
  return startEmbedded({ dataFolder, databaseUser, log: () => undefined })
}

async function answers({ address }: EmbeddedServer): Promise<boolean> {
  const client = new pg.Client({ ...address, database: 'postgres' })
  await client.connect()
  const { rows } = await client.query('show data_checksums')
  await client.end()
  return rows[0]?.data_checksums === 'on'
}

test('two processes share one server, and the last one that leaves stops it', async (t) => {
  const folder = newFolder(t)
  const [first, second] = await Promise.all([start(folder), start(folder)])
  const running = runningOn(join(folder, 'postgres'))
  await first.release()
  assert.ok(await answers(second))
  await second.release()
  assert.ok(running !== null && !isAlive(running.pid))
})

test('a server whose Twiza was killed is taken over', async (t) => {
  const folder = newFolder(t)
  const script = `
    import { startEmbedded } from ${JSON.stringify(join(import.meta.dirname, 'server.ts'))}
    await startEmbedded({ dataFolder: ${JSON.stringify(folder)}, databaseUser: undefined, log() {} })
    console.log('up'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--no-warnings', '--input-type=module-typescript', '-e', script])
  await once(child.stdout, 'data')
  const orphan = runningOn(join(folder, 'postgres'))?.pid
  child.kill('SIGKILL')
  await once(child, 'exit')
  const server = await start(folder)
  assert.equal(runningOn(join(folder, 'postgres'))?.pid, orphan)
  assert.ok(await answers(server))
  await server.release()
})

test('a server that was killed too is started again, whatever its files say', async (t) => {
  const folder = newFolder(t)
  const first = await start(folder)
  const pid = runningOn(join(folder, 'postgres'))?.pid ?? 0
  await first.release()
  const tables = join(folder, 'postgres')
  const dead = (other: number) =>
    `${other}\n${tables}\n1\n5432\n${join(folder, 'socket')}\n\n  1 2\nready   \n`
  for (const left of [pid, process.pid]) {
    writeFileSync(join(tables, 'postmaster.pid'), dead(left))
    writeFileSync(join(folder, 'socket', '.s.PGSQL.5432.lock'), dead(process.pid))
    const again = await start(folder)
    assert.ok(await answers(again))
    await again.release()
  }
})

test('a start cut off half-way leaves nothing that counts', async (t) => {
  const folder = newFolder(t)
  writeFileSync(join(folder, 'starting.lock'), '999999999')
  rmSync(join(folder, 'postgres.new-left'), { recursive: true, force: true })
  const server = await start(folder)
  assert.ok(await answers(server))
  assert.ok(!existsSync(join(folder, 'starting.lock')))
  await server.release()
})

test('a folder that cannot be one is refused with its path', async (t) => {
  const file = join(newFolder(t), 'a-file')
  writeFileSync(file, '')
  await assert.rejects(start(join(file, 'data')), (error: Error) => error.message.includes(`${file}/data`))
  await assert.rejects(start('/proc/twiza'), /Cannot write to the data folder \/proc\/twiza/)
})

test('root hands the server to another user where no postgres user exists', async (t) => {
  if (process.getuid?.() !== 0) return t.skip('not root')
  const folder = newFolder(t)
  const server = await start(folder, 'no-such-user')
  assert.notEqual(statSync(join(folder, 'postgres')).uid, 0)
  await server.release()
})
