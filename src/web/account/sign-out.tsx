import type { Language } from '../../domain/basics/language.ts'
import { paths } from '../paths.ts'
import { W } from '../words/w.tsx'
import { accountWords as text } from './words.ts'

/** One tap; a reminder for a telephone that several people share. */
export function SignOut({ language }: { language: Language }) {
  return (
    <form method="post" action={paths.signOut(language)} id="sign-out">
      <p class="muted">
        <W of={text.sharedPhone} />
      </p>
      <p>
        <button type="submit" class="button quiet">
          <W of={text.signOut} />
        </button>
      </p>
    </form>
  )
}
