/**
 * An expected refusal is a value, not an exception. `Reason` is a closed union of objects with a `kind`;
 * each `kind` needs its words in every language before the program compiles (src/web/words/refusals.ts).
 */
export type Outcome<Value, Reason> = { ok: true; value: Value } | { ok: false; reasons: readonly Reason[] }

export function accepted<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value }
}

export function refused<Reason>(...reasons: Reason[]): { ok: false; reasons: readonly Reason[] } {
  return { ok: false, reasons }
}
