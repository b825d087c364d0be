import { FACTS, type FactDefinition, type FactId, type FactValue } from '../../domain/programme/facts.ts'

/** A known value as its field shows it, to be changed: dirhams, percent, `yes`. The reader takes it back unchanged. */
export function editableAnswer(fact: FactId, value: FactValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return value
  const { is }: FactDefinition = FACTS[fact]
  const unit = is.kind === 'number' ? is.unit : 'people'
  if (unit === 'share') return String(Math.round(value * 1e6) / 1e4)
  return unit === 'centimes' ? String(value / 100) : String(value)
}
