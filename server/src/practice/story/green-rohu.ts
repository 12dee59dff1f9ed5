// Green Rohu: a man and his debt at a brick kiln. The magistrate's office found bondage; the certificate was refused, and asked for again.
import { inBook, type Step } from '../step.ts'

const { does } = inBook('green-rohu')

export const greenRohu: readonly Step[] = [
  does('kavita', 'report-received')(
    (it) => it.at(34, '18:20'),
    (it) => ({
      toldAt: it.at(34, '17:50'),
      what: it.say([
        'A family works at the kiln by the canal against an advance of eighteen thousand. Nobody may go to the market alone.',
        'नहर के पास के भट्ठे पर एक परिवार अठारह हज़ार की पेशगी पर काम करता है। बाज़ार भी अकेले नहीं जाने देते।',
        'नहरछेउको भट्टामा एउटा परिवार अठार हजार पेस्कीमा काम गर्छ। बजार पनि एक्लै जान दिँदैनन्।',
      ]),
      toldBy: 'relative',
      about: ['bonded', 'kiln'],
      person: 'man',
      ageSaid: { from: 24, to: 28 },
      where: { name: it.say(['Kiln by the canal, Devipur', 'नहर वाला भट्ठा, देवीपुर', 'नहरछेउको भट्टा, देवीपुर']) },
      danger: 'soon',
      alias: { colour: 4, animal: 'rohu' },
    }),
    { name: 'rohu-report' },
  ),
  does('kavita', 'assignment')(
    (it) => it.at(34, '18:40'),
    (it) => ({
      to: it.person('farida'),
      organisation: it.organisation('farida'),
      as: 'manager',
      basis: 'team',
      from: it.at(34, '18:40'),
    }),
  ),
  does('kavita', 'assignment')(
    (it) => it.at(33, '09:00'),
    (it) => ({
      to: it.person('asha'),
      organisation: it.organisation('asha'),
      as: 'lawyer',
      basis: 'team',
      from: it.at(33, '09:00'),
    }),
  ),
  does('asha', 'bondage-told')(
    (it) => it.at(33, '12:30'),
    (it) => ({
      toldAt: it.at(33, '11:40'),
      to: it.say(['District Magistrate, Devipur', 'ज़िलाधिकारी, देवीपुर', 'जिल्लाधिकारी, देवीपुर']),
      where: { name: it.say(['Kiln by the canal', 'नहर वाला भट्ठा', 'नहरछेउको भट्टा']) },
      debt: it.say([
        'Advance of eighteen thousand rupees, two seasons ago. It has become twenty-six.',
        'दो सीज़न पहले अठारह हज़ार रुपये पेशगी। अब छब्बीस बताते हैं।',
        'दुई सिजन अघि अठार हजार पेस्की। अहिले छब्बीस भन्छन्।',
      ]),
    }),
  ),
  does('kavita', 'assignment')(
    (it) => it.at(33, '12:40'),
    (it) => ({
      to: it.person('anil'),
      organisation: it.organisation('anil'),
      as: 'official',
      basis: 'law-requires',
      from: it.at(33, '12:40'),
    }),
  ),
  does('anil', 'bondage-inquired')(
    (it) => it.at(31, '17:10'),
    (it) => ({
      inquiredAt: it.at(31, '15:00'),
      result: 'found',
      by: it.say(['Sub-Divisional Magistrate', 'अनुमंडल दंडाधिकारी', 'अनुमण्डल दण्डाधिकारी']),
      note: it.say([
        'Four adults and two children. Register of advances taken.',
        'चार बड़े और दो बच्चे। पेशगी का रजिस्टर लिया गया।',
        'चार जना वयस्क र दुई बच्चा। पेस्कीको दर्ता किताब लिइयो।',
      ]),
    }),
  ),
  does('asha', 'release-certificate-applied')(
    (it) => it.at(30, '10:30'),
    (it) => ({
      appliedAt: it.at(30, '10:15'),
      to: it.say(['District Magistrate, Devipur', 'ज़िलाधिकारी, देवीपुर', 'जिल्लाधिकारी, देवीपुर']),
    }),
  ),
  does('asha', 'release-certificate-refused')(
    (it) => it.at(22, '13:00'),
    (it) => ({
      refusedAt: it.at(22, '12:10'),
      by: it.say(['Office of the District Magistrate', 'ज़िलाधिकारी कार्यालय', 'जिल्लाधिकारीको कार्यालय']),
      reason: 'elsewhere',
      words: it.say([
        '“He is from the next district. They must give it.”',
        '“वह दूसरे ज़िले का है। वहीं से मिलेगा।”',
        '“ऊ अर्को जिल्लाको हो। उतैबाट पाउँछ।”',
      ]),
    }),
    { name: 'rohu-refused' },
  ),
  does('asha', 'objection')(
    (it) => it.at(22, '18:00'),
    (it) => ({
      of: it.entry('rohu-refused'),
      words: { text: 'काम एहिजा कइनी। कागज एहिजे चाहीं।', language: 'bho' },
      plain: it.say([
        'I worked here. The paper must come from here.',
        'काम यहाँ किया। काग़ज़ यहीं से चाहिए।',
        'काम यहीँ गरेँ। कागज यहीँबाट चाहिन्छ।',
      ]),
      saidAt: it.at(22, '17:30'),
    }),
    { compartment: 'legal' },
  ),
  does('asha', 'release-certificate-applied')(
    (it) => it.at(20, '11:00'),
    (it) => ({
      appliedAt: it.at(20, '10:40'),
      to: it.say([
        'District Magistrate, with copy to the Commissioner',
        'ज़िलाधिकारी, प्रति आयुक्त को',
        'जिल्लाधिकारी, बोधार्थ आयुक्तलाई',
      ]),
      number: 'PTK/44',
    }),
  ),
  does('anil', 'release-certificate-issued')(
    (it) => it.at(9, '16:30'),
    (it) => ({
      issuedAt: it.at(9, '15:45'),
      by: it.say(['District Magistrate, Devipur', 'ज़िलाधिकारी, देवीपुर', 'जिल्लाधिकारी, देवीपुर']),
      number: 'BL/117',
      inHerHand: true,
    }),
    { name: 'rohu-certificate' },
  ),
  does('asha', 'entitlement-applied')(
    (it) => it.at(8, '12:00'),
    (it) => ({
      what: 'bonded-labour',
      appliedAt: it.at(8, '11:30'),
      to: it.say(['District Vigilance Committee', 'ज़िला सतर्कता समिति', 'जिल्ला सतर्कता समिति']),
      number: 'PTK/51',
    }),
  ),
  does('kavita', 'goal-set')(
    (it) => it.at(6, '19:00'),
    () => ({ words: { text: 'आपन रिक्शा, अउर लइकी के स्कूल।', language: 'bho' }, about: 'work' }),
  ),
  does('kavita', 'promise-made')(
    (it) => it.at(5, '10:00'),
    (it) => ({
      what: it.say(['Go with him to open the bank account', 'उनके साथ जाकर बैंक खाता खुलवाना', 'उहाँसँग गएर बैंक खाता खोल्ने']),
      dueAt: it.at(2, '15:00'),
      to: 'her',
      by: it.person('kavita'),
    }),
  ),
]
