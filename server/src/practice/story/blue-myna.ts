// Blue Myna: found this morning at a bangle workshop. The 24 hours are running, with a journey in them, and nobody has brought her
// before the Committee yet. This is the book to practise on.
import { inBook, type Step } from '../step.ts'

const { does } = inBook('blue-myna')

export const blueMyna: readonly Step[] = [
  does('kavita', 'report-received')(
    (it) => it.hoursAgo(12),
    (it) => ({
      toldAt: it.hoursAgo(12.2),
      what: it.say([
        'A bangle seller says: six children sleep above a workshop behind the Raniganj bus stand. One girl came in April and has not been out since. She has burns on her fingers.',
        'चूड़ी बेचने वाली बताती हैं: रानीगंज बस अड्डे के पीछे एक कारख़ाने के ऊपर छह बच्चे सोते हैं। एक लड़की अप्रैल में आई थी, तब से बाहर नहीं निकली। उसकी उँगलियाँ जली हुई हैं।',
        'चुरा बेच्ने दिदी भन्नुहुन्छ: रानीगञ्ज बस अड्डा पछाडिको कारखानामाथि छ जना बच्चा सुत्छन्। एउटी केटी चैतमा आएकी थिइन्, त्यसपछि बाहिर निस्केकी छैनन्। उनका औँला पोलेका छन्।',
      ]),
      toldBy: 'volunteer',
      about: ['loom', 'forced-labour'],
      person: 'girl',
      ageSaid: { from: 14, to: 17 },
      where: { name: it.say(['Raniganj, behind the bus stand', 'रानीगंज, बस अड्डे के पीछे', 'रानीगञ्ज, बस अड्डा पछाडि']) },
      danger: 'now',
      alias: { colour: 3, animal: 'myna' },
    }),
  ),
  does('kavita', 'taken-charge')(
    (it) => it.hoursAgo(8.5),
    (it) => ({
      takenAt: it.hoursAgo(8.6),
      age: 'child',
      by: 'organisation',
      holder: it.say([
        'Pipal Tola Kendra, with the juvenile police unit',
        'पीपल टोला केंद्र, किशोर पुलिस इकाई के साथ',
        'पीपल टोला केन्द्र, किशोर प्रहरी एकाइसँग',
      ]),
      where: { name: it.say(['Bangle workshop, Raniganj', 'चूड़ी कारख़ाना, रानीगंज', 'चुरा कारखाना, रानीगञ्ज']) },
      condition: it.say([
        'Thin, burns on three fingers of the right hand, walks well. Ate two plates of rice. Does not want the door shut.',
        'दुबली हैं, दाहिने हाथ की तीन उँगलियाँ जली हैं, ठीक से चल लेती हैं। दो थाली भात खाया। दरवाज़ा बंद नहीं होने देतीं।',
        'दुब्ली छिन्, दाहिने हातका तीन औँला पोलेका छन्, राम्ररी हिँड्छिन्। दुई थाल भात खाइन्। ढोका बन्द गर्न दिँदिनन्।',
      ]),
    }),
    { name: 'myna-taken' },
  ),
  does('kavita', 'safety-concern')(
    (it) => it.hoursAgo(8),
    (it) => ({
      what: ['trafficker-near', 'family'],
      urgency: 'today',
      detail: it.say([
        'The owner of the workshop telephoned her uncle while we were still in the street. The uncle has called twice.',
        'हम गली में ही थे कि कारख़ाने के मालिक ने उनके चाचा को फ़ोन कर दिया। चाचा दो बार फ़ोन कर चुके हैं।',
        'हामी गल्लीमै हुँदा कारखानाका मालिकले उनका काकालाई फोन गरे। काकाले दुई पटक फोन गरिसके।',
      ]),
      done: it.say([
        'Her number and the address of the home are given to nobody.',
        'उनका नंबर और गृह का पता किसी को नहीं दिया गया।',
        'उहाँको नम्बर र गृहको ठेगाना कसैलाई दिइएको छैन।',
      ]),
    }),
  ),
  does('kavita', 'person-identified')(
    (it) => it.hoursAgo(7.5),
    (it) => ({
      name: 'रीता कुमारी',
      gender: 'female',
      home: {
        name: it.say([
          'A village near Raniganj; she will say more later',
          'रानीगंज के पास का गाँव; बाक़ी बाद में बताएँगी',
          'रानीगञ्जनजिकको गाउँ; अरू पछि भन्नुहुन्छ',
        ]),
      },
      family: it.say([
        'Her nani brought her up. She wants to speak to nani before anybody else.',
        'नानी ने पाला है। सबसे पहले नानी से बात करना चाहती हैं।',
        'नानीले हुर्काउनुभयो। सबैभन्दा पहिले नानीसँग कुरा गर्न चाहनुहुन्छ।',
      ]),
      nationality: 'india',
      speaks: 'mai',
      source: 'herself',
    }),
  ),
  does('kavita', 'journey')(
    (it) => it.hoursAgo(3.2),
    (it) => ({
      span: { from: it.hoursAgo(6.5), to: it.hoursAgo(3.5) },
      from: { name: it.say(['Raniganj', 'रानीगंज', 'रानीगञ्ज']) },
      to: { name: it.say(['Devipur', 'देवीपुर', 'देवीपुर']) },
      why: it.say([
        'The bridge is closed; the bus goes round by the canal.',
        'पुल बंद है, बस नहर वाले रास्ते से आई।',
        'पुल बन्द छ, बस नहरको बाटो भएर आयो।',
      ]),
    }),
  ),
  does('kavita', 'her-words')(
    (it) => it.hoursAgo(3),
    (it) => ({
      words: { text: 'पहिने नानी सँ बात करब। दुआरि लग सुतब।', language: 'mai' },
      plain: it.say([
        'First I will talk to my nani. I want to sleep near the door.',
        'पहले नानी से बात करूँगी। दरवाज़े के पास सोऊँगी।',
        'पहिले नानीसँग कुरा गर्छु। ढोका नजिक सुत्छु।',
      ]),
      about: 'wants',
      saidAt: it.hoursAgo(3.1),
    }),
  ),
  does('kavita', 'age-evidence')(
    (it) => it.hoursAgo(2.5),
    (it) => ({
      source: 'herself',
      age: { from: 15, to: 15 },
      seenBy: it.say([
        'She counts her age from the flood year.',
        'बाढ़ वाले साल से अपनी उम्र गिनती हैं।',
        'बाढी आएको सालदेखि आफ्नो उमेर गन्नुहुन्छ।',
      ]),
    }),
  ),
  does('kavita', 'assignment')(
    (it) => it.hoursAgo(2),
    (it) => ({
      to: it.person('sushila'),
      organisation: it.organisation('sushila'),
      as: 'cwc',
      basis: 'law-requires',
      from: it.hoursAgo(2),
      why: it.say([
        'A child must come before the Committee within 24 hours.',
        'बच्चे को 24 घंटे में समिति के सामने लाना होता है।',
        'बच्चालाई २४ घण्टाभित्र समितिसमक्ष ल्याउनुपर्छ।',
      ]),
    }),
  ),
  does('kavita', 'assignment')(
    (it) => it.hoursAgo(1.9),
    (it) => ({
      to: it.person('farida'),
      organisation: it.organisation('farida'),
      as: 'manager',
      basis: 'team',
      from: it.hoursAgo(1.9),
    }),
  ),
  does('kavita', 'promise-made')(
    (it) => it.hoursAgo(1.5),
    (it) => ({
      what: it.say([
        'Call nani tonight and let her speak as long as she likes',
        'आज रात नानी को फ़ोन, जितनी देर वे चाहें',
        'आज राति नानीलाई फोन, उहाँलाई मन लागेसम्म',
      ]),
      dueAt: it.hoursAgo(-4),
      to: 'her',
      by: it.person('kavita'),
    }),
  ),
]
