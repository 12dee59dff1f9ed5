// The front door: what the server, the app and any auditor may import. Nothing else in record/ is reachable from outside.
export * from './alias.ts'
export { type BikramDay, bikramOf, gregorianOf } from './bikram-sambat.ts'
export * from './entry.ts'
export { attachmentsNamed } from './export/attachments-named.ts'
export {
  attachmentFile,
  entryFile,
  FILES,
  type Files,
  filesJson,
  filesText,
  listJson,
  numberIn,
} from './export/files.ts'
export { monthBefore, type PublicCounts, publicCounts } from './export/public/counts.ts'
export { bookCommitment, publicText, verifyPublic } from './export/public/public-bundle.ts'
export {
  isPurpose,
  lawsBehind,
  namesStaff,
  PURPOSES,
  type Purpose,
  redactionJson,
  showsEntry,
  showsField,
} from './export/redaction/purposes.ts'
export * from './export/rules.ts'
export { filesIn, readExport } from './export/source/read-zip.ts'
export { type Source, sourceOf } from './export/source/source.ts'
export { statementText } from './export/statement.ts'
export { type Broken, type Verdict, verifyBundle } from './export/verify.ts'
export { type ExportVerdict, verifyExport, verifyFiles, verifyFolder, verifySource } from './export/verify-export.ts'
export { crc32, heldFile, type StreamedFile, writeZip, type ZippedFile, zipLength, zipPieces } from './export/zip.ts'
export * from './fields.ts'
export { type FlowOn, flowsOf, type StepOn, type StepState } from './flows/flows-of.ts'
export { access, READS, type Reader, readsAs, readsNow } from './folds/access.ts'
export { grownAs, TELLS_GROWN } from './folds/age/grown.ts'
export {
  type AgeInLaw,
  type AgeLadder,
  ageLadder,
  agesInLaw,
  type Rung,
  type Told as AgeTold,
  yearsOn,
} from './folds/age/ladder.ts'
export {
  type Agreement,
  type AgreementState,
  agreement,
  agreementState,
  type Clause,
  holds,
  type Party,
  paysNext,
} from './folds/agreements/agreement.ts'
export { type Figures, figuresOf, restFault } from './folds/agreements/rests.ts'
export { type PaysNow, whoPays } from './folds/agreements/who-pays.ts'
export { type Asked, answered, needsLook, type QuestionState } from './folds/asked/answers.ts'
export { type Across, acrossBooks, type BookTraces, type Traces, tracesOf } from './folds/asked/several-books.ts'
export { type CaseAtAGlance, type Custody, caseAtAGlance, type Entitlement } from './folds/case-book.ts'
export {
  COMPARED,
  type ComparedField,
  type Comparison,
  comparable,
  compare,
  isCompared,
  toTell,
  type Warning,
  warningOf,
} from './folds/compare/compare.ts'
export type { Piece, TextChange } from './folds/compare/words.ts'
export { type About, aboutWhom, type Looker, mayLookInto } from './folds/complaints/complaints.ts'
export { mayBeChild, needsWordsFirst } from './folds/consent/before-telling.ts'
export { type Answer, consentLedger, type Recipient } from './folds/consent/ledger.ts'
export { type Consent, consents } from './folds/consent.ts'
export { type Court, courtOf, daysAhead } from './folds/court/court.ts'
export { type Duty, type DutyState, duties, dutiesIn, owerAt, stateOf } from './folds/duties.ts'
export { type Claim, claimsOn, type NeededPaper, type Sum, type Why } from './folds/entitlements/claims.ts'
export { type ClaimStage, type ClaimStep, type ClaimThread, followed } from './folds/entitlements/followed.ts'
export { type Evidence, evidenceIn, type Gap, type Link } from './folds/evidence/custody.ts'
export { type Erasure, erasedIn, erasures, isHeld, type ToErase, toErase, withAgain } from './folds/evidence/erasure.ts'
export { keptUntil, type RetentionRule, retentionOn } from './folds/evidence/retention.ts'
export { type Fact, facts } from './folds/facts.ts'
export { linesToFind, lineToFind, nameToFind } from './folds/find/find.ts'
export {
  AWAY_AFTER_DAYS,
  type Handed,
  type HandedOn,
  handed,
  mayTake,
  type Passes,
  passesKey,
  passesWith,
  senderAt,
  untaken,
} from './folds/handed/handed.ts'
export { forgetLast } from './folds/moments.ts'
export {
  type Charge,
  type Chosen,
  type Decided,
  type LawOfCase,
  lawOfCase,
  linesOf,
} from './folds/offences/law-of-case.ts'
export type { Occasion } from './folds/offences/occasions.ts'
export {
  ASK_LASTS,
  agreedTo,
  answerFault,
  type OpeningAnswer,
  type OpeningAsk,
  openingAsks,
  readsWhoSheIs,
} from './folds/openings/asks.ts'
export {
  OPENING_LASTS,
  OPENING_READS,
  type Opening,
  openingReaders,
  openings,
  saidNoAt,
} from './folds/openings/openings.ts'
export { isFor, type PacketGrant, packetFault, packetGrants, type Shown, shownNow } from './folds/packets/grants.ts'
export { contentCovers, type LawOfTelling, lawsOn } from './folds/packets/grounds.ts'
export {
  type Packet,
  type PacketAnswer,
  type PacketReading,
  packets,
  type StatusLines,
  statusOf,
  threadOf,
} from './folds/packets/packets.ts'
export { daysLost, type PassingBody, type PingPong, pingPongs } from './folds/packets/ping-pong.ts'
export { type Device, type Member, type Organisation, organisationOf } from './folds/people.ts'
export { type Blank, keyOf, QUESTION_PARTS, type Question, type QuestionPart, questions } from './folds/questions.ts'
export { onDutyAt, type Turn } from './folds/roster/roster.ts'
export { rulesBeside } from './folds/rules.ts'
export { type Said, type Standing, standing, valuesStanding } from './folds/standing.ts'
export {
  COPIES,
  type CopiesOut,
  type CopyAsk,
  type CopyState,
  copiedLately,
  copyAsks,
  isOpenAsk,
  type MayCopy,
  mayAgree,
  mayCopy,
} from './folds/watch/copies.ts'
export { addressLine, type Decoy, type DecoyMet, decoys, decoysMet, linesOfDecoy } from './folds/watch/decoys.ts'
export {
  mayBeUnusual,
  type Noticed,
  type ScreenLook,
  screenLookOf,
  unusualReading,
  WEEKS_BACK,
} from './folds/watch/reading.ts'
export { isToldNames, toldNames } from './folds/watch/told.ts'
export * from './htcds/index.ts'
export { type Body, type BodyOf, type Fault, type Fields, faultsIn, jsonSchemaOf, type Kind, upgraded } from './kind.ts'
export { HEADS } from './kinds/agreement/heads.ts'
export { type BodyNamed, KIND_NAMES, KINDS, type KindName, kindNamed } from './kinds/index.ts'
export { AGES, type AgeName, type AgeStep, DEEMED, OBVIOUS, PROOF } from './law/ages.ts'
export { ENTITLEMENTS, type EntitlementName } from './law/entitlements.ts'
export { type Code, isClassified, type SectionRow, type Term } from './law/offences/index.ts'
export { type Provision, provisions } from './law/provisions.ts'
export { lawOfQuestion, QUESTIONS, type QuestionLaw, type QuestionName, threshold } from './law/questions/questions.ts'
export * from './law/sections.ts'
export * from './log/bytes.ts'
export * from './log/checkpoint.ts'
export * from './log/commitment.ts'
export * from './log/ed25519-rule.ts'
export * from './log/envelope.ts'
export * from './log/hash.ts'
export * from './log/have.ts'
export * from './log/jcs.ts'
export {
  type Consistency,
  consistencyProof,
  consistencySpans,
  EMPTY_FRONTIER,
  EMPTY_ROOT,
  type Frontier,
  frontierAt,
  frontierRoot,
  grow,
  type Inclusion,
  inclusionProof,
  inclusionSpans,
  leafHash,
  nodeHash,
  nodesOf,
  type ReadNode,
  rootAt,
  rootOf,
  type TreeNode,
  verifyConsistency,
  verifyInclusion,
} from './log/merkle.ts'
export * from './log/note.ts'
export * from './log/seal.ts'
export * from './log/tiles.ts'
export {
  type FollowedKeys,
  followKeys,
  hasAnotherKey,
  isVouchedFor,
  KEY_HISTORY,
  type ToldKeys,
} from './log-keys/follow-keys.ts'
export { type KeyChange, keyChangesFrom, keysAfter, type WhyChanged } from './log-keys/key-changes.ts'
export {
  type Drawn,
  type DrawnPart,
  drawUp,
  type Filled,
  formOf,
  isOffered,
  madeBefore,
  serialOf,
} from './papers/draw-up.ts'
export { PAPER_NAMES, PAPERS, type PaperName, paperNamed } from './papers/index.ts'
export {
  type AnyPaperName,
  LAW_PAPER_NAMES,
  LAW_PAPERS,
  type LawPaperName,
  lawPaperNamed,
} from './papers/law-papers.ts'
export type { Paper, Sign } from './papers/paper.ts'
export { PROTOCOLS, type ProtocolName } from './protocols/index.ts'
export * from './terms.ts'
export * from './time.ts'
export * from './wire/bundle.ts'
export { isEnvelope, isSecret, isSignature } from './wire/envelope-form.ts'
export { noticesName } from './wire/notices-name.ts'
export * from './wire/pack.ts'
export * from './wire/slice.ts'
export {
  type AddCheckpoint,
  formatAddCheckpoint,
  LARGEST_REQUEST,
  parseAddCheckpoint,
} from './witness/add-checkpoint.ts'
export {
  type ChosenWitness,
  type CopiedOut,
  copiesOut,
  readWitnesses,
  type Witnesses,
  witnessesOf,
  writeWitnesses,
} from './witness/chosen.ts'
export {
  answeredLines,
  type Cosigned,
  cosignaturesIn,
  cosignedCheckpoint,
  provenBy,
  type Standings,
  withCosignatures,
} from './witness/cosigned.ts'
export {
  type Followed,
  type ForkFound,
  type ForkReason,
  type Held,
  type Judged,
  judgeAddCheckpoint,
  type Refused,
  type SignedCheckpoint,
  signedCheckpointOf,
} from './witness/judge.ts'
export { type KnownKeys, readKnownKeys } from './witness/known-keys.ts'
export { checkCode, judgeSheet, readCheckCode, readSheet, type Sheet, type SheetVerdict } from './witness/paper-root.ts'
export { entranceWordsIn, LANGUAGES, type Language, wordsIn } from './words/index.ts'
export {
  type LawWords,
  lawWordsIn,
  PAPER_LANGUAGES,
  type PaperLanguage,
  type PaperWords,
  paperWordsIn,
} from './words/law.ts'
export { formWordsIn } from './words/papers/index.ts'
export type { FormWords, PaperLabel } from './words/papers/shape.ts'
export type { EntranceWords, Words } from './words/shape.ts'
export { type VerifyPageWords, witnessWordsIn } from './words/strangers.ts'
