/** What stands on every paper: that it is a draft, where each rule was read, and the members. */
import { type Founder, sharesOf } from '../../../domain/founding/founding.ts'
import { money, number } from '../../words/format.ts'
import {
  type Block,
  type Both,
  type FoundingPaper,
  gap,
  type Line,
  lineOf,
  own,
  runOf,
  said,
  type Value,
} from './paper.ts'
import { checkedOn, type PaperData, valuesOf } from './values.ts'

export const DRAFT: Both = {
  ar: 'مسودة من معطيات الملف، يراجعها رجل قانون قبل التوقيع. ليست استشارة قانونية ولا مطبوعا رسميا.',
  fr: 'Projet établi à partir du dossier, à vérifier par un juriste avant signature. Ce n’est ni un conseil juridique ni un formulaire officiel.',
}
const SOURCE: Both = {
  ar: 'المادة {articles} من القانون رقم 112.12. آخر تحقق: {date}. المصدر: النص المدمج للمجلس الأعلى للسلطة القضائية.',
  fr: 'Loi n° 112-12, art. {articles}. Vérifié le {date}. Source : édition consolidée en arabe du Conseil supérieur du pouvoir judiciaire.',
}
const SOURCE_MANY: Both = { ...SOURCE, ar: SOURCE.ar.replace('المادة', 'المواد') }
const PAGE: Both = { ar: 'الصفحة', fr: 'Page' }

export function sourceBlock(data: PaperData, articles: string): Block {
  const pattern = (articles.includes(',') ? SOURCE_MANY : SOURCE)[data.language]
  const shown = data.language === 'ar' ? articles.replaceAll(',', '،') : articles
  return { kind: 'source', line: lineOf(pattern, { articles: said(shown), date: said(checkedOn(data)) }) }
}

/** For papers with room for the number of the card. */
export const CARD_BY_HAND: Both = {
  ar: 'رقم البطاقة لا يطلبه الموقع ولا يحفظه: يكتب باليد.',
  fr: 'Le site ne demande ni ne garde le numéro de pièce d’identité : il s’écrit à la main.',
}

function draftNotice({ language }: PaperData, more: readonly Both[]): Block {
  const lines: readonly Both[] = [
    DRAFT,
    {
      ar: 'الخط المنقط معلومة ناقصة: تكتب باليد.',
      fr: 'Une ligne pointillée est une information qui manque : elle s’écrit à la main.',
    },
  ]
  return { kind: 'notice', lines: [...lines, ...more].map((one) => lineOf(one[language])) }
}

export function paper(
  data: PaperData,
  title: Both,
  blocks: readonly Block[],
  notices: readonly Both[] = [],
): FoundingPaper {
  const { language } = data
  return {
    language,
    title: title[language],
    name: lineOf(title[language]),
    foot: DRAFT[language],
    pages: PAGE[language],
    blocks: [draftNotice(data, notices), ...blocks],
  }
}

/** Builders of blocks in the paper's language; placeholders are those of the file and of the law. */
export function writer(data: PaperData) {
  const values = valuesOf(data)
  const line = (text: Both, more: Readonly<Record<string, Value>> = {}): Line =>
    lineOf(text[data.language], { ...values, ...more })
  return {
    line,
    heading: (text: Both): Block => ({ kind: 'heading', line: line(text) }),
    text: (text: Both, more: Readonly<Record<string, Value>> = {}): Block => ({
      kind: 'text',
      line: line(text, more),
    }),
    list: (items: readonly Both[]): Block => ({ kind: 'list', items: items.map((one) => line(one)) }),
    boxes: (items: readonly Both[]): Block => ({ kind: 'boxes', items: items.map((one) => line(one)) }),
    facts: (facts: readonly (readonly [Both, string])[]): Block => ({
      kind: 'list',
      items: facts.map(([label, value]) =>
        line({ ar: `${label.ar}: ${value}`, fr: `${label.fr} : ${value}` }),
      ),
    }),
  }
}

const HEADS = {
  number: { ar: 'الرقم', fr: 'N°' },
  name: { ar: 'الاسم', fr: 'Nom' },
  address: { ar: 'العنوان', fr: 'Adresse' },
  card: { ar: 'رقم البطاقة', fr: 'Pièce d’identité' },
  shares: { ar: 'الحصص', fr: 'Parts' },
  subscribed: { ar: 'المبلغ المكتتب', fr: 'Souscrit' },
  paid: { ar: 'المدفوع', fr: 'Versé' },
  signature: { ar: 'التوقيع', fr: 'Signature' },
} as const satisfies Record<string, Both>

type Column = keyof typeof HEADS
/** `whole`: what they have subscribed and paid too; the number of the card is left to be written by hand. */
const TABLES = {
  whole: ['number', 'name', 'address', 'card', 'shares', 'subscribed', 'paid'],
  who: ['number', 'name', 'address'],
  signing: ['number', 'name', 'address', 'signature'],
} as const satisfies Record<string, readonly Column[]>
const WIDTHS: Readonly<Record<Column, number>> = {
  number: 0.45,
  name: 1.7,
  address: 1.8,
  card: 1.3,
  shares: 0.65,
  subscribed: 1.05,
  paid: 1.05,
  signature: 1.6,
}

export function membersTable(data: PaperData, which: keyof typeof TABLES): Block {
  const { language, founding } = data
  const columns: readonly Column[] = TABLES[which]
  const rows = founding.members.map((member, at) => memberRow(data, member, at))
  const blank: Row = {
    number: [],
    name: [],
    address: [],
    card: [],
    shares: [],
    subscribed: [],
    paid: [],
    signature: [],
  }
  return {
    kind: 'table',
    head: columns.map((column) => lineOf(HEADS[column][language])),
    rows: (rows.length > 0 ? rows : [blank, blank, blank, blank, blank]).map((row) =>
      columns.map((column) => row[column]),
    ),
    widths: columns.map((column) => WIDTHS[column]),
    tall: which !== 'who',
  }
}

type Row = Readonly<Record<Column, Line>>

function memberRow(data: PaperData, member: Founder, at: number): Row {
  const { language, founding } = data
  const value = founding.rules.shareValue
  const shares = sharesOf(member)
  return {
    number: [runOf(said(number(language, at + 1)))],
    name: memberOf(data, member),
    address: [runOf(own(member.address, 2.5))],
    card: [runOf(gap(2.1))],
    shares: [runOf(said(number(language, shares)))],
    subscribed: [runOf(value === null ? gap(1.5) : said(money(language, shares * value)))],
    paid: [runOf(said(money(language, member.paid)))],
    signature: [],
  }
}

/** Her name; of a legal person also, on a line of its own, who acts for it. */
export function memberOf({ language }: PaperData, { name, kind, representative }: Founder): Line {
  const shown = runOf(own(name, 2.5))
  if (kind === 'natural') return [shown]
  const by: Both = { ar: 'من يمثله: {who}', fr: 'représenté par {who}' }
  const [first, ...rest] = lineOf(by[language], { who: own(representative, 2) })
  return first === undefined ? [shown] : [shown, { ...first, newLine: true }, ...rest]
}

/** Goods given as shares, by member; empty when there are none. */
export function goodsTable({ language, founding }: PaperData): readonly Block[] {
  const value = founding.rules.shareValue
  const given = founding.members.filter(({ kindShares }) => kindShares > 0)
  if (given.length === 0) return []
  const heads: readonly Both[] = [
    { ar: 'الاسم', fr: 'Nom' },
    { ar: 'وصف الحصة العينية', fr: 'Description de l’apport' },
    { ar: 'القيمة', fr: 'Valeur' },
  ]
  return [
    {
      kind: 'table',
      head: heads.map((head) => lineOf(head[language])),
      rows: given.map(({ name, goods, kindShares }) => [
        [runOf(own(name))],
        [runOf(own(goods))],
        [runOf(value === null ? gap(2) : said(money(language, kindShares * value)))],
      ]),
      widths: [1.5, 3, 1],
      tall: false,
    },
  ]
}
