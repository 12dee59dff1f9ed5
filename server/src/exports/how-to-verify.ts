// The page in an export that says, in three languages, how to check it without us and without our software. The commands stand in it
// as they are run; a test runs them.
import type { House } from '../house.ts'
import { logKeyLine } from '../log/checkpoint.ts'

/** What is between the two lines of dashes: a shell script for a folder into which the export was unpacked. */
export const commands = (key: string): string => String.raw`
KEY='${key}'
b64url() { tr '_-' '/+' | awk '{ n = length($0) % 4; print $0 (n == 2 ? "==" : n == 3 ? "=" : "") }' | openssl base64 -d -A; }
hash() { openssl dgst -sha256 -binary "$1" | openssl base64 -A | tr '/+' '_-' | tr -d '='; }
pem() { { printf '\060\052\060\005\006\003\053\145\160\003\041\000'; tail -c 32; } | openssl pkey -pubin -inform DER; }
signed() { openssl pkeyutl -verify -pubin -inkey "$1" -rawin -in "$2" -sigfile "$3"; }
part() { sed -n 's/^ "'"$2"'": \(.*[^,]\),\{0,1\}$/\1/p' "$1"; }
value() { sed 's/.*"'"$1"'":"\{0,1\}\([^",}]*\).*/\1/'; }
T=$(mktemp -d)

# 1. The key of the log. Compare it with one that did not come with this file: from a poster, a court, an older export.
#    Where yours is an older key of the same log, “history” in book.json leads from it to this one: npx sajha verify --key <yours> follows it.
printf '%s' "$KEY" | sed 's/^[^+]*+[^+]*+//' | openssl base64 -d -A | pem > "$T/log.pem"

# 2. The notes that the log signed: the list of files, the checkpoint.
for note in files.sig checkpoint; do
  sed '/^$/,$d' "$note" > "$T/text"
  sed -n 's/^— [^ ]* //p' "$note" | openssl base64 -d -A | tail -c 64 > "$T/signature"
  signed "$T/log.pem" "$T/text" "$T/signature" || echo "BROKEN $note"
done

# 3. The list: its hash is the third line of files.sig, and every file has the hash that stands in it.
[ "$(openssl dgst -sha256 -r files.json | cut -c 1-64)" = "$(sed -n 3p files.sig)" ] || echo 'BROKEN files.json'
sed -n 's/^  "\(.*\)": "\([0-9a-f]\{64\}\)",\{0,1\}$/\2 \1/p' files.json | while read -r sum name; do
  [ "$(openssl dgst -sha256 -r "$name" | cut -c 1-64)" = "$sum" ] || echo "BROKEN $name"
done

# 4. The entries: the id is the hash of the envelope, the device signed it, and each seal names the seal before it.
PREV='-'
for entry in entries/*.json; do
  case $entry in *-kept-back.json) PREV=$(part "$entry" seal | tr -d '"'); continue ;; esac
  { printf 'sajha/entry/v1\n'; part "$entry" envelope | tr -d '\n'; } > "$T/entry"
  ID=$(part "$entry" id | tr -d '"'); SIGNATURE=$(part "$entry" signature | tr -d '"'); SEAL=$(part "$entry" seal)
  DEVICE=$(part "$entry" envelope | value device)
  [ "$(hash "$T/entry")" = "$ID" ] || echo "BROKEN id $entry"
  sed -n '/"device": "'"$DEVICE"'"/,/}/p' book.json | sed -n 's/.*"publicKey": "\([^"]*\)".*/\1/p' | b64url > "$T/raw"
  { printf 'sajha/device/v1\n'; cat "$T/raw"; } > "$T/named"
  [ "$(hash "$T/named")" = "$DEVICE" ] || echo "BROKEN device $entry"
  pem < "$T/raw" > "$T/device.pem"
  printf '%s' "$SIGNATURE" | b64url > "$T/signature"
  signed "$T/device.pem" "$T/entry" "$T/signature" > /dev/null || echo "BROKEN signature $entry"
  [ "$(printf '%s' "$SEAL" | value prev)" = "$PREV" ] || echo "BROKEN link $entry"
  MARKS=$(printf '%s' "$SEAL" | sed 's/.*"marks":\[\([^]]*\)\].*/\1/' | tr -d '"')
  printf 'sajha/seal/v1\n%s\n%s\n%s\n%s\n%s\n%s\n%s\n' "$(part book.json book | tr -d '"')" \
    "$(printf '%s' "$SEAL" | value n)" "$PREV" "$ID" "$SIGNATURE" \
    "$(printf '%s' "$SEAL" | value sealedAt)" "$MARKS" > "$T/seal"
  PREV=$(hash "$T/seal")
done
rm -r "$T"
`

const RULE = '-'.repeat(76)

export const howToVerify = (house: House): string => `HOW TO CHECK THIS WITHOUT US

What lies here
  index.html        the book, to read and to print
  verify.html       a page that checks this file; needs no network. A copy that
                    did not come with it (a court's, a poster's) is worth more
  entries/          one file for each entry, in the order they were sealed;
                    "kept-back" is one that may not be shown: only its seal
  attachments/      papers and pictures, named by their SHA-256 (base64url)
  book.json         whose log this is, the devices and their keys, what was signed
  checkpoint        the size and root of the whole log, signed
  files.json        the SHA-256 of every other file
  files.sig         the log's signature over files.json
  redaction.json    for whom and what for this copy was made, where it was
  certificates/     drafts for evidence in it (BSA s.63(4)); not signed
  time-stamp.*      a checkpoint that an authority outside stamped (RFC 3161),
                    the answer, and the proof that this log grew out of it:
                    openssl ts -verify -data time-stamp.checkpoint \\
                      -in time-stamp.tsr -CAfile <the authority's certificate>

In a browser: open verify.html, choose this file, and type in the key you know.

With our program, which needs no network and no server:
  npx sajha verify <this file>

By hand, with openssl 3 and a shell, in the folder where this was unpacked.
Nothing that says BROKEN may appear. Each signature answers "Signature Verified
Successfully".

${RULE}${commands(logKeyLine(house))}${RULE}

The formulas, for any programming language. SHA-256 throughout; || joins; hashes
and keys are base64url without padding, in proofs base64 with padding.

  envelope  RFC 8785 (JCS) bytes of "envelope"
  id        SHA-256("sajha/entry/v1\\n" || envelope)
  signature Ed25519 over "sajha/entry/v1\\n" || envelope
  device    SHA-256("sajha/device/v1\\n" || public key)
  seal      SHA-256("sajha/seal/v1\\n" || book \\n number \\n prev \\n id \\n signature
            \\n sealedAt \\n marks joined by commas \\n); prev of the first is "-"
  field     SHA-256(salt || name || JCS(value)); of a field kept back, "kept" has it
  body      SHA-256("sajha/body/v1\\n" || for each field by name: length of the
            name in two bytes || name || the field's hash)
  leaf      SHA-256(00 || seal), node SHA-256(01 || left || right), as RFC 9162;
            "placed" has the leaf's index and its proof to the checkpoint's root

A changed, dropped, inserted, reordered or back-dated entry does not fit one of
these. That the log itself was not rewritten is seen by comparing the checkpoint
with one that somebody else kept: GET /log/consistency?from=<size>&to=<size>.

${RULE}

हमारे बिना इसे कैसे जाँचें

index.html किताब है, पढ़ने और छापने के लिए। entries/ में हर प्रविष्टि की एक फ़ाइल है, उसी क्रम में
जिसमें वे दर्ज हुईं। "kept-back" वह प्रविष्टि है जो दिखाई नहीं जा सकती: उसकी केवल मुहर यहाँ है।
files.json में हर फ़ाइल का हैश है, और files.sig में उस पर लॉग के दस्तख़त।

ब्राउज़र में: verify.html खोलें, यह फ़ाइल चुनें और वह कुंजी लिखें जो आप जानते हैं।
हमारे प्रोग्राम से, बिना नेटवर्क और बिना सर्वर के:  npx sajha verify <यह फ़ाइल>

ख़ुद जाँचने के लिए ऊपर दो लाइनों के बीच के आदेश उस फ़ोल्डर में चलाएँ जहाँ यह खोला गया है।
अगर कहीं BROKEN लिखा आए, तो उसके आगे जिस फ़ाइल का नाम है वह वैसी नहीं है जैसी लिखी गई थी।
लॉग की कुंजी (KEY) और checkpoint को ऐसी किसी नक़ल से मिलाएँ जो इस फ़ाइल के साथ नहीं आई।

${RULE}

हामीबिना यो कसरी जाँच्ने

index.html किताब हो, पढ्न र छाप्नका लागि। entries/ मा हरेक प्रविष्टिको एउटा फाइल छ, दर्ता भएकै
क्रममा। "kept-back" देखाउन नमिल्ने प्रविष्टि हो: यहाँ त्यसको छाप मात्र छ। files.json मा हरेक
फाइलको ह्यास छ, र files.sig मा त्यसमाथि लगको हस्ताक्षर।

ब्राउजरमा: verify.html खोल्नुहोस्, यो फाइल छान्नुहोस् र तपाईंले जानेको साँचो लेख्नुहोस्।
हाम्रो प्रोग्रामबाट, नेटवर्क र सर्भरबिना:  npx sajha verify <यो फाइल>

आफैँ जाँच्न माथि दुई रेखाका बीचका आदेश यो खोलिएको फोल्डरमा चलाउनुहोस्। कतै BROKEN लेखिएर आयो भने,
त्यसपछि नाम भएको फाइल लेखिएजस्तो छैन। लगको साँचो (KEY) र checkpoint यस फाइलसँग नआएको कुनै
प्रतिसँग मिलाउनुहोस्।
`
