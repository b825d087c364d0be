import { paths } from '../paths.ts'
import { W } from '../words/w.tsx'
import { DeedForm, Submit } from './fields.tsx'
import type { ShownHelp } from './shown-help.ts'
import { accompanimentWords as text } from './words.ts'

/** The dossier stays closed to the adviser until an owner lets her in; it is closed again at any time. */
export function DossierDoor({ shown: { language, help, dossier } }: { readonly shown: ShownHelp }) {
  if (help.dossier === null || dossier === null) return null
  return (
    <section aria-labelledby="dossier">
      <h2 id="dossier">
        <W of={text.dossierTitle} />
      </h2>
      <p>
        <W of={dossier.letIn ? text.isIn : text.isOut} />
      </p>
      <p class="row">
        {dossier.mayOpen ? (
          <a class="button quiet" href={paths.dossier(language, help.dossier)}>
            <W of={text.openDossier} />
          </a>
        ) : null}
      </p>
      {dossier.manages && (dossier.letIn || help.state === 'open') ? (
        <DeedForm action={paths.helpRequest(language, help.id)} deed={dossier.letIn ? 'let-out' : 'let-in'}>
          <Submit quiet>
            <W of={dossier.letIn ? text.letOut : text.letIn} />
          </Submit>
        </DeedForm>
      ) : null}
    </section>
  )
}
