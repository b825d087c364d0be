/** What the bank officer reads first and last: summary, profitability, surplus, tax, law, what could go wrong. */
import type { RateOfReturn } from '../../../domain/finance/rate-of-return.ts'
import type { Word } from '../../words/word.ts'
import { simulationWords } from '../../simulation/words.ts'
import { day } from '../../words/format.ts'
import { modelWords } from '../../model/words.ts'
import { siteWords } from '../../words/site.ts'
import { type Dossier, unconfirmedOf } from '../dossier.ts'
import type { Block, Piece } from './blocks.ts'
import { yearHeads } from './money-blocks.ts'
import { type Pieces, yearTable } from './pieces.ts'
import { paperWords } from './words.ts'

const heading = (text: Piece): Block => ({ kind: 'heading', level: 1, text })
const line = (text: Piece, look: 'plain' | 'note' | 'lead' = 'plain'): Block => ({ kind: 'text', look, text })

export function subtitleOf({ model, territoryName, savedAt, language }: Dossier, { word }: Pieces): Piece[] {
  const about = [word(paperWords.modelIs, { name: word(model.name).t })]
  if (territoryName !== null) about.push(word(paperWords.territoryIs, { name: territoryName }))
  if (savedAt !== null)
    about.push(word(paperWords.madeOn, { date: day(language === 'zgh' ? 'ar' : language, savedAt) }))
  return about
}

function rateText(rate: RateOfReturn, { word, percent, figure }: Pieces): Piece {
  if (rate.kind === 'none') return word(simulationWords.irrNone)
  if (rate.kind === 'one') return figure(percent(rate.rate, 1))
  return word(simulationWords.irrSeveral, { list: rate.rates.map((one) => percent(one, 1)).join(' / ') })
}

export function summaryBlocks(dossier: Dossier, pieces: Pieces): Block[] {
  const { financing, income, indicators, perMember } = dossier.simulation
  const { word, money, figure } = pieces
  const { npv, lowestCash, paybackMonths } = indicators
  const short = lowestCash.amount < 0
  const verdict =
    npv < 0 ? simulationWords.fails : short ? simulationWords.standsShort : simulationWords.stands
  const cash = { month: lowestCash.month, amount: money(Math.abs(lowestCash.amount)) }
  const open = unconfirmedOf(dossier)
  const n = Math.min(3, income.totalSales.length)
  const fact = (label: Piece, value: Piece) => ({ label, value })
  const months =
    paybackMonths === null
      ? word(simulationWords.notReached)
      : word(simulationWords.months, { n: paybackMonths })
  return [
    {
      kind: 'notice',
      tone: npv < 0 ? 'bad' : short ? 'warn' : 'good',
      texts: [
        word(verdict),
        word(short ? simulationWords.shortage : simulationWords.enough, cash),
        ...(open.length > 0 ? [word(simulationWords.provisional, { n: open.length })] : []),
      ],
    },
    {
      kind: 'facts',
      facts: [
        fact(word(simulationWords.totalNeed), figure(money(financing.totalNeed))),
        fact(word(simulationWords.loan), figure(money(financing.loan))),
        fact(word(simulationWords.openingCash), figure(money(financing.openingCash))),
        fact(word(simulationWords.salesYear, { n }), figure(money(income.totalSales[n - 1] ?? 0))),
        fact(word(simulationWords.surplusYear, { n }), figure(money(income.netSurplus[n - 1] ?? 0))),
        fact(word(simulationWords.incomePerMember, { n }), figure(money(perMember.total[n - 1] ?? 0))),
        fact(word(simulationWords.npv), figure(money(npv))),
        fact(word(simulationWords.irr), rateText(indicators.irr, pieces)),
        fact(word(simulationWords.payback), months),
      ],
    },
    {
      kind: 'notice',
      tone: 'plain',
      texts: [word(siteWords.independent), word(simulationWords.notAdvice), word(simulationWords.vatNote)],
    },
    ...unconfirmedBlocks(dossier, pieces),
    ...territoryBlocks(dossier, pieces),
  ]
}

function unconfirmedBlocks(dossier: Dossier, { word, input, figure, own }: Pieces): Block[] {
  const open = unconfirmedOf(dossier)
  if (open.length === 0) return [line(word(paperWords.allChecked))]
  return [
    heading(word(paperWords.unconfirmed)),
    line(word(paperWords.unconfirmedNote)),
    {
      kind: 'list',
      items: open.map(({ id, label, value, unit }) => {
        const name = word(label)
        const shown = input(dossier.simulation.inputs[id] ?? value, unit)
        return name.l === null ? own(`${name.t}: ${shown}`) : { ...name, t: `${name.t}: ${figure(shown).t}` }
      }),
    },
  ]
}

function territoryBlocks({ territoryFacts = [] }: Dossier, { word, own }: Pieces): Block[] {
  if (territoryFacts.length === 0) return []
  return [
    heading(word(paperWords.territory)),
    {
      kind: 'table',
      title: word(paperWords.territory),
      head: [word(paperWords.investment), word(modelWords.value), word(modelWords.source)],
      rows: territoryFacts.map(({ label, value, source }) => ({
        total: false,
        cells: [own(label), own(value), own(source)],
      })),
      widths: [2, 1, 2],
      labels: 3,
      small: false,
    },
  ]
}

export function profitabilityBlocks(dossier: Dossier, pieces: Pieces): Block[] {
  const { indicators } = dossier.simulation
  const { word, figure, plain } = pieces
  const unit = word(dossier.model.volumeUnit).t
  return [
    heading(word(paperWords.profitability)),
    yearTable(pieces, word(simulationWords.breakEven), yearHeads(dossier, pieces), [
      { label: word(simulationWords.totalSales), amounts: dossier.simulation.income.totalSales },
      { label: word(simulationWords.breakEvenSales), amounts: indicators.breakEvenSales, total: true },
      {
        label: withUnit(word(simulationWords.breakEvenVolume, { unit }), unit),
        amounts: indicators.breakEvenVolume,
        as: (value) => figure(plain(value, 1)),
      },
    ]),
  ]
}

function withUnit(piece: Piece, unit: string): Piece {
  return piece.t.includes(unit) ? piece : { ...piece, t: `${piece.t} (${unit})` }
}

export function surplusBlocks(dossier: Dossier, pieces: Pieces): Block[] {
  const { surplus } = dossier.simulation
  const { word } = pieces
  const part = (label: Word, of: keyof (typeof surplus)[number], total = false) => ({
    label: word(label),
    amounts: surplus.map((year) => year[of]),
    total,
  })
  return [
    heading(word(simulationWords.split)),
    line(word(simulationWords.splitNote), 'note'),
    yearTable(pieces, word(paperWords.amountInDirhams), yearHeads(dossier, pieces), [
      part(simulationWords.netSurplus, 'netSurplus', true),
      part(paperWords.lossRecovered, 'lossRecovered'),
      part(simulationWords.legalReserve, 'legalReserve'),
      part(simulationWords.shareInterest, 'shareInterest'),
      part(simulationWords.refunds, 'refunds'),
      part(simulationWords.otherReserve, 'otherReserve'),
      part(simulationWords.lossToReserves, 'lossToReserves'),
      part(simulationWords.lossCarried, 'lossCarried'),
    ]),
    heading(word(simulationWords.taxRegime)),
    ...taxBlocks(dossier, pieces),
  ]
}

/** Years one after the other under the same regime make one paragraph. */
function taxBlocks({ simulation }: Dossier, { word, percent }: Pieces): Block[] {
  const spans: { from: number; to: number; regime: (typeof simulation.tax)[number] }[] = []
  simulation.tax.forEach((regime, y) => {
    const last = spans.at(-1)
    if (last !== undefined && last.regime.kind === regime.kind) last.to = y + 1
    else spans.push({ from: y + 1, to: y + 1, regime })
  })
  return spans.map(({ from, to, regime }) => {
    const rates = { rate: percent(regime.rate, 1), least: percent(regime.minimumContributionRate, 2) }
    const said = word(regime.kind === 'ordinary' ? paperWords.taxed : paperWords.exempt, rates).t
    const span = word(from === to ? paperWords.oneYear : paperWords.yearsSpan, { from, to, regime: said })
    return {
      kind: 'notice',
      tone: regime.toConfirm ? 'warn' : 'plain',
      texts: [span, word(regime.because), ...(regime.toConfirm ? [word(simulationWords.toConfirm)] : [])],
    }
  })
}

/** `112-12 art. 14` as each language names it: left as it is, Arabic would read it backwards. */
function articleIn({ word }: Pieces, article: string): string {
  const number = /^112-12 art\. (.+)$/.exec(article)?.[1]
  return number === undefined ? article : word(paperWords.article, { number }).t
}

export function lawBlocks({ simulation, law, organ }: Dossier, pieces: Pieces): Block[] {
  const { word, money, plain } = pieces
  const { obligations, financing, inputs } = simulation
  const { minMembers, minCapital, boardIfMembersOver, boardIfTurnoverOver, auditorIfTurnoverOver } =
    law.numbers
  const { boardBecause, boardFromYear, auditorFromYear } = obligations
  const items = [
    word(paperWords.founders, {
      members: inputs.members ?? 0,
      least: minMembers.value,
      article: articleIn(pieces, minMembers.article),
    }),
    word(paperWords.capital, {
      capital: money(financing.shares),
      least: money(minCapital.value * 100),
      article: articleIn(pieces, minCapital.article),
    }),
    word(organ === 'board' ? paperWords.organBoard : paperWords.organManager),
  ]
  if (boardBecause === 'members')
    items.push(
      word(paperWords.boardMembers, {
        limit: plain(boardIfMembersOver.value, 0),
        article: articleIn(pieces, boardIfMembersOver.article),
      }),
    )
  if (boardBecause === 'turnover')
    items.push(
      word(paperWords.boardTurnover, {
        year: (boardFromYear ?? 0) + 1,
        limit: money(boardIfTurnoverOver.value * 100),
        article: articleIn(pieces, boardIfTurnoverOver.article),
      }),
    )
  if (auditorFromYear !== null)
    items.push(
      word(paperWords.auditor, {
        year: auditorFromYear + 1,
        limit: money(auditorIfTurnoverOver.value * 100),
        article: articleIn(pieces, auditorIfTurnoverOver.article),
      }),
    )
  return [heading(word(paperWords.law)), { kind: 'list', items }, line(word(law.warning), 'note')]
}

export function impactBlocks(dossier: Dossier, pieces: Pieces): Block[] {
  const { impact, indicators } = dossier.simulation
  const { word, figure, plain, money } = pieces
  const { members, employees, dayWorkYears } = indicators.jobs
  const count = (label: Piece, value: number | null, decimals = 0) =>
    value === null ? [] : [{ label, value: figure(plain(value, decimals)) }]
  const n = impact.toMembers.length
  const local = impact.localSpend?.at(-1)
  return [
    heading(word(paperWords.impact)),
    {
      kind: 'facts',
      facts: [
        ...count(word(simulationWords.members), members),
        ...count(word(simulationWords.employees), employees, Number.isInteger(employees) ? 0 : 1),
        ...count(word(simulationWords.dayWork), dayWorkYears, 1),
        ...count(word(simulationWords.women), impact.women),
        ...count(word(simulationWords.youth), impact.youth),
        {
          label: word(simulationWords.toMembersYear, { n }),
          value: figure(money(impact.toMembers.at(-1) ?? 0)),
        },
        ...(local === undefined
          ? []
          : [{ label: word(simulationWords.localSpend, { n }), value: figure(money(local)) }]),
      ],
    },
  ]
}

const SWINGS = 8

export function riskBlocks({ tornado, risk }: Dossier, pieces: Pieces): Block[] {
  const { word, amount, money, percent, input, figure } = pieces
  const blocks: Block[] = [heading(word(simulationWords.risks))]
  if (risk !== undefined) {
    const chance = percent(risk.anyShortage.share, 0)
    blocks.push(line(word(paperWords.riskOnce, { chance, n: risk.draws })))
  }
  if (tornado === undefined) return risk === undefined ? [] : blocks
  const range = (low: number, high: number, unit: string) =>
    figure(`${input(low, unit)} – ${input(high, unit)}`)
  return [
    ...blocks,
    line(word(simulationWords.tornadoNote), 'note'),
    line(word(paperWords.centralNpv, { amount: money(tornado.central) }), 'note'),
    {
      kind: 'table',
      title: word(simulationWords.tornado),
      head: [simulationWords.tornado, paperWords.range, simulationWords.atLow, simulationWords.atHigh].map(
        (one) => word(one),
      ),
      rows: tornado.bars.slice(0, SWINGS).map((bar) => ({
        total: false,
        cells: [word(bar.label), range(bar.low, bar.high, bar.unit), amount(bar.atLow), amount(bar.atHigh)],
      })),
      widths: [2, 1.8, 1, 1],
      labels: 1,
      small: false,
    },
  ]
}
