// Marigold Squirrel: a boy from a loom, in the home since three weeks. The report to the Committee is late, and two ages are on paper.
import { inBook, type Step } from '../step.ts'

const { does } = inBook('marigold-squirrel')

export const marigoldSquirrel: readonly Step[] = [
  does('kavita', 'report-received')(
    (it) => it.at(24, '08:30'),
    (it) => ({
      toldAt: it.at(24, '08:00'),
      what: it.say([
        'The railway police hold a boy taken down from the Delhi train with a man who is not his father.',
        'रेल पुलिस ने दिल्ली वाली गाड़ी से एक लड़के को उतारा है, साथ का आदमी उसका पिता नहीं है।',
        'रेल प्रहरीले दिल्ली जाने रेलबाट एउटा केटालाई ओरालेको छ, सँगको मान्छे उसको बुबा होइन।',
      ]),
      toldBy: 'police',
      about: ['loom'],
      person: 'boy',
      ageSaid: { from: 11, to: 13 },
      where: { name: it.say(['Devipur Junction', 'देवीपुर जंक्शन', 'देवीपुर जंक्शन']) },
      danger: 'no',
      alias: { colour: 2, animal: 'squirrel' },
    }),
  ),
  does('kavita', 'taken-charge')(
    (it) => it.at(24, '10:00'),
    (it) => ({
      takenAt: it.at(24, '07:20'),
      age: 'child',
      by: 'railway-police',
      holder: it.say([
        'Railway police post, Devipur Junction',
        'रेल पुलिस चौकी, देवीपुर जंक्शन',
        'रेल प्रहरी चौकी, देवीपुर जंक्शन',
      ]),
      where: { name: it.say(['Platform 3', 'प्लेटफ़ॉर्म 3', 'प्लेटफर्म ३']) },
    }),
  ),
  does('kavita', 'assignment')(
    (it) => it.at(24, '10:10'),
    (it) => ({
      to: it.person('sushila'),
      organisation: it.organisation('sushila'),
      as: 'cwc',
      basis: 'law-requires',
      from: it.at(24, '10:10'),
    }),
  ),
  does('kavita', 'assignment')(
    (it) => it.at(24, '10:12'),
    (it) => ({
      to: it.person('farida'),
      organisation: it.organisation('farida'),
      as: 'manager',
      basis: 'team',
      from: it.at(24, '10:12'),
    }),
  ),
  does('sushila', 'committee-production')(
    (it) => it.at(24, '16:20'),
    (it) => ({
      producedAt: it.at(24, '15:40'),
      before: 'member',
      committee: { name: it.say(['Devipur', 'देवीपुर', 'देवीपुर']) },
      heard: true,
      report: true,
      note: it.say([
        'He asked for a ball. He will not say who bought the ticket.',
        'उसने गेंद माँगी। टिकट किसने लिया, नहीं बताता।',
        'उसले भकुन्डो माग्यो। टिकट कसले किन्यो, भन्दैन।',
      ]),
    }),
  ),
  does('sushila', 'order')(
    (it) => it.at(24, '16:40'),
    (it) => ({
      orderedAt: it.at(24, '16:30'),
      by: 'committee',
      sort: 'interim',
      words: it.say([
        'To stay at Aangan until the inquiry ends.',
        'जाँच पूरी होने तक आँगन में रहे।',
        'जाँच नसकिएसम्म आँगनमा बसोस्।',
      ]),
      members: 1,
    }),
  ),
  does('sushila', 'order')(
    (it) => it.at(24, '16:45'),
    (it) => ({
      orderedAt: it.at(22, '11:00'),
      by: 'committee',
      sort: 'inquiry',
      words: it.say([
        'Pipal Tola Kendra will inquire and report in Form 22.',
        'पीपल टोला केंद्र जाँच करके फ़ॉर्म 22 में रिपोर्ट दे।',
        'पीपल टोला केन्द्रले जाँच गरी फाराम २२ मा प्रतिवेदन दिनू।',
      ]),
      members: 3,
    }),
  ),
  does('sushila', 'assignment')(
    (it) => it.at(24, '16:50'),
    (it) => ({
      to: it.person('meena'),
      organisation: it.organisation('meena'),
      as: 'home',
      basis: 'ordered',
      from: it.at(24, '16:50'),
    }),
  ),
  does('meena', 'placement')(
    (it) => it.at(24, '19:00'),
    (it) => ({
      home: { name: it.say(['Aangan, boys’ wing', 'आँगन, बालक कक्ष', 'आँगन, बालक कक्ष']) },
      arrivedAt: it.at(24, '18:10'),
      stay: 'interim',
    }),
  ),
  does('meena', 'visit')(
    (it) => it.at(19, '20:00'),
    (it) => ({
      visitedAt: it.at(19, '19:30'),
      where: 'shelter',
      present: ['alone'],
      note: it.say([
        'He sleeps now. He counts the trains at night and knows each by its sound.',
        'अब सो पाता है। रात को गाड़ियाँ गिनता है, हर एक को आवाज़ से पहचानता है।',
        'अहिले सुत्छ। राति रेल गन्छ, आवाजले सबै चिन्छ।',
      ]),
      how: 'mixed',
    }),
  ),
  does('kavita', 'age-evidence')(
    (it) => it.at(15, '13:00'),
    (it) => ({
      source: 'appearance',
      age: { from: 12, to: 14 },
      seenBy: it.say([
        'Seen by the duty doctor, no test',
        'ड्यूटी डॉक्टर ने देखा, जाँच नहीं हुई',
        'ड्युटी डाक्टरले हेरे, परीक्षण भएन',
      ]),
    }),
  ),
  does('kavita', 'age-evidence')(
    (it) => it.at(8, '11:00'),
    (it) => ({
      source: 'school-birth',
      age: { from: 10, to: 10 },
      bornOn: { from: '2016-02-02', to: '2016-02-02' },
      seenBy: it.say([
        'Kavita saw the certificate at the village school',
        'कविता ने गाँव के स्कूल में प्रमाण पत्र देखा',
        'कविताले गाउँको विद्यालयमा प्रमाणपत्र हेर्नुभयो',
      ]),
    }),
  ),
  does('kavita', 'home-verification-asked')(
    (it) => it.at(14, '12:00'),
    (it) => ({
      askedAt: it.at(14, '11:30'),
      of: it.say(['Committee of the home district', 'गृह ज़िले की समिति', 'गृहजिल्लाको समिति']),
      where: { name: it.say(['Sursand side', 'सुरसंड की ओर', 'सुरसण्डतिर']) },
      wantedBy: it.on(4),
    }),
  ),
  does('kavita', 'promise-made')(
    (it) => it.at(12, '09:30'),
    (it) => ({
      what: it.say(['Home report to the Committee', 'समिति को घर की रिपोर्ट', 'समितिलाई घरको प्रतिवेदन']),
      dueAt: it.at(6, '16:00'),
      to: 'office',
      by: it.person('kavita'),
    }),
  ),
  does('meena', 'her-words')(
    (it) => it.at(3, '20:10'),
    (it) => ({
      words: { text: 'छठ से पहिले घर जाए के बा।', language: 'bho' },
      plain: it.say(['I want to be home before Chhath.', 'छठ से पहले घर जाना है।', 'छठअघि घर जानु छ।']),
      about: 'wants',
      saidAt: it.at(3, '20:00'),
    }),
  ),
  does('kavita', 'order')(
    (it) => it.at(13, '17:00'),
    (it) => ({
      orderedAt: it.at(13, '15:00'),
      by: 'committee',
      sort: 'age-test',
      words: it.say(['No paper was shown', 'कोई काग़ज़ नहीं दिखाया गया', 'कुनै कागज देखाइएन']),
    }),
  ),
  does('kavita', 'age-paper-sought')(
    (it) => it.at(9, '15:00'),
    (it) => ({
      askedAt: it.at(9, '14:00'),
      paper: 'school',
      of: it.say(['Village school', 'गाँव का स्कूल', 'गाउँको विद्यालय']),
      result: 'found',
    }),
  ),
]
