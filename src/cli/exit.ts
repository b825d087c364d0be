/** How every command of the terminal ends. */
export const DONE = 0
/** The command was understood and what it was given is refused. */
export const REFUSED = 1
/** The command itself was not understood. */
export const USAGE = 2

export type ExitCode = typeof DONE | typeof REFUSED | typeof USAGE
