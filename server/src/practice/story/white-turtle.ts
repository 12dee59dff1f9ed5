// White Turtle: a whole way, from the first report to the end of two years, closed with her agreement. To read, not to act on.
import { inBook, type Step } from '../step.ts'

const { does, brings, notes, inCourt } = inBook('white-turtle')

export const whiteTurtle: readonly Step[] = [
  does('kavita', 'report-received')(
    (it) => it.at(862, '10:00'),
    (it) => ({
      toldAt: it.at(862, '09:30'),
      what: it.say([
        'A girl looks after two children in a house near the bank and is not let out.',
        'बैंक के पास एक घर में एक लड़की दो बच्चों को सँभालती है, बाहर नहीं निकलने देते।',
        'बैंकनजिकको घरमा एउटी केटी दुई बच्चा हेर्छिन्, बाहिर निस्कन दिँदैनन्।',
      ]),
      toldBy: 'passerby',
      about: ['domestic'],
      person: 'girl',
      ageSaid: { from: 12, to: 14 },
      alias: { colour: 5, animal: 'turtle' },
    }),
  ),
  brings('farida', 862, '10:10'),
  brings('asha', 862, '10:11'),
  ...notes(861, '16:00', ['op-plan', 'op-women', 'op-member', 'op-beds', 'op-vehicle', 'op-payer', 'op-quiet']),
  ...notes(861, '16:05', ['op-interpreter', 'op-witnesses', 'op-recorded'], 'not-needed'),
  does('kavita', 'taken-charge')(
    (it) => it.at(860, '13:00'),
    (it) => ({ takenAt: it.at(860, '11:30'), age: 'child', by: 'labour' }),
  ),
  ...notes(860, '13:10', ['op-apart', 'op-headcount', 'op-no-blame']),
  does('kavita', 'committee-production')(
    (it) => it.at(860, '18:00'),
    (it) => ({
      producedAt: it.at(860, '16:10'),
      before: 'committee',
      committee: { name: it.say(['Devipur', 'देवीपुर', 'देवीपुर']) },
      heard: true,
      report: true,
    }),
  ),
  does('kavita', 'order')(
    (it) => it.at(860, '18:05'),
    (it) => ({ orderedAt: it.at(860, '16:50'), by: 'committee', sort: 'interim', members: 3 }),
  ),
  does('kavita', 'order')(
    (it) => it.at(860, '18:10'),
    (it) => ({ orderedAt: it.at(860, '17:00'), by: 'committee', sort: 'inquiry', members: 3 }),
  ),
  does('kavita', 'placement')(
    (it) => it.at(860, '20:00'),
    (it) => ({
      home: { name: it.say(['Aangan Home for Girls', 'आँगन बालिका गृह', 'आँगन बालिका गृह']) },
      arrivedAt: it.at(860, '19:00'),
      stay: 'interim',
    }),
  ),
  does('asha', 'fir-registered')(
    (it) => it.at(859, '18:00'),
    (it) => ({
      registeredAt: it.at(859, '16:30'),
      station: { name: it.say(['Devipur Town', 'देवीपुर नगर', 'देवीपुर नगर']) },
      number: '203/24',
      sections: 'CALPRA 14; JJ 79; BNS 127(2)',
      sexual: 'no',
      rape: 'no',
      gravest: 'less',
      copyGiven: true,
    }),
  ),
  does('kavita', 'medical-examination')(
    (it) => it.at(859, '13:00'),
    (it) => ({
      examinedAt: it.at(859, '11:00'),
      where: { name: it.say(['Sadar Hospital', 'सदर अस्पताल', 'सदर अस्पताल']) },
      by: 'doctor',
      purpose: 'health',
      agreed: 'yes',
      companion: true,
    }),
    { compartment: 'health' },
  ),
  does('kavita', 'age-evidence')(
    (it) => it.at(856, '12:00'),
    (it) => ({
      source: 'school-birth',
      age: { from: 13, to: 13 },
      seenBy: it.say([
        'The village school keeps the register; copy with the Kendra',
        'गाँव के स्कूल के रजिस्टर में है; नक़ल केंद्र में',
        'गाउँको विद्यालयको दर्तामा छ; प्रति केन्द्रमा',
      ]),
    }),
    { compartment: 'coordination' },
  ),
  does('kavita', 'order')(
    (it) => it.at(855, '15:00'),
    (it) => ({
      orderedAt: it.at(855, '13:00'),
      by: 'committee',
      sort: 'age',
      members: 3,
      age: { from: 13, to: 13 },
      words: it.say(['Thirteen, by the paper of the school.', 'स्कूल के काग़ज़ से तेरह साल।', 'विद्यालयको कागजबाट तेह्र वर्ष।']),
    }),
  ),
  ...notes(855, '16:00', ['bonded'], 'not-needed', [
    'No advance had been taken.',
    'कोई पेशगी नहीं ली गई थी।',
    'कुनै पेस्की लिइएको थिएन।',
  ]),
  does('asha', 'statement-taken')(
    (it) => it.at(854, '17:00'),
    (it) => ({
      span: { from: it.at(854, '15:00'), to: it.at(854, '15:50') },
      before: 'police',
      where: 'shelter',
      language: 'hi',
      writtenIn: 'hi',
      present: ['friend'],
      support: 'yes',
      lawyer: 'yes',
      breaks: true,
      readBack: 'yes',
      signed: 'signed',
      country: 'IN',
    }),
  ),
  ...notes(854, '17:10', ['magistrate-statement'], 'not-needed', [
    'The lawyer saw no need; she does not want to say it twice.',
    'वकील को ज़रूरत नहीं लगी; वे दो बार नहीं कहना चाहतीं।',
    'वकिललाई आवश्यक लागेन; उनी दुई पटक भन्न चाहन्नन्।',
  ]),
  does('kavita', 'care-report')(
    (it) => it.at(850, '12:00'),
    (it) => ({ madeAt: it.at(850, '11:00'), what: 'plan' }),
  ),
  does('kavita', 'inquiry-filed')(
    (it) => it.at(848, '12:00'),
    (it) => ({ filedAt: it.at(848, '11:00') }),
  ),
  ...notes(845, '12:00', ['op-review']),
  does('kavita', 'home-verified')(
    (it) => it.at(812, '17:00'),
    (it) => ({
      visitedAt: it.at(812, '14:00'),
      fit: 'with-help',
      needs: ['money', 'school'],
      seen: it.say([
        'Grandfather, two goats, a school at the end of the lane.',
        'दादा, दो बकरियाँ, गली के छोर पर स्कूल।',
        'हजुरबुबा, दुई बाख्रा, गल्लीको छेउमा विद्यालय।',
      ]),
    }),
  ),
  does('kavita', 'order')(
    (it) => it.at(790, '15:00'),
    (it) => ({ orderedAt: it.at(790, '13:30'), by: 'committee', sort: 'final', members: 3 }),
  ),
  does('kavita', 'restored')(
    (it) => it.at(788, '17:00'),
    (it) => ({ restoredAt: it.at(788, '14:00'), to: 'relative', herWish: 'yes' }),
  ),
  does('kavita', 'visit')(
    (it) => it.at(600, '16:00'),
    (it) => ({
      visitedAt: it.at(600, '15:00'),
      where: 'school',
      note: it.say([
        'Class seven. She reads the newspaper to her grandfather.',
        'सातवीं में है। दादा को अख़बार पढ़कर सुनाती है।',
        'कक्षा सातमा छिन्। हजुरबुबालाई पत्रिका पढेर सुनाउँछिन्।',
      ]),
      how: 'well',
    }),
  ),
  does('kavita', 'entitlement-applied')(
    (it) => it.at(780, '12:00'),
    (it) => ({
      what: 'sponsorship',
      appliedAt: it.at(780, '11:00'),
      to: it.say(['District Child Protection Unit', 'ज़िला बाल संरक्षण इकाई', 'जिल्ला बाल संरक्षण एकाइ']),
    }),
    { name: 'turtle-money' },
  ),
  does('kavita', 'entitlement-sanctioned')(
    (it) => it.at(700, '12:00'),
    (it) => ({
      of: it.entry('turtle-money'),
      sanctionedAt: it.at(700, '11:00'),
      amount: { paise: 400_000, currency: 'INR' },
    }),
  ),
  does('kavita', 'entitlement-in-hand')(
    (it) => it.at(610, '12:00'),
    (it) => ({
      of: it.entry('turtle-money'),
      inHandAt: it.at(610, '10:00'),
      amount: { paise: 400_000, currency: 'INR' },
      control: 'jointly',
      saidBy: 'herself',
    }),
  ),
  does('asha', 'progress-told')(
    (it) => it.at(785, '11:00'),
    (it) => ({ toldAt: it.at(785, '10:30'), to: 'herself', how: 'person' }),
  ),
  does('asha', 'police-report')(
    (it) => it.at(770, '15:00'),
    (it) => ({
      filedAt: it.at(770, '12:00'),
      court: it.say([
        'Chief Judicial Magistrate, Devipur',
        'मुख्य न्यायिक मजिस्ट्रेट, देवीपुर',
        'मुख्य न्यायिक दण्डाधिकारी, देवीपुर',
      ]),
      by: 'investigating',
    }),
  ),
  inCourt(480, '12:30', 'judgment', [
    'The employer was found guilty and fined.',
    'मालिक दोषी ठहरा और जुर्माना लगा।',
    'मालिक दोषी ठहरियो र जरिवाना भयो।',
  ]),
  inCourt(470, '12:00', 'fined'),
  ...notes(300, '12:00', ['home-care', 'home-again'], 'not-needed'),
  ...notes(300, '12:05', ['home-unfair', 'home-savings', 'home-warning']),
  does('kavita', 'follow-up-closed')(
    (it) => it.at(57, '12:00'),
    (it) => ({ closedAt: it.at(57, '11:00'), how: 'well' }),
  ),
  does('kavita', 'closed')(
    (it) => it.at(57, '12:30'),
    (it) => ({
      closedAt: it.at(57, '12:00'),
      reason: 'settled',
      herView: 'agrees',
      note: it.say([
        'She asked to keep the telephone number of Pipal Tola Kendra on paper.',
        'उन्होंने पीपल टोला केंद्र का नंबर काग़ज़ पर माँगा।',
        'उहाँले पीपल टोला केन्द्रको नम्बर कागजमा माग्नुभयो।',
      ]),
    }),
  ),
]
