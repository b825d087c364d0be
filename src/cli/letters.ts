/** `twiza letters`: what waits in the outbox, and `twiza letters send`: takes it to the mail server now. */
import { smtpGateway } from '../mail/smtp-gateway.ts'
import { sendLetters } from '../operations/send-letters.ts'
import { readWaitingLetters } from '../storage/letter/reads.ts'
import { words } from '../web/words/word.ts'
import { complainOfUsage, readArguments, usage } from './arguments.ts'
import { DONE, type ExitCode } from './exit.ts'
import { commandHelp } from './help.ts'
import { moderationWords } from './moderation-words.ts'
import { answer, complain, spokenLanguage, type Terminal } from './terminal.ts'
import { withDatabase } from './with-database.ts'
import { terminalWords } from './words.ts'

const MOST = 1000

export async function letters(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments('letters', args, { json: { type: 'boolean' } } as const, ['send'], 0)
  if (!read.ok) return complainOfUsage(terminal, args, read.reasons[0] ?? usage(terminalWords.usage, {}))
  const { positionals, values } = read.value
  const language = spokenLanguage(values.lang, terminal.env)
  if (values.help === true) {
    terminal.out(commandHelp(language, 'letters'))
    return DONE
  }
  if (positionals[0] !== undefined && positionals[0] !== 'send')
    return complainOfUsage(
      terminal,
      args,
      usage(terminalWords.badChoice, { option: 'letters', allowed: 'send' }),
    )
  return withDatabase(terminal, args, async (db, { smtpUrl, mailFrom }) => {
    if (positionals[0] === 'send') {
      if (smtpUrl === null || mailFrom === null) {
        const detail = words(language, moderationWords.noMailServer)
        return complain(terminal, { status: 422, title: words(language, terminalWords.refused), detail })
      }
      const mailer = smtpGateway({ url: smtpUrl, from: mailFrom })
      const sent = await sendLetters(db, 'email', mailer.send, { now: () => new Date() })
      mailer.close()
      terminal.err(`${words(language, moderationWords.lettersSent, { n: sent })}\n`)
    }
    const waiting = await readWaitingLetters(db, MOST)
    if (values.json === true) answer(terminal, waiting)
    else {
      terminal.out(`${words(language, moderationWords.letters, { n: waiting.length })}\n`)
      for (const { number, channel, address, subject, tries, lastError } of waiting)
        terminal.out(`${number}  ${channel}  ${address}  ${subject}  ${tries}  ${lastError ?? ''}\n`)
    }
    return DONE
  })
}
