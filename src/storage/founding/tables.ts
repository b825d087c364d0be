/** Tables of this area; added to `Tables` (storage/tables.ts). */
export type FoundingTables = Record<never, never>
