import { asksMarks } from '../../domain/jury/desk.ts'
import { ORDER_BASES } from '../../domain/judging/round.ts'
import { errorOf } from '../form/error-summary.tsx'
import { Choices, TextField } from '../form/field.tsx'
import { paths } from '../paths.ts'
import { W } from '../words/w.tsx'
import type { RoundProps } from './round-content.ts'
import { BASIS_WORDS, judgingWords as text } from './words.ts'

/** How the round is counted: fixed with the first mark. */
export function SetupForm({ lead: { office, contest }, content: { state, errors } }: RoundProps) {
  const { setup, round, sheets, comparisons } = state
  const begun = sheets.length + comparisons.length > 0
  return (
    <form method="post" action={paths.officeRound(office.language, contest.id, round.id)} class="card">
      <h2>
        <W of={text.setup} />
      </h2>
      <input type="hidden" name="do" value="setup" />
      {!asksMarks(round) ? (
        <p>
          <W of={text.basisPairs} />
          <input type="hidden" name="basis" value={setup.basis} />
        </p>
      ) : begun ? (
        <p>
          <W of={text.basisFixed} with={{ basis: BASIS_WORDS[setup.basis] }} />
          <input type="hidden" name="basis" value={setup.basis} />
        </p>
      ) : (
        <Choices
          id="basis"
          label={<W of={text.basis} />}
          hint={<W of={text.setupHint} />}
          error={errorOf(errors, 'basis')}
          value={setup.basis}
          options={ORDER_BASES.map((basis) => ({ value: basis, label: <W of={BASIS_WORDS[basis]} /> }))}
        />
      )}
      <TextField
        id="quorum"
        label={<W of={text.quorum} />}
        value={String(setup.quorum)}
        error={errorOf(errors, 'quorum')}
        numeric
      />
      <button type="submit" class="button quiet">
        <W of={text.save} />
      </button>
    </form>
  )
}
