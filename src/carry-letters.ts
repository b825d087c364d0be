/** Takes letters from the outbox to what carries them, by both channels, as they come. */
import { consoleGateway } from './mail/console-gateway.ts'
import { smsGateway } from './mail/sms-gateway.ts'
import { smtpGateway } from './mail/smtp-gateway.ts'
import type { Mailer } from './mail/within.ts'
import { sendLetters } from './operations/send-letters.ts'
import type { Settings } from './settings.ts'
import type { Database } from './storage/database.ts'

/** A code waits no longer than this, and the time that its gateway takes. */
const EVERY_MS = 2_000
/** Messages of a channel under way at once: one that is slow does not hold the others up. */
const LANES = 4

type Channel = {
  readonly name: 'phone' | 'email'
  readonly mailer: Mailer
  /** without a gateway codes alone are written to the log; all else waits for one */
  readonly only: 'code' | null
}

/** A site that people reach by https is no place of development: nothing of theirs is written to its log. */
export function isDevelopment({ publicUrl }: Pick<Settings, 'publicUrl'>): boolean {
  return !(publicUrl?.startsWith('https:') ?? false)
}

/** What can carry a code here. */
export function carried(settings: Settings): { readonly phone: boolean; readonly email: boolean } {
  const here = isDevelopment(settings)
  return { phone: settings.sms !== null || here, email: settings.smtpUrl !== null || here }
}

/** Begins; what it gives back stops it, after what is under way. */
export function carryLetters(
  db: Database,
  settings: Settings,
  log: (line: string) => void,
): () => Promise<void> {
  const stops = channelsOf(settings, log).map((channel) => carry(db, channel))
  return async () => {
    await Promise.all(stops.map((stop) => stop()))
  }
}

function channelsOf(settings: Settings, log: (line: string) => void): readonly Channel[] {
  const { sms, smtpUrl, mailFrom } = settings
  const channels: Channel[] = []
  const toLog = { mailer: consoleGateway(log), only: 'code' } as const
  const missing: string[] = []
  if (sms !== null) channels.push({ name: 'phone', mailer: smsGateway(sms), only: null })
  else missing.push('SMS_GATEWAY_URL')
  if (smtpUrl !== null && mailFrom !== null)
    channels.push({ name: 'email', mailer: smtpGateway({ url: smtpUrl, from: mailFrom }), only: null })
  else missing.push('SMTP_URL')
  if (missing.length === 0) return channels
  if (!isDevelopment(settings)) {
    log(`Not set: ${missing.join(', ')}. Nobody can sign in by what is missing.`)
    return channels
  }
  log(`Not set: ${missing.join(', ')}. Codes of sign-in are written here instead, for development only.`)
  if (sms === null) channels.push({ name: 'phone', ...toLog })
  if (smtpUrl === null) channels.push({ name: 'email', ...toLog })
  return channels
}

function carry(db: Database, { name, mailer, only }: Channel): () => Promise<void> {
  let round: Promise<unknown> = Promise.resolve()
  let under = false
  const lane = () => sendLetters(db, name, mailer.send, { now: () => new Date(), only })
  const timer = setInterval(() => {
    if (under) return
    under = true
    round = Promise.all(Array.from({ length: LANES }, lane))
      .catch((error: unknown) => console.error('letters could not be sent', error))
      .finally(() => {
        under = false
      })
  }, EVERY_MS)
  return async () => {
    clearInterval(timer)
    await round
    mailer.close()
  }
}
