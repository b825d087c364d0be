/** The statutes: one article a clause, each followed by where it comes from. */
import type { Founding, Office } from '../../../domain/founding/founding.ts'
import { CLAUSES, type ClauseId } from '../../../domain/founding/mentions.ts'
import { CLAUSE_TEXTS, type Condition } from './clause-texts.ts'
import { goodsTable, membersTable, paper, sourceBlock, writer } from './common-blocks.ts'
import { type Block, type Both, type FoundingPaper, gap, lineOf, own, runOf } from './paper.ts'
import type { PaperData } from './values.ts'

export function holdsOf(founding: Founding): Readonly<Record<Condition, boolean>> {
  const { organs, rules, members, identity } = founding
  const goods = members.some(({ kindShares }) => kindShares > 0)
  return {
    manager: organs.kind !== 'board',
    board: organs.kind === 'board',
    interest: rules.interest,
    'no-interest': !rules.interest,
    proxy: rules.proxyVote,
    'no-proxy': !rules.proxyVote,
    fine: rules.absenceFine !== null,
    goods,
    'no-goods': !goods,
    'legal-persons': rules.legalPersonsMaxShares !== null || members.some(({ kind }) => kind === 'legal'),
    'supply-and-sell': identity.category === 'supply-and-sell' || identity.category === null,
    'serve-members': identity.category === 'serve-members',
    workers: identity.category === 'workers',
    ceiling: true,
  }
}

const ARTICLE: Both = { ar: 'المادة {n}: ', fr: 'Article {n} – ' }

export function statutes(data: PaperData): FoundingPaper {
  const title = { ar: 'النظام الأساسي للتعاونية', fr: 'Statuts de la coopérative' }
  const { text } = writer(data)
  return paper(data, title, [
    text({ ar: 'تسمية التعاونية: {name}', fr: 'Dénomination : {name}' }),
    ...CLAUSES.flatMap((id, at) => clauseBlocks(data, id, at + 1)),
    {
      kind: 'signatures',
      lines: data.founding.members.slice(0, 4).map(({ name }) => [runOf(own(name, 3))]),
    },
    ...moreSignatures(data),
  ])
}

/** Four names a row. */
function moreSignatures({ founding }: PaperData): readonly Block[] {
  const rest = founding.members.slice(4)
  return Array.from({ length: Math.ceil(rest.length / 4) }, (_, row): Block => {
    const four = rest.slice(4 * row, 4 * row + 4)
    const filled = Array.from({ length: 4 }, (_each, at) => four[at])
    return {
      kind: 'signatures',
      lines: filled.map((member) => (member === undefined ? [] : [runOf(own(member.name, 3))])),
    }
  })
}

function clauseBlocks(data: PaperData, id: ClauseId, at: number): readonly Block[] {
  const { heading, articles, paragraphs } = CLAUSE_TEXTS[id]
  const { text, heading: head } = writer(data)
  const holds = holdsOf(data.founding)
  const number = (both: Both) => both[data.language].replace('{n}', String(at))
  return [
    head({ ar: number(ARTICLE) + heading.ar, fr: number(ARTICLE) + heading.fr }),
    ...paragraphs.filter(({ only }) => only === undefined || holds[only]).map((one) => text(one)),
    ...tableOf(data, id),
    sourceBlock(data, articles),
  ]
}

function tableOf(data: PaperData, id: ClauseId): readonly Block[] {
  if (id === 'members-list') return [membersTable(data, { tall: false })]
  if (id === 'in-kind') return goodsTable(data)
  return id === 'first-organs' ? [organsTable(data)] : []
}

export const OFFICE: Readonly<Record<Office, Both>> = {
  manager: { ar: 'مسير', fr: 'Gérance' },
  chair: { ar: 'رئاسة المجلس', fr: 'Présidence' },
  'vice-chair': { ar: 'نيابة الرئاسة', fr: 'Vice-présidence' },
  secretary: { ar: 'كتابة المجلس', fr: 'Secrétariat' },
  director: { ar: 'عضوية المجلس', fr: 'Administration' },
}

export function organsTable({ language, founding }: PaperData): Block {
  const heads: readonly Both[] = [
    { ar: 'الاسم', fr: 'Nom' },
    { ar: 'المهمة', fr: 'Fonction' },
    { ar: 'التوقيع', fr: 'Signature' },
  ]
  const { people } = founding.organs
  const rows = people.map(({ name, office }) => [[runOf(own(name))], lineOf(OFFICE[office][language]), []])
  const blank = [[runOf(gap(4))], [runOf(gap(3))], []]
  return {
    kind: 'table',
    head: heads.map((head) => lineOf(head[language])),
    rows: rows.length > 0 ? rows : [blank, blank, blank],
    widths: [2, 1.2, 1.5],
    tall: true,
  }
}
