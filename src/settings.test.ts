import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSettings } from './settings.ts'

const where = { root: '/srv/twiza', cwd: '/home/amina' }

test('without any variable, the site is local, on port 3000, with the embedded database', () => {
  const read = readSettings({ DATABASE_URL: '', PORT: '  ' }, where)
  assert.ok(read.ok)
  assert.equal(read.value.port, 3000)
  assert.equal(read.value.host, '127.0.0.1')
  assert.equal(read.value.databaseUrl, null)
  assert.equal(read.value.dataFolder, '/srv/twiza/.twiza')
})

test('a relative data folder is below the folder the command was given in', () => {
  const read = readSettings({ TWIZA_DATA: 'data' }, where)
  assert.ok(read.ok)
  assert.equal(read.value.dataFolder, '/home/amina/data')
})

test('every bad value is named, all at once', () => {
  const read = readSettings(
    { PORT: '70000', DATABASE_URL: 'mysql://x', TWIZA_IMPORT_LIMIT_MB: '1e9', LOG_LEVEL: 'loud' },
    where,
  )
  assert.ok(!read.ok)
  assert.deepEqual(
    read.reasons.map((reason) => reason.name),
    ['PORT', 'DATABASE_URL', 'TWIZA_IMPORT_LIMIT_MB', 'LOG_LEVEL'],
  )
})

test('replicas are a list of PostgreSQL addresses', () => {
  const read = readSettings({ DATABASE_REPLICA_URLS: 'postgres://a/x, postgresql://b/y' }, where)
  assert.ok(read.ok)
  assert.deepEqual(read.value.databaseReplicaUrls, ['postgres://a/x', 'postgresql://b/y'])
  assert.ok(!readSettings({ DATABASE_REPLICA_URLS: 'postgres://a/x,b' }, where).ok)
})

test('one address may send 6,000 requests a minute unless told otherwise; 0 takes the limit away', () => {
  const limit = (typed: string | undefined) => {
    const read = readSettings({ RATE_LIMIT_PER_MINUTE: typed }, where)
    return read.ok ? read.value.rateLimitPerMinute : read.reasons.map(({ name }) => name)
  }
  assert.equal(limit(undefined), 6000)
  assert.equal(limit('0'), 0)
  assert.deepEqual(limit('-1'), ['RATE_LIMIT_PER_MINUTE'])
})

test('text messages go to an address whose server nobody but the operator names', () => {
  const url = 'https://sms.example/send?to={to}&text={text}'
  const read = readSettings({ SMS_GATEWAY_URL: url, SMS_COUNTRIES: '+212, +33' }, where)
  assert.ok(read.ok)
  assert.deepEqual(read.value.sms, { url, body: null, headers: {}, sender: 'Twiza' })
  assert.deepEqual(read.value.smsCountries, ['+212', '+33'])
  for (const wrong of [
    { SMS_GATEWAY_URL: 'https://{to}.example/?text={text}&to={to}' },
    { SMS_GATEWAY_URL: 'https://sms.example/send?to={to}' },
    { SMS_GATEWAY_URL: 'file:///etc/passwd?to={to}&text={text}' },
    { SMS_GATEWAY_URL: url, SMS_GATEWAY_HEADERS: '{"a":1}' },
    { SMS_GATEWAY_URL: 'https://sms.example/', SMS_GATEWAY_BODY: '{"to":"{to}","text":{text}}' },
    { SMS_COUNTRIES: '212' },
    { SMS_PER_HOUR: '-1' },
  ])
    assert.ok(!readSettings(wrong, where).ok, JSON.stringify(wrong))
})
