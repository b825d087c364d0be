/** The statutes: one article a clause, each followed by where it comes from. */
import type { Founder, Founding, Office } from '../../../domain/founding/founding.ts'
import { CLAUSES, type ClauseId } from '../../../domain/founding/mentions.ts'
import { CLAUSE_TEXTS } from './clause-texts.ts'
import type { Condition, Paragraph } from './clauses/paragraph.ts'
import {
  CARD_BY_HAND,
  goodsTable,
  memberOf,
  membersTable,
  paper,
  sourceBlock,
  writer,
} from './common-blocks.ts'
import { type Block, type Both, type FoundingPaper, gap, lineOf, own, runOf, said } from './paper.ts'
import type { PaperData } from './values.ts'

export function holdsOf({
  organs,
  rules,
  members,
  identity,
}: Founding): Readonly<Record<Condition, boolean>> {
  const goods = members.some(({ kindShares }) => kindShares > 0)
  const manager = organs.kind === 'manager'
  return {
    'no-category': identity.category === null,
    'supply-and-sell': identity.category === 'supply-and-sell',
    'serve-members': identity.category === 'serve-members',
    workers: identity.category === 'workers',
    'no-organ': organs.kind === null,
    manager,
    'one-manager': manager && organs.people.length === 1,
    'several-managers': manager && organs.people.length !== 1,
    board: organs.kind === 'board',
    interest: rules.interest,
    'no-interest': !rules.interest,
    proxy: rules.proxyVote,
    'no-proxy': !rules.proxyVote,
    fine: rules.absenceFine !== null,
    goods,
    'no-goods': !goods,
    'shares-only': rules.liability === 1,
    'more-than-shares': rules.liability !== 1,
  }
}

const ARTICLE: Both = { ar: 'المادة {n}: ', fr: 'Article {n} – ' }
const CONFIRM: Both = { ar: 'يجب تأكيده مع رجل قانون: ', fr: 'À confirmer par un juriste : ' }
export const SIGNED: Both = { ar: 'التوقيع والمصادقة عليه', fr: 'Signature légalisée' }

export function statutes(data: PaperData): FoundingPaper {
  const title = { ar: 'النظام الأساسي للتعاونية', fr: 'Statuts de la coopérative' }
  const { text, line } = writer(data)
  const { members } = data.founding
  const signatories =
    members.length > 0 ? members.map((member) => memberOf(data, member)) : [[], [], [], [], []]
  return paper(
    data,
    title,
    [
      text({ ar: 'تسمية التعاونية: {name}', fr: 'Dénomination : {name}' }),
      ...CLAUSES.flatMap((id, at) => clauseBlocks(data, id, at + 1)),
      {
        kind: 'signatures',
        title: line({
          ar: 'توقيعات المؤسسين على النظام الأساسي. التسمية: {name}',
          fr: 'Signatures des fondateurs sous les statuts de : {name}',
        }),
        lines: signatories,
        hint: SIGNED[data.language],
      },
    ],
    [CARD_BY_HAND],
  )
}

const LONGEST_TOGETHER = 6

/** A clause stays on one page, save where it is long or holds a table. */
function clauseBlocks(data: PaperData, id: ClauseId, at: number): readonly Block[] {
  const { heading, articles, paragraphs } = CLAUSE_TEXTS[id]
  const { heading: head } = writer(data)
  const holds = holdsOf(data.founding)
  const number = (both: Both) => both[data.language].replace('{n}', String(at))
  const tables = tableOf(data, id)
  const blocks = [
    head({ ar: number(ARTICLE) + heading.ar, fr: number(ARTICLE) + heading.fr }),
    ...paragraphs
      .filter(({ only }) => only === undefined || holds[only])
      .map((paragraph) => paragraphBlock(data, paragraph)),
    ...tables,
    sourceBlock(data, articles),
  ]
  const long = tables.length > 0 || blocks.length > LONGEST_TOGETHER
  return long ? blocks : [{ kind: 'together', blocks }]
}

function paragraphBlock(data: PaperData, paragraph: Paragraph): Block {
  const { text, line } = writer(data)
  if (paragraph.doubt !== true) return text(paragraph)
  return {
    kind: 'doubt',
    line: line({ ar: CONFIRM.ar + paragraph.ar, fr: CONFIRM.fr + paragraph.fr }),
  }
}

function tableOf(data: PaperData, id: ClauseId): readonly Block[] {
  if (id === 'members-list') {
    const legal = data.founding.members.filter(({ kind }) => kind === 'legal')
    return [membersTable(data, 'whole'), ...legal.map((member) => legalPersonBlock(data, member))]
  }
  if (id === 'in-kind') return goodsTable(data)
  return id === 'first-organs' ? [organsTable(data)] : []
}

/** Article 5, first mention: of a legal person also its capital, and who acts for it. */
function legalPersonBlock(data: PaperData, { name, representative }: Founder): Block {
  return writer(data).text(
    {
      ar: '{member}: رأس مالها {sum}. ممثلها {who}، حالته المدنية {civil}، وعنوانه {where}.',
      fr: '{member} : capital {sum} ; représentant {who}, état civil {civil}, adresse {where}.',
    },
    { member: own(name), sum: gap(3), who: own(representative, 5), civil: gap(4), where: gap(6) },
  )
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
  const rows = people.map(({ name, office }) => [
    [runOf(own(name))],
    [runOf(said(OFFICE[office][language]))],
    [],
  ])
  const blank = [[runOf(gap(4))], [runOf(gap(3))], []]
  return {
    kind: 'table',
    head: heads.map((head) => lineOf(head[language])),
    rows: rows.length > 0 ? rows : [blank, blank, blank],
    widths: [2, 1.2, 1.5],
    tall: true,
  }
}
