// HTCDS and CTDC in and out: what the front door of record/ passes on.
export { caseIn } from './book/case-in.ts'
export { toBodies } from './book/to-bodies.ts'
export type {
  Answers as HtcdsAnswers,
  Finding as HtcdsFinding,
  Format as HtcdsFormat,
  HtcdsCase,
  Question as HtcdsQuestion,
  Reading as HtcdsReading,
} from './case.ts'
export { consentTick, type Needed } from './consent-tick.ts'
export { ctdcTable } from './ctdc/write.ts'
export { readHtcds, readHtcdsRows } from './read-htcds.ts'
export { readCsv, writeCsv } from './text/csv.ts'
export { readXml, type XmlElement } from './text/xml.ts'
export { writeHtcdsCsv } from './write/csv.ts'
export { writeHtcdsJson } from './write/json.ts'
