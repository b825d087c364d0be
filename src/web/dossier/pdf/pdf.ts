/**
 * The dossier as a PDF, set in a process of its own, one after the other: pages are served meanwhile, and the 130 MB
 * the typesetter takes never weigh on the web process. It starts with the first dossier asked for and ends when none
 * has been asked for a minute.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Dossier } from '../dossier.ts'
import type { Answered, Asked } from './setting-process.ts'

const IDLE_MILLISECONDS = 60_000
const MOST_WAITING = 50

type Waiting = { readonly resolve: (pdf: Buffer) => void; readonly reject: (fault: Error) => void }

let typesetter: ChildProcess | null = null
let rest: NodeJS.Timeout | null = null
let asked = 0
const waiting = new Map<number, Waiting>()

/** Rejects when the typesetter breaks (the next call starts another) or when fifty dossiers are already waiting. */
export function buildPdf(dossier: Dossier): Promise<Buffer> {
  if (waiting.size >= MOST_WAITING)
    return Promise.reject(new Error('too many dossiers are waiting to be set'))
  if (rest !== null) clearTimeout(rest)
  rest = null
  typesetter ??= start()
  const child = typesetter
  asked += 1
  const id = asked
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    child.ref()
    child.channel?.ref()
    child.send({ id, dossier } satisfies Asked)
  })
}

function start(): ChildProcess {
  const file = fileURLToPath(new URL('./setting-process.ts', import.meta.url))
  const child = fork(file, { serialization: 'advanced', stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  child.on('message', (answer: Answered) => {
    const one = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('pdf' in answer) one?.resolve(Buffer.from(answer.pdf))
    else one?.reject(new Error(answer.fault))
    if (waiting.size === 0) sleepLater(child)
  })
  const broken = () => {
    if (typesetter !== child) return
    typesetter = null
    for (const one of waiting.values()) one.reject(new Error('the typesetter ended'))
    waiting.clear()
  }
  child.on('error', broken)
  child.on('exit', broken)
  return child
}

/** An idle typesetter keeps nobody from ending. */
function sleepLater(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
  rest = setTimeout(() => {
    typesetter = null
    child.kill()
  }, IDLE_MILLISECONDS)
  rest.unref()
}
