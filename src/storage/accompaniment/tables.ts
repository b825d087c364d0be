/** Tables of this area; added to `Tables` (storage/tables.ts). */
export type AccompanimentTables = Record<never, never>
