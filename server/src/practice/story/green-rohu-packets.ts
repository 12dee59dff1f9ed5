// What left Green Rohu's book: a question to a police unit that has no account and said whose it is, the same to the unit it named, and
// one to the magistrate's office that still waits.
import { inBook, type Step } from '../step.ts'

const { does } = inBook('green-rohu')

export const greenRohuPackets: readonly Step[] = [
  does('kavita', 'consent-given')(
    (it) => it.at(12, '10:10'),
    (it) => ({
      askedAt: it.at(12, '10:00'),
      purpose: 'legal',
      recipient: it.say([
        'Police units against trafficking',
        'मानव तस्करी निरोधक पुलिस इकाइयाँ',
        'मानव बेचबिखनविरुद्धका प्रहरी एकाइ',
      ]),
      content: ['where', 'story'],
      until: { from: it.on(-60).from, to: it.on(-60).to },
      taughtBack: { text: 'भट्ठा के बारे में बताईं, हमार नाम ना।', language: 'bho' },
      present: ['alone'],
    }),
    { name: 'rohu-agreed' },
  ),
  does('kavita', 'packet-sent')(
    (it) => it.at(12, '11:00'),
    (it) => ({
      to: 'outside',
      name: it.say(['Officer in charge', 'प्रभारी', 'प्रमुख']),
      office: it.say([
        'Anti Human Trafficking Unit, Sonapur',
        'मानव तस्करी निरोधक इकाई, सोनापुर',
        'मानव बेचबिखन निरोधक एकाइ, सोनापुर',
      ]),
      language: it.language,
      purpose: it.say(['Look into the kiln by the canal', 'नहर वाले भट्ठे की जाँच', 'नहरछेउको भट्टाको जाँच']),
      basis: 'she-agreed',
      ground: it.entry('rohu-agreed'),
      how: 'now',
      shows: [{ entry: it.entry('rohu-report'), fields: ['what', 'about', 'where'] }],
      ask: it.say([
        'A family is held at a kiln for an advance. Is this yours, and what will you do?',
        'एक परिवार भट्ठे पर पेशगी के नाम पर रोका गया है। क्या यह आपके क्षेत्र में है, और आप क्या करेंगे?',
        'एउटा परिवार भट्टामा पेस्कीको नाममा रोकिएको छ। यो तपाईँको क्षेत्रमा पर्छ? के गर्नुहुन्छ?',
      ]),
      dueAt: it.at(9, '18:00'),
      until: it.at(-20, '18:00'),
    }),
    { name: 'rohu-asked', saw: 'rohu-agreed' },
  ),
  does('kavita', 'outside-answered')(
    (it) => it.at(11, '16:20'),
    (it) => ({
      of: it.entry('rohu-asked'),
      by: it.say(['R. Sharma, Sub-Inspector', 'आर. शर्मा, अवर निरीक्षक', 'आर. शर्मा, प्रहरी सहायक निरीक्षक']),
      through: 'link',
      shown: 'code',
      answer: 'theirs',
      says: it.say([
        'The kiln lies beyond the canal, in the other unit’s area.',
        'भट्ठा नहर के उस पार है, दूसरी इकाई के क्षेत्र में।',
        'भट्टा नहरपारि छ, अर्को एकाइको क्षेत्रमा।',
      ]),
      whoseName: it.say([
        'Anti Human Trafficking Unit, Devipur',
        'मानव तस्करी निरोधक इकाई, देवीपुर',
        'मानव बेचबिखन निरोधक एकाइ, देवीपुर',
      ]),
      answeredAt: it.at(11, '16:20'),
    }),
    { byServer: true },
  ),
  does('kavita', 'packet-sent')(
    (it) => it.at(10, '09:30'),
    (it) => ({
      to: 'outside',
      name: it.say(['Officer in charge', 'प्रभारी', 'प्रमुख']),
      office: it.say([
        'Anti Human Trafficking Unit, Devipur',
        'मानव तस्करी निरोधक इकाई, देवीपुर',
        'मानव बेचबिखन निरोधक एकाइ, देवीपुर',
      ]),
      language: it.language,
      purpose: it.say(['Look into the kiln by the canal', 'नहर वाले भट्ठे की जाँच', 'नहरछेउको भट्टाको जाँच']),
      basis: 'she-agreed',
      ground: it.entry('rohu-agreed'),
      how: 'now',
      shows: [{ entry: it.entry('rohu-report'), fields: ['what', 'about', 'where'] }],
      ask: it.say([
        'A family is held at a kiln for an advance. What will you do, and when?',
        'एक परिवार भट्ठे पर पेशगी के नाम पर रोका गया है। आप क्या करेंगे, और कब?',
        'एउटा परिवार भट्टामा पेस्कीको नाममा रोकिएको छ। के गर्नुहुन्छ, र कहिले?',
      ]),
      dueAt: it.at(7, '18:00'),
      until: it.at(-20, '18:00'),
      follows: it.entry('rohu-asked'),
    }),
    { name: 'rohu-asked-again', saw: 'rohu-agreed' },
  ),
  does('kavita', 'outside-answered')(
    (it) => it.at(8, '12:40'),
    (it) => ({
      of: it.entry('rohu-asked-again'),
      by: it.say(['Inspector Verma', 'निरीक्षक वर्मा', 'प्रहरी निरीक्षक वर्मा']),
      through: 'paper',
      shown: 'signed',
      answer: 'acting',
      says: it.say(['We go there with the labour office.', 'हम श्रम विभाग के साथ जाएँगे।', 'हामी श्रम कार्यालयसँग जान्छौँ।']),
      nextAt: it.at(-3, '11:00'),
      answeredAt: it.at(8, '11:30'),
    }),
  ),
  does('asha', 'packet-sent')(
    (it) => it.at(4, '15:00'),
    (it) => ({
      to: 'role',
      organisation: it.organisation('anil'),
      role: 'official',
      purpose: it.say([
        'Money that is due with the certificate',
        'प्रमाण पत्र के साथ मिलने वाला पैसा',
        'प्रमाणपत्रसँगै पाउने पैसा',
      ]),
      basis: 'law-requires',
      law: 'BLSA 1976 s.12',
      how: 'now',
      shows: [{ entry: it.entry('rohu-certificate') }],
      ask: it.say(['When will the first help be paid?', 'पहली मदद कब दी जाएगी?', 'पहिलो सहायता कहिले दिइन्छ?']),
      dueAt: it.at(-2, '18:00'),
      until: it.at(-25, '18:00'),
    }),
    { saw: 'rohu-certificate' },
  ),
]
