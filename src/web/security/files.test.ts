/** X-08 by HTTP: hostile documents brought by a form, a document of 200 MB, and how what is kept is given back. */
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import type { LightMyRequestResponse } from 'fastify'
import { begunDossier } from '../../operations/testing/dossiers.ts'
import { type SignedIn, signedInPerson } from '../../operations/testing/people.ts'
import { goodFiles } from '../../storage/file/testing/good-files.ts'
import { hostileFiles } from '../../storage/file/testing/hostile-files.ts'
import { ask } from './testing/ask.ts'
import { type OpenSite, openSite } from './testing/open-site.ts'

const BOUNDARY = '----twizaform'
let site: OpenSite
let writer: SignedIn
let dossier = ''
before(async () => {
  site = await openSite(async () => undefined)
  writer = await signedInPerson(site.db)
  dossier = await begunDossier(site.db, writer.actor)
})
after(() => site.close())

const head = (name: string) =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="document"; filename="${name}"\r\nContent-Type: image/png\r\n\r\n`
const TAIL = `\r\n--${BOUNDARY}--\r\n`
const headers = () => ({
  cookie: writer.cookie,
  'sec-fetch-site': 'same-origin',
  'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
})
/** A machine that is busy with other work makes the site say so (503): that is no answer to the document. */
async function bring(name: string, bytes: Buffer): Promise<LightMyRequestResponse> {
  for (let tries = 0; ; tries += 1) {
    const answer = await site.app.inject({
      method: 'POST',
      url: `/fr/dossiers/${dossier}/files`,
      headers: headers(),
      payload: Buffer.concat([Buffer.from(head(name)), bytes, Buffer.from(TAIL)]),
    })
    if (answer.statusCode !== 503 || tries === 20) return answer
    await setTimeout(1000)
  }
}
const kept = () => site.db.selectFrom('dossier_file').selectAll().execute()
/** What lies on the disk of this process's site. */
const onDisk = () => readdirSync(join(tmpdir(), `twiza-test-${process.pid}`, 'files'), { recursive: true })

test('hostile documents sent by the form are refused with a sentence, and nothing of them is kept', async () => {
  const all = hostileFiles()
  assert.ok(all.length >= 80)
  // every tenth by the form; each of them is read by the same reader in storage/file/inspect
  const some = all.filter((_, k) => k % 10 === 0)
  const taken: string[] = []
  for (const { what, bytes } of some) {
    const { statusCode, body } = await bring('photo.png', bytes)
    if (statusCode !== 422 || !/id="document-error"/.test(body)) taken.push(`${what} ${statusCode}`)
  }
  console.log(`# ${some.length} of ${all.length} hostile documents by the form`)
  assert.deepEqual(taken, [])
  assert.deepEqual(await kept(), [])
})

test('200 MB are refused without being held in memory, and the site goes on answering', async () => {
  await site.app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = site.app.server.address() as AddressInfo
  const before = process.memoryUsage().rss
  let most = before
  const piece = Buffer.alloc(1024 * 1024, '%PDF-1.7 ')
  const status = await new Promise<number | string>((done) => {
    const sent = request(
      { host: '127.0.0.1', port, method: 'POST', path: `/fr/dossiers/${dossier}/files`, headers: headers() },
      (answer) => {
        answer.resume()
        done(answer.statusCode ?? 0)
      },
    )
    sent.on('error', ({ message }) => done(message)) // cut off while sending is a refusal too
    void (async () => {
      sent.write(head('large.pdf'))
      for (let n = 0; n < 200 && !sent.destroyed; n += 1) {
        most = Math.max(most, process.memoryUsage().rss)
        if (!sent.write(piece)) await new Promise((go) => sent.once('drain', go).once('close', go))
      }
      sent.end(TAIL)
    })()
  })
  console.log(`# 200 MB: ${status}, memory up by ${Math.round((most - before) / 1048576)} MB`)
  assert.ok(status === 422 || status === 413 || typeof status === 'string', String(status))
  assert.ok(most - before <= 200 * 1024 * 1024)
  assert.deepEqual(await kept(), [])
  assert.equal((await ask(site.app, { method: 'GET', url: '/livez' })).statusCode, 200)
})

const NAMES = [
  '../../../../etc/passwd',
  '..\\..\\windows\\system32\\x.exe',
  'C:\\x.html',
  '%2e%2e%2fx.php',
  'photo\u202egnp.exe',
  'a.png.html',
  '.htaccess',
  'x'.repeat(3000),
  '<script>alert(1)</script>.svg',
  `"; filename*=UTF-8''evil.html`,
]

test('a document is given back as a file to keep, under a tidy name, with its own policy, and is never run', async () => {
  const [good] = (await goodFiles()).filter(({ kind }) => kind === 'png' || kind === 'text')
  assert.ok(good)
  for (const name of NAMES) {
    const answer = await bring(name, good.bytes)
    assert.ok([303, 422].includes(answer.statusCode), `${name.slice(0, 40)} ${answer.statusCode}`)
  }
  const files = await kept()
  assert.ok(files.length >= 5, `${files.length}`)
  for (const { id, name, content_hash } of files) {
    assert.match(name, /^[^/\\<>:"|?*\p{C}]{1,120}$/u)
    assert.match(name, /\.(png|txt|csv)$/)
    const answer = await ask(site.app, {
      method: 'GET',
      url: `/fr/dossiers/${dossier}/files/${id}`,
      headers: { cookie: writer.cookie },
    })
    assert.equal(answer.statusCode, 200)
    assert.match(
      String(answer.headers['content-disposition']),
      /^attachment; filename="[\w.-]+"; filename\*=UTF-8''[^"<>\s]+$/,
    )
    assert.equal(answer.headers['x-content-type-options'], 'nosniff')
    assert.equal(
      answer.headers['content-security-policy'],
      "sandbox; default-src 'none'; frame-ancestors 'none'",
    )
    assert.equal(answer.headers['cross-origin-resource-policy'], 'same-origin')
    assert.equal(answer.headers['cache-control'], 'no-store')
    assert.match(String(answer.headers['content-type']), /^(image\/png|text\/plain; charset=utf-8)$/)
    assert.match(content_hash, /^[0-9a-f]{64}$/)
  }
  for (const entry of onDisk()) assert.match(String(entry), /^[0-9a-f]{2}(\/[0-9a-f]{64})?$/)
})
