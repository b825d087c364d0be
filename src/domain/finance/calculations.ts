/** The money kernels as calculations on plain JSON, so that anyone can check a published result. */
import {
  type CalculationReason,
  type CalculationTable,
  type Fields,
  readInteger,
  readNumber,
  readObject,
} from '../basics/calculation.ts'
import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import { interestBetween, payment, principalBetween } from './annuity.ts'
import { readAll, readDue, readFlows, readOptional, readPeriods, readRate } from './calculation-input.ts'
import { monteCarloCalculation } from './calculation-monte-carlo.ts'
import { modifiedRateOfReturn } from './modified-rate.ts'
import { netPresentValue } from './present-value.ts'
import { internalRateOfReturn } from './rate-of-return.ts'

type Answer = Outcome<unknown, CalculationReason>

/** The last step of every calculation: a number too large to hold is a refusal, never Infinity in the answer. */
function value(x: number, at: string): Answer {
  return Number.isFinite(x) ? accepted({ value: x }) : refused({ kind: 'no-solution', at })
}

function onFields(run: (fields: Fields) => Answer): (json: unknown) => Answer {
  return (json) => {
    const fields = readObject(json, '')
    return fields.ok ? run(fields.value) : fields
  }
}

function irr(fields: Fields): Answer {
  const flows = readFlows(fields)
  if (!flows.ok) return flows
  const found = internalRateOfReturn(flows.value)
  if (found.kind === 'one') return accepted({ value: found.rate, kind: 'one' })
  if (found.kind === 'none') return accepted({ value: null, kind: 'none' })
  return accepted({ value: null, kind: 'several', values: found.rates })
}

function npv(fields: Fields): Answer {
  const read = readAll({
    rate: readRate(fields, 'rate'),
    flows: readFlows(fields),
    first: fields.first === undefined ? accepted(1) : readInteger(fields.first, 'first', 0, 1),
  })
  if (!read.ok) return read
  return value(netPresentValue(read.value.rate, read.value.flows, read.value.first === 0 ? 0 : 1), 'values')
}

function mirr(fields: Fields): Answer {
  const read = readAll({
    finance: readRate(fields, 'finance_rate'),
    reinvest: readRate(fields, 'reinvest_rate'),
    flows: readFlows(fields),
  })
  if (!read.ok) return read
  const rate = modifiedRateOfReturn(read.value.flows, read.value.finance, read.value.reinvest)
  return rate === null ? refused({ kind: 'no-solution', at: 'values' }) : value(rate, 'values')
}

function pmt(fields: Fields): Answer {
  const read = readAll({
    rate: readRate(fields, 'rate'),
    periods: readPeriods(fields),
    present: readNumber(fields.pv, 'pv'),
    future: readOptional(fields, 'fv', 0),
    due: readDue(fields),
  })
  if (!read.ok) return read
  const { rate, periods, present, future, due } = read.value
  return value(payment(rate, periods, present, future, due), 'rate')
}

function between(part: typeof interestBetween): (json: unknown) => Answer {
  return onFields((fields) => {
    const periods = readPeriods(fields)
    const most = periods.ok ? periods.value : Number.MAX_SAFE_INTEGER
    const end = readInteger(fields.end, 'end', 1, most)
    const read = readAll({
      periods,
      end,
      rate: readRate(fields, 'rate'),
      present: readNumber(fields.pv, 'pv'),
      start: readInteger(fields.start, 'start', 1, end.ok ? end.value : most),
      due: readDue(fields),
    })
    if (!read.ok) return read
    const { rate, present, start, due } = read.value
    return value(part(rate, read.value.periods, present, start, read.value.end, due), 'rate')
  })
}

const SIGNS = 'what is received is positive, what is paid negative'
const LOAN_PART =
  '{"rate": per period, "nper": periods, "pv": amount borrowed, "start": first payment, "end": last payment, ' +
  '"type": 0 paid at the end of the period (default) | 1 at its start}'

export const FINANCE_CALCULATIONS: CalculationTable = {
  irr: {
    summary:
      'Internal rate of return of equally spaced flows: every rate above -1, found by isolation and Brent',
    input: '{"values": [flows, the first one today]}',
    output:
      '{"value": rate, "kind": "one"} | {"value": null, "kind": "none"} | {"value": null, "kind": "several", "values": [rates]}',
    run: onFields(irr),
  },
  npv: {
    summary:
      'Net present value, with the spreadsheet convention: the first flow is one period away, unless "first" is 0',
    input:
      '{"rate": per period, "values": [flows], "first": 1 first flow in one period (default) | 0 first flow today}',
    output: '{"value": amount}',
    run: onFields(npv),
  },
  mirr: {
    summary: 'Modified internal rate of return: outlays financed at one rate, receipts reinvested at another',
    input:
      '{"values": [flows, the first one today], "finance_rate": per period, "reinvest_rate": per period}',
    output: '{"value": rate}',
    run: onFields(mirr),
  },
  pmt: {
    summary: `Constant payment of a loan or a saving; ${SIGNS}`,
    input:
      '{"rate": per period, "nper": periods, "pv": present value, "fv": future value (default 0), "type": 0 (default) | 1}',
    output: '{"value": payment per period}',
    run: onFields(pmt),
  },
  cumipmt: {
    summary: `Interest paid between two payments of a loan, both included; ${SIGNS}`,
    input: LOAN_PART,
    output: '{"value": interest}',
    run: between(interestBetween),
  },
  cumprinc: {
    summary: `Principal repaid between two payments of a loan, both included; ${SIGNS}`,
    input: LOAN_PART,
    output: '{"value": principal}',
    run: between((...loan) => principalBetween(...loan)),
  },
  'monte-carlo': monteCarloCalculation,
}
