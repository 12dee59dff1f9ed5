// The release certificate after bondage was found. The 24 hours one hears of are confirmed by nobody: a reminder without a time.
import { type Protocol, when } from '../../protocol.ts'
import { herDeath } from '../her-death.ts'

export const releaseCertificate = {
  name: 'release-certificate',
  law: 'bl-release',
  startedBy: [when('bondage-inquired', 'inquiredAt', { result: ['found'] })],
  metBy: [when('release-certificate-issued', 'issuedAt')],
  endedBy: [herDeath],
  warn: ['PT0S'],
} as const satisfies Protocol
