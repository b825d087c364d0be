import { SENT_FIELDS } from '../../idea/entry.ts'

/** Every field that a form of the site sends: those of an idea, a report, a receipt to check and a simulation. */
export const FORM_FIELDS: readonly string[] = [
  ...SENT_FIELDS.filter((name) => name !== 'back'),
  'name',
  'rule',
  'detail',
  'receipt',
  'organ',
  'next',
  'code',
  'again',
  'session',
]
