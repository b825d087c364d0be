/** Tables of this area; added to `Tables` (storage/tables.ts). */
export type OwnDataTables = Record<never, never>
