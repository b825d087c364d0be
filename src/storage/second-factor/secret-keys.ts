/**
 * The keys of secrets at rest (authenticators, sign-in elsewhere), in one file that only this user reads (mode 600),
 * beside the keys of receipts and away from the tables: who steals the tables alone can open nothing.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export type SecretKeys = {
  /** AES-256-GCM. `purpose` and whose it is are bound in: a sealed text opens in its own place only. */
  readonly seal: (text: string, purpose: string) => string
  /** Null when it was sealed elsewhere, with another key, or was changed. */
  readonly open: (sealed: string, purpose: string) => string | null
  /** HMAC-SHA-256 in hex, for what is only compared. */
  readonly digest: (text: string) => string
}

type KeyFile = { readonly format: 'twiza-secrets-1'; readonly key: string }

/** Opens the file, made when there is none: of several processes that start at once, one makes it and all read that. */
export function openSecretKeys(path: string): SecretKeys {
  return keysOf(readOrMake(path))
}

/** Keys that end with the process: for tests. */
export function temporarySecretKeys(): SecretKeys {
  return keysOf(randomBytes(32))
}

function readOrMake(path: string): Buffer {
  try {
    return read(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  mkdirSync(dirname(path), { recursive: true })
  const fresh = `${path}.${randomBytes(6).toString('hex')}.new`
  const file: KeyFile = { format: 'twiza-secrets-1', key: randomBytes(32).toString('base64url') }
  writeFileSync(fresh, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600, flag: 'wx', flush: true })
  try {
    linkSync(fresh, path) // unlike a rename, never over a file that another process has just made
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(fresh)
  }
  return read(path)
}

function read(path: string): Buffer {
  const file = parsed(readFileSync(path, 'utf8'))
  const key = Buffer.from(file?.key ?? '', 'base64url')
  if (file?.format !== 'twiza-secrets-1' || key.length !== 32)
    throw new Error(
      `${path} is no file of secret keys. Put the right one back; never make a new one over it.`,
    )
  return key
}

function parsed(text: string): KeyFile | null {
  try {
    return JSON.parse(text) as KeyFile
  } catch {
    return null
  }
}

const NONCE = 12
const TAG = 16

function keysOf(key: Buffer): SecretKeys {
  const sealing = Buffer.from(hkdfSync('sha256', key, '', 'twiza-seal', 32))
  const digesting = Buffer.from(hkdfSync('sha256', key, '', 'twiza-digest', 32))
  return {
    seal: (text, purpose) => {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(Buffer.from(purpose))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
    },
    open: (sealed, purpose) => {
      const whole = Buffer.from(sealed, 'base64url')
      if (whole.length < NONCE + TAG) return null
      try {
        const decipher = createDecipheriv('aes-256-gcm', sealing, whole.subarray(0, NONCE), {
          authTagLength: TAG,
        })
          .setAAD(Buffer.from(purpose))
          .setAuthTag(whole.subarray(NONCE, NONCE + TAG))
        return Buffer.concat([decipher.update(whole.subarray(NONCE + TAG)), decipher.final()]).toString(
          'utf8',
        )
      } catch {
        return null
      }
    },
    digest: (text) => createHmac('sha256', digesting).update(text).digest('hex'),
  }
}
