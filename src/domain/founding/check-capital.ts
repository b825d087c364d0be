/** Members, shares and capital: articles 5, 14, 26, 27, 30, 32 and 38. */
import { naturalPersonsHoldEnough } from '../law/members-and-capital.ts'
import { basisOf, type Law } from '../law/parameters.ts'
import { ruleOf, wordsOfLaw } from './basis.ts'
import type { Finding } from './findings.ts'
import { capitalOf, type Founder, type Founding, sharesOf } from './founding.ts'

export function checkCapital(founding: Founding, law: Law): readonly Finding[] {
  return [
    ...checkNumber(founding, law),
    ...founding.members.flatMap((founder) => checkFounder(founder, founding, law)),
    ...checkSums(founding, law),
  ]
}

function checkNumber({ members }: Founding, law: Law): readonly Finding[] {
  const { minMembers } = law.numbers
  const about = { part: 'members', found: members.length, limit: minMembers.value } as const
  const found: Finding[] = []
  if (members.length < minMembers.value)
    found.push({ kind: 'too-few-members', ...ruleOf(minMembers), ...about })
  else if (members.length === minMembers.value)
    found.push({ kind: 'no-margin-of-members', severity: 'advice', basis: basisOf(minMembers), ...about })
  const names = members.map(({ name }) => name.trim().toLowerCase())
  members.forEach(({ name }, at) => {
    if (name !== '' && names.indexOf(name.trim().toLowerCase()) < at)
      found.push({
        kind: 'same-name-twice',
        severity: 'advice',
        basis: wordsOfLaw(law, '5'),
        part: 'members',
        who: name,
      })
  })
  return found
}

function checkFounder(founder: Founder, { rules }: Founding, law: Law): readonly Finding[] {
  const found: Finding[] = []
  const { paidAtSubscription: quarter } = law.numbers
  const about = { part: 'members', who: founder.name } as const
  const lawful = (article: string) => ({ severity: 'law', basis: wordsOfLaw(law, article) }) as const
  const shares = sharesOf(founder)
  if (founder.name === '' || founder.address === '' || shares === 0)
    found.push({ kind: 'member-incomplete', ...lawful('5'), ...about })
  if (founder.kind === 'legal' && founder.representative === '')
    found.push({ kind: 'representative-missing', ...lawful('5'), ...about })
  if (founder.kindShares > 0 && founder.goods === '')
    found.push({ kind: 'goods-unnamed', ...lawful('5'), ...about })
  if (rules.shareValue !== null) {
    const due = founder.cashShares * rules.shareValue
    const limit = Math.ceil(due * quarter.value)
    if (founder.paid < limit)
      found.push({ kind: 'quarter-unpaid', ...ruleOf(quarter), ...about, found: founder.paid, limit })
    if (founder.paid > due)
      found.push({
        kind: 'paid-too-much',
        severity: 'advice',
        basis: basisOf(quarter),
        ...about,
        found: founder.paid,
        limit: due,
      })
  }
  const { minShares: least, legalPersonsMaxShares: most } = rules
  if (least !== null && shares > 0 && shares < least)
    found.push({ kind: 'shares-below-minimum', ...lawful('26'), ...about, found: shares, limit: least })
  if (most !== null && founder.kind === 'legal' && shares > most)
    found.push({ kind: 'legal-person-above-maximum', ...lawful('26'), ...about, found: shares, limit: most })
  return found
}

function checkSums(founding: Founding, law: Law): readonly Finding[] {
  const found: Finding[] = []
  const { members, rules } = founding
  const { minShare, minCapital, naturalPersonsMinCapitalShare, maxLiabilityMultiple } = law.numbers
  const capital = capitalOf(founding)
  const value = rules.shareValue
  if (value !== null && value < minShare.value * 100)
    found.push({
      kind: 'share-too-small',
      ...ruleOf(minShare),
      part: 'rules',
      found: value,
      limit: minShare.value * 100,
    })
  if (value !== null && members.length > 0 && capital.whole < minCapital.value * 100)
    found.push({
      kind: 'capital-too-small',
      ...ruleOf(minCapital),
      part: 'members',
      found: capital.whole,
      limit: minCapital.value * 100,
    })
  if (naturalPersonsHoldEnough(capital.ofNaturalPersons, capital.whole, law) === false)
    found.push({
      kind: 'natural-persons-hold-too-little',
      ...ruleOf(naturalPersonsMinCapitalShare),
      part: 'members',
      found: capital.ofNaturalPersons / capital.whole,
      limit: naturalPersonsMinCapitalShare.value,
    })
  if (rules.ceiling !== null && rules.ceiling < capital.whole)
    found.push({
      kind: 'ceiling-below-capital',
      severity: 'law',
      basis: wordsOfLaw(law, '30'),
      part: 'rules',
      found: rules.ceiling,
      limit: capital.whole,
    })
  const times = rules.liability
  if (times !== null && (times < 1 || times > maxLiabilityMultiple.value))
    found.push({
      kind: 'liability-out-of-range',
      ...ruleOf(maxLiabilityMultiple),
      part: 'rules',
      found: times,
      limit: maxLiabilityMultiple.value,
    })
  return [...found, ...checkLegalPersons(founding, law), ...checkGoods(founding, law)]
}

function checkLegalPersons({ members, rules }: Founding, law: Law): readonly Finding[] {
  const { legalPersonsMaxVoteShare: votes } = law.numbers
  const legal = members.filter(({ kind }) => kind === 'legal').length
  if (legal === 0) return []
  const found: Finding[] = []
  if (rules.legalPersonsMaxShares === null)
    found.push({
      kind: 'legal-persons-maximum-missing',
      severity: 'law',
      basis: wordsOfLaw(law, '26'),
      part: 'rules',
    })
  if (legal > members.length * votes.value)
    found.push({
      kind: 'legal-persons-votes',
      severity: 'advice',
      basis: basisOf(votes),
      part: 'members',
      found: legal / members.length,
      limit: votes.value,
    })
  return found
}

function checkGoods({ members }: Founding, law: Law): readonly Finding[] {
  if (members.every(({ kindShares }) => kindShares === 0)) return []
  return [
    { kind: 'goods-need-an-expert', severity: 'advice', basis: wordsOfLaw(law, '7, 27'), part: 'members' },
  ]
}
