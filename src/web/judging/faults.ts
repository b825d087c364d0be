import type { Language } from '../../domain/basics/language.ts'
import type { ContactFault } from '../../domain/person/contact.ts'
import type { DrawRefusal, SetupRefusal } from '../../operations/assign-jury.ts'
import type { DeliberationRefusal } from '../../operations/decide-round.ts'
import type { InviteJurorRefusal, RemoveJurorRefusal } from '../../operations/invite-juror.ts'
import type { RemindRefusal } from '../../operations/remind-jurors.ts'
import type { SetAsideRefusal } from '../../operations/settle-conflict.ts'
import { words } from '../words/word.ts'
import { judgingFaultWords } from './words.ts'

/** Every refusal but `no-such-contest`, which answers as what does not exist. */
export type JudgingFault = Exclude<
  | ContactFault
  | InviteJurorRefusal
  | RemoveJurorRefusal
  | SetAsideRefusal
  | DrawRefusal
  | SetupRefusal
  | DeliberationRefusal
  | RemindRefusal,
  { readonly kind: 'no-such-contest' }
>

export function judgingFaultText(language: Language, fault: JudgingFault): string {
  return words(language, judgingFaultWords[fault.kind], 'most' in fault ? { most: fault.most } : {})
}
