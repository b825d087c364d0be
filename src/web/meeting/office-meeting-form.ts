/** The form of a meeting, empty, kept or refused, with what other areas show on it. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { contains } from '../../domain/basics/territory-code.ts'
import type { Meeting, Tour } from '../../domain/meeting/meeting.ts'
import { listTours, readStaff } from '../../storage/meeting/reads.ts'
import { readPerson } from '../../storage/person/reads.ts'
import type { FieldError } from '../form/error-summary.tsx'
import type { Body } from '../office/body.ts'
import type { Office } from '../office/office.ts'
import { sendPage } from '../page/send-page.tsx'
import type { Site } from '../site.ts'
import type { Word } from '../words/word.ts'
import { officeMeetingPage } from './office-meeting-page.tsx'
import { planScope } from './office-request.ts'
import { filled, OFFICE_SLOTS } from './slots.ts'

type Form = {
  readonly meeting: Meeting | null
  readonly body: Body | undefined
  readonly errors: readonly FieldError[]
  readonly notes: readonly Word[]
  readonly changed: boolean
}

export async function sendForm(
  office: Office,
  request: FastifyRequest,
  reply: FastifyReply,
  form: Form,
): Promise<FastifyReply> {
  const { site, language } = office
  const { meeting, errors } = form
  const tours = (await listTours(site.db)).filter((tour) => !tour.shipped && reaches(office, tour))
  const slots =
    meeting === null ? [] : await filled(OFFICE_SLOTS, { site, language, meeting, now: new Date() })
  const helpers = meeting === null ? [] : await helpersOf(site, meeting.id)
  const page = officeMeetingPage(office, { ...form, tours, slots, helpers })
  return sendPage(site, request, reply, page, errors.length === 0 ? 200 : 422)
}

/** Tours that stops of her territories may belong to. */
function reaches(office: Office, { territory }: Tour): boolean {
  return planScope(office).some((own) => contains(own, territory) || contains(territory, own))
}

async function helpersOf(site: Site, meeting: string) {
  const staff = await readStaff(site.db, meeting)
  return Promise.all(
    staff.map(async (one) => ({ ...one, name: (await readPerson(site.db, one.person))?.name ?? null })),
  )
}
