/** Passkeys in the browser: asks the site for a challenge, the device for its signature, and brings it back. */
type Told = { readonly next?: string; readonly options?: PublicKeyCredentialCreationOptionsJSON }

const place = document.querySelector<HTMLElement>('[data-passkey]')
if (place !== null && 'credentials' in navigator && 'PublicKeyCredential' in window) {
  place.hidden = false
  place.querySelector('button')?.addEventListener('click', () => void go(place))
}

async function go(place: HTMLElement): Promise<void> {
  const { passkey, address = '', next = '' } = place.dataset
  const wrong = place.querySelector<HTMLElement>('.error')
  if (wrong !== null) wrong.hidden = true
  try {
    const asked = await send(`${address}-challenge.json`, {})
    const made = passkey === 'enrol' ? await make(asked) : await show(asked)
    const told: Told = await send(`${address}.json`, { response: made, next })
    location.assign(told.next ?? location.href)
  } catch {
    if (wrong !== null) wrong.hidden = false
  }
}

async function send(address: string, body: unknown): Promise<Told> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(String(answer.status))
  return answer.json()
}

const bytes = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))

function text(buffer: ArrayBuffer): string {
  const signs = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join('')
  return btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

type Descriptor = { readonly id: string; readonly type: 'public-key'; readonly transports?: string[] }
const descriptors = (list: readonly Descriptor[] = []) =>
  list.map((one) => ({ ...one, id: bytes(one.id) })) as PublicKeyCredentialDescriptor[]

async function make(told: Told): Promise<unknown> {
  const options = told.options
  if (options === undefined) throw new Error('nothing to make')
  const publicKey = {
    ...options,
    challenge: bytes(options.challenge),
    user: { ...options.user, id: bytes(options.user.id) },
    excludeCredentials: descriptors(options.excludeCredentials as Descriptor[]),
  } as unknown as PublicKeyCredentialCreationOptions
  const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential
  const response = made.response as AuthenticatorAttestationResponse
  return {
    ...named(made),
    response: {
      clientDataJSON: text(response.clientDataJSON),
      attestationObject: text(response.attestationObject),
      transports: response.getTransports?.() ?? [],
    },
  }
}

async function show(told: Told): Promise<unknown> {
  const options = told.options as unknown as { challenge: string; allowCredentials?: Descriptor[] }
  const publicKey = {
    ...options,
    challenge: bytes(options.challenge),
    allowCredentials: descriptors(options.allowCredentials),
  } as PublicKeyCredentialRequestOptions
  const shown = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential
  const response = shown.response as AuthenticatorAssertionResponse
  return {
    ...named(shown),
    response: {
      clientDataJSON: text(response.clientDataJSON),
      authenticatorData: text(response.authenticatorData),
      signature: text(response.signature),
      userHandle: response.userHandle === null ? undefined : text(response.userHandle),
    },
  }
}

const named = (one: PublicKeyCredential) => ({
  id: one.id,
  rawId: text(one.rawId),
  type: one.type,
  clientExtensionResults: one.getClientExtensionResults(),
})
