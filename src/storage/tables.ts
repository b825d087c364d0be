/** The shape of the tables (`migrations/`), as Kysely reads and writes them. */
import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely'
import type { InputChanges } from '../domain/model/model.ts'
import type { Language, Text } from '../domain/basics/language.ts'
import type { Level, TerritoryCode } from '../domain/basics/territory-code.ts'
import type { OwnText } from '../domain/basics/own-text.ts'
import type { Partner } from '../domain/partner/partner.ts'
import type { PersonId } from '../domain/person/person.ts'
import type { Programme } from '../domain/programme/programme.ts'
import type {
  ProjectAudience,
  ProjectLife,
  Publication,
  Source,
  Stage,
  Visibility,
} from '../domain/project/project.ts'
import type { DecisionKind, PublicationRule } from '../domain/publication/decision.ts'
import type { Findable } from '../domain/search/document.ts'
import type { Asset, Indicator } from '../domain/territory/atlas.ts'
import type { AccompanimentTables } from './accompaniment/tables.ts'
import type { AttendanceTables } from './attendance/tables.ts'
import type { CaptureTables } from './capture/tables.ts'
import type { ContestTables } from './contest/tables.ts'
import type { DeadlineTables } from './deadline/tables.ts'
import type { DossierTables } from './dossier/tables.ts'
import type { FileTables } from './file/tables.ts'
import type { FoundingTables } from './founding/tables.ts'
import type { OfficeTables } from './office/tables.ts'
import type { OwnDataTables } from './own-data/tables.ts'
import type { JournalTables } from './journal/tables.ts'
import type { JudgingTables } from './judging/tables.ts'
import type { ResultTables } from './results/tables.ts'
import type { MeetingTables } from './meeting/tables.ts'
import type { MinutesTables } from './minutes/tables.ts'
import type { ProcedureTables } from './procedure/tables.ts'
import type { PersonTables } from './person/tables.ts'
import type { SecondFactorTables } from './second-factor/tables.ts'
import type { SettingTables } from './setting/tables.ts'
import type { TeamCallTables } from './team-call/tables.ts'
import type { VoteTables } from './vote/tables.ts'
import type { ImportCounts, ImportKind } from '../domain/territory/import-verdicts.ts'

/** Read as a value, written as JSON text. */
type Json<Value> = ColumnType<Value, string, string>
/** `bigint` identities arrive as text from the driver. */
type BatchId = ColumnType<string, number | string, never>

type ImportBatchTable = {
  id: Generated<string>
  kind: 'shipped' | 'guide' | ImportKind
  file_name: string
  content_hash: string
  created_at: Date
  created_by: string
  counts: Json<ImportCounts>
  undone_at: Date | null
}

type TerritoryTable = {
  code: TerritoryCode
  level: Level
  name: Json<Text>
  parent: TerritoryCode | null
  latitude: number | null
  longitude: number | null
  population: number | null
  households: number | null
  kind: string | null
}

type IndicatorTable = {
  id: string
  position: number
  label: Json<Text>
  explanation: Json<Text>
  unit: string
  axis: Indicator['axis']
  role: Indicator['role']
  need: Indicator['need']
  decimals: number
  source: string
  source_url: string | null
  year: number
  licence: string
  confidence: Indicator['confidence']
}

type IndicatorValueTable = {
  indicator_id: string
  territory_code: TerritoryCode
  batch_id: BatchId
  value: number
  year: number
  source: string
  caution: Json<Text> | null
}

type AssetTable = {
  territory_code: TerritoryCode
  key: string
  batch_id: BatchId
  name: Json<Text>
  kind: string
  source: string | null
  source_url: string | null
  year: number | null
  status: Asset['status']
  note: string | null
}

type SimulationTable = {
  id: string
  model_id: string
  model_version: string
  territory_code: TerritoryCode | null
  title: string | null
  changes: JSONColumnType<InputChanges>
  governance: JSONColumnType<object>
  confirmed: Json<readonly string[]>
  created_at: Date
}

type ProjectTable = {
  id: string
  batch_id: ColumnType<string | null, number | string | null, never>
  stage: Stage
  source: Source
  territory_code: TerritoryCode
  sector: string
  activity_id: string | null
  model_id: string | null
  simulation_id: string | null
  audiences: ColumnType<ProjectAudience[], readonly ProjectAudience[], readonly ProjectAudience[]>
  year: number | null
  title: Json<OwnText>
  summary: ColumnType<OwnText | null, string | null, string | null>
  life: Json<ProjectLife>
  sample: boolean
  visibility: Visibility
  publication: Publication
  created_at: Date
  region_code: GeneratedAlways<TerritoryCode | null>
  province_code: GeneratedAlways<TerritoryCode | null>
  shown: GeneratedAlways<boolean>
  traits: GeneratedAlways<number>
}

type IdeaReceiptTable = {
  number: Generated<string>
  project_id: string
  received_at: Date
  content: string
  content_hash: string
  key_id: string | null
  signature: string | null
  idempotency_key: string
  request_hash: string
  holder_secret_hash: string
}

type IdeaContactTable = {
  project_id: string
  name: string | null
  channel: 'phone' | 'email'
  address: string
  language: Language
  consent_hash: string
  consented_at: Date
}

type GuideTable<Content> = {
  id: string
  batch_id: BatchId
  keeper: string | null
  content: Json<Content>
  revised_at: Date
}

type DecisionTable = {
  id: Generated<string>
  project_id: string
  at: Date
  actor: string
  kind: DecisionKind
  rule: PublicationRule | null
  reason: string | null
}

type ReportTable = {
  id: Generated<string>
  project_id: string
  at: Date
  rule: PublicationRule
  detail: string | null
  contact: string | null
  idempotency_key: string
  settled_at: Date | null
  settled_by: string | null
}

type LetterTable = {
  id: Generated<string>
  project_id: string | null
  channel: 'phone' | 'email'
  address: string
  language: Language
  subject: string
  body: string
  message_id: string
  person_id: Generated<PersonId | null>
  kind: Generated<string>
  created_at: Date
  sent_at: Date | null
  tries: Generated<number>
  next_try_at: Date
  last_error: string | null
}

type SearchDocumentTable = {
  kind: Findable
  ref: string
  title: Json<OwnText>
  excerpt: ColumnType<OwnText | null, string | null, string | null>
  aliases: Json<readonly string[]>
  territory: TerritoryCode | null
  prominence: number
  title_words: number
  norm: string
}

type VersionTable = {
  only_row: Generated<boolean>
  version: ColumnType<string, number | string, number | string>
}

export type Tables = CoreTables &
  PersonTables &
  DossierTables &
  FileTables &
  FoundingTables &
  AccompanimentTables &
  OfficeTables &
  OwnDataTables &
  ProcedureTables &
  JournalTables &
  SecondFactorTables &
  SettingTables &
  MeetingTables &
  CaptureTables &
  MinutesTables &
  AttendanceTables &
  ContestTables &
  DeadlineTables &
  JudgingTables &
  ResultTables &
  TeamCallTables &
  VoteTables

type CoreTables = {
  import_batch: ImportBatchTable
  seed: { part: string; content_hash: string; rows: number; seeded_at: Date }
  atlas_version: VersionTable
  bank_version: VersionTable
  journal: {
    id: Generated<string>
    at: Date
    actor: string
    action: string
    subject: string
    detail: JSONColumnType<object>
  }
  territory: TerritoryTable
  indicator: IndicatorTable
  indicator_value: IndicatorValueTable
  asset: AssetTable
  boundary: { territory_code: TerritoryCode; batch_id: BatchId; geometry: Json<object> }
  simulation: SimulationTable
  project: ProjectTable
  idea_receipt: IdeaReceiptTable
  idea_contact: IdeaContactTable
  decision: DecisionTable
  report: ReportTable
  letter: LetterTable
  programme: GuideTable<Programme>
  partner: GuideTable<Partner>
  search_document: SearchDocumentTable
  search_lexeme: {
    lexeme: string
    documents: number
    is_word: Generated<boolean>
    spelling: Generated<string>
  }
  search_concept: { phrase: string; concept: string }
  project_fingerprint: { project_id: string; wording: number; tokens: number[] }
  fingerprint_token: { token: number; wordings: number }
}
