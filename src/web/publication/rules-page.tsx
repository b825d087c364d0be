import type { Language } from '../../domain/basics/language.ts'
import { PUBLICATION_RULES } from '../../domain/publication/decision.ts'
import { aboutPage, Part, Points } from '../about/frame.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { publicationWords as text, RULE_WORDS } from './words.ts'

/** What is not published, and how that is decided. */
export function rulesPage(language: Language): Page {
  return aboutPage(
    language,
    { title: text.title, lead: text.lead, path: paths.publicationRules },
    <>
      <Part id="refuse" title={text.weRefuse}>
        <Points of={PUBLICATION_RULES.map((rule) => RULE_WORDS[rule])} />
      </Part>
      <Part id="how" title={text.howTitle}>
        <Points of={[text.how1, text.how2, text.how3, text.how4, text.how5]} />
      </Part>
    </>,
  )
}
