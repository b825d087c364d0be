/** For tests: a device with one passkey (ES256, no attestation), as a browser would answer for it. */
import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'

type Asked = { readonly challenge: string; readonly origin: string }

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest()
const text = (bytes: Buffer) => bytes.toString('base64url')

export class SoftPasskey {
  readonly credential = randomBytes(32)
  #counter = 0
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })

  /** What the browser sends when it has made the passkey. */
  made({ challenge, origin }: Asked) {
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' })
    const key = Buffer.concat([
      Buffer.from('a5010203262001215820', 'hex'),
      Buffer.from(x, 'base64url'),
      Buffer.from('225820', 'hex'),
      Buffer.from(y, 'base64url'),
    ])
    const length = Buffer.alloc(2)
    length.writeUInt16BE(this.credential.length)
    const data = Buffer.concat([this.#head(origin, 0x41), Buffer.alloc(16), length, this.credential, key])
    const object = Buffer.concat([
      Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex'),
      Buffer.from([0x58, data.length]),
      data,
    ])
    const clientDataJSON = text(this.#client('webauthn.create', { challenge, origin }))
    return this.#answer({ clientDataJSON, attestationObject: text(object), transports: [] })
  }

  /** What the browser sends when the passkey has signed; `steps` on from the last count of signatures. */
  signed({ challenge, origin }: Asked, steps = 1) {
    this.#counter += steps
    const data = this.#head(origin, 0x01)
    const client = this.#client('webauthn.get', { challenge, origin })
    const signature = createSign('sha256')
      .update(Buffer.concat([data, sha256(client)]))
      .sign(this.#keys.privateKey)
    return this.#answer({
      clientDataJSON: text(client),
      authenticatorData: text(data),
      signature: text(signature),
    })
  }

  #head(origin: string, flags: number): Buffer {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(this.#counter)
    return Buffer.concat([sha256(new URL(origin).hostname), Buffer.from([flags]), counter])
  }

  #client(type: string, { challenge, origin }: Asked): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  }

  #answer<Response>(response: Response) {
    const id = text(this.credential)
    return { id, rawId: id, type: 'public-key', response, clientExtensionResults: {} }
  }
}
