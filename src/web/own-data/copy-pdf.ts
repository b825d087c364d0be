/** A copy as a PDF, made in a process of its own so that pages are served meanwhile. */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Language } from '../../domain/basics/language.ts'
import type { OwnDataCopy } from '../../operations/export-own-data.ts'
import type { CopyAnswered, CopyAsked } from './copy-process.ts'

const LONGEST_MILLISECONDS = 55_000
const AT_ONCE = 2
let running = 0

/** Throws when it takes a minute, or when two are being made already (the JSON is there at once). */
export async function copyPdf(language: Language, copy: OwnDataCopy): Promise<Buffer> {
  if (running >= AT_ONCE)
    throw Object.assign(new Error('two copies are being made already'), { statusCode: 503 })
  running += 1
  try {
    return await made({ language, copy })
  } finally {
    running -= 1
  }
}

function made(asked: CopyAsked): Promise<Buffer> {
  const file = fileURLToPath(new URL('./copy-process.ts', import.meta.url))
  const child = fork(file, { serialization: 'advanced', stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  return new Promise<Buffer>((done, fail) => {
    const late = setTimeout(() => child.kill('SIGKILL'), LONGEST_MILLISECONDS)
    child.on('message', (answer: CopyAnswered) => {
      if ('file' in answer) done(Buffer.from(answer.file))
      else fail(new Error(answer.fault))
    })
    child.on('error', fail)
    child.on('exit', () => {
      clearTimeout(late)
      fail(new Error('the process that makes copies ended'))
    })
    child.send(asked)
  })
}
