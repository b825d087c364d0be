/** Asks a virus scanner (clamd) about a document over TCP, by its command INSTREAM. Off unless CLAMD_HOST is set. */
import { connect } from 'node:net'

export type Scanner = (bytes: Uint8Array) => Promise<'clean' | 'virus'>

export type ScannerAddress = { readonly host: string; readonly port: number }

const USUAL_PORT = 3310
const MOST_MILLISECONDS = 20_000
const PIECE_BYTES = 64 * 1024

/** `scanner.example`, `scanner.example:3311` or `[::1]:3310`; null when it is none. */
export function parseScannerAddress(text: string): ScannerAddress | null {
  const found = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/i.exec(text.trim())
  if (found === null) return null
  const port = Number(found[2] ?? USUAL_PORT)
  if (port < 1 || port > 65_535) return null
  return { host: (found[1] ?? '').replace(/^\[|\]$/g, ''), port }
}

/** Throws when it does not answer, or with anything but yes or no: then no document is taken. */
export function clamdScanner(address: ScannerAddress): Scanner {
  return (bytes) =>
    new Promise((done, fail) => {
      const socket = connect(address)
      let said = ''
      socket.setTimeout(MOST_MILLISECONDS, () =>
        socket.destroy(new Error('the virus scanner does not answer')),
      )
      socket.on('error', fail)
      socket.on('connect', () => {
        socket.write('zINSTREAM\0')
        for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
          const piece = bytes.subarray(at, at + PIECE_BYTES)
          const length = Buffer.alloc(4)
          length.writeUInt32BE(piece.length)
          socket.write(length)
          socket.write(piece)
        }
        socket.write(Buffer.alloc(4))
      })
      socket.on('data', (chunk) => {
        said += chunk.toString('latin1')
      })
      socket.on('close', () => {
        const answer = said.replace(/\0[\s\S]*$/, '').trim()
        if (answer.endsWith(' FOUND')) done('virus')
        else if (answer === 'stream: OK') done('clean')
        else fail(new Error(`the virus scanner said "${answer.slice(0, 200)}"`))
      })
    })
}
