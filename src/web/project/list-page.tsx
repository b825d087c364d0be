import type { Language } from '../../domain/basics/language.ts'
import { Crumbs, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { number } from '../words/format.ts'
import { siteWords } from '../words/site.ts'
import { words } from '../words/word.ts'
import { useWords, W } from '../words/w.tsx'
import { type Answer, PAGE_SIZE, pagesOf } from './answer.ts'
import { Chips, Faults, NothingFound } from './chips.tsx'
import type { AnswerProps } from './answer-props.ts'
import { FilterForm } from './filter-form.tsx'
import { queryOfFilter } from './filter-query.ts'
import { ProjectCard } from './project-card.tsx'
import { ProjectMap } from './project-map.tsx'
import { ProjectTable } from './project-table.tsx'
import { queryOfQuestion, VIEWS } from './question.ts'
import { projectWords, VIEW_WORDS } from './words.ts'

/** The main room of the bank: what exists, what is funded, what is sought; as cards, as a table or on a map. */
export function listPage(site: Site, language: Language, answer: Answer): Page {
  const { question } = answer
  const typed = question.filter.q !== undefined || question.faults.length > 0
  return {
    head: {
      language,
      section: 'projects',
      title: words(language, projectWords.title),
      wrong: question.faults.length > 0,
    },
    keep: !typed,
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.home} />, href: paths.home(language) },
            { label: <W of={projectWords.title} /> },
          ]}
        />
        <div class="room-head">
          <div>
            <h1>
              <W of={projectWords.title} />
            </h1>
            <p class="lead">
              <W of={projectWords.lead} />
            </p>
          </div>
          <p class="no-print">
            <a class="button" href={paths.newIdea(language)}>
              <W of={projectWords.putIn} />
            </a>
          </p>
        </div>
        <Faults site={site} language={language} answer={answer} />
        <FilterForm site={site} language={language} answer={answer} />
        <Chips site={site} language={language} answer={answer} />
        <Found site={site} language={language} answer={answer} />
      </Wrap>
    ),
  }
}

function Found({ site, language, answer }: AnswerProps) {
  const { question, counts, projects } = answer
  if (counts.total === 0) return <NothingFound site={site} language={language} answer={answer} />
  return (
    <section aria-labelledby="found">
      <div class="found-head">
        <h2 id="found">
          <W of={projectWords.count} with={{ n: counts.total, shown: number(language, counts.total) }} />
        </h2>
        <Views language={language} answer={answer} />
      </div>
      {question.view === 'map' ? (
        <ProjectMap site={site} language={language} answer={answer} />
      ) : question.view === 'table' ? (
        <ProjectTable site={site} language={language} projects={projects} />
      ) : (
        <ul class="grid">
          {projects.map((project) => (
            <ProjectCard site={site} language={language} project={project} />
          ))}
        </ul>
      )}
      {question.view === 'map' ? null : <Pages language={language} answer={answer} />}
      <p class="small no-print">
        <a class="touch" href={paths.projectFeed(language, queryOfFilter(question.filter))}>
          <W of={projectWords.feed} />
        </a>
      </p>
    </section>
  )
}

type Props = { language: Language; answer: Answer }

function Views({ language, answer: { question } }: Props) {
  const t = useWords()
  return (
    <nav aria-label={t(projectWords.view)} class="no-print">
      <ul class="views">
        {VIEWS.map((view) => (
          <li>
            <a
              href={paths.projects(language, queryOfQuestion({ ...question, view }, question.filter))}
              aria-current={view === question.view ? 'true' : undefined}
            >
              <W of={VIEW_WORDS[view]} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Pages({ language, answer: { question, counts } }: Props) {
  const t = useWords()
  const { page, filter } = question
  const last = pagesOf(counts.total)
  const from = (page - 1) * PAGE_SIZE + 1
  const range = {
    from: number(language, from),
    to: number(language, Math.min(counts.total, from + PAGE_SIZE - 1)),
    total: number(language, counts.total),
  }
  const to = (other: number) => paths.projects(language, queryOfQuestion(question, filter, other))
  return (
    <nav aria-label={t(projectWords.pages)} class="pages">
      {page === 1 ? null : (
        <a class="button quiet" rel="prev" href={to(page - 1)}>
          <W of={projectWords.previous} />
        </a>
      )}
      <bdi class="muted">
        <W of={projectWords.range} with={range} />
      </bdi>
      {page === last ? null : (
        <a class="button quiet" rel="next" href={to(page + 1)}>
          <W of={projectWords.next} />
        </a>
      )}
    </nav>
  )
}
