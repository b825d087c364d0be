import type { Language } from '../../domain/basics/language.ts'
import type { MemberRole } from '../../domain/dossier/dossier.ts'
import type { Project } from '../../domain/project/project.ts'
import { Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { PlaceName } from '../project/place.tsx'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { OwnWords, W } from '../words/w.tsx'
import { ROLE_WORDS, teamWords } from './words.ts'

type Props = {
  readonly site: Site
  readonly language: Language
  readonly token: string
  readonly role: MemberRole
  readonly project: Project
}

/** What she is invited to and as what, before she says yes. */
export function invitationPage({ site, language, token, role, project }: Props): Page {
  return {
    keep: false,
    head: { language, title: words(language, teamWords.invitation), section: 'projects' },
    content: (
      <Wrap>
        <h1>
          <W of={teamWords.invitation} />
        </h1>
        <p class="lead">
          <W of={teamWords.invitedTo} />
        </p>
        <div class="card">
          <h2>
            <OwnWords of={project.title} />
          </h2>
          <p>
            <PlaceName site={site} code={project.territory} />
          </p>
          <p>
            <W of={teamWords.yourRole} with={{ role: ROLE_WORDS[role].name }} />
            <br />
            <W of={ROLE_WORDS[role].meaning} />
          </p>
        </div>
        <p>
          <W of={teamWords.namesSeen} />
        </p>
        <form method="post" action={paths.invitation(language, token)}>
          <button type="submit" class="button wide">
            <W of={teamWords.accept} />
          </button>
        </form>
      </Wrap>
    ),
  }
}
