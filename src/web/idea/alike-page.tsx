import type { Language } from '../../domain/basics/language.ts'
import type { Alike } from '../../storage/project/alike.ts'
import { Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { ProjectCard } from '../project/project-card.tsx'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { alikeWords } from './alike-words.ts'
import { type IdeaEntry, sentFields } from './entry.ts'

type Props = { site: Site; entry: IdeaEntry; alike: readonly Alike[] }

/** What is nearly the same, beside what was typed, before anything is sent; every answer travels on. */
export function alikePage(language: Language, { site, entry, alike }: Props): Page {
  const seen = [...new Set([...entry.seen, ...alike.map(({ project }) => project.id)])]
  return {
    keep: false,
    head: {
      language,
      section: 'projects',
      title: words(language, alikeWords.title),
      address: paths.newIdea(language),
      islands: ['idea-island'],
    },
    content: (
      <Wrap>
        <h1>
          <W of={alikeWords.title} />
        </h1>
        <p class="lead">
          <W of={alikeWords.lead} />
        </p>
        <div class="beside">
          <section aria-labelledby="yours">
            <h2 id="yours">
              <W of={alikeWords.yours} />
            </h2>
            <div class="card">
              <h3>
                <bdi dir="auto" lang="">
                  {entry.typed.title}
                </bdi>
              </h3>
              <p class="said">
                <bdi dir="auto" lang="">
                  {entry.typed.idea}
                </bdi>
              </p>
            </div>
          </section>
          <section aria-labelledby="theirs">
            <h2 id="theirs">
              <W of={alikeWords.theirs} />
            </h2>
            <ul class="plain stack">
              {alike.map(({ project }) => (
                <ProjectCard site={site} language={language} project={project} />
              ))}
            </ul>
          </section>
        </div>
        <p>
          <W of={alikeWords.openNew} />
        </p>
        <form method="post" action={paths.ideas(language)} id="idea-form">
          {sentFields({ ...entry, seen }).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <p class="row">
            <button type="submit" class="button">
              <W of={alikeWords.sendAnyway} />
            </button>
            <button type="submit" class="button quiet" name="back" value="yes">
              <W of={alikeWords.back} />
            </button>
          </p>
          <div id="idea-status" aria-live="polite" />
        </form>
      </Wrap>
    ),
  }
}
