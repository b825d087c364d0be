/** P-01, P-02: every form that people with an account are shown, as a page sends it: its fields, its ticks, its words. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { DATA } from '../../operations/testing/prepared-database.ts'
import { readProcessingRegister } from '../../storage/reference/processing-register.ts'
import { QUESTIONS } from '../../domain/dossier/questions.ts'
import { STEPS } from '../../domain/founding/steps.ts'
import { ask } from './testing/ask.ts'
import { type OpenSite, openSite } from './testing/open-site.ts'
import { linesOf, peopleCases } from './testing/people-matrix.ts'
import { fillWithPeople, type PeopleSite } from './testing/people-site.ts'
import { tagsOf } from './testing/read-html.ts'
import { policyOf } from './testing/route-policies.ts'

/** A form that changes something: what its page is, where it is sent, what it asks. */
type Form = {
  readonly page: string
  readonly action: string
  readonly fields: readonly string[]
  readonly ticked: readonly string[]
}

let site: OpenSite
let people: PeopleSite
let forms: readonly Form[] = []
before(async () => {
  site = await openSite(async (db, keys) => {
    people = await fillWithPeople(db, keys)
  })
  forms = await everyForm()
})
after(() => site.close())

const FIELDS = new Set(['input', 'select', 'textarea', 'button'])

function formsOf(page: string, html: string): readonly Form[] {
  const found: Form[] = []
  for (const [, body = ''] of html.matchAll(/(<form\b[\s\S]*?)<\/form>/g)) {
    const [form, ...rest] = tagsOf(body)
    if (form === undefined || form.attributes.get('method') !== 'post') continue
    const controls = rest.filter(({ name, attributes }) => FIELDS.has(name) && attributes.has('name'))
    const ticks = controls.filter(({ attributes }) => attributes.get('type') === 'checkbox')
    found.push({
      page,
      action: new URL(form.attributes.get('action') ?? page, `http://x${page}`).pathname,
      fields: controls.map(({ attributes }) => attributes.get('name') ?? ''),
      ticked: ticks
        .filter(({ attributes }) => attributes.has('checked'))
        .map(({ attributes }) => attributes.get('name') ?? ''),
    })
  }
  return found
}

/** Pages with one address for several forms: each question of the dossier, each step of the founding. */
function addressesOf(url: string): readonly string[] {
  const [question, step] = [`/questions/${QUESTIONS[0]?.id}`, `/founding/${STEPS[0]}`]
  if (url.endsWith(question)) return QUESTIONS.map(({ id }) => url.replace(question, `/questions/${id}`))
  if (url.endsWith(step))
    return [...STEPS, 'members', 'identity', 'organs', 'rules'].map((one) =>
      url.replace(step, `/founding/${one}`),
    )
  return [url]
}

async function shownProject(): Promise<string> {
  const { id } = await site.db
    .selectFrom('project')
    .select('id')
    .where('publication', '=', 'published')
    .limit(1)
    .executeTakeFirstOrThrow()
  return id
}

async function everyForm(): Promise<readonly Form[]> {
  const own = peopleCases(site.routes, people).filter(
    ({ may, method, ownership }) => may && method === 'GET' && (ownership === 'own' || ownership === 'none'),
  )
  const open = linesOf(site.routes).filter(
    (route) => route.method === 'GET' && policyOf(route)?.who === 'anybody' && !route.url.includes(':'),
  )
  const asked = [
    ...own.flatMap(({ url, headers }) =>
      addressesOf(url).map((one) => ({ method: 'GET', url: one, headers })),
    ),
    ...open.map(({ url }) => ({ method: 'GET', url, headers: {} })),
    { method: 'GET', url: `/fr/projects/${await shownProject()}/report`, headers: {} },
  ]
  const found: Form[] = []
  for (const question of asked) {
    const { headers, body } = await ask(site.app, { ...question, headers: question.headers ?? {} })
    if (String(headers['content-type']).startsWith('text/html')) found.push(...formsOf(question.url, body))
  }
  return found
}

/** Where a form is sent, without its language, and the entries of the register to which its fields belong. */
const ENTRIES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\/sign-(in|out)(\/code)?$/, ['sign-in']],
  [/^\/(sign-in\/second-factor|me\/security\/second-factor.*)$/, ['second-factor']],
  [/^\/me\/security$/, ['sign-in']],
  [/^\/me\/data/, ['own-data']],
  [/^\/me(\/work)?$/, ['account']],
  [/^\/dossiers\/[^/]+\/files/, ['file']],
  [/^\/dossiers\/[^/]+\/founding/, ['founding']],
  [/^\/(dossiers|invitations)/, ['dossier']],
  [/^\/help/, ['help']],
  [/^\/(adviser\/profile|office\/help)$/, ['adviser']],
  [/^\/survey/, ['follow-up']],
  [/^\/ideas\/verify$/, ['receipt']],
  [/^\/ideas/, ['idea', 'appeal']],
  [/^\/projects\/[^/]+\/report$/, ['report']],
  [/^\/office\/assisted/, ['assisted']],
  [/^\/office\/(meetings|tours)/, ['meetings']],
  [/^\/meetings\/[^/]+\/(capture|presentations)/, ['capture']],
  [/^\/meetings\/[^/]+\/minutes/, ['minutes']],
  [/^\/meetings\/[^/]+\/door/, ['meeting-door']],
  [/^\/meetings\/[^/]+\/(registration|pass)/, ['meeting-registration']],
  [/^\/contests\/[^/]+\/jury\/invitation/, ['judging']],
  [/^\/contests\/[^/]+\/jury/, ['jury']],
  [/^\/contests\/[^/]+\/vote/, ['vote']],
  [/^\/office\/contests\/[^/]+\/(jury|rounds)/, ['judging']],
  [/^\/(entries\/[^/]+\/team|(office\/)?contests\/[^/]+\/teams)/, ['team-call']],
  [/^\/(entries\/|contests\/[^/]+\/enter)/, ['contest-entry']],
  [/^\/(office\/)?contests\/[^/]+\/results/, ['results']],
  [/^\/office\/contests(\/[^/]+(\/(announce|cancel|entries))?)?$/, ['contests']],
  [/^\/office\/(settings|words)/, ['settings']],
  [/^\/office\/(programmes|partners|models)/, ['reference']],
  [/^\/office/, ['office']],
]
/** Asks for figures of a model: nothing of a person. */
const NOBODYS = /^\/simulations/

test('every field of every form is in the register of processing, in the entry of its form', () => {
  const register = readProcessingRegister(DATA)
  const missing = new Set<string>()
  const seen = new Set<string>()
  for (const { action, fields } of forms) {
    const path = action.replace(/^\/(ar|fr|zgh|en)(?=\/)/, '')
    if (NOBODYS.test(path)) continue
    const ids = ENTRIES.find(([shape]) => shape.test(path))?.[1]
    if (ids === undefined) missing.add(`${path} belongs to no entry`)
    const entries = register.filter(({ id }) => ids?.includes(id))
    const known = new Set(entries.flatMap((one) => one.fields.map(({ name }) => name)))
    for (const name of fields) {
      seen.add(`${ids} ${name}`)
      // `mark-*`: a field for each criterion of a contest, which its leader names
      const named = [...known].some((one) => one.endsWith('-*') && name.startsWith(one.slice(0, -1)))
      if (!known.has(name) && !named) missing.add(`${ids}: ${name} (${path})`)
    }
  }
  for (const [, ids] of ENTRIES)
    for (const id of ids)
      assert.ok(
        register.some((one) => one.id === id),
        `the register has ${id}`,
      )
  console.log(`# ${forms.length} forms shown, ${seen.size} fields`)
  assert.deepEqual([...missing], [])
  assert.ok(seen.size > 100, `${seen.size} fields`)
})

test('no consent, and nothing else, is ticked before a person has ticked it', () => {
  const ticked = forms.flatMap(({ page, ticked }) => ticked.map((name) => `${page} ${name}`))
  assert.deepEqual(ticked, [])
  const consents = forms.flatMap(({ fields }) =>
    fields.filter((name) => name === 'consent' || name === 'share'),
  )
  assert.ok(consents.length >= 2, 'there are consents to look at')
})
