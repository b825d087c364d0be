import type { Gateway } from '../operations/send-letters.ts'

/** What carries letters of one channel. */
export type Mailer = { readonly send: Gateway; readonly close: () => void }

/** Fails when the work takes longer: a gateway that never answers must not hold the others up. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('the server did not answer in time')), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
