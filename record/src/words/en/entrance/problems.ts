// What every refusal says: what, why, what now. One sentence or two for each id of the server's registry (server/src/problems.ts);
// {names} are filled from what the refusal is about. A missing one does not compile where the server looks it up.

export const problems = {
  // Signing in, and who may ask at all
  'not-signed-in': 'Nobody is signed in here now. Sign in again; what waits on this device stays.',
  'wrong-sign-in': 'This user name and this password do not go together. Look at both and try again.',
  'too-many-tries': 'There were many tries in a short time. Wait a few minutes, then try again.',
  'not-allowed': 'This is for other roles than yours. Ask an administrator of your organisation.',
  'passkey-refused': 'The passkey did not work here. Try again, or sign in another way.',
  'code-wrong':
    'The code is missing, not right, or used already. Write the one that shows now, or one that you printed.',
  'sign-in-again': 'For this, sign in once more first. It keeps others out when a phone is left open.',
  'last-way': 'This is your only way to sign in. Add another one first.',
  'name-taken': 'This user name is taken. Choose another.',
  'phrase-weak':
    'This password is easy to guess. Take at least 10 letters, not one that many people use, and not your user name.',
  'device-needed': 'The record does not know this device yet. Add it to your devices, then go on.',
  'device-taken': 'This key is on the list already, and not as yours. Add the device again; it makes a new key.',
  'device-revoked':
    'This device was taken off the list. What waits on it can still be sent; for everything else use another device.',
  'posting-ended':
    'Your time in this organisation has ended, so its books are closed here. What waits on this device can still be sent.',
  'set-up-already': 'This record is set up already. Sign in, or ask an administrator for a code.',
  'link-wrong': 'This link is old, or was used. Whoever runs the server gets a new one by starting it again.',
  'invite-wrong': 'This code opens nothing now. Look at it once more, or ask for a new one.',
  'last-administrator': 'Nobody else here is an administrator. Make somebody else one first.',
  'practice-only': 'This is there in the practice record only. Open that one to use it.',
  // What was sent
  'not-found': 'There is nothing here, or it is not yours to see.',
  'wrong-form': 'Something here is not in the form it should have. Look at what is marked.',
  'too-large': 'This is too large to send in one piece. Send less at a time.',
  'not-json': 'What arrived could not be read. Send it again.',
  'too-deep': 'What arrived has too many layers to be read. Send it in a simpler form.',
  'another-record': 'This was written for another record, such as the practice one. It stays on this device.',
  'signature-wrong':
    'The signature does not fit what was written, so it was not taken. It stays here; write it once more.',
  'device-unknown': 'The record does not know this device yet. Add it to your devices, then send again.',
  'device-of-another': 'This was signed on another device. Send it from the device it was written on.',
  'author-of-another': 'This was written in another name or role than yours. Whoever wrote it sends it.',
  'kind-unknown':
    'The server does not know this sort of entry. It stays on this device; send it again after an update.',
  'version-unknown': 'The server does not know this version of the form. Update, then send again.',
  'fields-wrong': 'Some answers are not in the form they should have. Look at what is marked.',
  'body-not-committed': 'What arrived is not what was signed, so it was not taken. Send it again.',
  'upload-broken': 'The upload broke off. Try again; it goes on where it stopped.',
  'upload-changed': 'What arrived is not the attachment that was signed. Choose it again.',
  'attachment-too-large':
    'An attachment can have 500 MB; this one is larger. Make a shorter recording, or several parts.',
  // Books, and who works in them
  'kind-not-yours': 'Other roles write this sort of entry. Ask a colleague who has such a role.',
  'compartment-wrong': 'This entry does not lie in this part of the book. Choose another part.',
  'book-unknown': 'There is no such book, or it is not yours to see. Ask whoever works in it to bring you in.',
  'book-not-yours': 'This part of the book is not yours now. Ask whoever works in it to bring you in.',
  'book-of-another-sort': 'This entry belongs in another sort of book. Open the right one.',
  'first-entry-wrong': 'A book does not begin with this entry. Write first what was reported.',
  'entry-unknown': 'This speaks of an entry that is not in the book. Fetch the book again and look.',
  'nobody-there': 'Nobody works there in this role now. Choose somebody from the list.',
  'agreement-not-running':
    'The agreement this rests on is not signed by all, or no longer holds. Nothing goes on it until each side signs again.',
  'agreement-not-covering':
    'The agreement does not cover this: it names other organisations, another role or other parts of the book.',
  'ground-missing':
    'Somebody of another organisation is brought in on a ground: she agreed, the law requires it, or it was ordered. Say which.',
  'right-missing': 'Say by what right this is told: which word of hers, which law, or which order.',
  'recipient-missing': 'It does not say for whom it is.',
  'consent-ended': 'She has taken back what she agreed to, or its day is over. Ask her again before anything is sent.',
  'consent-not-covering': 'She did not agree to tell all of this. Take out what she did not agree to, or ask her.',
  'not-yours-to-show': 'There is something in it that you may not read here, and so cannot send.',
  'complaint-not-theirs':
    'Choose a steward who is over nobody there, or somebody of another organisation. It cannot go to those it is about, nor to those over them.',
  'packet-not-open': 'This packet is not open any more, or is not for somebody without an account.',
  'not-yours-to-hand-over': 'It is handed over by the one who has it, or by a manager. Ask one of them.',
  'opening-own-body': 'Whoever agrees is of another organisation than the one that asks. Somebody else is asked too.',
  'opening-over': 'Two hours have passed, so nobody can answer this now. It can be asked again.',
  'opening-answered': 'This was answered already: by your organisation, or by one that agreed.',
  'opener-not-fit':
    'In this role nobody reads who somebody is, so they cannot agree to an opening either. Choose somebody else.',
  'nothing-to-export': 'There is nothing here to take along yet.',
  'copies-need-two':
    'You have taken copies about as many persons as one takes alone. A colleague has to agree, and a day to pass. Ask on the page where the copy is made.',
  'copy-not-open': 'This question about a copy is not open any more.',
  'second-person-needed':
    'Somebody else has to agree: a colleague who was here before it was asked, and not the one who asks.',
  // The server itself
  'storage-full':
    'The server has no room left, so nothing new was kept. It stays on this device; tell an administrator.',
  'database-away': 'The record cannot be reached for a moment. Nothing is lost; try again soon.',
} as const
