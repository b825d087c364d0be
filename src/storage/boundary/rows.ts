import type { BulkTarget } from '../bulk.ts'

export const BOUNDARIES: BulkTarget = {
  table: 'boundary',
  columns: { territory_code: 'text', batch_id: 'bigint', geometry: 'jsonb' },
  replaceOn: null,
}
