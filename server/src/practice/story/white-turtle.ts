// White Turtle: a whole way, from the first report to the end of two years, closed with her agreement. To read, not to act on.
import { inBook, type Step } from '../step.ts'

const { does } = inBook('white-turtle')

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
  does('kavita', 'taken-charge')(
    (it) => it.at(860, '13:00'),
    (it) => ({ takenAt: it.at(860, '11:30'), age: 'child', by: 'labour' }),
  ),
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
  does('kavita', 'inquiry-filed')(
    (it) => it.at(848, '12:00'),
    (it) => ({ filedAt: it.at(848, '11:00') }),
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
