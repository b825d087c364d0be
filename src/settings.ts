/** The settings of this process: environment variables with good defaults, read once at start. */
import { resolve } from 'node:path'
import { parseScannerAddress, type ScannerAddress } from './storage/file/clamd.ts'
import type { Outcome } from './domain/basics/outcome.ts'
import type { SmsSettings } from './mail/sms-gateway.ts'

export type Settings = {
  /** PORT; 0 takes any free one. */
  readonly port: number
  /** HOST */
  readonly host: string
  /** TWIZA_DATA, absolute: tables, logs, uploads. */
  readonly dataFolder: string
  /** DATABASE_URL: a PostgreSQL 15 or later instead of the embedded one. */
  readonly databaseUrl: string | null
  /** DATABASE_REPLICA_URLS, separated by commas: read replicas. Read and checked; not used yet. */
  readonly databaseReplicaUrls: readonly string[]
  /** TWIZA_DATABASE_USER: who runs the embedded PostgreSQL when Twiza runs as root. */
  readonly databaseUser: string | undefined
  /** OPERATOR_NAME: the office or association that runs this Twiza, shown on every page. */
  readonly operatorName: string | null
  /** OPERATOR_CONTACT: an e-mail address, telephone number or web address for help and accessibility. */
  readonly operatorContact: string | null
  /** PUBLIC_URL: the address people see, for links in documents; null: as the request says. */
  readonly publicUrl: string | null
  /** TRUST_PROXY=1: behind a reverse proxy that sets X-Forwarded-*. */
  readonly trustProxy: boolean
  /** TWIZA_IMPORT_LIMIT_MB, in bytes: larger files are refused before they are read. */
  readonly importLimitBytes: number
  /** RECEIPT_KEY_FILE, absolute: the keys that sign receipts of ideas; the same file for every process of a site. */
  readonly receiptKeyFile: string
  /** SECRETS_KEY_FILE, absolute: the key of second factors at rest; the same file for every process of a site. */
  readonly secretsKeyFile: string
  /** OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME: sign-in by an account of another service; null: off. */
  readonly oidc: OidcSettings | null
  /**
   * RATE_LIMIT_PER_MINUTE: requests one address may send in a minute; 0: no limit (timings, or a proxy that limits). A
   * village centre or a mobile network is one address: 300 people with 20 requests each.
   */
  readonly rateLimitPerMinute: number
  /** SMTP_URL: the mail server that takes letters to authors; null: letters wait in the outbox. */
  readonly smtpUrl: string | null
  /** MAIL_FROM: the address letters come from, `Twiza <bank@example.org>`. */
  readonly mailFrom: string | null
  /** CLAMD_HOST: `host:port` of a virus scanner (clamd) that is asked about every document; null: none is asked. */
  readonly virusScanner: ScannerAddress | null
  /**
   * REQUIRE_CNDP=1: forms whose processing has no number of the CNDP are closed, but for those of CNDP_OVERRIDE (ids of
   * the register of processing, separated by commas; each is written into the journal). Null: none is closed.
   */
  readonly requireCndp: { readonly open: readonly string[] } | null
  /** BACKUP_FOLDER, absolute: a backup a day is kept there; null: none is made by itself. */
  readonly backupFolder: string | null
  /**
   * SMS_GATEWAY_URL: what takes text messages by HTTP, with {to} and {text} in it or in SMS_GATEWAY_BODY (JSON);
   * SMS_GATEWAY_HEADERS: JSON, for a key; SMS_SENDER: the name that telephones show, {from}. Null: nothing carries them.
   */
  readonly sms: SmsSettings | null
  /** SMS_COUNTRIES: beginnings of the numbers that codes are sent to, separated by commas. */
  readonly smsCountries: readonly string[]
  /** SMS_PER_HOUR: codes by SMS for the whole site in an hour, which is what they may cost. */
  readonly smsPerHour: number
  /** LOG_LEVEL */
  readonly logLevel: (typeof LOG_LEVELS)[number]
}

export type OidcSettings = {
  /** `https://accounts.example.org`: where its configuration is found */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** as people know the service, shown on the button */
  readonly name: string
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const

export type BadSetting = { readonly kind: 'bad-setting'; readonly name: string; readonly message: string }
export type Environment = Readonly<Record<string, string | undefined>>

const bad = (name: string, message: string): BadSetting => ({
  kind: 'bad-setting',
  name,
  message: `${name} ${message}`,
})

/** An unset variable and an empty one mean the same. */
function text(environment: Environment, name: string): string | null {
  const value = environment[name]?.trim() ?? ''
  return value === '' ? null : value
}

function wholeNumber(
  environment: Environment,
  name: string,
  [low, standard, high]: readonly [number, number, number],
  wrong: BadSetting[],
): number {
  const typed = text(environment, name)
  if (typed === null) return standard
  const value = Number(typed)
  if (/^\d+$/.test(typed) && value >= low && value <= high) return value
  wrong.push(bad(name, `must be a whole number from ${low} to ${high}, not "${typed}".`))
  return standard
}

function address(environment: Environment, name: string, schemes: readonly string[], wrong: BadSetting[]) {
  const typed = text(environment, name)
  if (typed === null) return null
  if (isAddress(typed, schemes)) return typed
  wrong.push(bad(name, `must be an address that begins with ${schemes.map((s) => `${s}//`).join(' or ')}.`))
  return null
}

function isAddress(typed: string, schemes: readonly string[]): boolean {
  return URL.canParse(typed) && schemes.includes(new URL(typed).protocol)
}

const POSTGRES = ['postgres:', 'postgresql:']

function replicas(environment: Environment, wrong: BadSetting[]): readonly string[] {
  const typed = text(environment, 'DATABASE_REPLICA_URLS')?.split(',') ?? []
  const urls = typed.map((url) => url.trim()).filter((url) => url !== '')
  if (!urls.every((url) => isAddress(url, POSTGRES)))
    wrong.push(bad('DATABASE_REPLICA_URLS', 'must be postgres:// addresses separated by commas.'))
  return urls
}

function requireCndp(environment: Environment): Settings['requireCndp'] {
  if (text(environment, 'REQUIRE_CNDP') !== '1') return null
  const open = text(environment, 'CNDP_OVERRIDE')?.split(',') ?? []
  return { open: open.map((id) => id.trim()).filter((id) => id !== '') }
}

function virusScanner(environment: Environment, wrong: BadSetting[]): ScannerAddress | null {
  const typed = text(environment, 'CLAMD_HOST')
  if (typed === null) return null
  const read = parseScannerAddress(typed)
  if (read === null) wrong.push(bad('CLAMD_HOST', 'must name a scanner as "host" or "host:port".'))
  return read
}

/** Headers and body are JSON, so that a quote or a brace in a message can never end them. */
function sms(environment: Environment, wrong: BadSetting[]): SmsSettings | null {
  const url = text(environment, 'SMS_GATEWAY_URL')
  if (url === null) return null
  const body = text(environment, 'SMS_GATEWAY_BODY')
  const headers = json(text(environment, 'SMS_GATEWAY_HEADERS') ?? '{}')
  const bare = url.replace(/\{(to|text|from)\}/g, 'x')
  if (!isAddress(bare, ['https:', 'http:']) || /^[^/]*\/\/[^/]*\{/.test(url))
    wrong.push(bad('SMS_GATEWAY_URL', 'must be an http(s) address, with {to} and {text} after the server.'))
  if (body !== null && typeof json(body) !== 'object')
    wrong.push(bad('SMS_GATEWAY_BODY', 'must be JSON, as {"to":"{to}","text":"{text}"}.'))
  if (!['{to}', '{text}'].every((place) => `${url}${body ?? ''}`.includes(place)))
    wrong.push(bad('SMS_GATEWAY_URL', 'or SMS_GATEWAY_BODY must say where {to} and {text} go.'))
  if (!isTexts(headers)) {
    wrong.push(bad('SMS_GATEWAY_HEADERS', 'must be JSON, as {"authorization":"Bearer …"}.'))
    return null
  }
  return { url, body, headers, sender: text(environment, 'SMS_SENDER') ?? 'Twiza' }
}

function json(typed: string): unknown {
  try {
    return JSON.parse(typed)
  } catch {
    return undefined
  }
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((each) => typeof each === 'string')
  )
}

function smsCountries(environment: Environment, wrong: BadSetting[]): readonly string[] {
  const typed = text(environment, 'SMS_COUNTRIES') ?? '+212'
  const countries = typed.split(',').map((country) => country.trim())
  if (!countries.every((country) => /^\+[1-9]\d{0,3}$/.test(country)))
    wrong.push(bad('SMS_COUNTRIES', 'must be beginnings of numbers separated by commas: +212,+33'))
  return countries
}

function logLevel(environment: Environment, wrong: BadSetting[]): Settings['logLevel'] {
  const typed = text(environment, 'LOG_LEVEL') ?? 'info'
  const known = LOG_LEVELS.find((level) => level === typed)
  if (known === undefined) wrong.push(bad('LOG_LEVEL', `must be one of ${LOG_LEVELS.join(', ')}.`))
  return known ?? 'info'
}

function oidcOf(environment: Environment, wrong: BadSetting[]): OidcSettings | null {
  const issuer = address(environment, 'OIDC_ISSUER', ['https:', 'http:'], wrong)
  if (issuer === null) return null
  const clientId = text(environment, 'OIDC_CLIENT_ID')
  const clientSecret = text(environment, 'OIDC_CLIENT_SECRET')
  if (clientId !== null && clientSecret !== null)
    return { issuer, clientId, clientSecret, name: text(environment, 'OIDC_NAME') ?? new URL(issuer).host }
  wrong.push(bad('OIDC_CLIENT_ID', 'and OIDC_CLIENT_SECRET must be given when OIDC_ISSUER is set.'))
  return null
}

/** `root`: the checkout; relative folders are below the folder the command was given in (`cwd`). */
export function readSettings(
  environment: Environment,
  { root, cwd }: { readonly root: string; readonly cwd: string },
): Outcome<Settings, BadSetting> {
  const wrong: BadSetting[] = []
  const data = text(environment, 'TWIZA_DATA')
  const dataFolder = data === null ? resolve(root, '.twiza') : resolve(cwd, data)
  const receiptKeys = text(environment, 'RECEIPT_KEY_FILE')
  const secretKeys = text(environment, 'SECRETS_KEY_FILE')
  const backups = text(environment, 'BACKUP_FOLDER')
  const settings: Settings = {
    port: wholeNumber(environment, 'PORT', [0, 3000, 65_535], wrong),
    host: text(environment, 'HOST') ?? '127.0.0.1',
    dataFolder,
    databaseUrl: address(environment, 'DATABASE_URL', POSTGRES, wrong),
    databaseReplicaUrls: replicas(environment, wrong),
    databaseUser: text(environment, 'TWIZA_DATABASE_USER') ?? undefined,
    backupFolder: backups === null ? null : resolve(cwd, backups),
    operatorName: text(environment, 'OPERATOR_NAME'),
    operatorContact: text(environment, 'OPERATOR_CONTACT'),
    publicUrl: address(environment, 'PUBLIC_URL', ['https:', 'http:'], wrong),
    trustProxy: text(environment, 'TRUST_PROXY') === '1',
    importLimitBytes: wholeNumber(environment, 'TWIZA_IMPORT_LIMIT_MB', [1, 100, 4_000], wrong) * 1_000_000,
    receiptKeyFile:
      receiptKeys === null ? resolve(dataFolder, 'receipt-keys.json') : resolve(cwd, receiptKeys),
    secretsKeyFile: secretKeys === null ? resolve(dataFolder, 'secret-keys.json') : resolve(cwd, secretKeys),
    oidc: oidcOf(environment, wrong),
    rateLimitPerMinute: wholeNumber(environment, 'RATE_LIMIT_PER_MINUTE', [0, 6000, 1_000_000], wrong),
    smtpUrl: address(environment, 'SMTP_URL', ['smtp:', 'smtps:'], wrong),
    mailFrom: text(environment, 'MAIL_FROM'),
    virusScanner: virusScanner(environment, wrong),
    requireCndp: requireCndp(environment),
    sms: sms(environment, wrong),
    smsCountries: smsCountries(environment, wrong),
    smsPerHour: wholeNumber(environment, 'SMS_PER_HOUR', [0, 3000, 1_000_000], wrong),
    logLevel: logLevel(environment, wrong),
  }
  if (settings.smtpUrl !== null && settings.mailFrom === null)
    wrong.push(bad('MAIL_FROM', 'must name the address that letters come from when SMTP_URL is set.'))
  return wrong.length === 0 ? { ok: true, value: settings } : { ok: false, reasons: wrong }
}
