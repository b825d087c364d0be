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
  ar: 'مسودة من معطيات الملف. يراجعها رجل قانون قبل التوقيع. ليست مطبوعا رسميا.',
  fr: 'Projet établi à partir du dossier, à vérifier par un juriste avant signature. Ce n’est pas un formulaire officiel.',
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

export function draftNotice({ language }: PaperData): Block {
  const lines: readonly Both[] = [
    DRAFT,
    {
      ar: 'الخط المنقط معلومة ناقصة: تكتب باليد.',
      fr: 'Une ligne pointillée est une information qui manque : elle s’écrit à la main.',
    },
  ]
  return { kind: 'notice', lines: lines.map((one) => lineOf(one[language])) }
}

export function paper(data: PaperData, title: Both, blocks: readonly Block[]): FoundingPaper {
  const { language } = data
  return {
    language,
    title: title[language],
    name: lineOf(title[language]),
    foot: DRAFT[language],
    pages: PAGE[language],
    blocks: [draftNotice(data), ...blocks],
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

/** Members and what they have subscribed and paid; the number of the card is left to be written by hand. */
export function membersTable(data: PaperData, { tall }: { readonly tall: boolean }): Block {
  const { language, founding } = data
  const columns = ['number', 'name', 'address', 'card', 'shares', 'subscribed', 'paid'] as const
  return {
    kind: 'table',
    head: columns.map((column) => lineOf(HEADS[column][language])),
    rows: founding.members.map((member, at) => memberRow(data, member, at)),
    widths: [0.45, 1.7, 1.8, 1.2, 0.65, 1.05, 1.05],
    tall,
  }
}

function memberRow({ language, founding }: PaperData, member: Founder, at: number): readonly Line[] {
  const value = founding.rules.shareValue
  const by: Both = { ar: '، يمثله {who}', fr: ', représenté par {who}' }
  const represented =
    member.kind === 'legal' ? lineOf(by[language], { who: own(member.representative, 2) }) : []
  return [
    [runOf(said(number(language, at + 1)))],
    [runOf(own(member.name, 2.5)), ...represented],
    [runOf(own(member.address, 2.5))],
    [runOf(gap(1.8))],
    [runOf(said(number(language, sharesOf(member))))],
    [runOf(value === null ? gap(1.5) : said(money(language, sharesOf(member) * value)))],
    [runOf(said(money(language, member.paid)))],
  ]
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
