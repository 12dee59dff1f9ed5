// White Crane: a grown woman and a trial that is put off again and again. The register of who asked for it is the point.
import { inBook, type Step, type Told } from '../step.ts'

const { does } = inBook('white-crane')

const COURT: Told = ['Sessions Court, Devipur', 'सत्र न्यायालय, देवीपुर', 'सत्र अदालत, देवीपुर']

const putOff = (
  daysAgo: number,
  askedBy: 'defence' | 'court' | 'prosecution',
  reason: 'lawyer-absent' | 'strike' | 'not-produced' | 'time' | 'papers',
  nextDaysAgo: number,
): Step =>
  does('asha', 'adjournment')(
    (it) => it.at(daysAgo, '14:30'),
    (it) => ({ hearingAt: it.at(daysAgo, '11:00'), askedBy, reason, nextAt: it.at(nextDaysAgo, '11:00') }),
  )

export const whiteCrane: readonly Step[] = [
  does('kavita', 'report-received')(
    (it) => it.at(290, '12:00'),
    (it) => ({
      toldAt: it.at(290, '11:20'),
      what: it.say([
        'A woman was promised work as a cook in the city and kept in a locked house. She walked out when the gas man came.',
        'एक औरत को शहर में खाना बनाने का काम बताया गया और बंद घर में रखा गया। गैस वाला आया तो वे निकल आईं।',
        'एक जना महिलालाई सहरमा खाना पकाउने काम भनेर थुनेर राखियो। ग्यासवाला आउँदा उहाँ निस्कनुभयो।',
      ]),
      toldBy: 'herself',
      about: ['sexual', 'domestic'],
      person: 'woman',
      ageSaid: { from: 22, to: 22 },
      danger: 'soon',
      alias: { colour: 5, animal: 'crane' },
    }),
  ),
  does('kavita', 'assignment')(
    (it) => it.at(290, '12:30'),
    (it) => ({
      to: it.person('asha'),
      organisation: it.organisation('asha'),
      as: 'lawyer',
      basis: 'team',
      from: it.at(290, '12:30'),
    }),
  ),
  does('asha', 'fir-asked')(
    (it) => it.at(290, '17:00'),
    (it) => ({
      askedAt: it.at(290, '15:10'),
      station: { name: it.say(['Station Road', 'स्टेशन रोड', 'स्टेसन रोड']) },
      how: 'spoken',
      receipt: false,
    }),
  ),
  does('asha', 'fir-refused')(
    (it) => it.at(290, '17:20'),
    (it) => ({
      refusedAt: it.at(290, '16:40'),
      station: { name: it.say(['Station Road', 'स्टेशन रोड', 'स्टेसन रोड']) },
      reason: 'consent',
      words: it.say([
        '“She went by herself. Bring a man from the family.”',
        '“अपनी मर्ज़ी से गई थी। घर के किसी मर्द को लाओ।”',
        '“आफ्नै खुसीले गएकी हो। घरको लोग्नेमान्छे लिएर आऊ।”',
      ]),
    }),
    { name: 'crane-refused' },
  ),
  does('asha', 'objection')(
    (it) => it.at(290, '18:00'),
    (it) => ({
      of: it.entry('crane-refused'),
      words: { text: 'मर्ज़ी से खाना बनाने गई थी। ताला मेरी मर्ज़ी नहीं थी।', language: 'hi' },
      plain: it.say([
        'I went to cook, of my own will. The lock was not my will.',
        'खाना बनाने अपनी मर्ज़ी से गई थी। ताला मेरी मर्ज़ी नहीं थी।',
        'खाना पकाउन आफ्नै मनले गएँ। ताल्चा मेरो मन थिएन।',
      ]),
      saidAt: it.at(290, '17:50'),
    }),
    { compartment: 'legal' },
  ),
  does('asha', 'fir-registered')(
    (it) => it.at(287, '20:00'),
    (it) => ({
      registeredAt: it.at(287, '18:15'),
      station: { name: it.say(['Station Road', 'स्टेशन रोड', 'स्टेसन रोड']) },
      number: '61/26',
      sections: 'BNS 137(2), 64, 127(2)',
      sexual: 'yes',
      copyGiven: true,
    }),
  ),
  does('asha', 'offence-facts')(
    (it) => it.at(287, '21:00'),
    (it) => ({
      firstOn: it.on(330),
      lastOn: it.on(290),
      age: { from: 22, to: 22 },
      sex: 'female',
      people: 1,
      acts: ['recruits', 'transports', 'harbours'],
      means: ['fraud', 'force'],
      purpose: ['sexual', 'labour'],
      sexualActs: ['penetration', 'unwilling', 'repeated', 'customer'],
      labour: ['employed', 'wages-kept', 'not-free', 'compelled'],
      confined: ['locked-in', 'secret-place', 'threat-grave'],
      daysConfined: 40,
      chain: ['recruiter', 'transporter', 'keeper'],
      named: ['keeper'],
    }),
  ),
  does('kavita', 'medical-examination')(
    (it) => it.at(286, '13:00'),
    (it) => ({
      examinedAt: it.at(286, '11:30'),
      where: { name: it.say(['Sadar Hospital', 'सदर अस्पताल', 'सदर अस्पताल']) },
      by: 'woman-doctor',
      purpose: 'offence',
      agreed: 'yes',
      companion: true,
    }),
    { compartment: 'health' },
  ),
  does('asha', 'police-report')(
    (it) => it.at(232, '15:00'),
    (it) => ({ filedAt: it.at(232, '12:30'), court: it.say(COURT) }),
  ),
  does('asha', 'progress-told')(
    (it) => it.at(231, '10:00'),
    (it) => ({ toldAt: it.at(231, '09:40'), to: 'herself', how: 'phone' }),
  ),
  putOff(190, 'defence', 'lawyer-absent', 170),
  putOff(170, 'defence', 'papers', 149),
  does('asha', 'hearing')(
    (it) => it.at(149, '16:00'),
    (it) => ({
      heldAt: it.at(149, '11:00'),
      court: it.say(COURT),
      outcome: 'evidence',
      sheWasThere: false,
      nextAt: it.at(120, '11:00'),
    }),
  ),
  putOff(120, 'court', 'strike', 96),
  putOff(96, 'defence', 'lawyer-absent', 71),
  putOff(71, 'prosecution', 'not-produced', 43),
  putOff(43, 'defence', 'papers', 21),
  { ...putOff(21, 'defence', 'time', -1), name: 'crane-put-off' },
  does('kavita', 'safety-concern')(
    (it) => it.at(20, '19:00'),
    (it) => ({
      what: ['threat', 'trafficker-near'],
      urgency: 'today',
      detail: it.say([
        'A motorcycle waited at her lane after court, two evenings running.',
        'कचहरी के बाद दो शाम लगातार गली में मोटरसाइकिल खड़ी रही।',
        'अदालतपछि दुई साँझ लगातार गल्लीमा मोटरसाइकल बसिरह्यो।',
      ]),
    }),
    { name: 'crane-threat' },
  ),
  does('kavita', 'her-words')(
    (it) => it.at(20, '19:10'),
    (it) => ({
      words: { text: 'सात बार गई। आठवीं बार अकेली नहीं जाऊँगी।', language: 'hi' },
      plain: it.say([
        'I went seven times. I will not go an eighth time alone.',
        'सात बार गई। आठवीं बार अकेली नहीं जाऊँगी।',
        'सात पटक गएँ। आठौँ पटक एक्लै जान्नँ।',
      ]),
      about: 'ask',
      saidAt: it.at(20, '19:00'),
    }),
  ),
  does('kavita', 'promise-made')(
    (it) => it.at(20, '19:15'),
    (it) => ({
      what: it.say(['Go with her to court, there and back', 'कचहरी तक साथ जाना और साथ लौटना', 'अदालत सँगै जाने, सँगै फर्कने']),
      dueAt: it.at(-1, '11:00'),
      to: 'her',
      by: it.person('kavita'),
    }),
  ),
  does('asha', 'question-answered')(
    (it) => it.at(18, '12:00'),
    (it) => ({
      question: 'rf-adj:defence',
      of: it.entry('crane-put-off'),
      answeredAt: it.at(18, '11:45'),
      found: 'stands',
      answer: it.say([
        'The order sheet gives “papers” twice and “no time” once. We ask the court to write the reasons.',
        'आदेश-पत्र में दो बार “काग़ज़” और एक बार “समय नहीं” लिखा है। हम अदालत से वजह लिखने को कह रहे हैं।',
        'आदेश पानामा दुई पटक “कागज” र एक पटक “समय छैन” छ। हामी अदालतलाई कारण लेख्न भन्दै छौँ।',
      ]),
      checked: it.say(['Order sheet, copy of 20 days ago', 'आदेश-पत्र की नक़ल', 'आदेश पानाको प्रति']),
    }),
    { compartment: 'legal' },
  ),
  does('kavita', 'question-passed')(
    (it) => it.at(19, '10:00'),
    (it) => ({
      question: 'rf-threat',
      of: it.entry('crane-threat'),
      passedAt: it.at(19, '09:50'),
      to: 'legal-services',
      why: it.say([
        'She wants protection asked for by somebody who is not of the station.',
        'वे चाहती हैं कि सुरक्षा थाने से बाहर का कोई माँगे।',
        'चौकीबाहिरको कसैले सुरक्षा मागोस् भन्ने उहाँ चाहनुहुन्छ।',
      ]),
    }),
    { compartment: 'safety' },
  ),
]
