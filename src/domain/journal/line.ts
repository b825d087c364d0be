/** One thing that was done. `subject` names what it was done to (`simulation:4f9k...`, `import:12`). */
export type JournalLine = {
  readonly at: Date
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly detail: Readonly<Record<string, unknown>>
}
