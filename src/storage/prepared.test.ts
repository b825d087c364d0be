import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { PREPARED } from './prepared.ts'
import { withDatabase } from './testing/database.ts'

const preparedHere = sql<{ statement: string }>`
  select statement from pg_prepared_statements where statement not like '%pg_prepared_statements%'`

test('what is marked is prepared once on its connection, with the same answers; all else is not', async () => {
  await withDatabase(async ({ db }) => {
    await db.connection().execute(async (one) => {
      const ask = (code: string) =>
        one
          .selectFrom('territory')
          .modifyFront(PREPARED)
          .select('code')
          .where('code', '=', code as never)
          .execute()
      await one.selectFrom('journal').select('id').where('id', '=', '0').execute()
      assert.deepEqual((await preparedHere.execute(one)).rows, [])
      for (const code of ['x', 'y', 'z', 'x', 'y', 'z', 'x'])
        assert.deepEqual(await ask(code), [], 'an empty table')
      const { rows } = await sql<{ n: number }>`${PREPARED} select ${41}::int + 1 as n`.execute(one)
      assert.deepEqual(rows, [{ n: 42 }])
      assert.deepEqual(
        (await preparedHere.execute(one)).rows
          .map(({ statement }) => statement.replaceAll('"', ''))
          .toSorted(),
        [
          '/* prepared */ select $1::int + 1 as n',
          'select /* prepared */ code from territory where code = $1',
        ],
      )
    })
  })
})
