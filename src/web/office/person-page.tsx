import { legalTime } from '../../domain/basics/legal-time.ts'
import { levelOf, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import { grantableRoles, type GrantRefusal, mayChangeGrant } from '../../domain/office/grants.ts'
import { type Contact, maskedContact } from '../../domain/person/contact.ts'
import type { Person } from '../../domain/person/person.ts'
import { holds } from '../../domain/person/actor.ts'
import type { KeptGrant } from '../../storage/office/people.ts'
import type { JournalLine } from '../../domain/journal/line.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Choices, SelectField, TextField } from '../form/field.tsx'
import { Notice } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { territoryText } from '../project/named.ts'
import { dayWord } from '../words/format.ts'
import { isolated, words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { officePage } from './frame.tsx'
import { JournalLines } from './journal-lines.tsx'
import type { Office } from './office.ts'
import { GRANT_REFUSALS, peopleWords as text } from './people-words.ts'
import { ROLE_MEANINGS, ROLE_WORDS } from './words.ts'

export type PersonEntry = {
  readonly role: string
  readonly region: string
  readonly place: string
  readonly wrong: GrantRefusal['kind'] | null
  readonly done: string | null
}
type Props = {
  readonly person: Person
  readonly grants: readonly KeptGrant[]
  readonly contacts: readonly Contact[]
  readonly lines: readonly JournalLine[]
  readonly entry: PersonEntry
}

const FIELD_OF: Partial<Record<GrantRefusal['kind'], string>> = {
  'no-such-territory': 'place',
  'role-does-not-fit': 'region',
}

/** One person as the back office sees her: who she is, which roles she has where, and what changed. */
export function personPage(office: Office, props: Props): Page {
  const { language, actor } = office
  const { entry, lines, person } = props
  const message = entry.wrong === null ? null : words(language, GRANT_REFUSALS[entry.wrong])
  const field = (entry.wrong === null ? undefined : FIELD_OF[entry.wrong]) ?? 'roles'
  return officePage(office, {
    part: 'people',
    title: text.person,
    wrong: message !== null,
    address: `${paths.officePart(language, 'people')}/${person.id}`,
    content: (
      <>
        {message === null ? null : <ErrorSummary errors={[{ field, message }]} />}
        {entry.done === 'granted' || entry.done === 'revoked' ? (
          <div role="status">
            <Notice>
              <W of={text[entry.done]} />
            </Notice>
          </div>
        ) : null}
        <Who office={office} {...props} />
        <Roles office={office} {...props} />
        {actor.person === person.id ? (
          <p>
            <W of={text.self} />
          </p>
        ) : (
          <Give office={office} {...props} field={field} message={message} />
        )}
        <h2>
          <W of={text.history} />
        </h2>
        <JournalLines office={office} lines={lines} />
      </>
    ),
  })
}

function Who({ office: { site }, person, contacts }: Props & { office: Office }) {
  return (
    <dl class="facts">
      <div>
        <dt>
          <W of={text.person} />
        </dt>
        <dd>
          {person.name === null ? (
            <W of={text.nameless} />
          ) : (
            <bdi dir="auto" lang="">
              {person.name}
            </bdi>
          )}
        </dd>
      </div>
      <div>
        <dt>
          <W of={text.contact} />
        </dt>
        {contacts.map((contact) => (
          <dd>
            <bdi dir="ltr">{maskedContact(contact)}</bdi>
          </dd>
        ))}
      </div>
      {person.territory === null ? null : (
        <div>
          <dt>
            <W of={text.livesIn} />
          </dt>
          <dd>
            <W of={territoryText(site, person.territory)} />
          </dd>
        </div>
      )}
      <div>
        <dt>
          <W of={text.id} />
        </dt>
        <dd>
          <small>
            <bdi dir="ltr">{person.id}</bdi>
          </small>
        </dd>
      </div>
    </dl>
  )
}

function Roles({ office: { site, actor, language }, person, grants }: Props & { office: Office }) {
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">
        <W of={text.roles} />
      </h2>
      {grants.length === 0 ? (
        <p>
          <W of={text.noRoles} />
        </p>
      ) : null}
      <ul class="plain">
        {grants.map(({ role, territory, by, at }) => (
          <li class="card">
            <p>
              <strong>
                <W of={ROLE_WORDS[role]} />
              </strong>{' '}
              <W of={territoryText(site, territory)} />
              <br />
              <span class="muted">
                <W of={text.grantedBy} with={{ who: isolated(by), date: dayWord(legalTime(at)) }} />
              </span>
            </p>
            {mayChangeGrant(actor, person.id, { role, territory }) ? (
              <details>
                <summary>
                  <W of={text.revoke} />
                </summary>
                <form method="post" action={`${paths.officePart(language, 'people')}/${person.id}/revoke`}>
                  <p>
                    <W of={text.revokeSure} />
                  </p>
                  <input type="hidden" name="role" value={role} />
                  <input type="hidden" name="region" value={territory} />
                  <button type="submit" class="button quiet">
                    <W of={text.revoke} />
                  </button>
                </form>
              </details>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

type GiveProps = Props & { office: Office; field: string; message: string | null }

function Give({ office, person, entry, field, message }: GiveProps) {
  const { actor, language, site } = office
  const roles = grantableRoles(actor)
  if (roles.length === 0) return null
  return (
    <form method="post" action={`${paths.officePart(language, 'people')}/${person.id}/grant`} class="card">
      <h2>
        <W of={text.give} />
      </h2>
      <Choices
        id="role"
        label={<W of={text.role} />}
        error={entry.wrong === 'no-such-role' ? message : null}
        value={entry.role}
        options={roles.map((role) => ({
          value: role,
          label: (
            <span>
              <strong>
                <W of={ROLE_WORDS[role]} />
              </strong>{' '}
              <span class="muted">
                <W of={ROLE_MEANINGS[role]} />
              </span>
            </span>
          ),
        }))}
      />
      <SelectField
        id="region"
        label={<W of={text.region} />}
        error={field === 'region' ? message : null}
        value={entry.region}
        options={regionsOf(office).map((code) => ({
          value: code,
          label: words(language, territoryText(site, code)),
        }))}
      />
      <TextField
        id="place"
        label={<W of={text.smaller} />}
        hint={<W of={text.smallerHint} />}
        error={field === 'place' ? message : null}
        value={entry.place}
        maxLength={120}
      />
      <p class="muted">
        <W of={text.factor} />
      </p>
      <button type="submit" class="button">
        <W of={text.giveIt} />
      </button>
    </form>
  )
}

/** The nation and the regions in which she may give something. */
function regionsOf({ site, actor }: Office): readonly TerritoryCode[] {
  return [...site.atlas().territories.keys()]
    .filter((code) => levelOf(code) === 'nation' || levelOf(code) === 'region')
    .filter((code) => holds(actor, ['delegate', 'administrator'], code))
}
