/** Letters by electronic mail, through the server that SMTP_URL names. */
import { createTransport } from 'nodemailer'
import { type Mailer, within } from './within.ts'

const LONGEST_WAIT_MS = 20_000

/**
 * `url`: `smtp://user:password@host:587` or `smtps://…`; `from`: what authors see and answer to. Addresses in a letter
 * come from people: nodemailer refuses line breaks in headers, and nothing of a letter is read as a file or an address
 * to fetch.
 */
export function smtpGateway({ url, from }: { readonly url: string; readonly from: string }): Mailer {
  const transport = createTransport(url, {
    disableFileAccess: true,
    disableUrlAccess: true,
    from,
  })
  const host = from.replace(/^.*@/, '').replace(/>.*$/, '')
  return {
    send: async ({ address, subject, body, messageId, language }) => {
      const sending = transport.sendMail({
        to: { name: '', address },
        subject,
        text: body,
        messageId: `<${messageId}@${host}>`,
        headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
      })
      const { rejected } = await within(LONGEST_WAIT_MS, sending)
      if (rejected.length > 0) throw new Error('the server refused the address')
    },
    close: () => transport.close(),
  }
}
