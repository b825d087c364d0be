/**
 * The dossier as a PDF, set in a thread of its own, one after the other. The thread starts with the first dossier asked
 * for and ends when none has been asked for a while: its fonts and caches then leave the memory.
 */
import { Worker } from 'node:worker_threads'
import type { Dossier } from '../dossier.ts'
import type { Answered, Asked } from './setting-worker.ts'

const IDLE_MILLISECONDS = 60_000

type Waiting = { readonly resolve: (pdf: Buffer) => void; readonly reject: (fault: Error) => void }

let worker: Worker | null = null
let asked = 0
let rest: NodeJS.Timeout | null = null
const waiting = new Map<number, Waiting>()

/** Rejects when the typesetter itself breaks; the next call starts a new one. */
export function buildPdf(dossier: Dossier): Promise<Buffer> {
  if (rest !== null) clearTimeout(rest)
  worker ??= start()
  const thread = worker
  asked += 1
  const id = asked
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    thread.ref()
    thread.postMessage({ id, dossier } satisfies Asked)
  })
}

function start(): Worker {
  const thread = new Worker(new URL('./setting-worker.ts', import.meta.url))
  thread.on('message', (answer: Answered) => {
    const one = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('pdf' in answer) one?.resolve(Buffer.from(answer.pdf))
    else one?.reject(new Error(answer.fault))
    if (waiting.size === 0) sleepLater(thread)
  })
  const broken = (fault: Error) => {
    if (worker === thread) worker = null
    for (const one of waiting.values()) one.reject(fault)
    waiting.clear()
  }
  thread.on('error', broken)
  thread.on('exit', () => {
    if (worker === thread) broken(new Error('the typesetter ended'))
  })
  return thread
}

/** An idle typesetter keeps no process alive. */
function sleepLater(thread: Worker): void {
  thread.unref()
  rest = setTimeout(() => {
    worker = null
    void thread.terminate()
  }, IDLE_MILLISECONDS)
  rest.unref()
}
