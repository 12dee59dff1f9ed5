// Turquoise Deer: home again since spring. Two years of follow-up are running; the compensation is granted on paper and not in her hand.
import { inBook, type Step } from '../step.ts'

const { does, brings, notes, inCourt } = inBook('turquoise-deer')

const supportReport = (daysAgo: number): Step =>
  does('kavita', 'care-report')(
    (it) => it.at(daysAgo, '12:00'),
    (it) => ({ madeAt: it.at(daysAgo, '11:30'), what: 'support' }),
  )

export const turquoiseDeer: readonly Step[] = [
  does('kavita', 'report-received')(
    (it) => it.at(330, '21:10'),
    (it) => ({
      toldAt: it.at(330, '20:45'),
      what: it.say([
        'A mother says her daughter went to an orchestra party for two weeks of dancing and has been gone for two months.',
        'एक माँ कहती हैं, बेटी दो हफ़्ते के लिए ऑर्केस्ट्रा में नाचने गई थी, दो महीने हो गए।',
        'एक जना आमा भन्नुहुन्छ, छोरी दुई हप्तालाई अर्केस्ट्रामा नाच्न गएकी थिइन्, दुई महिना भयो।',
      ]),
      toldBy: 'parent',
      about: ['circus', 'sexual'],
      person: 'girl',
      ageSaid: { from: 16, to: 16 },
      danger: 'now',
      alias: { colour: 1, animal: 'deer' },
    }),
  ),
  does('kavita', 'assignment')(
    (it) => it.at(330, '21:20'),
    (it) => ({
      to: it.person('asha'),
      organisation: it.organisation('asha'),
      as: 'lawyer',
      basis: 'team',
      from: it.at(330, '21:20'),
    }),
  ),
  does('kavita', 'assignment')(
    (it) => it.at(330, '21:21'),
    (it) => ({
      to: it.person('farida'),
      organisation: it.organisation('farida'),
      as: 'manager',
      basis: 'team',
      from: it.at(330, '21:21'),
    }),
  ),
  does('asha', 'fir-asked')(
    (it) => it.at(329, '12:00'),
    (it) => ({
      askedAt: it.at(329, '10:30'),
      station: { name: it.say(['Devipur Town', 'देवीपुर नगर', 'देवीपुर नगर']) },
      how: 'written',
      receipt: true,
    }),
  ),
  does('asha', 'fir-registered')(
    (it) => it.at(329, '19:30'),
    (it) => ({
      registeredAt: it.at(329, '18:50'),
      station: { name: it.say(['Devipur Town', 'देवीपुर नगर', 'देवीपुर नगर']) },
      number: '412/25',
      sections: 'BNS 143(4), 98; POCSO 4',
      sexual: 'yes',
      copyGiven: true,
    }),
  ),
  ...notes(322, '15:00', ['op-plan', 'op-women', 'op-member', 'op-beds', 'op-vehicle', 'op-payer', 'op-quiet']),
  ...notes(322, '15:05', ['op-interpreter'], 'not-possible'),
  does('kavita', 'taken-charge')(
    (it) => it.at(321, '06:10'),
    (it) => ({
      takenAt: it.at(321, '03:40'),
      age: 'child',
      by: 'sjpu',
      holder: it.say(['Juvenile police unit, Devipur', 'किशोर पुलिस इकाई, देवीपुर', 'किशोर प्रहरी एकाइ, देवीपुर']),
    }),
  ),
  ...notes(321, '06:20', ['op-witnesses', 'op-recorded', 'op-apart', 'op-headcount', 'op-no-blame']),
  does('asha', 'arrested')(
    (it) => it.at(321, '12:00'),
    (it) => ({ arrestedAt: it.at(321, '04:10'), whom: 'accused', paper: 'memo' }),
  ),
  does('asha', 'magistrate-production')(
    (it) => it.at(321, '18:00'),
    (it) => ({ producedAt: it.at(321, '14:30'), whom: 'accused', before: 'proper' }),
  ),
  does('asha', 'remanded')(
    (it) => it.at(321, '18:05'),
    (it) => ({ remandedAt: it.at(321, '14:45'), offence: 'ten' }),
  ),
  does('kavita', 'offence-reported')(
    (it) => it.at(321, '11:00'),
    (it) => ({ knownAt: it.at(321, '09:30'), reportedAt: it.at(321, '10:40'), to: 'sjpu', toldHerFirst: 'yes' }),
  ),
  does('asha', 'committee-and-court-told')(
    (it) => it.at(321, '17:00'),
    (it) => ({ committeeToldAt: it.at(321, '15:00'), courtToldAt: it.at(321, '16:20') }),
  ),
  does('kavita', 'committee-production')(
    (it) => it.at(321, '16:00'),
    (it) => ({
      producedAt: it.at(321, '15:00'),
      before: 'committee',
      committee: { name: it.say(['Devipur', 'देवीपुर', 'देवीपुर']) },
      heard: true,
      report: true,
    }),
  ),
  brings('sushila', 321, '15:30', 'law-requires'),
  does('sushila', 'order')(
    (it) => it.at(321, '18:10'),
    (it) => ({ orderedAt: it.at(321, '16:00'), by: 'committee', sort: 'interim', members: 3 }),
  ),
  does('sushila', 'order')(
    (it) => it.at(320, '13:00'),
    (it) => ({ orderedAt: it.at(320, '12:00'), by: 'committee', sort: 'inquiry', members: 3 }),
  ),
  brings('meena', 321, '18:20', 'ordered'),
  does('meena', 'placement')(
    (it) => it.at(321, '21:30'),
    (it) => ({
      home: { name: it.say(['Aangan Home for Girls', 'आँगन बालिका गृह', 'आँगन बालिका गृह']) },
      arrivedAt: it.at(321, '20:10'),
      stay: 'interim',
      herWish: 'yes',
    }),
  ),
  does('kavita', 'care-needed')(
    (it) => it.at(321, '12:00'),
    (it) => ({
      seenAt: it.at(321, '06:00'),
      need: 'care',
      lives: 'safe',
      arrangedAt: it.at(321, '11:30'),
    }),
  ),
  does('kavita', 'medical-examination')(
    (it) => it.at(321, '20:00'),
    (it) => ({
      examinedAt: it.at(321, '18:30'),
      where: { name: it.say(['Sadar Hospital', 'सदर अस्पताल', 'सदर अस्पताल']) },
      by: 'woman-doctor',
      purpose: 'offence',
      agreed: 'yes',
      companion: true,
    }),
  ),
  ...notes(320, '12:00', ['op-review']),
  does('sushila', 'support-person')(
    (it) => it.at(319, '13:00'),
    (it) => ({
      decidedAt: it.at(319, '12:00'),
      result: 'assigned',
      from: it.say(['Pipal Tola Kendra', 'पीपल टोला केंद्र', 'पीपल टोला केन्द्र']),
    }),
  ),
  does('asha', 'statement-taken')(
    (it) => it.at(318, '15:00'),
    (it) => ({
      span: { from: it.at(318, '12:10'), to: it.at(318, '13:25') },
      before: 'magistrate',
      where: 'court',
      language: 'bho',
      present: ['support-person', 'interpreter'],
      interpreter: true,
      words: it.say([
        'Her own words are on the sealed paper; she asked that nobody read it aloud again.',
        'उनके शब्द मुहरबंद काग़ज़ पर हैं; उन्होंने कहा कोई दोबारा ज़ोर से न पढ़े।',
        'उहाँका शब्द सिलबन्दी कागजमा छन्; फेरि कसैले ठूलो स्वरले नपढोस् भन्नुभयो।',
      ]),
    }),
  ),
  does('kavita', 'medical-report-sent')(
    (it) => it.at(317, '12:00'),
    (it) => ({ sentAt: it.at(317, '11:00'), to: it.say(['Devipur Town', 'देवीपुर नगर', 'देवीपुर नगर']) }),
    { compartment: 'health' },
  ),
  ...notes(317, '16:00', ['police-statement', 'bonded'], 'not-needed'),
  does('asha', 'offence-facts')(
    (it) => it.at(316, '16:00'),
    (it) => ({
      firstOn: it.on(390),
      lastOn: it.on(322),
      age: { from: 16, to: 16 },
      sex: 'female',
      people: 1,
      children: 1,
      acts: ['recruits', 'transports', 'sells', 'buys'],
      means: ['fraud', 'threat'],
      purpose: ['sexual'],
      sexualActs: ['penetration', 'unwilling', 'repeated', 'customer'],
      trade: ['lives-on-earnings'],
      labour: ['wages-kept', 'not-free'],
      confined: ['locked-in', 'threatened'],
      daysConfined: 40,
      chain: ['recruiter', 'transporter', 'owner', 'buyer'],
      named: ['owner'],
      note: it.say([
        'From her statement before the magistrate.',
        'मजिस्ट्रेट के सामने उनके बयान से।',
        'दण्डाधिकारीसमक्ष उहाँको बयानबाट।',
      ]),
    }),
    { compartment: 'legal' },
  ),
  does('asha', 'sections-chosen')(
    (it) => it.at(315, '11:00'),
    (it) => ({
      decidedAt: it.at(315, '10:40'),
      use: 'add',
      sections: it.say([
        'POCSO 6(1): more than once, POCSO 5(l)\nBNS 99: he who bought her is not named\nITPA 5(1) proviso (ii): she was sixteen',
        'POCSO 6(1): एक से ज़्यादा बार, पॉक्सो 5(l)\nBNS 99: जिसने ख़रीदा उसका नाम नहीं है\nITPA 5(1) proviso (ii): वे सोलह साल की थीं',
        'POCSO 6(1): एकभन्दा बढी पटक, पोक्सो 5(l)\nBNS 99: किन्नेको नाम छैन\nITPA 5(1) proviso (ii): उहाँ सोह्र वर्षकी हुनुहुन्थ्यो',
      ]),
      left: it.say([
        'BNS 351(2): the graver ones are enough for now',
        'BNS 351(2): अभी भारी धाराएँ काफ़ी हैं',
        'BNS 351(2): अहिलेलाई गम्भीर दफा पर्याप्त छन्',
      ]),
    }),
  ),
  does('kavita', 'age-evidence')(
    (it) => it.at(313, '12:00'),
    (it) => ({
      source: 'matriculation',
      age: { from: 16, to: 16 },
      seenBy: it.say(['Her mother brought it', 'माँ लेकर आईं', 'आमाले ल्याउनुभयो']),
    }),
    { compartment: 'coordination' },
  ),
  does('sushila', 'order')(
    (it) => it.at(311, '16:00'),
    (it) => ({
      orderedAt: it.at(311, '12:00'),
      by: 'committee',
      sort: 'age',
      members: 3,
      age: { from: 16, to: 16 },
      words: it.say([
        'Sixteen, by the matriculation paper.',
        'मैट्रिक के काग़ज़ से सोलह साल।',
        'म्याट्रिकको कागजबाट सोह्र वर्ष।',
      ]),
    }),
  ),
  does('asha', 'order-received')(
    (it) => it.at(310, '15:00'),
    (it) => ({
      receivedAt: it.at(310, '12:00'),
      what: 'relief',
      by: it.say(['District Legal Services Authority', 'ज़िला विधिक सेवा प्राधिकरण', 'जिल्ला कानुनी सेवा प्राधिकरण']),
    }),
  ),
  does('kavita', 'inquiry-filed')(
    (it) => it.at(306, '12:00'),
    (it) => ({ filedAt: it.at(306, '11:00') }),
  ),
  does('kavita', 'cash-paid')(
    (it) => it.at(299, '15:00'),
    (it) => ({
      paidAt: it.at(299, '13:00'),
      amount: { paise: 500_000, currency: 'INR' },
      hers: true,
      what: 'relief',
    }),
  ),
  ...[290, 261, 232, 203, 174, 145, 116, 87, 58, 30, 12].map(supportReport),
  does('meena', 'care-report')(
    (it) => it.at(285, '12:00'),
    (it) => ({ madeAt: it.at(285, '11:30'), what: 'plan' }),
  ),
  does('asha', 'police-report')(
    (it) => it.at(274, '13:00'),
    (it) => ({
      filedAt: it.at(274, '11:00'),
      court: it.say(['Special Court, Devipur', 'विशेष न्यायालय, देवीपुर', 'विशेष अदालत, देवीपुर']),
    }),
  ),
  inCourt(268, '12:00', 'cognizance'),
  does('kavita', 'progress-told')(
    (it) => it.at(250, '10:00'),
    (it) => ({ toldAt: it.at(250, '09:30'), to: 'herself', how: 'person' }),
  ),
  does('kavita', 'home-verified')(
    (it) => it.at(262, '17:00'),
    (it) => ({
      visitedAt: it.at(262, '14:00'),
      fit: 'with-help',
      needs: ['money', 'school'],
      seen: it.say([
        'One room, tin roof, a goat. Mother sews. The loan of nine thousand is with a neighbour.',
        'एक कमरा, टिन की छत, एक बकरी। माँ सिलाई करती हैं। नौ हज़ार का क़र्ज़ पड़ोसी का है।',
        'एउटा कोठा, जस्ताको छाना, एउटा बाख्रा। आमा सिलाइ गर्नुहुन्छ। नौ हजार ऋण छिमेकीको छ।',
      ]),
      herWish: it.say(['Home, but not before the uncle has left.', 'घर, मगर चाचा के जाने के बाद।', 'घर, तर काका गएपछि।']),
    }),
  ),
  does('kavita', 'order')(
    (it) => it.at(240, '16:00'),
    (it) => ({ orderedAt: it.at(240, '13:00'), by: 'committee', sort: 'restoration', members: 3, number: 'DVP/118' }),
  ),
  does('kavita', 'restored')(
    (it) => it.at(236, '18:00'),
    (it) => ({ restoredAt: it.at(236, '15:30'), to: 'mother', herWish: 'yes' }),
  ),
  inCourt(226, '13:00', 'child-evidence', [
    'Behind the screen, with the support person; forty minutes, two breaks.',
    'परदे के पीछे, सहायक व्यक्ति के साथ; चालीस मिनट, दो बार आराम।',
    'पर्दापछाडि, सहयोगी व्यक्तिसँग; चालीस मिनेट, दुई पटक विश्राम।',
  ]),
  does('asha', 'entitlement-applied')(
    (it) => it.at(200, '12:00'),
    (it) => ({
      what: 'victim-compensation',
      appliedAt: it.at(200, '11:00'),
      to: it.say(['District Legal Services Authority', 'ज़िला विधिक सेवा प्राधिकरण', 'जिल्ला कानुनी सेवा प्राधिकरण']),
      amount: { paise: 40_000_000, currency: 'INR' },
      number: 'VCS/77',
    }),
    { name: 'deer-money' },
  ),
  does('asha', 'entitlement-sanctioned')(
    (it) => it.at(41, '14:00'),
    (it) => ({
      of: it.entry('deer-money'),
      sanctionedAt: it.at(41, '12:00'),
      amount: { paise: 30_000_000, currency: 'INR' },
      number: 'DLSA/203',
    }),
  ),
  does('kavita', 'visit')(
    (it) => it.at(34, '17:30'),
    (it) => ({
      visitedAt: it.at(34, '16:00'),
      where: 'home',
      present: ['mother', 'relative'],
      note: it.say([
        'Mother-in-law of her sister listened the whole time. We spoke about the sewing machine only.',
        'बहन की सास पूरा समय सुनती रहीं। हमने सिर्फ़ सिलाई मशीन की बात की।',
        'दिदीकी सासू सुनिरहनुभयो। हामीले सिलाइ मेसिनको मात्र कुरा गर्‍यौँ।',
      ]),
      how: 'well',
    }),
  ),
  does('kavita', 'goal-set')(
    (it) => it.at(34, '18:00'),
    () => ({ words: { text: 'दसवाँ पास करब, फेर अपन दोकान।', language: 'mai' }, about: 'school' }),
  ),
  does('kavita', 'promise-made')(
    (it) => it.at(34, '18:05'),
    (it) => ({
      what: it.say([
        'Home visit; others may hear, so no questions',
        'घर पर मिलना; और लोग सुन सकते हैं, इसलिए सवाल नहीं',
        'घरभेट; अरूले सुन्न सक्छन्, त्यसैले प्रश्न होइन',
      ]),
      dueAt: it.hoursAgo(-2),
      to: 'her',
      by: it.person('kavita'),
    }),
  ),
  does('asha', 'consent-given')(
    (it) => it.at(200, '10:30'),
    (it) => ({
      askedAt: it.at(200, '10:00'),
      purpose: 'service',
      recipient: it.say(['District Legal Services Authority', 'ज़िला विधिक सेवा प्राधिकरण', 'जिल्ला कानुनी सेवा प्राधिकरण']),
      content: ['legal', 'money'],
      until: { from: '2027-12-31', to: '2027-12-31' },
      taughtBack: { text: 'ओ हमर पैसा दिआबय लेल कागज देखत, आर केओ नहि।', language: 'mai' },
    }),
  ),
  does('asha', 'bail-granted')(
    (it) => it.at(9, '18:00'),
    (it) => ({
      grantedAt: it.at(9, '13:00'),
      court: it.say(['Special Court, Devipur', 'विशेष न्यायालय, देवीपुर', 'विशेष अदालत, देवीपुर']),
      ground: 'merits',
    }),
  ),
]
