// The District Magistrate inquires into bonded labour and acts (BLSA s.12). The Act has no number: our reminder.
import { type Protocol, when } from '../../protocol.ts'

export const bondageInquiry = {
  name: 'bondage-inquiry',
  law: 'bl-inquire',
  startedBy: [when('bondage-told', 'toldAt')],
  // An inquiry that is still open has not said yet whether she was bonded.
  metBy: [when('bondage-inquired', 'inquiredAt', { result: ['found', 'not-found'] })],
  warn: ['PT0S'],
} as const satisfies Protocol
