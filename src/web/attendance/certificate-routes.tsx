/** Certificates of attendance, and the page that says whether one is of this site. */
import type { FastifyInstance } from 'fastify'
import { parseCertificateNumber, shownCertificateNumber } from '../../domain/attendance/code.ts'
import { mayHaveCertificate } from '../../domain/attendance/registration.ts'
import { letterRuns } from '../../domain/attendance/same-name.ts'
import type { Language } from '../../domain/basics/language.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import {
  certificateNumber,
  registrationOfPerson,
  registrationUnderCertificate,
} from '../../storage/attendance/reads.ts'
import { readMeeting } from '../../storage/meeting/reads.ts'
import { requireActor } from '../account/session.ts'
import { originOf } from '../page/origin.ts'
import { Ltr, Notice, Wrap } from '../page/parts.tsx'
import { perPerson } from '../page/per-person.ts'
import { type Page, sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { madeAside } from '../simulation-papers/made-aside.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { Name, W } from '../words/w.tsx'
import { certificatePaper } from './certificate-paper.ts'
import { certificateWords as text } from './certificate-words.ts'
import { MeetingFacts } from './meeting-facts.tsx'
import { shownMeeting } from './register-routes.ts'
import { notFound } from '../page/not-found.ts'

type Certificate = { readonly meeting: Meeting; readonly initials: string }

/** One address may try so many numbers a minute: nobody finds one by guessing. */
const CHECKS = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } }

export function certificateRoutes(app: FastifyInstance, site: Site, language: Language): void {
  app.get<{ Params: { id: string } }>(
    paths.attendanceCertificate(language, ':id'),
    { config: perPerson(20) },
    async (request, reply) => {
      const actor = await requireActor(site, language, request, reply)
      if (actor === null) return reply
      const now = new Date()
      const meeting = await shownMeeting(site, request.params.id)
      const own = meeting === null ? null : await registrationOfPerson(site.db, meeting.id, actor.person)
      if (meeting === null || own === null || !mayHaveCertificate(own, meeting, now)) return notFound(reply)
      const number = await certificateNumber(site.db, own.id)
      if (number === null) return notFound(reply)
      const origin = originOf(site, request)
      const paper = certificatePaper({ language, meeting, registration: own, number, origin, now })
      return reply
        .type('application/pdf')
        .header('content-disposition', `inline; filename="twiza-${meeting.id}.pdf"`)
        .send(await madeAside('certificate', paper))
    },
  )
  app.get<{ Params: { number: string } }>(
    paths.verifyCertificate(language, ':number'),
    CHECKS,
    async (request, reply) => {
      reply.header('cache-control', 'no-store')
      const number = parseCertificateNumber(request.params.number)
      const certificate = number === null ? null : await certified(site, number)
      const shown = number === null ? null : shownCertificateNumber(number)
      const page = verifyPage(language, certificate, shown)
      return sendPage(site, request, reply, page, certificate === null ? 404 : 200)
    },
  )
}

/** Null: of nobody, of somebody whose data are erased, or of somebody whose check-in was taken back. */
async function certified(site: Site, number: string): Promise<Certificate | null> {
  const found = await registrationUnderCertificate(site.db, number)
  const meeting = found === null ? null : await readMeeting(site.db, found.meeting)
  if (found === null || meeting === null || !mayHaveCertificate(found, meeting, new Date())) return null
  return { meeting, initials: initialsOf(found.name) }
}

/** The first letter of each word, three at most: enough to compare with a paper in one's hand, too little to learn a name. */
export function initialsOf(name: string): string {
  const letters = letterRuns(name)
    .split(' ')
    .map((word) => Array.from(word)[0] ?? '')
  return letters.slice(0, 3).join('. ').toUpperCase()
}

/** Valid or not, of which meeting, and initials; no name, no number, nothing else of the person. */
function verifyPage(language: Language, certificate: Certificate | null, number: string | null): Page {
  return {
    keep: false,
    head: { language, title: words(language, text.verifyTitle) },
    content: (
      <Wrap>
        <h1>
          <W of={text.verifyTitle} />
        </h1>
        {number === null ? null : (
          <p class="lead">
            <W of={text.number} /> <Ltr>{number}</Ltr>
          </p>
        )}
        {certificate === null ? (
          <Notice kind="bad">
            <p>
              <W of={text.invalid} />
            </p>
            <p>
              <W of={text.invalidWhy} />
            </p>
          </Notice>
        ) : (
          <>
            <Notice>
              <p>
                <W of={text.valid} />
              </p>
            </Notice>
            <MeetingFacts meeting={certificate.meeting} />
            <p>
              <W of={text.initials} />: <Name>{certificate.initials}</Name>
            </p>
            <p class="muted">
              <W of={text.independent} />
            </p>
          </>
        )}
      </Wrap>
    ),
  }
}
