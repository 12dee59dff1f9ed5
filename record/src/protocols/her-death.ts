// She died: what was owed to her in person is no longer owed. What is owed to the law (an FIR, a report) goes on.
import { when } from '../protocol.ts'

export const herDeath = when('closed', 'closedAt', { reason: ['died'] })
