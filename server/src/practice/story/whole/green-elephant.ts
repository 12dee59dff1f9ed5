// Green Elephant: a man who worked two years in a rice mill against an advance. A whole way: the District Magistrate told, bondage found,
// the certificate and the first cash in his hand, the debt ended, the case decided, and visits for a year.
import { inBook, type Step, type Told } from '../../step.ts'

const { does, brings, notes, inCourt } = inBook('green-elephant')

const DM: Told = ['District Magistrate, Devipur', 'ज़िलाधिकारी, देवीपुर', 'जिल्लाधिकारी, देवीपुर']
const MILL: Told = ['Rice mill on the Basantpur road', 'बसंतपुर सड़क की चावल मिल', 'बसन्तपुर सडकको चामल मिल']
const STATION: Told = ['Basantpur', 'बसंतपुर', 'बसन्तपुर']

export const greenElephant: readonly Step[] = [
  does('kavita', 'report-received')(
    (it) => it.at(460, '11:00'),
    (it) => ({
      toldAt: it.at(460, '10:20'),
      what: it.say([
        'A man in the rice mill took twelve thousand for a wedding. Two years later the book says nineteen. He sleeps beside the boiler and may not leave for the harvest.',
        'चावल मिल के एक आदमी ने शादी के लिए बारह हज़ार लिए थे। दो साल बाद बही में उन्नीस लिखा है। वे बॉयलर के पास सोते हैं और कटनी पर भी घर नहीं जा सकते।',
        'चामल मिलका एक जनाले बिहेका लागि बाह्र हजार लिएका थिए। दुई वर्षपछि खातामा उन्नाइस लेखिएको छ। उहाँ बोइलरछेउ सुत्नुहुन्छ र बाली काट्न पनि घर जान पाउनुहुन्न।',
      ]),
      toldBy: 'relative',
      about: ['bonded'],
      person: 'man',
      ageSaid: { from: 30, to: 32 },
      where: { name: it.say(MILL) },
      danger: 'soon',
      alias: { colour: 4, animal: 'elephant' },
    }),
  ),
  brings('farida', 460, '11:20'),
  brings('asha', 460, '11:21'),
  ...notes(460, '18:00', ['op-plan', 'op-beds', 'op-vehicle', 'op-payer', 'op-quiet']),
  ...notes(460, '18:05', ['op-women', 'op-member', 'op-interpreter'], 'not-needed'),
  does('asha', 'bondage-told')(
    (it) => it.at(460, '16:00'),
    (it) => ({
      toldAt: it.at(460, '15:30'),
      to: it.say(DM),
      where: { name: it.say(MILL) },
      debt: it.say([
        'Twelve thousand rupees, two years ago. It has become nineteen.',
        'दो साल पहले बारह हज़ार रुपये। अब उन्नीस बताते हैं।',
        'दुई वर्षअघि बाह्र हजार रुपैयाँ। अहिले उन्नाइस भन्छन्।',
      ]),
    }),
  ),
  brings('anil', 460, '16:10', 'law-requires'),
  does('anil', 'bondage-inquired')(
    (it) => it.at(459, '17:30'),
    (it) => ({
      inquiredAt: it.at(459, '14:00'),
      result: 'found',
      by: it.say(['Sub-Divisional Magistrate', 'अनुमंडल दंडाधिकारी', 'अनुमण्डल दण्डाधिकारी']),
      note: it.say([
        'Three men, each heard alone. The advance book was taken.',
        'तीन आदमी, हर एक से अलग बात हुई। पेशगी की बही ले ली गई।',
        'तीन जना, हरेकसँग छुट्टै कुरा भयो। पेस्कीको खाता लिइयो।',
      ]),
    }),
  ),
  ...notes(459, '19:00', ['op-apart', 'op-headcount', 'op-no-blame', 'op-settled', 'wages'], 'done', [
    'Twenty-three months counted, less the rice that was given.',
    'तेईस महीने गिने गए, जो चावल दिया गया वह घटाकर।',
    'तेइस महिना गनियो, दिइएको चामल घटाएर।',
  ]),
  ...notes(459, '19:05', ['op-witnesses', 'op-recorded'], 'not-needed'),
  does('kavita', 'person-identified')(
    (it) => it.at(459, '20:00'),
    (it) => ({
      name: 'सुरेश कुमार',
      gender: 'male',
      home: { name: it.say(['Tola beyond the canal, Basantpur', 'नहर पार टोला, बसंतपुर', 'नहरपारि टोल, बसन्तपुर']) },
      family: it.say(['Wife and two daughters', 'पत्नी और दो बेटियाँ', 'श्रीमती र दुई छोरी']),
      nationality: 'india',
      speaks: 'bho',
      source: 'herself',
    }),
  ),
  does('kavita', 'her-words')(
    (it) => it.at(459, '20:10'),
    (it) => ({
      words: { text: 'हिसाब के किताब हमरा सोझा खोलल जाव।', language: 'bho' },
      plain: it.say([
        'Open the account book in front of me.',
        'हिसाब की बही मेरे सामने खोली जाए।',
        'हिसाबको खाता मेरै अगाडि खोलियोस्।',
      ]),
      about: 'ask',
      saidAt: it.at(459, '19:40'),
    }),
  ),
  does('asha', 'release-certificate-applied')(
    (it) => it.at(458, '11:00'),
    (it) => ({ appliedAt: it.at(458, '10:30'), to: it.say(DM), number: 'PTK/12' }),
  ),
  does('asha', 'fir-asked')(
    (it) => it.at(458, '15:00'),
    (it) => ({
      askedAt: it.at(458, '13:00'),
      station: { name: it.say(STATION) },
      how: 'written',
      sexual: 'no',
      receipt: true,
    }),
  ),
  does('asha', 'fir-registered')(
    (it) => it.at(458, '19:00'),
    (it) => ({
      registeredAt: it.at(458, '17:45'),
      station: { name: it.say(STATION) },
      number: '188/25',
      sections: 'BLSA 16, 17, 18; BNS 146',
      sexual: 'no',
      rape: 'no',
      gravest: 'less',
      copyGiven: true,
    }),
  ),
  does('anil', 'release-certificate-issued')(
    (it) => it.at(456, '16:00'),
    (it) => ({ issuedAt: it.at(456, '15:10'), by: it.say(DM), number: 'BL/61', inHerHand: true }),
  ),
  does('anil', 'cash-paid')(
    (it) => it.at(452, '16:30'),
    (it) => ({
      paidAt: it.at(452, '15:00'),
      amount: { paise: 3_000_000, currency: 'INR' },
      hers: true,
      what: 'immediate',
    }),
  ),
  ...notes(440, '12:00', ['debt-ended'], 'done', [
    'The Executive Magistrate wrote it: nothing is owed, the cycle is given back.',
    'कार्यपालक दंडाधिकारी ने लिखा: कुछ बाक़ी नहीं, साइकिल लौटाई जाए।',
    'कार्यकारी दण्डाधिकारीले लेखे: केही बाँकी छैन, साइकल फिर्ता दिनू।',
  ]),
  does('asha', 'entitlement-applied')(
    (it) => it.at(438, '12:00'),
    (it) => ({
      what: 'bonded-labour',
      appliedAt: it.at(438, '11:00'),
      to: it.say(['District Vigilance Committee', 'ज़िला सतर्कता समिति', 'जिल्ला सतर्कता समिति']),
      amount: { paise: 10_000_000, currency: 'INR' },
      number: 'PTK/19',
    }),
    { name: 'elephant-money' },
  ),
  does('asha', 'police-report')(
    (it) => it.at(402, '15:00'),
    (it) => ({
      filedAt: it.at(402, '12:00'),
      court: it.say(['Executive Magistrate, Devipur', 'कार्यपालक दंडाधिकारी, देवीपुर', 'कार्यकारी दण्डाधिकारी, देवीपुर']),
      by: 'investigating',
    }),
  ),
  does('asha', 'progress-told')(
    (it) => it.at(355, '11:00'),
    (it) => ({ toldAt: it.at(355, '10:30'), to: 'herself', how: 'person' }),
  ),
  ...notes(380, '17:00', ['full-help'], 'done', [
    'The home district sent the proposal with the certificate and the account number.',
    'गृह ज़िले ने प्रमाण पत्र और खाता नंबर के साथ प्रस्ताव भेजा।',
    'गृहजिल्लाले प्रमाणपत्र र खाता नम्बरसहित प्रस्ताव पठायो।',
  ]),
  inCourt(310, '12:00', 'appeared'),
  inCourt(302, '12:00', 'copies'),
  does('asha', 'entitlement-sanctioned')(
    (it) => it.at(262, '12:00'),
    (it) => ({
      of: it.entry('elephant-money'),
      sanctionedAt: it.at(262, '11:00'),
      amount: { paise: 10_000_000, currency: 'INR' },
      number: 'DVC/33',
    }),
  ),
  does('kavita', 'entitlement-in-hand')(
    (it) => it.at(230, '12:00'),
    (it) => ({
      of: it.entry('elephant-money'),
      inHandAt: it.at(230, '11:00'),
      amount: { paise: 10_000_000, currency: 'INR' },
      saidBy: 'herself',
      control: 'herself',
    }),
  ),
  does('kavita', 'visit')(
    (it) => it.at(229, '17:00'),
    (it) => ({
      visitedAt: it.at(229, '15:30'),
      where: 'home',
      present: ['relative'],
      note: it.say([
        'He bought a pump set with his brother-in-law. The ration card is in his wife’s name.',
        'साले के साथ पंप सेट ख़रीदा। राशन कार्ड पत्नी के नाम से बना।',
        'सालासँग मिलेर पम्प सेट किन्नुभयो। राशन कार्ड श्रीमतीको नाममा बन्यो।',
      ]),
      how: 'well',
    }),
  ),
  inCourt(205, '13:00', 'arguments-closed'),
  inCourt(164, '13:30', 'judgment', [
    'Guilty under BLSA 16 and 17. The fine is to be paid to him.',
    'BLSA 16 और 17 में दोषी। जुर्माना उन्हें दिया जाए।',
    'BLSA १६ र १७ मा दोषी। जरिवाना उहाँलाई दिइयोस्।',
  ]),
  does('kavita', 'visit')(
    (it) => it.at(96, '18:00'),
    (it) => ({
      visitedAt: it.at(96, '16:30'),
      where: 'work',
      note: it.say([
        'He pumps water for nine fields. A contractor came with an advance; he sent him away.',
        'नौ खेतों में पानी देते हैं। एक ठेकेदार पेशगी लेकर आया था, लौटा दिया।',
        'नौ खेतमा पानी लगाउनुहुन्छ। एक ठेकेदार पेस्की लिएर आएको थियो, फर्काइदिनुभयो।',
      ]),
      how: 'well',
    }),
  ),
  ...notes(60, '12:00', ['op-review'], 'done', [
    'Next time the account book is photographed before it is taken.',
    'अगली बार बही लेने से पहले उसकी फ़ोटो लेंगे।',
    'अर्को पटक खाता लिनुअघि त्यसको फोटो खिच्ने।',
  ]),
  does('kavita', 'follow-up-closed')(
    (it) => it.at(22, '12:00'),
    (it) => ({ closedAt: it.at(22, '11:00'), how: 'well' }),
  ),
  does('kavita', 'closed')(
    (it) => it.at(22, '12:30'),
    (it) => ({ closedAt: it.at(22, '12:00'), reason: 'settled', herView: 'agrees' }),
  ),
]
