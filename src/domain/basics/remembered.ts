/**
 * A pure function of a text that remembers its last answers: the words of a language are few and come again and again.
 * `most` answers are kept at a time, forgotten all at once; answers must not be changed by those who get them.
 */
export function remembered<Answer>(most: number, work: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const answer = work(text)
    if (known.size >= most) known.clear()
    known.set(text, answer)
    return answer
  }
}
