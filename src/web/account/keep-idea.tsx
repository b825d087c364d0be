import type { Language } from '../../domain/basics/language.ts'
import { paths } from '../paths.ts'
import { W } from '../words/w.tsx'
import { accountWords as text } from './words.ts'

/** On the private page of an idea, for who has signed in: into her own space with it. */
export function KeepIdea({ language, id, secret }: { language: Language; id: string; secret: string }) {
  return (
    <form method="post" action={paths.myWork(language)} class="card no-print" id="keep-idea">
      <input type="hidden" name="idea" value={id} />
      <input type="hidden" name="key" value={secret} />
      <p>
        <W of={text.keepIdeaWhy} />
      </p>
      <p>
        <button type="submit" class="button">
          <W of={text.keepIt} />
        </button>
      </p>
    </form>
  )
}
