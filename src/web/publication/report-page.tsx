import type { Language } from '../../domain/basics/language.ts'
import type { Project } from '../../domain/project/project.ts'
import { PUBLICATION_RULES } from '../../domain/publication/decision.ts'
import { LONGEST_CONTACT, LONGEST_DETAIL } from '../../operations/report-project.ts'
import { errorOf, ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { AreaField, Choices, TextField } from '../form/field.tsx'
import { Crumbs, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { siteWords } from '../words/site.ts'
import { words } from '../words/word.ts'
import { OwnWords, W } from '../words/w.tsx'
import { publicationWords as text, RULE_WORDS } from './words.ts'

export type ReportEntry = {
  readonly rule: string
  readonly detail: string
  readonly contact: string
  /** Made with the form, so that sending it twice is one report. */
  readonly key: string
}

/** A short form: what is wrong, in the words of the rules. Refused, it comes back with what was typed. */
export function reportPage(
  language: Language,
  project: Project,
  entry: ReportEntry,
  errors: readonly FieldError[],
): Page {
  return {
    keep: false,
    head: { language, title: words(language, text.reportTitle), wrong: errors.length > 0 },
    content: (
      <Wrap>
        <ReportCrumbs language={language} project={project} />
        <h1>
          <W of={text.reportTitle} />
        </h1>
        <ErrorSummary errors={errors} />
        <p class="lead">
          <W of={text.reportLead} />
        </p>
        <form method="post" action={paths.reportProject(language, project.id)} class="stack">
          <input type="hidden" name="key" value={entry.key} />
          <Choices
            id="rule"
            label={<W of={text.which} />}
            error={errorOf(errors, 'rule')}
            value={entry.rule}
            options={PUBLICATION_RULES.map((rule) => ({ value: rule, label: <W of={RULE_WORDS[rule]} /> }))}
          />
          <AreaField
            id="detail"
            label={<W of={text.detail} />}
            error={errorOf(errors, 'detail')}
            value={entry.detail}
            maxLength={LONGEST_DETAIL}
          />
          <TextField
            id="contact"
            label={<W of={text.contact} />}
            hint={<W of={text.contactHint} />}
            error={errorOf(errors, 'contact')}
            value={entry.contact}
            maxLength={LONGEST_CONTACT}
          />
          <p>
            <button type="submit" class="button">
              <W of={text.send} />
            </button>
          </p>
        </form>
        <p>
          <a class="touch" href={paths.publicationRules(language)}>
            <W of={text.rulesLink} />
          </a>
        </p>
      </Wrap>
    ),
  }
}

function ReportCrumbs({ language, project }: { language: Language; project: Project }) {
  return (
    <Crumbs
      crumbs={[
        { label: <W of={siteWords.home} />, href: paths.home(language) },
        { label: <OwnWords of={project.title} />, href: paths.project(language, project.id) },
        { label: <W of={text.reportTitle} /> },
      ]}
    />
  )
}

export function thanksPage(language: Language, project: Project): Page {
  return {
    keep: false,
    head: { language, title: words(language, text.thanksTitle) },
    content: (
      <Wrap>
        <ReportCrumbs language={language} project={project} />
        <h1>
          <W of={text.thanksTitle} />
        </h1>
        <p class="lead">
          <W of={text.thanks} />
        </p>
        <p>
          <a class="touch" href={paths.project(language, project.id)}>
            <W of={text.back} />
          </a>
        </p>
      </Wrap>
    ),
  }
}
