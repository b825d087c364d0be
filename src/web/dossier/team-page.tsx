import type { Language } from '../../domain/basics/language.ts'
import { type Member, MEMBER_ROLES, mayManageTeam } from '../../domain/dossier/dossier.ts'
import { invitationState } from '../../domain/dossier/team.ts'
import { legalTime } from '../../domain/basics/legal-time.ts'
import { maskedContact } from '../../domain/person/contact.ts'
import type { Actor } from '../../domain/person/actor.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { KeptInvitation } from '../../storage/dossier/invitations.ts'
import { ErrorSummary, errorOf, type FieldError } from '../form/error-summary.tsx'
import { Choices, TextField } from '../form/field.tsx'
import { Ltr, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { dayWord } from '../words/format.ts'
import { isolated, words } from '../words/word.ts'
import { standInAttributes, useLanguage, W } from '../words/w.tsx'
import { wordings } from '../../domain/basics/own-text.ts'
import { DossierCrumbs } from './crumbs.tsx'
import type { OpenDossier } from './open.ts'
import { dossierWords, ROLE_WORDS, teamWords } from './words.ts'

export type TeamProps = {
  readonly site: Site
  readonly language: Language
  readonly open: OpenDossier
  readonly names: ReadonlyMap<PersonId, string>
  readonly invitations: readonly KeptInvitation[]
  readonly now: Date
  /** the link that has just been made, shown once, and whether a letter leaves too */
  readonly made: { readonly link: string; readonly sent: boolean } | null
  readonly typed: { readonly contact: string; readonly role: string }
  readonly errors: readonly FieldError[]
}

export function teamPage(props: TeamProps): Page {
  const { language, open, errors, made } = props
  const manages = mayManageTeam(open.actor, open.dossier)
  return {
    keep: false,
    head: {
      language,
      title: words(language, dossierWords.team),
      section: 'projects',
      wrong: errors.length > 0,
      address: paths.dossierTeam(language, open.dossier.id),
    },
    content: (
      <Wrap>
        <DossierCrumbs language={language} open={open} here={<W of={dossierWords.team} />} />
        <h1>
          <W of={dossierWords.team} />
        </h1>
        <p>
          <W of={teamWords.lead} />
        </p>
        <ErrorSummary errors={errors} />
        {made === null ? null : <Made {...props} made={made} />}
        <ul class="plain" id="members">
          {open.dossier.members.map((member) => (
            <li class="card">
              <OneMember {...props} member={member} />
            </li>
          ))}
        </ul>
        {manages ? <Invite {...props} /> : null}
        {manages ? <Open {...props} /> : null}
      </Wrap>
    ),
  }
}

/** What a member calls herself; you, for the reader herself. */
export function MemberName({
  member,
  actor,
  names,
}: {
  member: PersonId | null
  actor: Actor
  names: ReadonlyMap<PersonId, string>
}) {
  const name = member === null ? undefined : names.get(member)
  const own =
    name === undefined ? null : (
      <bdi dir="auto" lang="">
        {name}
      </bdi>
    )
  if (member === null) return <W of={teamWords.gone} />
  if (member !== actor.person) return own ?? <W of={teamWords.unnamed} />
  return (
    <>
      {own}
      {own === null ? null : ' '}
      <span class="badge good">
        <W of={teamWords.you} />
      </span>
    </>
  )
}

function OneMember({ language, open, names, member }: TeamProps & { readonly member: Member }) {
  const { dossier, actor } = open
  const own = member.person === actor.person
  const action = `${paths.dossierTeam(language, dossier.id)}/members`
  return (
    <>
      <p>
        <strong>
          <MemberName member={member.person} actor={actor} names={names} />
        </strong>{' '}
        – <W of={ROLE_WORDS[member.role].name} />
        <br />
        <span class="muted">
          <W of={teamWords.since} with={{ day: dayWord(legalTime(member.joinedAt)) }} />
        </span>
      </p>
      {mayManageTeam(actor, dossier) ? (
        <form method="post" action={action} class="row">
          <RoleSelect member={member} />
          <button type="submit" class="button quiet" name="do" value="role">
            <W of={teamWords.changeRole} />
          </button>
          <input type="hidden" name="member" value={member.person} />
        </form>
      ) : null}
      {own || mayManageTeam(actor, dossier) ? (
        <details>
          <summary>
            <W of={own ? teamWords.leave : teamWords.remove} />
          </summary>
          <form method="post" action={action}>
            {own ? (
              <p>
                <W of={teamWords.leaveText} />
              </p>
            ) : null}
            <input type="hidden" name="member" value={member.person} />
            <button type="submit" class="button quiet" name="do" value="remove">
              <W of={own ? teamWords.leave : teamWords.remove} />
            </button>
          </form>
        </details>
      ) : null}
    </>
  )
}

function RoleSelect({ member }: { member: Member }) {
  const language = useLanguage()
  return (
    <select name="role" aria-label={words(language, teamWords.role)} id={`role-${member.person}`}>
      {MEMBER_ROLES.map((role) => (
        <option
          {...standInAttributes(language, words(language, ROLE_WORDS[role].name))}
          value={role}
          selected={role === member.role}
        >
          {words(language, ROLE_WORDS[role].name)}
        </option>
      ))}
    </select>
  )
}

function Made({
  open,
  made,
}: TeamProps & { readonly made: { readonly link: string; readonly sent: boolean } }) {
  const language = useLanguage()
  const title = isolated(wordings(open.project.title)[0] ?? '')
  const message = words(language, teamWords.shareMessage, { title, link: made.link })
  return (
    <Notice>
      <h2>
        <W of={teamWords.made} />
      </h2>
      <p>
        <W of={teamWords.madeText} />
      </p>
      <p id="invitation-link">
        <Ltr>{made.link}</Ltr>
      </p>
      {made.sent ? (
        <p>
          <W of={teamWords.sent} />
        </p>
      ) : null}
      <p>
        <a class="button" href={`https://wa.me/?text=${encodeURIComponent(message)}`} rel="noreferrer">
          <W of={teamWords.byWhatsApp} />
        </a>
      </p>
    </Notice>
  )
}

function Invite({ language, open, typed, errors }: TeamProps) {
  return (
    <section aria-labelledby="invite">
      <h2 id="invite">
        <W of={teamWords.invite} />
      </h2>
      <form method="post" action={`${paths.dossierTeam(language, open.dossier.id)}/invitations`}>
        <Choices
          id="role"
          label={<W of={teamWords.role} />}
          error={errorOf(errors, 'role')}
          value={typed.role}
          options={MEMBER_ROLES.toReversed().map((role) => ({
            value: role,
            label: (
              <span>
                <W of={ROLE_WORDS[role].name} />
                <span class="hint">
                  <W of={ROLE_WORDS[role].meaning} />
                </span>
              </span>
            ),
          }))}
        />
        <TextField
          id="contact"
          label={<W of={teamWords.contact} />}
          hint={<W of={teamWords.contactHint} />}
          error={errorOf(errors, 'contact')}
          value={typed.contact}
          ltr
          maxLength={254}
        />
        <p>
          <button type="submit" class="button">
            <W of={teamWords.makeLink} />
          </button>
        </p>
      </form>
    </section>
  )
}

function Open({ language, open, invitations, now }: TeamProps) {
  const waiting = invitations.filter((each) => invitationState(each, now) === 'open')
  return (
    <section aria-labelledby="open">
      <h2 id="open">
        <W of={teamWords.open} />
      </h2>
      {waiting.length === 0 ? (
        <p>
          <W of={teamWords.noneOpen} />
        </p>
      ) : null}
      <ul class="plain">
        {waiting.map((each) => (
          <li class="card">
            <p>
              <W of={ROLE_WORDS[each.role].name} /> {'– '}
              {each.contact === null ? (
                <W of={teamWords.byHand} />
              ) : (
                <W of={teamWords.to} with={{ contact: isolated(maskedContact(each.contact)) }} />
              )}
              <br />
              <span class="muted">
                <W of={teamWords.until} with={{ day: dayWord(legalTime(each.expiresAt)) }} />
              </span>
            </p>
            <form
              method="post"
              action={`${paths.dossierTeam(language, open.dossier.id)}/invitations/withdraw`}
            >
              <input type="hidden" name="invitation" value={each.id} />
              <button type="submit" class="button quiet">
                <W of={teamWords.withdraw} />
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
