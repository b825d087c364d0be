/** Names as they are compared: Arabic spelled with or without its marks, Latin letters with or without accents. */

export function letterRuns(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[إأآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether every word that was typed begins a word of the name. */
export function nameMatches(name: string, typed: string): boolean {
  const names = letterRuns(name).split(' ')
  return letterRuns(typed)
    .split(' ')
    .every((word) => names.some((one) => one.startsWith(word)))
}
