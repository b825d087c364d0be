/**
 * The keys of receipts, in one file that only this user reads (mode 600). The first of the list signs; the others are
 * kept, so that older receipts verify. `secret` makes the holders' private links and never changes.
 */
import {
  createHash,
  createHmac,
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A public key as a JSON Web Key (RFC 8037). */
export type PublicKey = {
  readonly kid: string
  readonly kty: 'OKP'
  readonly crv: 'Ed25519'
  readonly x: string
  readonly use: 'sig'
  readonly alg: 'EdDSA'
  /** day it was made: `2026-11-22` */
  readonly created: string
}
export type SigningKey = { readonly id: string; readonly private: KeyObject; readonly public: PublicKey }
export type ReceiptKeys = {
  readonly signing: SigningKey
  /** the newest first; every key that ever signed here */
  readonly published: readonly PublicKey[]
  /** The secret of a holder's private link, from the key under which the idea was sent: 43 letters. */
  readonly holderSecret: (idempotencyKey: string) => string
}

type Kept = { readonly created: string; readonly private: string }
type KeyFile = {
  readonly format: 'twiza-receipt-keys-1'
  readonly secret: string
  readonly keys: readonly Kept[]
}

/** Opens the file, made when there is none: of several processes that start at once, one makes it and all read that. */
export function openReceiptKeys(path: string, now: Date): ReceiptKeys {
  return keysOf(readOrMake(path, now), path)
}

/** Adds a key that signs from the next start on. */
export function addReceiptKey(path: string, now: Date): ReceiptKeys {
  const file = readOrMake(path, now)
  const longer: KeyFile = { ...file, keys: [newKey(now), ...file.keys] }
  const fresh = `${path}.${randomBytes(6).toString('hex')}.new`
  writeWhole(fresh, longer)
  renameSync(fresh, path)
  return keysOf(longer, path)
}

/** Keys that end with the process: for tests. */
export function temporaryReceiptKeys(now: Date): ReceiptKeys {
  return keysOf(newFile(now), 'temporary keys')
}

function readOrMake(path: string, now: Date): KeyFile {
  try {
    return read(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  mkdirSync(dirname(path), { recursive: true })
  const fresh = `${path}.${randomBytes(6).toString('hex')}.new`
  writeWhole(fresh, newFile(now))
  try {
    linkSync(fresh, path) // unlike a rename, never over a file that another process has just made
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(fresh)
  }
  return read(path)
}

function read(path: string): KeyFile {
  const text = readFileSync(path, 'utf8')
  const file = parsed(text)
  if (file?.format !== 'twiza-receipt-keys-1' || !Array.isArray(file.keys) || file.keys.length === 0)
    throw new Error(
      `${path} is no file of receipt keys. Put the right one back; never make a new one over it.`,
    )
  return file
}

function parsed(text: string): KeyFile | null {
  try {
    return JSON.parse(text) as KeyFile
  } catch {
    return null
  }
}

function writeWhole(path: string, file: KeyFile): void {
  writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600, flag: 'wx', flush: true })
}

function newFile(now: Date): KeyFile {
  return {
    format: 'twiza-receipt-keys-1',
    secret: randomBytes(32).toString('base64url'),
    keys: [newKey(now)],
  }
}

function newKey(now: Date): Kept {
  const { privateKey } = generateKeyPairSync('ed25519')
  return {
    created: now.toISOString().slice(0, 10),
    private: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
  }
}

function keysOf(file: KeyFile, path: string): ReceiptKeys {
  const keys = file.keys.map((kept) => signingKey(kept))
  const [signing] = keys
  if (signing === undefined) throw new Error(`${path} holds no key`)
  const secret = Buffer.from(file.secret, 'base64url')
  return {
    signing,
    published: keys.map((key) => key.public),
    holderSecret: (idempotencyKey) => createHmac('sha256', secret).update(idempotencyKey).digest('base64url'),
  }
}

/** The id of a key is the beginning of the SHA-256 of its public half, so it names the key itself. */
function signingKey(kept: Kept): SigningKey {
  const key = createPrivateKey({ key: Buffer.from(kept.private, 'base64'), format: 'der', type: 'pkcs8' })
  const x = String(key.export({ format: 'jwk' }).x)
  const id = createHash('sha256').update(Buffer.from(x, 'base64url')).digest('hex').slice(0, 16)
  const shared = { kty: 'OKP', crv: 'Ed25519', x, use: 'sig', alg: 'EdDSA' } as const
  return { id, private: key, public: { kid: id, ...shared, created: kept.created } }
}
