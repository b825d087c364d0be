import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TerritoryCode } from '../basics/territory-code.ts'
import type { Actor, AgentRole } from '../person/actor.ts'
import type { PersonId } from '../person/person.ts'
import { notesFor } from './case.ts'
import type { HelpId, HelpRequest, HelpState } from './help.ts'
import * as may from './permission.ts'

const id = (name: string) => name.padEnd(16, '0') as PersonId
const actor = (name: string, role?: AgentRole, place = '02', strong = true): Actor => ({
  person: id(name),
  grants: role === undefined ? [] : [{ role, territory: place as TerritoryCode }],
  strong,
})
const request = (state: HelpState, change: Partial<HelpRequest> = {}): HelpRequest => ({
  id: 'h'.repeat(16) as HelpId,
  number: 1,
  person: id('asker'),
  dossier: null,
  team: [id('member')],
  subject: 'money',
  words: 'w',
  territory: '02.113' as TerritoryCode,
  language: 'ar',
  sharesContact: true,
  state,
  adviser: state === 'open' || state === 'closed' ? id('adviser') : null,
  createdAt: new Date(0),
  answeredAt: null,
  takenAt: null,
  closedAt: null,
  result: null,
  resultWords: null,
  offers:
    state === 'offered'
      ? [
          {
            turn: 1,
            adviser: id('adviser'),
            offeredAt: new Date(0),
            remindedAt: null,
            answeredAt: null,
            answer: null,
            reason: null,
          },
        ]
      : [],
  ...change,
})

const PEOPLE = {
  asker: actor('asker'),
  member: actor('member'),
  adviser: actor('adviser', 'adviser'),
  'adviser without second factor': actor('adviser', 'adviser', '02', false),
  'adviser no more': actor('adviser'),
  'adviser elsewhere now': actor('adviser', 'adviser', '12'),
  'another adviser': actor('other', 'adviser'),
  delegate: actor('delegate', 'delegate'),
  'delegate elsewhere': actor('delegate', 'delegate', '12'),
  administrator: actor('admin', 'administrator', '00'),
  reader: actor('reader', 'reader', '00'),
  stranger: actor('stranger'),
}
const who = (rule: (actor: Actor | null, help: HelpRequest) => boolean, help: HelpRequest) =>
  Object.entries(PEOPLE).flatMap(([name, one]) => (rule(one, help) ? [name] : []))

test('a request is read by who asked, her team, the adviser who is asked or has taken it, and the delegate', () => {
  for (const state of ['offered', 'open', 'closed'] as const)
    assert.deepEqual(who(may.mayReadHelp, request(state)), ['asker', 'member', 'adviser', 'delegate'])
  for (const state of ['queue', 'withdrawn'] as const)
    assert.deepEqual(who(may.mayReadHelp, request(state)), ['asker', 'member', 'delegate'])
  assert.equal(may.mayReadHelp(null, request('open')), false)
})

test('the contact is seen by the adviser alone, once she has taken it, and only with consent', () => {
  assert.deepEqual(who(may.maySeeContact, request('offered')), [])
  assert.deepEqual(who(may.maySeeContact, request('open')), ['adviser'])
  assert.deepEqual(who(may.maySeeContact, request('open', { sharesContact: false })), [])
})

test('the adviser works, both sides write, who asked withdraws, the delegate assigns', () => {
  assert.deepEqual(who(may.mayAnswerOffer, request('offered')), ['adviser'])
  assert.deepEqual(who(may.mayWork, request('open')), ['adviser'])
  assert.deepEqual(who(may.mayWork, request('closed')), [])
  assert.deepEqual(who(may.mayReadWork, request('open')), ['asker', 'member', 'adviser'])
  assert.deepEqual(who(may.mayWriteMessage, request('open')), ['asker', 'member', 'adviser'])
  assert.deepEqual(who(may.mayReopen, request('closed')), ['asker', 'member', 'adviser'])
  assert.deepEqual(who(may.mayWithdraw, request('open')), ['asker'])
  assert.deepEqual(who(may.mayWithdraw, request('closed')), [])
  assert.deepEqual(who(may.mayAssign, request('queue')), ['delegate'])
  assert.equal(may.mayAssign(actor('asker', 'delegate'), request('queue')), false)
})

test('a note of her own is shown to its author alone', () => {
  const note = { id: 1, author: id('adviser'), words: 'x', at: new Date(0) }
  const notes = [
    { ...note, shared: false },
    { ...note, id: 2, shared: true },
  ]
  assert.equal(notesFor(notes, id('adviser')).length, 2)
  assert.deepEqual(
    notesFor(notes, id('asker')).map((one) => one.id),
    [2],
  )
})
