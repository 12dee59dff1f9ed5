// Green Rohu: a man and his debt at a brick kiln. Two statements, the second after a night at the station; a page of the register, sealed.
// The magistrate's office found bondage; the certificate was refused, and asked for again.
import { REGISTER } from '../papers.ts'
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
  does('kavita', 'evidence-sealed')(
    (it) => it.at(32, '11:20'),
    (it) => ({
      title: it.say(['Page of the kiln’s register', 'भट्ठे के रजिस्टर का पन्ना', 'भट्टाको दर्ता किताबको पाना']),
      original: REGISTER.ref,
      sort: 'photo',
      came: 'taken-here',
      takenAt: it.at(32, '11:05'),
      where: { name: it.say(['Kiln by the canal', 'नहर वाला भट्ठा', 'नहरछेउको भट्टा']) },
      device: it.say(['Phone of the Kendra, No. 2', 'केंद्र का फ़ोन, नंबर 2', 'केन्द्रको फोन, नम्बर २']),
    }),
    { name: 'rohu-register' },
  ),
  does('asha', 'statement-taken')(
    (it) => it.at(30, '16:40'),
    (it) => ({
      span: { from: it.at(30, '15:10'), to: it.at(30, '16:20') },
      before: 'magistrate',
      where: 'place-she-chose',
      place: {
        name: it.say(['Legal aid office, Devipur', 'विधिक सहायता कार्यालय, देवीपुर', 'कानुनी सहायता कार्यालय, देवीपुर']),
      },
      language: 'bho',
      writtenIn: 'bho',
      present: ['support-person', 'interpreter'],
      interpreter: true,
      support: 'yes',
      lawyer: 'yes',
      breaks: true,
      readBack: 'yes',
      signed: 'thumb',
      words: it.say([
        'The man with the blue lorry gave my uncle an advance. His brother was with him. They took us at night to the kilns east of the canal. The gate was locked.',
        'नीली लॉरी वाले आदमी ने मेरे चाचा को पेशगी दी। उसका भाई साथ था। रात में हमें नहर के पूरब के भट्ठे पर ले गए। फाटक पर ताला था।',
        'निलो लरी भएको मान्छेले मेरो काकालाई पेस्की दियो। उसको भाइ सँगै थियो। राति हामीलाई नहरपूर्वको भट्टामा लगे। ढोकामा ताल्चा थियो।',
      ]),
      persons: it.say([
        'The man with the blue lorry\nHis brother\nMy uncle',
        'नीली लॉरी वाला आदमी\nउसका भाई\nमेरे चाचा',
        'निलो लरी भएको मान्छे\nउसको भाइ\nमेरो काका',
      ]),
      places: it.say(['Kilns east of the canal', 'नहर के पूरब का भट्ठा', 'नहरपूर्वको भट्टा']),
      acts: ['paid', 'taken', 'locked-in'],
      country: 'IN',
    }),
  ),
  does('kavita', 'custody-passed')(
    (it) => it.at(29, '10:10'),
    (it) => ({
      of: it.entry('rohu-register'),
      at: it.at(29, '10:00'),
      from: it.say(['Kavita', 'कविता', 'कविता']),
      to: it.say(['Asha', 'आशा', 'आशा']),
      why: 'keeping',
      seal: 'whole',
      number: 'DVP/E/7',
    }),
  ),
  does('kavita', 'note')(
    (it) => it.at(19, '22:40'),
    (it) => ({
      text: it.say([
        'He was called to the station at seven and kept there for the night. Nobody was let in to him.',
        'उन्हें सात बजे थाने बुलाया और रात भर वहीं रखा। किसी को मिलने नहीं दिया।',
        'उहाँलाई सात बजे थानामा बोलाएर रातभर त्यहीँ राखियो। कसैलाई भेट्न दिइएन।',
      ]),
    }),
  ),
  does('kavita', 'statement-taken')(
    (it) => it.at(18, '12:00'),
    (it) => ({
      span: { from: it.at(18, '07:10'), to: it.at(18, '07:30') },
      before: 'police',
      where: 'station',
      place: { name: it.say(['Basantpur station', 'बसंतपुर थाना', 'बसन्तपुर थाना']) },
      language: 'hi',
      writtenIn: 'hi',
      present: ['police'],
      support: 'no',
      lawyer: 'no',
      breaks: false,
      readBack: 'no',
      signed: 'thumb',
      words: it.say([
        'A man with a lorry gave my uncle an advance. I went with them because I wished to. The kilns are near the canal.',
        'एक लॉरी वाले आदमी ने मेरे चाचा को पेशगी दी। मैं अपनी इच्छा से उनके साथ गया। भट्ठे नहर के पास हैं।',
        'एक जना लरी भएको मान्छेले मेरो काकालाई पेस्की दियो। म आफ्नै इच्छाले उनीहरूसँग गएँ। भट्टा नहरनजिक छन्।',
      ]),
      persons: it.say(['A man with a lorry\nMy uncle', 'एक लॉरी वाला आदमी\nमेरे चाचा', 'एक जना लरी भएको मान्छे\nमेरो काका']),
      places: it.say(['Kilns near the canal', 'नहर के पास के भट्ठे', 'नहरनजिकको भट्टा']),
      acts: ['paid', 'own-wish'],
      country: 'IN',
    }),
  ),
  does('asha', 'custody-passed')(
    (it) => it.at(10, '15:00'),
    (it) => ({
      of: it.entry('rohu-register'),
      at: it.at(10, '14:30'),
      from: it.say(['Clerk of the legal aid office', 'विधिक सहायता कार्यालय के बाबू', 'कानुनी सहायता कार्यालयका खरदार']),
      to: it.say(['Office of the District Magistrate', 'ज़िलाधिकारी कार्यालय', 'जिल्लाधिकारीको कार्यालय']),
      why: 'court',
      seal: 'whole',
      number: 'DVP/E/7',
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
  does('asha', 'pointed-elsewhere')(
    (it) => it.at(6, '12:00'),
    (it) => ({
      saidAt: it.at(6, '11:30'),
      what: 'money',
      by: it.say(['Vigilance Committee, Devipur', 'सतर्कता समिति, देवीपुर', 'सतर्कता समिति, देवीपुर']),
      to: it.say(['Collectorate of the home district', 'गृह ज़िले का समाहरणालय', 'गृहजिल्लाको समाहरणालय']),
      askedAt: it.at(8, '11:30'),
      words: it.say(['“His bank is there.”', '“उसका बैंक वहाँ है।”', '“उसको बैंक त्यहाँ छ।”']),
    }),
  ),
  does('asha', 'pointed-elsewhere')(
    (it) => it.at(3, '16:00'),
    (it) => ({
      saidAt: it.at(3, '15:20'),
      what: 'money',
      by: it.say(['Collectorate of the home district', 'गृह ज़िले का समाहरणालय', 'गृहजिल्लाको समाहरणालय']),
      to: it.say(['Vigilance Committee, Devipur', 'सतर्कता समिति, देवीपुर', 'सतर्कता समिति, देवीपुर']),
      words: it.say(['“Whoever freed him pays him.”', '“जिसने छुड़ाया, वही देगा।”', '“जसले छुटायो, उसैले दिन्छ।”']),
    }),
  ),
]
