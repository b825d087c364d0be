/** One kept-alive connection that asks one thing at a time, written by hand so that the load costs little to make. */
import { connect, type Socket } from 'node:net'

export type Heard = {
  /** 0: the connection broke or nothing came in time */
  readonly status: number
  readonly location: string
  readonly bytes: number
}

const BROKEN: Heard = { status: 0, location: '', bytes: 0 }
const END_OF_CHUNKS = Buffer.from('0\r\n\r\n')

export class Connection {
  private socket: Socket | null = null
  private waiting: ((heard: Heard) => void) | null = null
  private held: Buffer[] = []
  private bytes = 0
  private head: { status: number; location: string; ends: number; chunked: boolean } | null = null
  private readonly port: number

  constructor(port: number) {
    this.port = port
  }

  /** Rejects never: what is broken is told as status 0. */
  ask(request: string, done: (heard: Heard) => void): void {
    this.waiting = done
    if (this.socket === null || this.socket.destroyed) this.open()
    this.socket?.write(request)
  }

  open(): void {
    const socket = connect(this.port, '127.0.0.1')
    this.socket = socket
    socket.setNoDelay(true)
    socket.on('data', (chunk: Buffer) => this.hear(chunk))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      if (this.socket === socket) this.finish(BROKEN)
    })
  }

  close(): void {
    this.socket?.destroy()
  }

  /** Gives up waiting: the connection is of no more use. */
  abandon(): void {
    this.socket?.destroy()
    this.finish(BROKEN)
  }

  private hear(chunk: Buffer): void {
    this.held.push(chunk)
    this.bytes += chunk.length
    if (this.head === null) {
      const all = this.held.length === 1 ? chunk : Buffer.concat(this.held)
      this.held = [all]
      const end = all.indexOf('\r\n\r\n')
      if (end === -1) return
      this.head = readHead(all.toString('latin1', 0, end), end + 4)
    }
    const { status, location, ends, chunked } = this.head
    const last = this.held.at(-1) ?? chunk
    const whole = chunked ? endsWithLastChunk(last, this.held) : this.bytes >= ends
    if (whole) this.finish({ status, location, bytes: this.bytes })
  }

  private finish(heard: Heard): void {
    const { waiting } = this
    this.waiting = null
    this.held = []
    this.bytes = 0
    this.head = null
    waiting?.(heard)
  }
}

function endsWithLastChunk(last: Buffer, held: readonly Buffer[]): boolean {
  const tail = last.length >= END_OF_CHUNKS.length ? last : Buffer.concat(held)
  return tail.subarray(-END_OF_CHUNKS.length).equals(END_OF_CHUNKS)
}

function readHead(head: string, bodyAt: number) {
  const status = Number(head.slice(9, 12))
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
  const location = /\r\nlocation: ([^\r]*)/i.exec(head)?.[1] ?? ''
  const chunked = /\r\ntransfer-encoding: chunked/i.test(head)
  return { status, location, chunked, ends: bodyAt + Number(length ?? 0) }
}
