/** Cells that a spreadsheet has taken, or could take, for a formula, and texts that it must leave alone. */
const STARTS = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹢', '﹣']
const BEFORE = ['', ' ', '\t', '\r', '\n', '\u00a0', '\u200b', '\u200f', '\u202e', '\ufeff', '\u2066', '  \t']
const FORMULAS = [
  '1+1',
  'SUM(1;2)',
  'HYPERLINK("http://127.0.0.1/x","click")',
  "cmd|'/C calc'!A0",
  'DDE("cmd";"/C calc";"x")',
  'WEBSERVICE("http://127.0.0.1/x")',
  'IMPORTXML(CONCAT("http://127.0.0.1/?v=",A1),"//a")',
  "2+5+cmd|' /C notepad'!'A1'",
  'A1*2',
  '10+20+A2',
]
/** A separator inside the text: in a French or Moroccan spreadsheet a file opened by a double click is cut at `;`. */
const CUT = [
  ';',
  '\t',
  '\n',
  '\r\n',
  ',',
  '";',
  '"\n',
  ';"',
  ';"" ',
  '"";',
  '; ',
  ';\u200b',
  '\n\t',
  '|',
  ':',
]

export const HARMLESS_CELLS = [
  '-5',
  '+3.25',
  '-1,5',
  '42',
  '0612345678',
  'جمعية = تعاونية',
  'a-b',
  "l'eau",
  'x@y.ma',
  '',
  'non;oui',
  'deux\nlignes',
  "'",
  '"cité"',
]

export const FORMULA_CELLS: readonly string[] = [
  ...BEFORE.flatMap((before) => STARTS.map((start, k) => before + start + (FORMULAS[k] ?? '1+1'))),
  ...STARTS.flatMap((start) => FORMULAS.map((formula) => start + formula)),
  ...CUT.flatMap((cut) =>
    STARTS.slice(0, 4).map((start, k) => `Ruches${cut}${start}${FORMULAS[k === 1 ? 0 : 8]}${cut}fin`),
  ),
  ...CUT.map((cut) => `Ruches${cut}=1+1${cut}`),
  ...CUT.map((cut) => `${cut}=A1*2`),
]
