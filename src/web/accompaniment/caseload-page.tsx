import type { Appointment, Task } from '../../domain/accompaniment/case.ts'
import { addDays, dayOf } from '../../domain/accompaniment/days.ts'
import type { HelpId, HelpRequest } from '../../domain/accompaniment/help.ts'
import { HELP_SUBJECT_WORDS } from '../../domain/accompaniment/letter-words.ts'
import { isAdviser, isAsked } from '../../domain/accompaniment/permission.ts'
import type { Language } from '../../domain/basics/language.ts'
import type { Actor } from '../../domain/person/actor.ts'
import { Crumbs, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { siteWords } from '../words/site.ts'
import type { Word } from '../words/word.ts'
import { words } from '../words/word.ts'
import { useLanguage, W } from '../words/w.tsx'
import { HelpCards } from './list-page.tsx'
import { dayAsWord, whenAsWords } from './said.ts'
import { accompanimentWords as text } from './words.ts'
import type { ComponentChildren } from 'preact'

export type Caseload = {
  readonly actor: Actor
  readonly helps: readonly HelpRequest[]
  readonly tasks: readonly (Task & { readonly request: HelpId })[]
  readonly appointments: readonly (Appointment & { readonly request: HelpId })[]
  readonly hasProfile: boolean
  readonly now: Date
}

/** The adviser's week: what waits for her first, then what comes, then her cases by state. */
export function caseloadPage(site: Site, language: Language, caseload: Caseload): Page {
  const { actor, helps, now, tasks, appointments } = caseload
  const today = dayOf(now)
  const week = addDays(today, 7)
  const asked = helps.filter((help) => isAsked(actor, help))
  const mine = helps.filter((help) => isAdviser(actor, help))
  const open = mine.filter(({ state }) => state === 'open')
  const dueTasks = tasks.filter(
    ({ state, request }) => state === 'open' && open.some(({ id }) => id === request),
  )
  const soon = appointments.filter(
    ({ state, startsAt, request }) =>
      state === 'set' &&
      dayOf(startsAt) >= today &&
      dayOf(startsAt) <= week &&
      open.some(({ id }) => id === request),
  )
  return {
    keep: false,
    head: { language, title: words(language, text.caseloadTitle) },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.home} />, href: paths.home(language) },
            { label: <W of={text.caseloadTitle} /> },
          ]}
        />
        <h1>
          <W of={text.caseloadTitle} />
        </h1>
        {caseload.hasProfile ? null : (
          <Notice kind="warn">
            <p>
              <W of={text.noProfile} />
            </p>
          </Notice>
        )}
        <p>
          <a class="button quiet" href={paths.adviserProfile(language)}>
            <W of={text.profile} />
          </a>
        </p>
        <Part id="to-answer" title={text.toAnswer} n={asked.length}>
          <HelpCards site={site} helps={asked} now={now} />
        </Part>
        <Part id="overdue" title={text.overdue} n={dueTasks.filter(({ due }) => due < today).length}>
          <Tasks tasks={dueTasks.filter(({ due }) => due < today)} helps={open} />
        </Part>
        <Part id="week" title={text.weekAppointments} n={soon.length}>
          <Meetings appointments={soon} helps={open} />
        </Part>
        <Part
          id="tasks"
          title={text.tasksDue}
          n={dueTasks.filter(({ due }) => due >= today && due <= week).length}
        >
          <Tasks tasks={dueTasks.filter(({ due }) => due >= today && due <= week)} helps={open} />
        </Part>
        <Part id="open" title={text.openCases} n={open.length}>
          <HelpCards site={site} helps={open} now={now} />
        </Part>
        <Part id="closed" title={text.closedCases} n={mine.length - open.length}>
          <HelpCards site={site} helps={mine.filter(({ state }) => state === 'closed')} now={now} />
        </Part>
      </Wrap>
    ),
  }
}

function Part(props: { id: string; title: Word; n: number; children: ComponentChildren }) {
  return (
    <section aria-labelledby={props.id}>
      <h2 id={props.id} data-n={props.n}>
        <W of={props.title} /> <bdi class="badge">{props.n}</bdi>
      </h2>
      {props.n === 0 ? (
        <p class="muted">
          <W of={text.nothing} />
        </p>
      ) : (
        props.children
      )}
    </section>
  )
}

type Of = { readonly helps: readonly HelpRequest[] }

function Tasks({ tasks, helps }: Of & { tasks: Caseload['tasks'] }) {
  const language = useLanguage()
  return (
    <ul class="plain stack">
      {tasks.map(({ request, words: task, due }) => (
        <li>
          <a class="card" href={`${paths.helpRequest(language, request)}#plan`}>
            <bdi dir="auto" lang="">
              {task}
            </bdi>
            <br />
            <span class="muted">
              <W of={text.dueOn} with={{ date: dayAsWord(due) }} />. <SubjectOf id={request} helps={helps} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function Meetings({ appointments, helps }: Of & { appointments: Caseload['appointments'] }) {
  const language = useLanguage()
  return (
    <ul class="plain stack">
      {appointments.map(({ request, startsAt, minutes, place }) => (
        <li>
          <a class="card" href={`${paths.helpRequest(language, request)}#appointments`}>
            <strong>
              <W of={text.when} with={{ ...whenAsWords(startsAt), minutes }} />
            </strong>
            <br />
            <bdi dir="auto" lang="">
              {place}
            </bdi>
            <br />
            <span class="muted">
              <SubjectOf id={request} helps={helps} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function SubjectOf({ id, helps }: Of & { id: HelpId }) {
  const help = helps.find((one) => one.id === id)
  return help === undefined ? null : <W of={HELP_SUBJECT_WORDS[help.subject]} />
}
