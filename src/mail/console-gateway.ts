/** For development, where nothing carries messages: they are written to the log, where whoever started the site reads. */
import type { Mailer } from './within.ts'

export function consoleGateway(log: (line: string) => void): Mailer {
  return {
    send: async ({ address, body }) => log(`[message to ${address}] ${body}`),
    close: () => undefined,
  }
}
