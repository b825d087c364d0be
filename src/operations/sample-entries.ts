/** The entries of the made-up contest, handed in by the way that every entry takes, and what its made-up jurors say. */
import { createHash } from 'node:crypto'
import { isOwn, type OwnText } from '../domain/basics/own-text.ts'
import type { Contest, Mark } from '../domain/contest/contest.ts'
import type { EntryId } from '../domain/contest/entry.ts'
import type { EntryText } from '../domain/contest/entry-text.ts'
import { doerName, type Terminal } from '../domain/office/permissions.ts'
import type { Project } from '../domain/project/project.ts'
import { beginEntry, lockEntry, prepareSubmission } from '../storage/contest/submission.ts'
import type { Transaction } from '../storage/database.ts'
import { insertDossier, insertVersion, putMember } from '../storage/dossier/writes.ts'
import type { ReceiptKeys } from '../storage/idea/receipt-keys.ts'
import { sha256 } from '../storage/idea/receipt-signature.ts'
import { readRoundState } from '../storage/judging/round-state.ts'
import { insertReadings, putRoundSetup } from '../storage/judging/round-writes.ts'
import { putJuror, putMarkSheet } from '../storage/judging/writes.ts'
import { readProject } from '../storage/project/reads.ts'
import { putExhibition } from '../storage/results/writes.ts'
import { drawOf } from './assign-jury.ts'
import { handIn } from './hand-in-entry.ts'
import { SAMPLE_ENTRIES, SAMPLE_JURORS, type SampleEntry } from './sample-plan.ts'
import { entryIdOf } from './submit-entry.ts'

type Circumstances = { readonly now: Date; readonly actor: Terminal; readonly keys: ReceiptKeys }

/** Throws when a made-up project is not there. */
export async function handInSamples(
  trx: Transaction,
  contest: Contest,
  circumstances: Circumstances,
): Promise<void> {
  for (const sample of SAMPLE_ENTRIES) {
    const project = await readProject(trx, sample.project)
    if (project === null || isOwn(project.title))
      throw new Error(`The made-up project ${sample.project} is not there`)
    await beginDossier(trx, { sample, project }, circumstances.now)
    await handInOne(trx, { contest, sample, project }, circumstances)
  }
}

async function beginDossier(
  trx: Transaction,
  {
    sample: { dossier, team, language },
    project,
  }: { readonly sample: SampleEntry; readonly project: Project },
  now: Date,
): Promise<void> {
  if (!(await insertDossier(trx, { id: dossier, project: project.id, language, at: now })))
    throw new Error(`The made-up project ${project.id} has a dossier already`)
  await putMember(trx, dossier, { person: team, role: 'owner', at: now })
  await insertVersion(trx, {
    dossier,
    question: 'need',
    version: 1,
    base: 0,
    value: saidIn(project.life.need, language),
    author: team,
    at: now,
    key: createHash('sha256').update(`sample ${dossier}`).digest('hex').slice(0, 32),
    standing: 'current',
  })
}

async function handInOne(
  trx: Transaction,
  {
    contest,
    sample,
    project,
  }: { readonly contest: Contest; readonly sample: SampleEntry; readonly project: Project },
  { now, actor, keys }: Circumstances,
): Promise<void> {
  const { dossier, team } = sample
  const id = entryIdOf({ contest: contest.id, dossier })
  await beginEntry(trx, { id, contest: contest.id, dossier, person: team, now })
  const entry = await lockEntry(trx, id, team)
  if (entry === null) throw new Error(`The made-up entry ${id} is not there`)
  const key = `sample.${id}.${now.getTime()}`
  const handed = await handIn(
    trx,
    entry,
    {
      text: sampleText(project, sample),
      prepared: await prepareSubmission(trx, { entry, key, numbered: true }),
      key,
      requestHash: sha256(key),
      timing: 'in-time',
      receivedAt: now,
      letter: 'received',
      journal: { actor: doerName(actor), action: 'submit-entry', detail: { sample: true } },
    },
    { now, keys, origin: null },
  )
  if (handed === null) throw new Error(`The made-up entry ${id} was not taken`)
  const wordsHash = sha256('made up: no team was asked')
  await putExhibition(trx, { id, dossier }, { answers: ['need'], wordsHash, at: now })
}

/** What the project says of itself in the language of its team: that it is made up, too. */
export function sampleText(
  { title, summary, life }: Pick<Project, 'title' | 'summary' | 'life'>,
  { category, language }: Pick<SampleEntry, 'category' | 'language'>,
): EntryText {
  const pitch = `${saidIn(life.need, language)} ${saidIn(summary, language)}`
  return { title: saidIn(title, language), pitch, category, asks: null }
}

function saidIn(text: OwnText | null, language: SampleEntry['language']): string {
  if (text === null) return ''
  return isOwn(text) ? text.own : text[language]
}

/** Both have agreed to the rules, read all entries and marked every criterion; one signature makes the decision hold. */
export async function judgeSamples(trx: Transaction, contest: Contest, now: Date): Promise<void> {
  const { id, plan } = contest
  const said = { contest: id, body: null, employer: null, commune: null, leftAt: null }
  for (const juror of SAMPLE_JURORS) await putJuror(trx, { ...said, ...juror, invitedAt: now, agreedAt: now })
  const round = plan.rounds[0]?.id ?? ''
  const state = await readRoundState(trx, contest, round)
  if (state === null) throw new Error('the made-up contest has no round')
  const { readings } = drawOf(state, SEED)
  await insertReadings(trx, { contest: id, round }, readings, now)
  await putRoundSetup(trx, { contest: id, round }, { basis: 'raw', quorum: 1, seed: SEED }, now)
  for (const { juror, entry } of readings)
    await putMarkSheet(
      trx,
      id,
      {
        juror,
        entry,
        round,
        marks: Object.fromEntries(
          plan.criteria.map((criterion, i) => [criterion.id, marksOf(contest, entry, juror)[i] ?? 3]),
        ),
        comments: {},
        complete: true,
        version: 1,
      },
      now,
    )
}

const SEED = 1

function marksOf({ id }: Contest, entry: EntryId, juror: string): readonly Mark[] {
  const sample = SAMPLE_ENTRIES.find(({ dossier }) => entryIdOf({ contest: id, dossier }) === entry)
  return sample?.marks[SAMPLE_JURORS[0]?.person === juror ? 0 : 1] ?? []
}
