/** For those who lead a contest: how many have voted, by day. Neither who nor what. */
import type { FastifyInstance } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { maySeeContest, mayRunContest } from '../../domain/contest/contest.ts'
import { holds } from '../../domain/person/actor.ts'
import { BUSY_NETWORK } from '../../domain/ballot/ballot.ts'
import { readContest } from '../../storage/contest/reads.ts'
import { busyNetworks, type DayTurnout, turnoutByDay } from '../../storage/vote/reads.ts'
import { civilWhen } from '../legal-time/when.ts'
import { officePage } from '../office/frame.tsx'
import { enterOffice } from '../office/office.ts'
import { Scroll } from '../page/parts.tsx'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { number } from '../words/format.ts'
import { Some, useLanguage, useWords, W } from '../words/w.tsx'
import { voteWords as text } from './words.ts'
import { notFound } from '../page/not-found.ts'

export function turnoutRoutes(app: FastifyInstance, site: Site, language: Language): void {
  app.get<{ Params: { id: string } }>(paths.officeVote(language, ':id'), async (request, reply) => {
    const office = await enterOffice(site, language, 'contests', request, reply)
    if (office === null) return reply
    const { id } = request.params
    const contest = /^[a-z0-9]{10}$/.test(id) ? await readContest(site.db, id) : null
    if (contest === null || contest.plan.vote === null || !maySeeContest(office.actor, contest))
      return notFound(reply)
    if (!mayRunContest(office.actor, contest) && !holds(office.actor, ['reader'], contest.territory))
      return notFound(reply)
    const days = await turnoutByDay(site.db, id)
    const busy = await busyNetworks(site.db, id, BUSY_NETWORK)
    const content = (
      <>
        <p class="lead">
          <a class="button quiet" href={paths.officeContest(language, id)}>
            <Some of={contest.plan.title} />
          </a>
        </p>
        <p>
          <W of={text.officeLead} />
        </p>
        <h2>
          <W of={text.turnout} />
        </h2>
        {days.length === 0 ? (
          <p>
            <W of={text.none} />
          </p>
        ) : (
          <Days rows={days} sum />
        )}
        <h2>
          <W of={text.flags} />
        </h2>
        <p>
          <W of={text.flagsLead} />
        </p>
        {busy.length === 0 ? (
          <p>
            <W of={text.noFlags} with={{ n: BUSY_NETWORK }} />
          </p>
        ) : (
          <Days rows={busy} sum={false} />
        )}
      </>
    )
    return sendPage(
      site,
      request,
      reply,
      officePage(office, { part: 'contests', title: text.officeTitle, content }),
    )
  })
}

function Days({ rows, sum }: { rows: readonly DayTurnout[]; sum: boolean }) {
  const language = useLanguage()
  const t = useWords()
  const all = rows.reduce((n, { ballots }) => n + ballots, 0)
  return (
    <Scroll label={t(text.turnout)}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <W of={text.day} />
            </th>
            <th scope="col" class="number">
              <W of={text.ballots} />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ day, ballots }) => (
            <tr>
              <td>
                <W of={civilWhen(day).day} />
              </td>
              <td class="number">{number(language, ballots)}</td>
            </tr>
          ))}
        </tbody>
        {sum ? (
          <tfoot>
            <tr>
              <th scope="row">
                <W of={text.all} />
              </th>
              <td class="number">{number(language, all)}</td>
            </tr>
          </tfoot>
        ) : null}
      </table>
    </Scroll>
  )
}
