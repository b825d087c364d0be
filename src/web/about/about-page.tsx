import type { Language } from '../../domain/basics/language.ts'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { siteWords } from '../words/site.ts'
import { W } from '../words/w.tsx'
import { aboutPage, P, Part, Points } from './frame.tsx'
import { Contact } from './contact.tsx'
import { OperatorNotices } from './operator-notices.tsx'
import { aboutWords } from './words.ts'

const w = aboutWords

/** What Twiza is, who runs it, what it does not claim, how to help and whom to ask. */
export function whatTwizaIs(site: Site, language: Language): Page {
  const { operatorName } = site.settings
  return aboutPage(
    language,
    { title: w.title, lead: w.lead, path: paths.about },
    <>
      <p class="notice">
        <W of={siteWords.independent} />
      </p>
      <Part id="does" title={w.doesTitle}>
        <Points of={[w.does1, w.does2, w.does3, w.does4]} />
      </Part>
      <Part id="name" title={w.nameTitle}>
        <P of={w.nameText} />
      </Part>
      <Part id="run" title={w.runTitle}>
        {operatorName === null ? <P of={w.runByNobody} /> : <P of={w.runBy} with={{ name: operatorName }} />}
        <OperatorNotices site={site} />
        <P of={w.free} />
        <P of={w.freeLicence} />
      </Part>
      <Part id="not" title={w.notTitle}>
        <Points of={[w.not1, w.not2, w.not3, w.not4, w.not5]} />
      </Part>
      <Part id="privacy" title={w.privacyTitle}>
        <Points of={[w.privacy1, w.privacy2]} />
      </Part>
      <Part id="help" title={w.helpTitle}>
        <Points of={[w.help1, w.help2, w.help3, w.help4]} />
      </Part>
      <Part id="contact" title={w.contactTitle}>
        <Contact site={site} />
      </Part>
    </>,
  )
}
