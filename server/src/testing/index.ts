// What tests of the server build with: a house, people in it, entries they write, and the check that the whole log still holds.
export { aHouse, aSecondProcess, aSigner, type TestHouse } from './a-house.ts'
export { aKeyedHouse, type KeyedHouse } from './a-keyed-house.ts'
export { anId, anOrganisation, aPerson, nowIn, type TestOrganisation, type TestPerson } from './a-person.ts'
export { checkLog } from './check-log.ts'
export { cutConnections } from './cut-connections.ts'
export { exported } from './exported.ts'
export { aReader, type LogReader } from './log-reader.ts'
export { aCase, brings, pushes, seals, type Written, writes } from './writing.ts'
