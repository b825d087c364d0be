import { Unfit } from './verdict.ts'

/** Text that some program would take for something to run or to show as a page. */
const MARKUP_AT_START =
  /^\s*(?:<[!?/a-z]|#!|%!PS|\{\\rtf|MIME-Version:|From:|@echo|REM\s|\[InternetShortcut\])/i
const MARKUP =
  /<(?:script|svg|html|body|iframe|object|embed|meta|link|img|xml|!doctype|!entity|\?php|\?xml|%)|javascript:|vbscript:|data:text\/html/i
/** The line by which virus scanners are tried out. */
const TRIAL_VIRUS = /EICAR-STANDARD-ANTIVIRUS-TEST-FILE/
/** A cell that asks a spreadsheet to run a program: =cmd|'/C calc'!A0 */
const CELL_COMMAND = /(?:^|[\n;,\t"])\s*[=+\-@][^\n;,\t]*\|[^\n]*!/
/** Control characters but tab, line feed, form feed and carriage return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/

/** Valid UTF-8 without control characters, and nothing but words. */
export function checkText(bytes: Buffer): void {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Unfit('not-plain-text', 'not UTF-8')
  }
  if (CONTROL.test(text)) throw new Unfit('not-plain-text', 'control characters')
  if (TRIAL_VIRUS.test(text)) throw new Unfit('virus', 'trial line')
  if (MARKUP_AT_START.test(text) || MARKUP.test(text) || CELL_COMMAND.test(text))
    throw new Unfit('active-content', 'markup')
}
