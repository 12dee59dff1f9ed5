// Being sent to a doctor about the offence (BNSS s.184(1)), and saying no to it. Asked only where a sexual offence is recorded, so
// an examination that does not say what it was for counts; one for her health or her age does not.
import { when } from '../protocol.ts'

const agreed = { agreed: ['yes', 'guardian', 'unknown'], purpose: ['offence', 'unknown'] } as const
const saidNo = { agreed: ['no'], purpose: ['offence', 'unknown'] } as const

/** The law asks that she be sent. Who was examined had been sent by then: the earlier of the two counts. */
export const sentToDoctor = [
  when('medical-examination', 'sentAt', agreed),
  when('medical-examination', 'examinedAt', agreed),
] as const

/** Sent in time, she may still say no at the hospital: nothing was owed from then on that somebody failed to do. */
export const saidNoToDoctor = [
  when('medical-examination', 'sentAt', saidNo),
  when('medical-examination', 'examinedAt', saidNo),
] as const
