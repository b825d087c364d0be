import type { Language } from '../../domain/basics/language.ts'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { accessibilityWords } from './accessibility-words.ts'
import { Contact } from './contact.tsx'
import { aboutPage, P, Part, Points } from './frame.tsx'

const w = accessibilityWords

/** What the site aims at, how it is built and tested, what is known to be missing, whom to tell. */
export function accessibilityPage(site: Site, language: Language): Page {
  return aboutPage(
    language,
    { title: w.title, lead: w.lead, path: paths.accessibility },
    <>
      <Part id="aim" title={w.aimTitle}>
        <P of={w.aim} />
        <P of={w.status} />
      </Part>
      <Part id="built" title={w.builtTitle}>
        <Points of={[w.built1, w.built2, w.built3, w.built4, w.built5, w.built6, w.built7, w.built8]} />
      </Part>
      <Part id="tested" title={w.testedTitle}>
        <P of={w.testedNote} />
        <Points of={[w.tested1, w.tested2, w.tested3, w.tested4]} />
      </Part>
      <Part id="limits" title={w.limitsTitle}>
        <Points of={[w.limit1, w.limit2, w.limit3, w.limit4, w.limit5, w.limit6]} />
      </Part>
      <Part id="tell" title={w.tellTitle}>
        <P of={w.tell} />
        <Contact site={site} />
      </Part>
    </>,
  )
}
