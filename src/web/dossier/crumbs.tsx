import type { ComponentChildren } from 'preact'
import type { Language } from '../../domain/basics/language.ts'
import { Crumbs } from '../page/parts.tsx'
import { paths } from '../paths.ts'
import { OwnWords, W } from '../words/w.tsx'
import type { OpenDossier } from './open.ts'
import { dossierWords } from './words.ts'

/** My space, the dossier, and the page inside it; without `here` the dossier's own page. */
export function DossierCrumbs({
  language,
  open: { project, dossier },
  here,
}: {
  language: Language
  open: Pick<OpenDossier, 'project' | 'dossier'>
  here?: ComponentChildren
}) {
  const name = <OwnWords of={project.title} />
  const href = paths.dossier(language, dossier.id)
  return (
    <Crumbs
      crumbs={[
        { label: <W of={dossierWords.mySpace} />, href: paths.me(language) },
        { label: name, href },
        ...(here === undefined ? [] : [{ label: here }]),
      ]}
    />
  )
}
