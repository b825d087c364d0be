/** C0 and C1 controls but for the line feed, which no keyboard writes and no database keeps. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff]/g
/** Marks that reverse the writing of what follows them: they can make a text read as another one. */
const REVERSING = /[\u202a-\u202e\u2066-\u2069]/g

/**
 * What a person typed, in one form whatever the keyboard or browser: composed letters (NFC), plain line feeds, no
 * invisible controls, no white space around.
 */
export function tidy(typed: string): string {
  return typed
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replace(CONTROLS, '')
    .replace(REVERSING, '')
    .trim()
}

/** As above, on one line. */
export function tidyLine(typed: string): string {
  return tidy(typed).replace(/\s+/g, ' ')
}
