/** Why a start-up cannot go on. The message names the path or address and what to do; nothing is left half-started. */
export type StartProblemKind =
  | 'folder-not-writable'
  | 'disk-full'
  | 'no-database-user'
  | 'no-binaries'
  | 'database-refused'
  | 'migration-changed'
  | 'other-version'
  | 'busy'

export class StartProblem extends Error {
  readonly kind: StartProblemKind
  constructor(kind: StartProblemKind, message: string) {
    super(message)
    this.name = 'StartProblem'
    this.kind = kind
  }
}

/** The plain reason behind a file system error, with the path it is about. */
export function folderProblem(error: unknown, folder: string): StartProblem {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new StartProblem(
      'disk-full',
      `The disk is full: nothing can be written to ${folder}. Free some space and start again.`,
    )
  const why =
    code === 'EROFS'
      ? 'it is read-only'
      : code === 'ENOTDIR' || code === 'EEXIST'
        ? 'something on the way there is a file, not a folder'
        : code === 'EACCES' || code === 'EPERM'
          ? 'the rights do not allow it'
          : code === 'ENOENT'
            ? 'no folder can be made there'
            : code
  return new StartProblem(
    'folder-not-writable',
    `Cannot write to the data folder ${folder}: ${why}. Give this user the right to write there, or set TWIZA_DATA to another folder.`,
  )
}
