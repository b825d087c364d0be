import type { Recording } from '../../storage/reference/recordings-file.ts'

/** Another text is another address: a phone keeps each recording as long as it likes. */
export function audioAddress({ language, question, textSha256 }: Recording): string {
  return `/audio/${language}/${question}.${textSha256.slice(0, 10)}.opus`
}
