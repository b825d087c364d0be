import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { outlinePaths } from './imported-outlines.ts'

const place = (latitude: number, longitude: number) => ({ x: longitude * 10, y: -latitude * 10 })

test('an official outline becomes a closed path, and points too near to see are left out', () => {
  const ring = [
    [0, 0],
    [1, 0],
    [1.01, 0],
    [1, 1],
    [0, 0],
  ] as const
  const paths = outlinePaths(
    new Map([['02.113.01.09' as TerritoryCode, { type: 'Polygon', coordinates: [ring] }]]),
    place,
  )
  assert.equal(paths.get('02.113.01.09' as TerritoryCode), 'M0 0l10 0 0-10-10 10Z')
})
