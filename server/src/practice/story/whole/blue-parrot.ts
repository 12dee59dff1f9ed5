// Blue Parrot: a girl who did not come home from the coaching class. A whole way: the police told and told again, the unit at work, found at
// a junction four months later, late before the Committee by the length of a night, home again by its final order.
import { inBook, type Step, type Told } from '../../step.ts'

const { does, brings, notes } = inBook('blue-parrot')

const STATION: Told = ['Station Road', 'स्टेशन रोड', 'स्टेसन रोड']
const VILLAGE: Told = [
  'Village by the sugar mill, Devipur',
  'चीनी मिल के पास का गाँव, देवीपुर',
  'चिनी मिलनजिकको गाउँ, देवीपुर',
]

const traced = (
  daysAgo: number,
  time: string,
  step: 'portal' | 'nodal' | 'suspected' | 'unit',
  more: { readonly number?: string; readonly note?: Told } = {},
): Step =>
  does('asha', 'tracing-step')(
    (it) => it.at(daysAgo, '20:30'),
    (it) => ({
      doneAt: it.at(daysAgo, time),
      step,
      ...(more.number && { number: more.number }),
      ...(more.note && { note: it.say(more.note) }),
    }),
  )

const committee = (
  daysAgo: number,
  time: string,
  sort: 'interim' | 'inquiry' | 'age' | 'restoration',
  words: Told,
  members = 3,
): Step =>
  does('sushila', 'order')(
    (it) => it.at(daysAgo, '17:30'),
    (it) => ({ orderedAt: it.at(daysAgo, time), by: 'committee', sort, words: it.say(words), members }),
  )

export const blueParrot: readonly Step[] = [
  does('kavita', 'report-received')(
    (it) => it.at(170, '10:30'),
    (it) => ({
      toldAt: it.at(170, '10:00'),
      what: it.say([
        'A father says his daughter did not come back from the coaching class yesterday. Her cycle stands at the bus stand, locked.',
        'एक पिता बताते हैं, बेटी कल कोचिंग से नहीं लौटी। उसकी साइकिल बस अड्डे पर ताला लगी खड़ी है।',
        'एक जना बुबा भन्नुहुन्छ, छोरी हिजो कोचिङबाट फर्किनन्। उनको साइकल बस अड्डामा ताल्चा लगाएर राखिएको छ।',
      ]),
      toldBy: 'parent',
      about: ['unknown'],
      person: 'girl',
      ageSaid: { from: 14, to: 15 },
      where: { name: it.say(VILLAGE) },
      danger: 'now',
      alias: { colour: 3, animal: 'parrot' },
    }),
  ),
  brings('farida', 170, '10:40'),
  brings('asha', 170, '10:41'),
  does('asha', 'missing-told')(
    (it) => it.at(170, '12:30'),
    (it) => ({
      toldAt: it.at(170, '11:40'),
      station: { name: it.say(STATION) },
      lastSeen: it.say([
        'At the bus stand, half past four, blue kurta, a school bag with a red strap.',
        'बस अड्डे पर, साढ़े चार बजे, नीला कुर्ता, लाल पट्टी का स्कूल बैग।',
        'बस अड्डामा, साढे चार बजे, निलो कुर्ता, रातो फित्ता भएको झोला।',
      ]),
    }),
  ),
  does('asha', 'fir-refused')(
    (it) => it.at(170, '13:00'),
    (it) => ({
      refusedAt: it.at(170, '12:10'),
      station: { name: it.say(STATION) },
      reason: 'later',
      words: it.say([
        '“Girls of that age come back in two days. Look among your relatives.”',
        '“इस उमर की लड़कियाँ दो दिन में लौट आती हैं। रिश्तेदारी में देखिए।”',
        '“यो उमेरका केटी दुई दिनमा फर्किन्छन्। नातेदारकहाँ खोज्नुहोस्।”',
      ]),
    }),
  ),
  does('asha', 'superintendent-written')(
    (it) => it.at(169, '11:00'),
    (it) => ({
      writtenAt: it.at(169, '10:20'),
      to: it.say(['Superintendent of Police, Devipur', 'पुलिस अधीक्षक, देवीपुर', 'प्रहरी अधीक्षक, देवीपुर']),
    }),
  ),
  does('asha', 'fir-registered')(
    (it) => it.at(168, '18:30'),
    (it) => ({
      registeredAt: it.at(168, '17:00'),
      station: { name: it.say(STATION) },
      number: '274/26',
      sections: 'BNS 137(2)',
      sexual: 'no',
      rape: 'no',
      gravest: 'seven',
      copyGiven: true,
    }),
  ),
  traced(168, '18:10', 'portal', { number: 'DVP-0274' }),
  traced(168, '19:00', 'nodal'),
  ...notes(167, '11:00', ['missing-others'], 'done', [
    'Juvenile unit, Committee and legal services have the photo and the number.',
    'किशोर इकाई, समिति और विधिक सेवा को फ़ोटो और नंबर दिए।',
    'किशोर एकाइ, समिति र कानुनी सेवालाई फोटो र नम्बर दिइयो।',
  ]),
  traced(161, '16:00', 'suspected', {
    note: [
      'A second girl of the same class was offered a job by the same woman.',
      'उसी औरत ने कोचिंग की दूसरी लड़की को भी काम बताया था।',
      'त्यही महिलाले कोचिङकी अर्की केटीलाई पनि काम देखाएकी थिइन्।',
    ],
  }),
  traced(160, '15:00', 'unit', { number: 'AHTU/31' }),
  ...notes(79, '12:00', ['missing-review'], 'done', [
    'After three months the file was looked at again: phone records asked for.',
    'तीन महीने पर फ़ाइल फिर देखी गई: फ़ोन का ब्योरा माँगा गया।',
    'तीन महिनामा फाइल फेरि हेरियो: फोनको विवरण मागियो।',
  ]),
  does('asha', 'progress-told')(
    (it) => it.at(60, '12:00'),
    (it) => ({
      toldAt: it.at(60, '11:00'),
      to: 'informant',
      how: 'person',
      what: it.say([
        'The father was told that a phone was traced to another State.',
        'पिता को बताया गया कि एक फ़ोन दूसरे राज्य में मिला है।',
        'बुबालाई एउटा फोन अर्को राज्यमा भेटिएको बताइयो।',
      ]),
    }),
  ),
  does('kavita', 'taken-charge')(
    (it) => it.at(38, '07:30'),
    (it) => ({
      takenAt: it.at(38, '05:20'),
      age: 'child',
      by: 'railway-police',
      holder: it.say(['Railway police, the junction', 'रेल पुलिस, जंक्शन', 'रेल प्रहरी, जंक्शन']),
      where: { name: it.say(['Platform 1', 'प्लेटफ़ॉर्म 1', 'प्लेटफर्म १']) },
      condition: it.say([
        'Tired, no injury. She gave her father’s number by heart.',
        'थकी हुई, कोई चोट नहीं। पिता का नंबर ज़बानी बताया।',
        'थकित, चोट छैन। बुबाको नम्बर कण्ठै भनिन्।',
      ]),
    }),
  ),
  does('kavita', 'journey')(
    (it) => it.at(38, '22:00'),
    (it) => ({
      span: { from: it.at(38, '16:00'), to: it.at(38, '19:30') },
      from: { name: it.say(['The junction', 'जंक्शन', 'जंक्शन']) },
      to: { name: it.say(['Devipur', 'देवीपुर', 'देवीपुर']) },
    }),
  ),
  brings('sushila', 38, '20:00', 'law-requires'),
  does('sushila', 'committee-production')(
    (it) => it.at(37, '12:30'),
    (it) => ({
      producedAt: it.at(37, '11:30'),
      before: 'committee',
      committee: { name: it.say(['Devipur', 'देवीपुर', 'देवीपुर']) },
      heard: true,
      report: true,
      note: it.say([
        'The member on duty was not called in the night.',
        'रात में ड्यूटी वाले सदस्य को नहीं बुलाया गया।',
        'राति ड्युटीका सदस्यलाई बोलाइएन।',
      ]),
    }),
  ),
  committee(37, '12:00', 'interim', [
    'To stay at Aangan until the inquiry ends.',
    'जाँच पूरी होने तक आँगन में रहे।',
    'जाँच नसकिएसम्म आँगनमा बस्ने।',
  ]),
  committee(37, '12:10', 'inquiry', [
    'Pipal Tola Kendra will inquire and report in Form 22.',
    'पीपल टोला केंद्र जाँच करके फ़ॉर्म 22 में रिपोर्ट दे।',
    'पीपल टोला केन्द्रले जाँच गरी फाराम २२ मा प्रतिवेदन दिनू।',
  ]),
  brings('meena', 37, '13:00', 'ordered'),
  does('meena', 'placement')(
    (it) => it.at(37, '18:00'),
    (it) => ({
      home: { name: it.say(['Aangan Home for Girls', 'आँगन बालिका गृह', 'आँगन बालिका गृह']) },
      arrivedAt: it.at(37, '15:00'),
      stay: 'interim',
      herWish: 'partly',
    }),
  ),
  does('kavita', 'person-identified')(
    (it) => it.at(37, '18:30'),
    (it) => ({
      name: 'पूजा कुमारी',
      gender: 'female',
      home: { name: it.say(VILLAGE) },
      family: it.say(['Father, mother, two brothers', 'पिता, माँ, दो भाई', 'बुबा, आमा, दुई दाजुभाइ']),
      nationality: 'india',
      speaks: 'mai',
      source: 'herself',
    }),
  ),
  does('meena', 'her-words')(
    (it) => it.at(36, '20:00'),
    (it) => ({
      words: { text: 'माय सँ बात भेल। आब परीक्षा कहिया छै?', language: 'mai' },
      plain: it.say([
        'I spoke with mother. When is the examination now?',
        'माँ से बात हुई। अब परीक्षा कब है?',
        'आमासँग कुरा भयो। अब परीक्षा कहिले छ?',
      ]),
      about: 'ask',
      saidAt: it.at(36, '19:30'),
    }),
  ),
  does('kavita', 'age-evidence')(
    (it) => it.at(31, '13:00'),
    (it) => ({
      source: 'school-birth',
      age: { from: 14, to: 14 },
      seenBy: it.say([
        'Kavita saw the certificate at the school',
        'कविता ने स्कूल में प्रमाण पत्र देखा',
        'कविताले विद्यालयमा प्रमाणपत्र हेर्नुभयो',
      ]),
    }),
    { compartment: 'coordination' },
  ),
  does('kavita', 'home-verification-asked')(
    (it) => it.at(33, '12:00'),
    (it) => ({
      askedAt: it.at(33, '11:00'),
      of: it.say(['District Child Protection Unit', 'ज़िला बाल संरक्षण इकाई', 'जिल्ला बाल संरक्षण एकाइ']),
      where: { name: it.say(VILLAGE) },
      wantedBy: it.on(26),
    }),
  ),
  does('meena', 'care-report')(
    (it) => it.at(29, '12:00'),
    (it) => ({ madeAt: it.at(29, '11:00'), what: 'plan' }),
  ),
  does('kavita', 'home-verified')(
    (it) => it.at(27, '17:00'),
    (it) => ({
      visitedAt: it.at(27, '14:00'),
      fit: 'yes',
      needs: ['trafficker'],
      seen: it.say([
        'Brick house, three rooms. The woman who offered work lives two lanes away; the unit knows.',
        'पक्का घर, तीन कमरे। काम बताने वाली औरत दो गली दूर रहती है; इकाई को पता है।',
        'पक्की घर, तीन कोठा। काम देखाउने महिला दुई गल्ली पर बस्छिन्; एकाइलाई थाहा छ।',
      ]),
      herWish: it.say(['Home, and the coaching in the morning.', 'घर, और कोचिंग सुबह वाली।', 'घर, र कोचिङ बिहानको।']),
    }),
  ),
  does('kavita', 'inquiry-filed')(
    (it) => it.at(24, '12:00'),
    (it) => ({ filedAt: it.at(24, '11:20') }),
  ),
  committee(12, '13:00', 'restoration', [
    'To her parents. The Kendra visits each month.',
    'माता-पिता को सौंपी जाए। केंद्र हर महीने मिलने जाए।',
    'आमाबुबालाई सुम्पिने। केन्द्रले हरेक महिना भेट्ने।',
  ]),
  does('kavita', 'restored')(
    (it) => it.at(11, '17:00'),
    (it) => ({ restoredAt: it.at(11, '14:00'), to: 'parents', herWish: 'yes' }),
  ),
  does('kavita', 'visit')(
    (it) => it.at(4, '17:30'),
    (it) => ({
      visitedAt: it.at(4, '16:00'),
      where: 'home',
      present: ['mother'],
      note: it.say([
        'She goes to the morning class with her brother. Mother asked whom to call if the woman comes again.',
        'भाई के साथ सुबह की कोचिंग जाती हैं। माँ ने पूछा, वह औरत फिर आए तो किसे फ़ोन करें।',
        'दाजुसँग बिहानको कोचिङ जान्छिन्। ती महिला फेरि आए कसलाई फोन गर्ने भनी आमाले सोध्नुभयो।',
      ]),
      how: 'well',
    }),
  ),
]
