/** Tables of this area; added to `Tables` (storage/tables.ts). */
export type FileTables = Record<never, never>
