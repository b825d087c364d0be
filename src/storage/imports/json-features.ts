/** Takes the features of a GeoJSON FeatureCollection out of its text as it comes, without holding the whole file. */

/** A feature longer than this is no limit of a commune. */
const LONGEST_FEATURE = 30_000_000

/**
 * Fed with pieces of text, it gives the text of each element of the top-level `features` list. It knows strings and
 * brackets only: what it gives is parsed, and so checked, by JSON.parse.
 */
export class FeatureSplitter {
  private depth = 0
  private inString = false
  private escaped = false
  private key = ''
  private inFeatures = false
  private start = -1
  private held: string[] = []
  private heldLength = 0
  /** The features list was seen. */
  found = false
  /** The outermost bracket has been closed. */
  closed = false
  /** Lines so far, from 1. */
  line = 1;

  *feed(piece: string): Generator<string> {
    if (this.start >= 0) this.start = 0
    for (let at = 0; at < piece.length; at += 1) {
      const letter = piece.charCodeAt(at)
      if (letter === 0x0a) this.line += 1
      if (this.inString) this.readString(letter)
      else if (letter === 0x22) this.openString()
      else if (letter === 0x7b || letter === 0x5b) this.open(letter, at)
      else if (letter === 0x7d || letter === 0x5d) {
        this.depth -= 1
        if (this.depth === 2 && this.inFeatures && letter === 0x7d) yield this.take(piece, at)
        if (this.depth === 1) this.inFeatures = false
        if (this.depth === 0) this.closed = true
      }
    }
    if (this.start >= 0) this.hold(piece.slice(this.start))
  }

  private readString(letter: number): void {
    if (this.escaped) this.escaped = false
    else if (letter === 0x5c) this.escaped = true
    else if (letter === 0x22) {
      this.inString = false
      return
    }
    if (this.depth === 1 && this.key.length < 20) this.key += String.fromCharCode(letter)
  }

  private openString(): void {
    this.inString = true
    if (this.depth === 1) this.key = ''
  }

  private open(letter: number, at: number): void {
    if (letter === 0x5b && this.depth === 1 && this.key === 'features') {
      this.inFeatures = true
      this.found = true
    }
    if (letter === 0x7b && this.depth === 2 && this.inFeatures) this.start = at
    this.depth += 1
  }

  private take(piece: string, at: number): string {
    const text = this.held.join('') + piece.slice(this.start, at + 1)
    this.held = []
    this.heldLength = 0
    this.start = -1
    return text
  }

  private hold(text: string): void {
    this.held.push(text)
    this.heldLength += text.length
    if (this.heldLength > LONGEST_FEATURE) throw new RangeError('a feature is too long')
  }
}
