/**
 * Dossiers are made in a process of their own, one after the other: pages are served meanwhile, and the memory of the
 * typesetter (130 MB) never weighs on the web process. It starts with the first dossier asked for and ends when none
 * has been asked for a minute.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Answered, Asked, Work } from './dossier-process.ts'

const IDLE_MILLISECONDS = 60_000
const MOST_WAITING = 50

type Waiting = { readonly resolve: (file: Buffer) => void; readonly reject: (fault: Error) => void }

let maker: ChildProcess | null = null
let rest: NodeJS.Timeout | null = null
let asked = 0
const waiting = new Map<number, Waiting>()

/** Rejects when that process breaks (the next call starts another) or when fifty dossiers are already waiting. */
export function madeAside<Kind extends Work['kind']>(
  kind: Kind,
  dossier: Extract<Work, { kind: Kind }>['dossier'],
): Promise<Buffer> {
  if (waiting.size >= MOST_WAITING) return Promise.reject(new Error('too many dossiers are waiting'))
  if (rest !== null) clearTimeout(rest)
  rest = null
  maker ??= start()
  const child = maker
  asked += 1
  const id = asked
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    child.ref()
    child.channel?.ref()
    child.send({ id, kind, dossier } as Asked)
  })
}

function start(): ChildProcess {
  const file = fileURLToPath(new URL('./dossier-process.ts', import.meta.url))
  const child = fork(file, { serialization: 'advanced', stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  child.on('message', (answer: Answered) => {
    const one = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('file' in answer) one?.resolve(Buffer.from(answer.file))
    else one?.reject(new Error(answer.fault))
    if (waiting.size === 0) sleepLater(child)
  })
  const broken = () => {
    if (maker !== child) return
    maker = null
    for (const one of waiting.values()) one.reject(new Error('the process that makes dossiers ended'))
    waiting.clear()
  }
  child.on('error', broken)
  child.on('exit', broken)
  return child
}

/** An idle process keeps nobody from ending. */
function sleepLater(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
  rest = setTimeout(() => {
    maker = null
    child.kill()
  }, IDLE_MILLISECONDS)
  rest.unref()
}
