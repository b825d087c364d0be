/**
 * The receipt of a vote: that the site took this ballot; and, with the voter's code and the file of ballots that was
 * published, that the ballot stands there as she cast it. All of it without the site.
 */
import { readFileSync } from 'node:fs'
import { readCode } from '../domain/ballot/ballot.ts'
import { labelsIn } from '../domain/ballot/ballots-file.ts'
import type { Language } from '../domain/basics/language.ts'
import { readPabulib } from '../domain/vote/pabulib.ts'
import type { PublicKey } from '../storage/idea/receipt-keys.ts'
import {
  type BallotReceipt,
  choiceHash,
  readBallotReceipt,
  verifyBallot,
} from '../storage/vote/ballot-code.ts'
import { RECEIPT_FAULTS, receiptWords } from '../web/idea/receipt-words.ts'
import { type Word, words } from '../web/words/word.ts'
import { DONE, type ExitCode } from './exit.ts'
import { receiptTerminalWords as said } from './receipt-words.ts'
import { answer, complain, type Terminal } from './terminal.ts'

type Given = {
  readonly text: string
  readonly keys: readonly PublicKey[]
  /** as written on the page of the vote; only together with `ballots` */
  readonly code?: string
  /** the published file, `.pb` */
  readonly ballots?: string
}

export function verifyBallotReceipt(terminal: Terminal, language: Language, given: Given): ExitCode {
  const refuse = (detail: Word) =>
    complain(terminal, {
      status: 422,
      title: words(language, receiptWords.invalid),
      detail: words(language, detail),
    })
  const receipt = readBallotReceipt(given.text)
  if (receipt === null) return refuse(receiptWords.unread)
  const outcome = verifyBallot(receipt, given.keys)
  if (!outcome.ok) return refuse(RECEIPT_FAULTS[outcome.reasons[0]?.kind ?? 'bad-signature'])
  const choice = comparedChoice(receipt, given)
  if (choice !== null && 'fault' in choice) return refuse(choice.fault)
  const { contest, ballot, version } = receipt
  const chosen = choice === null ? {} : { chosen: choice.labels }
  answer(terminal, { valid: true, contest, ballot, version, choiceChecked: choice !== null, ...chosen })
  terminal.err(`${ballot}: ${words(language, choice === null ? said.ballotTaken : said.ballotSame)}\n`)
  return DONE
}

/** Null: it was not asked for. */
function comparedChoice(
  receipt: BallotReceipt,
  { code: typed, ballots }: Given,
): { readonly labels: readonly string[] } | { readonly fault: Word } | null {
  if (typed === undefined && ballots === undefined) return null
  const code = readCode(typed ?? '')
  if (code === null || code.proof === '' || code.id !== receipt.ballot) return { fault: said.ballotCode }
  const read = ballots === undefined ? null : readPabulib(fileText(ballots))
  const labels = read?.ok === true ? labelsIn(read.value, receipt) : null
  if (labels === null) return { fault: said.ballotMissing }
  return choiceHash(code, labels) === receipt.hash ? { labels } : { fault: said.ballotOther }
}

/** Empty when it cannot be read: a file that has no ballot. */
function fileText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
