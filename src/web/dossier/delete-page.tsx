import type { Language } from '../../domain/basics/language.ts'
import { Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { words } from '../words/word.ts'
import { OwnWords, W } from '../words/w.tsx'
import { DossierCrumbs } from './crumbs.tsx'
import type { OpenDossier } from './open.ts'
import { dossierWords } from './words.ts'

/** Asked a second time, with what is lost. */
export function deletePage(language: Language, open: OpenDossier): Page {
  const href = paths.dossier(language, open.dossier.id)
  return {
    keep: false,
    head: { language, title: words(language, dossierWords.delete), section: 'projects' },
    content: (
      <Wrap>
        <DossierCrumbs language={language} open={open} here={<W of={dossierWords.delete} />} />
        <h1>
          <W of={dossierWords.deleteSure} />
        </h1>
        <p>
          <strong>
            <OwnWords of={open.project.title} />
          </strong>
        </p>
        <Notice kind="bad">
          <p>
            <W of={dossierWords.deleteText} />
          </p>
        </Notice>
        <form method="post" action={`${href}/delete`} class="row">
          <button type="submit" class="button quiet" name="sure" value="yes">
            <W of={dossierWords.deleteYes} />
          </button>
          <a class="button" href={href}>
            <W of={dossierWords.deleteNo} />
          </a>
        </form>
      </Wrap>
    ),
  }
}
