import type { ComponentChildren } from 'preact'
import { mayOpen, OFFICE_PARTS, type OfficePart } from '../../domain/office/permissions.ts'
import { TimeAlarmBanner } from '../legal-time/alarms.tsx'
import { Crumbs } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { useLanguage, useWords, W } from '../words/w.tsx'
import type { Values, Word } from '../words/word.ts'
import { words } from '../words/word.ts'
import type { Office } from './office.ts'
import { officeWords as text, PART_WORDS, ROLE_WORDS } from './words.ts'

/** Parts whose pages are there: the others are not linked. */
const LINKED: readonly OfficePart[] = [
  'people',
  'moderation',
  'help',
  'deadlines',
  'meetings',
  'contests',
  'imports',
  'programmes',
  'partners',
  'models',
  'assisted',
  'words',
  'settings',
  'journal',
]

export function isLinked(part: OfficePart): boolean {
  return LINKED.includes(part)
}

export type OfficeContent = {
  /** the part this page belongs to; null: the first page */
  readonly part: OfficePart | null
  /** what this page is, where it is not the first of its part; `values` fill its `{name}`s */
  readonly title?: Word
  readonly values?: Values
  /** the name of what is looked at, where the page is about one thing that people have named */
  readonly heading?: ComponentChildren
  readonly islands?: readonly string[]
  /** the form was refused */
  readonly wrong?: boolean
  /** where this page is found again, when a form was sent to another address */
  readonly address?: string
  readonly content: ComponentChildren
}

/** A page of the back office: who I am and where I act, the parts that are mine, and what is done on this page. */
export function officePage(
  office: Office,
  { part, title, values = {}, heading, content, ...rest }: OfficeContent,
): Page {
  const { language } = office
  const ofPart = part === null ? text.overview : PART_WORDS[part]
  return {
    head: {
      language,
      title: words(language, title ?? ofPart, values),
      ...(rest.islands === undefined ? {} : { islands: rest.islands }),
      ...(rest.wrong === true ? { wrong: true } : {}),
      ...(rest.address === undefined ? {} : { address: rest.address }),
    },
    keep: false,
    content: (
      <div class="wrap office">
        <Menu office={office} part={part} />
        <div class="office-content">
          <TimeAlarmBanner alarms={office.alarms} />
          <Where part={part} title={title} values={values} />
          <h1>{heading ?? <W of={title ?? ofPart} with={values} />}</h1>
          {content}
        </div>
      </div>
    ),
  }
}

function Where({
  part,
  title,
  values,
}: {
  part: OfficePart | null
  title: Word | undefined
  values: Values
}) {
  const language = useLanguage()
  if (part === null) return null
  const office = { label: <W of={text.title} />, href: paths.office(language) }
  const here = { label: <W of={PART_WORDS[part]} /> }
  if (title === undefined) return <Crumbs crumbs={[office, here]} />
  const inPart = { ...here, href: paths.officePart(language, part) }
  return <Crumbs crumbs={[office, inPart, { label: <W of={title} with={values} /> }]} />
}

/** On a phone the parts stand on the first page only: the way back to it is the first crumb of every other. */
function Menu({ office: { site, actor, name }, part }: { office: Office; part: OfficePart | null }) {
  const language = useLanguage()
  const t = useWords()
  const atlas = site.atlas()
  return (
    <div class={part === null ? 'office-side' : 'office-side elsewhere'}>
      <p class="office-name">
        <W of={text.title} />
      </p>
      <p class="muted">
        <bdi dir="auto" lang="">
          {name}
        </bdi>
      </p>
      <ul class="plain muted office-roles">
        {actor.grants.map(({ role, territory }) => (
          <li>
            <W
              of={text.roleIn}
              with={{
                role: ROLE_WORDS[role],
                place: atlas.territories.get(territory)?.name ?? territory,
              }}
            />
          </li>
        ))}
      </ul>
      <nav aria-label={t(text.menu)}>
        <ul>
          <li>
            <a href={paths.office(language)} aria-current={part === null ? 'page' : undefined}>
              <W of={text.overview} />
            </a>
          </li>
          {OFFICE_PARTS.filter((one) => isLinked(one) && mayOpen(actor, one)).map((one) => (
            <li>
              <a href={paths.officePart(language, one)} aria-current={one === part ? 'page' : undefined}>
                <W of={PART_WORDS[one]} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
