import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { consentHash } from '../web/idea/consent.ts'
import { twiza } from './testing.ts'

const ROOT = resolve(import.meta.dirname, '..', '..')
const FOLDER = mkdtempSync(join(tmpdir(), 'twiza-drill-'))
after(() => rmSync(FOLDER, { recursive: true, force: true }))

/** The site as `script/server` runs it, on a data folder of its own, while `work` lasts. */
async function withSite<T>(dataFolder: string, work: (origin: string) => Promise<T>): Promise<T> {
  const site = spawn(resolve(ROOT, 'script/node'), [resolve(ROOT, 'src/start.ts')], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: '', TWIZA_DATA: dataFolder, PORT: '0', LOG_LEVEL: 'silent' },
  })
  const ended = new Promise<void>((done) => site.on('close', () => done()))
  let said = ''
  const ready = new Promise<string>((found, lost) => {
    const read = (text: Buffer) => {
      said += String(text)
      const at = /ready: (http:\S+)/.exec(said)
      if (at?.[1] !== undefined) found(at[1])
    }
    site.stdout.on('data', read)
    site.stderr.on('data', read)
    site.on('close', () => lost(new Error(said)))
  })
  try {
    return await work(await ready)
  } finally {
    site.kill('SIGTERM')
    await ended
  }
}

async function putInIdea(origin: string): Promise<string> {
  const answer = await fetch(`${origin}/fr/ideas`, {
    method: 'POST',
    headers: { accept: 'application/json', origin },
    body: new URLSearchParams({
      title: 'Sécher les figues de Zzyzx',
      idea: 'Nous voulons sécher les figues ensemble et les vendre au souk.',
      territory: '02',
      sector: 'agriculture',
      source: 'citizen',
      visibility: 'hidden',
      contact: '0612345678',
      consent: consentHash('fr'),
      key: 'drill-of-the-backup-0001',
      seen: 'later',
    }),
  })
  const told = (await answer.json()) as { kind: string; href?: string; errors?: unknown }
  assert.equal(told.kind, 'received', JSON.stringify(told))
  return told.href ?? ''
}

test('the drill: an acknowledged idea, its receipt and its private link survive the loss of the machine', async () => {
  const lost = join(FOLDER, 'lost')
  const fresh = join(FOLDER, 'fresh')
  const file = join(FOLDER, 'twiza.backup')
  const env = (TWIZA_DATA: string) => ({ TWIZA_DATA, DATABASE_URL: '', RECEIPT_KEY_FILE: '' })
  const href = await withSite(lost, async (origin) => {
    const kept = await putInIdea(origin)
    const receipt = await fetch(origin + kept.replace('?', '/receipt.json?'))
    writeFileSync(join(FOLDER, 'receipt.json'), await receipt.text())
    // while the site runs
    const made = await twiza(['backup', file], '', env(lost))
    assert.equal(made.code, 0, made.err)
    return kept
  })
  rmSync(lost, { recursive: true })
  const back = await twiza(['restore', file, '--lang', 'fr'], '', env(fresh))
  assert.equal(back.code, 0, back.err)
  assert.match(back.out, /Sauvegarde remise/)
  const checked = await twiza(['receipt', 'verify', join(FOLDER, 'receipt.json')], '', env(fresh))
  assert.equal(checked.code, 0, checked.err)
  const twice = await twiza(['restore', file], '', env(fresh))
  assert.equal(twice.code, 1)
  assert.match(twice.err, /--replace/)
  const whole = readFileSync(file)
  writeFileSync(join(FOLDER, 'half'), whole.subarray(0, whole.length / 2))
  const half = await twiza(['restore', join(FOLDER, 'half'), '--replace', '--lang', 'ar'], '', env(fresh))
  assert.equal(half.code, 1)
  assert.match(half.err, /لم يتغير شيء/)
  assert.equal((await twiza(['restore', join(FOLDER, 'none'), '--replace'], '', env(fresh))).code, 1)
  await withSite(fresh, async (origin) => {
    const page = await (await fetch(origin + href)).text()
    assert.match(page, /Zzyzx/)
    assert.equal(await putInIdea(origin), href, 'the same sending is still the same idea')
  })
})
