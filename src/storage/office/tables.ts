/** Tables of this area; added to `Tables` (storage/tables.ts). */
export type OfficeTables = Record<never, never>
