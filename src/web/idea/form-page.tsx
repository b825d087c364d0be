import type { Language } from '../../domain/basics/language.ts'
import { Crumbs, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { activityName, modelName } from '../project/named.ts'
import { siteWords } from '../words/site.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { IdeaForm, type FormProps } from './idea-form.tsx'
import { ideaWords } from './words.ts'

/** The form; never kept, for each has a key of its own. */
export function formPage(language: Language, props: FormProps): Page {
  const { site, entry, errors } = props
  const from = activityName(site, entry.typed.activity) ?? modelName(site, entry.typed.model)
  return {
    keep: false,
    head: {
      language,
      section: 'projects',
      title: words(language, ideaWords.title),
      description: words(language, ideaWords.lead),
      wrong: errors.length > 0,
      islands: ['idea-island'],
      ...(errors.length > 0 ? { address: paths.newIdea(language) } : {}),
    },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.home} />, href: paths.home(language) },
            { label: <W of={ideaWords.title} /> },
          ]}
        />
        <h1>
          <W of={ideaWords.title} />
        </h1>
        {errors.length > 0 ? null : (
          <>
            <p class="lead">
              <W of={ideaWords.lead} />
            </p>
            <p>
              <W of={ideaWords.promise} />
            </p>
          </>
        )}
        {from === null ? null : (
          <Notice>
            <p>
              <W of={ideaWords.from} with={{ what: from }} />
            </p>
          </Notice>
        )}
        <div id="idea-outbox" aria-live="polite" />
        <IdeaForm {...props} />
        <p class="row">
          <a href={paths.publicationRules(language)}>
            <W of={ideaWords.rules} />
          </a>
          <a href={paths.verifyReceipt(language)}>
            <W of={ideaWords.verifyLink} />
          </a>
        </p>
      </Wrap>
    ),
  }
}
