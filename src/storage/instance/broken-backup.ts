/** A backup that is cut off, changed, or of another version: nothing was put in its place. */
export class BrokenBackup extends Error {
  override readonly name = 'BrokenBackup'
}
