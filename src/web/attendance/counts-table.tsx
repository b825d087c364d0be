import { CATEGORIES } from '../../domain/attendance/registration.ts'
import type { Language } from '../../domain/basics/language.ts'
import type { AttendanceCounts, Counts } from '../../storage/attendance/counts.ts'
import { Scroll } from '../page/parts.tsx'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { attendanceWords as text, CATEGORY_WORDS } from './words.ts'

/** People by category: seats confirmed, waiting, seen at the door. Categories of nobody are left out. */
export function CountsTable({ language, counts }: { language: Language; counts: AttendanceCounts }) {
  const rows = CATEGORIES.map((one) => ({ one, ...counts.byCategory[one] })).filter(
    ({ confirmed, waiting, arrived }) => confirmed + waiting + arrived > 0,
  )
  return (
    <Scroll label={words(language, text.officeRegistrations)}>
      <table class="attendance-counts">
        <thead>
          <tr>
            <th scope="col">
              <W of={text.comingAs} />
            </th>
            <th scope="col">
              <W of={text.confirmedCount} />
            </th>
            <th scope="col">
              <W of={text.waitingCount} />
            </th>
            <th scope="col">
              <W of={text.arrivedCount} />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">
                <W of={CATEGORY_WORDS[row.one]} />
              </th>
              <Cells {...row} />
            </tr>
          ))}
          <tr>
            <th scope="row">
              <W of={text.total} />
            </th>
            <Cells {...counts} />
          </tr>
        </tbody>
      </table>
    </Scroll>
  )
}

function Cells({ confirmed, waiting, arrived }: Counts) {
  return (
    <>
      <td>{confirmed}</td>
      <td>{waiting}</td>
      <td>{arrived}</td>
    </>
  )
}
