/** The check of the founding file as one types: the same domain code as on the server. */
import type { Language } from '../../domain/basics/language.ts'
import { checkFounding } from '../../domain/founding/check.ts'
import { capitalOf, type Founding } from '../../domain/founding/founding.ts'
import { money, number } from '../words/format.ts'
import { words } from '../words/word.ts'
import { readFounder, readIdentity, readOrgans, readRules, type Typed } from './entry.ts'
import { articleNumber, findingSaid } from './finding-said.ts'
import type { LiveData } from './live-data.ts'
import { foundingWords as w } from './words.ts'

/** The file as it would be with what is typed. */
export function withTyped({ founding, part, at }: LiveData, typed: Typed): Founding {
  if (part === 'identity') return { ...founding, identity: readIdentity(typed).value }
  if (part === 'organs') return { ...founding, organs: readOrgans(typed).value }
  if (part === 'rules') return { ...founding, rules: readRules(typed).value }
  const founder = readFounder(typed).value
  if (at !== null)
    return { ...founding, members: founding.members.map((one, i) => (i === at ? founder : one)) }
  return founder.name === '' ? founding : { ...founding, members: [...founding.members, founder] }
}

export type LiveCheck = { readonly sums: string; readonly findings: readonly string[] }

export function checkTyped(language: Language, data: LiveData, typed: Typed): LiveCheck {
  const founding = withTyped(data, typed)
  const { whole, paid, shares } = capitalOf(founding)
  const spoken = language === 'zgh' ? 'ar' : language
  const sums = [
    words(language, w.membersNow, {
      n: number(spoken, founding.members.length),
      shares: number(spoken, shares),
    }),
    words(language, w.capitalNow, { capital: money(spoken, whole), paid: money(spoken, paid) }),
  ].join(' ')
  const findings = checkFounding(founding, data.law)
    .filter(({ part, severity }) => part === data.part || severity === 'law')
    .map((finding) => {
      const article = articleNumber(finding.basis.article)
      const where = words(language, article.includes(',') ? w.articles : w.article, { article })
      return `${findingSaid(language, finding)} (${where})`
    })
  return { sums, findings: findings.length === 0 ? [words(language, w.nothingFound)] : findings }
}
