// The FIR under which a step of the procedure is done: the last one before it chooses the code (BNSS s.531(2)). Where none is written
// down, the day of the step itself does.
import { when } from '../protocol.ts'

export const underTheFir = [when('fir-registered', 'registeredAt')] as const
