import assert from 'node:assert/strict'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { test } from 'node:test'
import { clamdScanner, parseScannerAddress } from './clamd.ts'

/** Speaks INSTREAM as clamd does: pieces with their length, an empty one at the end, then one answer. */
function scannerServer(answer: (bytes: Buffer) => string | null): Promise<Server> {
  const server = createServer((socket) => {
    let heard = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      heard = Buffer.concat([heard, chunk])
      const command = Buffer.from('zINSTREAM\0')
      if (heard.length < command.length || !heard.subarray(0, command.length).equals(command)) return
      const pieces: Buffer[] = []
      for (let at = command.length; at + 4 <= heard.length; ) {
        const length = heard.readUInt32BE(at)
        if (length === 0) {
          const said = answer(Buffer.concat(pieces))
          if (said !== null) socket.end(`${said}\0`)
          else socket.destroy()
          return
        }
        pieces.push(heard.subarray(at + 4, at + 4 + length))
        at += 4 + length
      }
    })
  })
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)))
}

const portOf = (server: Server) => (server.address() as AddressInfo).port

test('a scanner is told the whole document, and what it says counts', async () => {
  const server = await scannerServer((bytes) =>
    bytes.includes('VIRUS')
      ? 'stream: Test-Signature FOUND'
      : `stream: ${bytes.length === 300_000 ? 'OK' : '?'}`,
  )
  const scan = clamdScanner({ host: '127.0.0.1', port: portOf(server) })
  assert.equal(await scan(Buffer.alloc(300_000, 97)), 'clean')
  assert.equal(await scan(Buffer.concat([Buffer.alloc(299_990), Buffer.from('VIRUS')])), 'virus')
  await assert.rejects(scan(Buffer.from('x')), /said/)
  server.close()
})

test('a scanner that is away or hangs up lets nothing pass', async () => {
  const server = await scannerServer(() => null)
  const address = { host: '127.0.0.1', port: portOf(server) }
  await assert.rejects(clamdScanner(address)(Buffer.from('x')))
  await new Promise((done) => server.close(done))
  await assert.rejects(clamdScanner(address)(Buffer.from('x')))
})

test('its address is a host, with a port or the usual one', () => {
  assert.deepEqual(parseScannerAddress('clamav'), { host: 'clamav', port: 3310 })
  assert.deepEqual(parseScannerAddress('[::1]:3311'), { host: '::1', port: 3311 })
  for (const wrong of ['', 'a b', 'x:0', 'x:99999', 'http://x/'])
    assert.equal(parseScannerAddress(wrong), null)
})
