/** The whole site with an editor and a reader of the whole country, for tests of what is edited in the back office. */
import { setTimeout as pause } from 'node:timers/promises'
import { type SignedIn, signedInPerson } from '../../operations/testing/people.ts'
import { type OpenSite, openSite } from '../security/testing/open-site.ts'

export type Answer = { readonly status: number; readonly body: string; readonly location: string }
export type Fields = Readonly<Record<string, string | readonly string[]>>
export type EditedSite = {
  readonly site: OpenSite
  readonly editor: SignedIn
  readonly reader: SignedIn
  readonly regional: SignedIn
  readonly get: (url: string, who?: SignedIn) => Promise<Answer>
  readonly post: (url: string, who: SignedIn, fields: Fields) => Promise<Answer>
}

export async function openEditedSite(): Promise<EditedSite> {
  const site = await openSite(async () => undefined)
  const agent = (role: 'editor' | 'reader', territory: string) =>
    signedInPerson(site.db, { grants: [{ role, territory }] })
  const ask = async (method: 'GET' | 'POST', url: string, who: SignedIn | undefined, fields?: Fields) => {
    const answer = await site.app.inject({
      method,
      url,
      headers: {
        ...(who === undefined ? {} : { cookie: who.cookie }),
        ...(fields === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        'sec-fetch-site': 'same-origin',
      },
      ...(fields === undefined ? {} : { payload: encoded(fields) }),
    })
    const location = String(answer.headers.location ?? '')
    return { status: answer.statusCode, body: answer.body, location }
  }
  return {
    site,
    editor: await agent('editor', '00'),
    reader: await agent('reader', '00'),
    regional: await agent('editor', '02'),
    get: (url, who) => ask('GET', url, who),
    post: (url, who, fields) => ask('POST', url, who, fields),
  }
}

function encoded(fields: Fields): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(fields))
    for (const one of typeof value === 'string' ? [value] : value) query.append(name, one)
  return query.toString()
}

/** What a form would send as it stands: its texts, what is ticked and chosen. Buttons are pressed by the tests. */
export function sentBy(page: string, which = 0): Record<string, string | string[]> {
  const forms = [...page.slice(page.indexOf('office-content')).matchAll(/<form\b.*?<\/form>/gs)]
  const form = forms[which]?.[0] ?? ''
  const fields: Record<string, string | string[]> = {}
  for (const [tag] of form.matchAll(/<input\b(?:"[^"]*"|[^">])*>/g)) {
    const name = attribute(tag, 'name')
    if (name === null || (/type="(checkbox|radio)"/.test(tag) && !/\bchecked\b/.test(tag))) continue
    const value = attribute(tag, 'value') ?? ''
    fields[name] = /type="checkbox"/.test(tag) ? [...[fields[name] ?? []].flat(), value] : value
  }
  for (const [, tag = '', text = ''] of form.matchAll(/(<textarea\b[^>]*>)([^<]*)</g))
    fields[attribute(tag, 'name') ?? ''] = plain(text)
  for (const [, tag = '', options = ''] of form.matchAll(/(<select\b[^>]*>)(.*?)<\/select>/gs)) {
    const all = [...options.matchAll(/<option\b[^>]*>/g)].map(([option]) => option)
    const taken = all.find((option) => /\bselected\b/.test(option)) ?? all[0] ?? ''
    fields[attribute(tag, 'name') ?? ''] = attribute(taken, 'value') ?? ''
  }
  return fields
}

function attribute(tag: string, name: string): string | null {
  const value = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag)
  return value === null ? null : plain(value[1] ?? '')
}

function plain(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

/** A running site asks every few seconds what has changed: true once `seen` holds, false when it never does. */
export async function soon(seen: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 120; tries += 1) {
    if (await seen()) return true
    await pause(250)
  }
  return false
}
