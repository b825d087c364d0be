/**
 * Every table and every column of the database: whose data it holds, what a person's copy of her data shows of it, and
 * what becomes of it when she is erased. A test compares this list with the database: what is not here fails it.
 */

/** How her rows are found. `idea`: of the ideas that are hers; `dossier`: of dossiers she belongs to; `help`: she asked. */
export type Finder = {
  readonly by: 'person' | 'address' | 'idea' | 'dossier' | 'help' | 'simulation' | 'session'
  readonly column: string
}

/**
 * delete: her rows go; clear: her rows stay, `clear` says with what in those columns; cascade: they go with the row that
 * they hang on (person, dossier, help request, project); choice: as she chooses (operations/erase-person.ts); keep: only
 * a pseudonymous number is there, which leads to nobody when the person's row is gone.
 */
export type Erased = 'delete' | 'clear' | 'cascade' | 'choice' | 'keep'

export type OwnTable = {
  readonly table: string
  readonly hers: readonly Finder[]
  /** in her copy */
  readonly copied: readonly string[]
  /** secrets (hashes, keys), numbers of other people, and what says nothing to anybody */
  readonly left: readonly string[]
  readonly erased: Erased
  readonly clear?: Readonly<Record<string, null | ''>>
}

export type NobodysTable = { readonly table: string; readonly nobodys: readonly string[] }

const list = (columns: string): readonly string[] => columns.split(' ').filter((name) => name !== '')
const by = (finder: Finder['by'], column: string): Finder => ({ by: finder, column })

function own(
  table: string,
  hers: readonly Finder[],
  copied: string,
  left: string,
  erased: Erased,
  clear?: OwnTable['clear'],
): OwnTable {
  return { table, hers, copied: list(copied), left: list(left), erased, ...(clear ? { clear } : {}) }
}

/** In the order in which they are erased: what refers to another goes before it. */
export const OWN_TABLES: readonly OwnTable[] = [
  own(
    'letter',
    [by('address', 'address'), by('person', 'person_id')],
    'channel address language subject body kind created_at sent_at',
    'id project_id message_id tries next_try_at last_error person_id',
    'delete',
  ),
  own(
    'login_code',
    [by('address', 'address')],
    'channel address network created_at used_at',
    'id request_hash salt code_hash tries purpose',
    'delete',
  ),
  own(
    'report',
    [by('address', 'contact')],
    'rule detail contact at',
    'id project_id idempotency_key settled_at settled_by',
    'clear',
    { contact: null, detail: null },
  ),
  own(
    'idea_contact',
    [by('address', 'address'), by('idea', 'project_id')],
    'project_id name channel address language consented_at',
    'consent_hash',
    'delete',
  ),
  own(
    'simulation',
    [by('simulation', 'id')],
    'id model_id territory_code title changes created_at',
    'model_version governance confirmed',
    'clear',
    { title: null },
  ),
  own(
    'dossier_invitation',
    [by('address', 'address'), by('person', 'accepted_by')],
    'channel address role created_at accepted_at',
    'id dossier_id secret_hash invited_by expires_at accepted_by withdrawn_at',
    'clear',
    { channel: null, address: null, accepted_by: null },
  ),
  own(
    'dossier_file',
    [by('person', 'brought_by')],
    'dossier_id name kind bytes at',
    'id content_hash brought_by',
    'delete',
  ),
  own(
    'dossier_answer',
    [by('person', 'author_id')],
    'dossier_id question version value at',
    'base author_id edit_key standing',
    'choice',
  ),
  own(
    'founding_part',
    [by('person', 'author_id')],
    'dossier_id part version value at',
    'author_id',
    'choice',
  ),
  own(
    'founding_event',
    [by('person', 'author_id')],
    'dossier_id step word happened_on note at',
    'id author_id',
    'choice',
  ),
  own(
    'help_message',
    [by('person', 'author_id'), by('help', 'request_id')],
    'request_id side words at',
    'id author_id',
    'choice',
  ),
  own('help_note', [by('person', 'author_id')], 'request_id shared words at', 'id author_id', 'cascade'),
  own(
    'help_offer',
    [by('person', 'adviser_id')],
    'offered_at answered_at answer reason',
    'request_id turn adviser_id reminded_at',
    'cascade',
  ),
  own('help_diagnosis', [by('help', 'request_id')], 'grid words updated_at', 'request_id', 'cascade'),
  own(
    'help_task',
    [by('help', 'request_id')],
    'words owner due state created_at settled_at',
    'id request_id',
    'cascade',
  ),
  own(
    'help_appointment',
    [by('help', 'request_id')],
    'starts_at minutes kind place state',
    'id request_id sequence created_at updated_at',
    'cascade',
  ),
  own(
    'help_session',
    [by('help', 'request_id')],
    'held_on minutes kind words',
    'id request_id created_at',
    'cascade',
  ),
  own(
    'help_survey',
    [by('help', 'request_id')],
    'months sent_at answered_on',
    'request_id closed_at token_hash',
    'cascade',
  ),
  own(
    'help_request',
    [by('person', 'person_id')],
    'number subject words territory_code language state created_at answered_at taken_at closed_at result result_words',
    'id person_id dossier_id consent_id adviser_id idempotency_key',
    'cascade',
  ),
  own(
    'adviser_profile',
    [by('person', 'person_id')],
    'subjects languages capacity updated_at',
    'person_id updated_by',
    'cascade',
  ),
  own(
    'import_job',
    [by('person', 'person_id')],
    'kind file_name started_at ended_at',
    'id person_id dry_run publish state bytes total_bytes rows stop_wanted beat_at outcome',
    'cascade',
  ),
  own('dossier_adviser', [by('person', 'person_id')], 'dossier_id let_in_at', 'person_id', 'cascade'),
  own('dossier_member', [by('person', 'person_id')], 'dossier_id role joined_at', 'person_id', 'cascade'),
  own(
    'join_request',
    [by('person', 'person_id')],
    'call_id words state asked_at answered_at',
    'id person_id consent_hash',
    'cascade',
  ),
  own(
    'team_call',
    [by('person', 'author_id')],
    'entry_id words lacking created_at updated_at closed_at hidden_at',
    'id author_id reported_at',
    'cascade',
  ),
  own('dossier', [by('dossier', 'id')], 'id project_id language created_at', '', 'choice'),
  own('dossier_edit', [], '', 'dossier_id edit_key question verdict version against', 'cascade'),
  own('retention_warning', [], '', 'dossier_id warned_at days', 'cascade'),
  own(
    'idea_receipt',
    [by('idea', 'project_id')],
    'number received_at content content_hash',
    'project_id key_id signature idempotency_key request_hash holder_secret_hash',
    'choice',
  ),
  own(
    'project',
    [by('idea', 'id')],
    'id stage source territory_code sector activity_id model_id audiences year title summary life visibility publication created_at',
    'batch_id simulation_id sample region_code province_code shown traits number',
    'choice',
  ),
  own('decision', [by('idea', 'project_id')], 'at kind rule reason', 'id project_id actor', 'cascade'),
  own(
    'appeal',
    [by('idea', 'project_id')],
    'at words decided_at granted reason',
    'id project_id idempotency_key decided_by',
    'cascade',
  ),
  own('objection', [by('person', 'person_id')], 'words at answered_at', 'id person_id', 'cascade'),
  own(
    'consent',
    [by('person', 'person_id')],
    'purpose words_hash given_at withdrawn_at',
    'id person_id',
    'cascade',
  ),
  own(
    'assisted_filing',
    [by('person', 'person_id')],
    'kind number at',
    'id person_id agent_id ref consent_id form_key',
    'cascade',
  ),
  own('person_work', [by('person', 'person_id')], 'kind ref added_at', 'person_id', 'cascade'),
  own(
    'passkey_challenge',
    [by('session', 'session_hash')],
    'purpose made_at',
    'session_hash challenge',
    'delete',
  ),
  own(
    'second_factor',
    [by('person', 'person_id')],
    'kind created_at used_at',
    'id person_id sealed_secret last_period credential_id public_key counter transports',
    'cascade',
  ),
  own('second_factor_lock', [by('person', 'person_id')], 'wrong locked_until', 'person_id', 'cascade'),
  own('recovery_code', [by('person', 'person_id')], 'used_at', 'person_id code_hash', 'cascade'),
  own(
    'session',
    [by('person', 'person_id')],
    'created_at seen_at strong_at',
    'token_hash person_id',
    'delete',
  ),
  own(
    'role_grant',
    [by('person', 'person_id')],
    'role territory_code granted_at',
    'person_id granted_by',
    'cascade',
  ),
  own('person_identity', [by('person', 'person_id')], 'issuer subject linked_at', 'person_id', 'cascade'),
  own('person_contact', [by('person', 'person_id')], 'channel address verified_at', 'person_id', 'cascade'),
  own(
    'meeting_note_version',
    [by('person', 'author_id')],
    'meeting_id note_id version content at',
    'base author_id edit_key standing',
    'clear',
    { author_id: null },
  ),
  own('meeting_note_edit', [], '', 'meeting_id edit_key note_id verdict version against', 'cascade'),
  own(
    'meeting_note_contact',
    [by('address', 'address')],
    'meeting_id channel address consented_at',
    'note_id consent_hash',
    'delete',
  ),
  own(
    'meeting_note_step',
    [by('person', 'by_person')],
    'meeting_id kind at undone_at',
    'id key by_person',
    'clear',
    { by_person: null },
  ),
  own('meeting_idea', [by('idea', 'project_id')], 'meeting_id project_id at', 'note_id', 'cascade'),
  own(
    'meeting_file',
    [by('person', 'brought_by')],
    'meeting_id kind name title speaker bytes at released_at',
    'id content_hash brought_by',
    'clear',
    { brought_by: null },
  ),
  own(
    'meeting_task',
    [by('person', 'owner_person')],
    'meeting_id words owner due state reason created_at changed_at',
    'id note_id owner_person reminded_at',
    'clear',
    { owner_person: null },
  ),
  own(
    'minutes_answer',
    [by('person', 'person_id')],
    'meeting_id round approves reason at moderation reply replied_at',
    'person_id number',
    'cascade',
  ),
  own(
    'registration',
    [by('person', 'person_id'), by('address', 'phone')],
    'meeting_id name category organisation seats others needs phone standing code certificate created_at arrived_at',
    'id person_id source place form_key arrived_seats merged_into reminded_days reminded_start told_standing told_sequence consent_at',
    'clear',
    { name: '', organisation: null, others: null, needs: null, phone: null, form_key: null },
  ),
  own(
    'attendance_event',
    [by('person', 'by_id')],
    'meeting_id kind at',
    'key registration_id seats device device_order received_at by_id',
    'keep',
  ),
  own('person', [by('person', 'id')], 'id name language territory_code created_at', '', 'delete'),
  own(
    'meeting_staff',
    [by('person', 'person_id')],
    'meeting_id duty named_at',
    'person_id named_by',
    'cascade',
  ),
  own(
    'round_signature',
    [by('person', 'person_id')],
    'contest_id round signed_at',
    'person_id content_hash',
    'keep',
  ),
  own(
    'comparison',
    [by('person', 'person_id')],
    'contest_id round first_id second_id better at',
    'person_id',
    'keep',
  ),
  own(
    'mark_sheet',
    [by('person', 'person_id')],
    'contest_id round entry_id marks comments complete at',
    'person_id version',
    'keep',
  ),
  own(
    'mark_edit',
    [by('person', 'person_id')],
    '',
    'person_id edit_key contest_id round entry_id version',
    'delete',
  ),
  own('jury_assignment', [by('person', 'person_id')], 'contest_id round entry_id at', 'person_id', 'keep'),
  own(
    'juror_conflict',
    [by('person', 'person_id')],
    'contest_id entry_id kind reason at',
    'person_id set_aside',
    'clear',
    { reason: null },
  ),
  // who has voted, never what: ballots lead to nobody (decision 047); erased, her addresses' marks still admit no second
  own('vote_cast', [by('person', 'person_id')], 'contest_id', 'person_id', 'delete'),
  // a judgement counts for a team: it stays, and who gave it is a number that leads to nobody (decision 045)
  own(
    'juror',
    [by('person', 'person_id')],
    'contest_id name body employer commune invited_at agreed_at left_at',
    'person_id',
    'clear',
    { name: '', body: null, employer: null, commune: null },
  ),
  own(
    'juror_invitation',
    [by('address', 'address')],
    'contest_id channel address name body employer commune invited_at',
    '',
    'delete',
  ),
  own(
    'deadline_choice',
    [],
    '',
    'subject which from_rules to_rules from_civil from_at to_civil to_at choice decided_by decided_at',
    'keep',
  ),
  own('award', [], '', 'contest_id entry_id prize rank by at on_record_at', 'cascade'),
  own(
    'entry_exhibition',
    [by('dossier', 'dossier_id')],
    'entry_id answers agreed_at withdrawn_at',
    'dossier_id words_hash',
    'cascade',
  ),
  own(
    'entry',
    [by('dossier', 'dossier_id')],
    'id contest_id number standing content submitted_at round created_at updated_at draft drafted_at late_at excluded_why team_answer',
    'dossier_id project_id',
    'cascade',
  ),
  own(
    'entry_receipt',
    [by('dossier', 'dossier_id')],
    'number entry_id version received_at timing content content_hash',
    'dossier_id key_id signature idempotency_key request_hash',
    'cascade',
  ),
  own('journal', [], '', 'id at actor action subject detail', 'keep'),
  own('journal_seal', [], '', 'number sealed_at lines line_count root previous hash', 'keep'),
]

const nobodys = (table: string, columns: string): NobodysTable => ({ table, nobodys: list(columns) })

/** Reference data, what is derived from what is published, and the machine's own notes. */
export const NOBODYS_TABLES: readonly NobodysTable[] = [
  nobodys('meeting_note_link', 'step_id note_id side position'),
  nobodys('minutes', 'meeting_id state body version round until_civil until_at until_rules changed_at'),
  nobodys('minutes_version', 'meeting_id number body note published_at'),
  nobodys('asset', 'territory_code key batch_id name kind source source_url year status note'),
  nobodys('atlas_version', 'only_row version'),
  nobodys('bank_version', 'only_row version'),
  nobodys('boundary', 'territory_code batch_id geometry'),
  nobodys('deadline_alarm', 'procedure ref filed_at heed at'),
  nobodys(
    'contest',
    'id territory_code meeting_id standing plan grace_minutes published_at sample version created_at',
  ),
  nobodys('entry_number', 'contest_id number'),
  nobodys('ballot', 'contest_id id entries version mixed'),
  nobodys('vote_list', 'contest_id entries'),
  nobodys('vote_mark', 'contest_id mark'),
  nobodys('vote_day', 'contest_id day ballots'),
  nobodys('vote_network', 'contest_id day network ballots'),
  nobodys('contest_result', 'contest_id awards reasons confirmed_by confirmed_at shown'),
  nobodys('deadline', 'subject which civil at rules first_at'),
  nobodys('deadline_watch', 'subject which since settled_for'),
  nobodys('submit_probe', 'id at ok took'),
  nobodys('deadline_extension', 'subject which outage_seconds from_civil from_at to_civil to_at decided_at'),
  nobodys('clock_check', 'clock checked_at wrong'),
  nobodys(
    'round_decision',
    'contest_id round computed decided departures minutes decided_at figures version opened_at',
  ),
  nobodys('round_setup', 'contest_id round basis quorum seed drawn_at'),
  nobodys(
    'tour',
    'id title slogan purpose organiser territory_code standing sources facts shipped version created_at',
  ),
  nobodys(
    'meeting',
    'id tour_id position territory_code title city venue address day starts_civil starts_at time_rules minutes capacity slogan purpose organiser programme partners sources facts standing takes_registrations sequence shipped version created_at',
  ),
  nobodys('fingerprint_token', 'token wordings'),
  nobodys(
    'help_survey_answer',
    'id region_code subject months founded running earning income satisfaction words answered_in',
  ),
  nobodys('import_batch', 'id kind file_name content_hash created_at created_by counts undone_at'),
  nobodys(
    'indicator',
    'id position label explanation unit axis role need decimals source source_url year licence confidence',
  ),
  nobodys('indicator_value', 'indicator_id territory_code batch_id value year source caution'),
  nobodys('journal_unsealed', 'journal_id'),
  nobodys('migration', 'name checksum run_at'),
  nobodys('partner', 'id batch_id keeper content revised_at'),
  nobodys('programme', 'id batch_id keeper content revised_at'),
  nobodys('project_before', 'batch_id project_id content'),
  nobodys('project_fingerprint', 'project_id wording tokens'),
  nobodys('search_concept', 'phrase concept'),
  nobodys('search_document', 'kind ref title excerpt aliases territory prominence title_words norm'),
  nobodys('search_lexeme', 'lexeme documents is_word spelling slips id'),
  nobodys('search_name', 'kind ref title_words prominence names'),
  nobodys('search_posting', 'number ref lexemes'),
  nobodys('seed', 'part content_hash rows seeded_at'),
  nobodys(
    'model_revision',
    'version model_id figures content part evidence revised_at revised_by undone_at undone_by',
  ),
  nobodys('setting_version', 'version kind name value at changed_by undone_at undone_by'),
  nobodys('territory', 'code level name parent latitude longitude population households kind'),
]
