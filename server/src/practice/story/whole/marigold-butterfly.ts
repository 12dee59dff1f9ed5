// Marigold Butterfly: a grown woman taken out of a flat in a search. A whole way: the Magistrate asked her what she wants, each custody had
// its cap, she was free to go; the report of the doctor and the trial came late; the money is hers.
import { inBook, type Step, type Told } from '../../step.ts'

const { does, brings, notes, inCourt } = inBook('marigold-butterfly')

const FLAT: Told = ['Flat near the cinema, Devipur', 'सिनेमा के पास का फ़्लैट, देवीपुर', 'सिनेमा हलनजिकको फ्ल्याट, देवीपुर']
const STATION: Told = ['Devipur Town', 'देवीपुर नगर', 'देवीपुर नगर']
const COURT: Told = ['Sessions Court, Devipur', 'सत्र न्यायालय, देवीपुर', 'सत्र अदालत, देवीपुर']
const HOUSE: Told = ['Shakti Sadan, Devipur', 'शक्ति सदन, देवीपुर', 'शक्ति सदन, देवीपुर']

const ordered = (
  daysAgo: number,
  time: string,
  sort: 'interim-custody' | 'inquiry-custody' | 'released',
  words: Told,
): Step =>
  does('asha', 'order')(
    (it) => it.at(daysAgo, '18:30'),
    (it) => ({ orderedAt: it.at(daysAgo, time), by: 'magistrate', sort, words: it.say(words) }),
  )

export const marigoldButterfly: readonly Step[] = [
  does('kavita', 'report-received')(
    (it) => it.at(400, '17:00'),
    (it) => ({
      toldAt: it.at(400, '16:30'),
      what: it.say([
        'A tailor says: a woman in the flat above his shop asked him for a phone. She came for work in a beauty parlour and the door is locked from outside.',
        'एक दर्ज़ी बताते हैं: दुकान के ऊपर के फ़्लैट की एक औरत ने फ़ोन माँगा। ब्यूटी पार्लर के काम के लिए आई थीं, दरवाज़ा बाहर से बंद रहता है।',
        'एक जना सुचीकार भन्नुहुन्छ: पसलमाथिको फ्ल्याटकी एक महिलाले फोन मागिन्। ब्युटी पार्लरको काम भनेर आएकी रहिछन्, ढोका बाहिरबाट बन्द रहन्छ।',
      ]),
      toldBy: 'passerby',
      about: ['sexual'],
      person: 'woman',
      ageSaid: { from: 23, to: 26 },
      where: { name: it.say(FLAT) },
      danger: 'now',
      alias: { colour: 2, animal: 'butterfly' },
    }),
  ),
  brings('farida', 400, '17:10'),
  brings('asha', 400, '17:11'),
  ...notes(399, '12:00', ['covert-check', 'op-plan', 'op-women', 'op-beds', 'op-vehicle', 'op-payer', 'op-quiet']),
  ...notes(399, '12:05', ['op-member', 'op-interpreter'], 'not-needed'),
  does('asha', 'search-made')(
    (it) => it.at(398, '19:00'),
    (it) => ({
      searchedAt: it.at(398, '14:30'),
      under: 'itpa',
      where: { name: it.say(FLAT) },
      recorded: 'yes',
      note: it.say([
        'Two women officers, two witnesses of the lane, one of them a woman.',
        'दो महिला अधिकारी, गली के दो गवाह, एक महिला।',
        'दुई महिला अधिकृत, गल्लीका दुई साक्षी, एक जना महिला।',
      ]),
    }),
  ),
  does('kavita', 'removed-from-premises')(
    (it) => it.at(398, '16:00'),
    (it) => ({ removedAt: it.at(398, '15:10'), age: 'adult', under: 'search', where: { name: it.say(FLAT) } }),
  ),
  does('kavita', 'her-words')(
    (it) => it.at(398, '16:30'),
    (it) => ({
      words: { text: 'पहले मेरी बेटी को फ़ोन। फिर जो पूछना है पूछिए।', language: 'hi' },
      plain: it.say([
        'First a call to my daughter. Then ask what you want to ask.',
        'पहले मेरी बेटी को फ़ोन। फिर जो पूछना है पूछिए।',
        'पहिले मेरी छोरीलाई फोन। अनि जे सोध्नु छ सोध्नुहोस्।',
      ]),
      about: 'wants',
      saidAt: it.at(398, '16:00'),
    }),
  ),
  ...notes(398, '20:00', ['op-witnesses', 'op-apart', 'op-headcount', 'op-no-blame', 'op-settled']),
  does('asha', 'arrested')(
    (it) => it.at(398, '19:10'),
    (it) => ({ arrestedAt: it.at(398, '15:20'), whom: 'accused', paper: 'memo' }),
  ),
  does('asha', 'magistrate-production')(
    (it) => it.at(398, '19:20'),
    (it) => ({ producedAt: it.at(398, '17:30'), whom: 'herself', before: 'nearest', asked: true }),
  ),
  ordered(398, '17:50', 'interim-custody', [
    'To stay at the Shakti Sadan until the proper Magistrate hears her.',
    'जब तक सक्षम मजिस्ट्रेट न सुनें, शक्ति सदन में रहें।',
    'सक्षम दण्डाधिकारीले नसुनेसम्म शक्ति सदनमा बस्ने।',
  ]),
  does('asha', 'fir-registered')(
    (it) => it.at(398, '21:00'),
    (it) => ({
      registeredAt: it.at(398, '18:40'),
      station: { name: it.say(STATION) },
      number: '356/25',
      sections: 'BNS 143(2), 64, 127(2); ITPA 3, 4, 5, 6',
      sexual: 'yes',
      rape: 'yes',
      gravest: 'ten',
      copyGiven: true,
    }),
  ),
  does('kavita', 'placement')(
    (it) => it.at(398, '21:30'),
    (it) => ({ home: { name: it.say(HOUSE) }, arrivedAt: it.at(398, '20:30'), stay: 'interim', herWish: 'partly' }),
  ),
  does('kavita', 'medical-examination')(
    (it) => it.at(397, '13:00'),
    (it) => ({
      examinedAt: it.at(397, '11:00'),
      where: { name: it.say(['Sadar Hospital', 'सदर अस्पताल', 'सदर अस्पताल']) },
      by: 'woman-doctor',
      purpose: 'offence',
      agreed: 'yes',
      companion: true,
    }),
    { compartment: 'health' },
  ),
  does('asha', 'search-papers-sent')(
    (it) => it.at(397, '17:00'),
    (it) => ({ sentAt: it.at(397, '15:00'), what: 'both' }),
  ),
  does('asha', 'magistrate-production')(
    (it) => it.at(397, '17:10'),
    (it) => ({ producedAt: it.at(397, '12:20'), whom: 'accused', before: 'proper' }),
  ),
  does('asha', 'remanded')(
    (it) => it.at(397, '17:20'),
    (it) => ({ remandedAt: it.at(397, '12:40'), offence: 'ten' }),
  ),
  does('kavita', 'person-identified')(
    (it) => it.at(396, '12:00'),
    (it) => ({
      name: 'किरण देवी',
      gender: 'female',
      home: { name: it.say(['Raniganj', 'रानीगंज', 'रानीगञ्ज']) },
      family: it.say(['A daughter of five, with her aunt', 'पाँच साल की बेटी, मौसी के पास', 'पाँच वर्षकी छोरी, सानिमासँग']),
      nationality: 'india',
      speaks: 'hi',
      source: 'herself',
    }),
  ),
  does('asha', 'statement-taken')(
    (it) => it.at(395, '16:00'),
    (it) => ({
      span: { from: it.at(395, '12:00'), to: it.at(395, '13:20') },
      before: 'magistrate',
      where: 'court',
      language: 'hi',
      writtenIn: 'hi',
      present: ['support-person'],
      support: 'yes',
      lawyer: 'yes',
      breaks: true,
      readBack: 'yes',
      signed: 'signed',
      acts: ['promised', 'locked-in', 'papers-kept'],
      country: 'IN',
    }),
  ),
  does('asha', 'magistrate-production')(
    (it) => it.at(392, '17:00'),
    (it) => ({
      producedAt: it.at(392, '12:00'),
      whom: 'herself',
      before: 'proper',
      asked: true,
      note: it.say([
        'She was asked alone. She wants to stay until her statement is safe, then to go to her daughter.',
        'उनसे अकेले में पूछा गया। बयान सुरक्षित होने तक रुकेंगी, फिर बेटी के पास जाएँगी।',
        'उहाँलाई एक्लै सोधियो। बयान सुरक्षित नभएसम्म बस्ने, अनि छोरीकहाँ जाने।',
      ]),
    }),
  ),
  ...notes(392, '17:30', ['threshold']),
  ordered(392, '12:40', 'inquiry-custody', [
    'To stay while the inquiry about her family is made.',
    'परिवार की जाँच होने तक यहीं रहें।',
    'परिवारबारे जाँच नसकिएसम्म यहीँ बस्ने।',
  ]),
  ...notes(390, '16:00', ['op-review']),
  does('kavita', 'medical-report-sent')(
    (it) => it.at(388, '12:00'),
    (it) => ({ sentAt: it.at(388, '11:00'), to: it.say(STATION) }),
    { compartment: 'health' },
  ),
  does('asha', 'entitlement-applied')(
    (it) => it.at(386, '12:00'),
    (it) => ({
      what: 'victim-compensation',
      appliedAt: it.at(386, '11:30'),
      to: it.say(['District Legal Services Authority', 'ज़िला विधिक सेवा प्राधिकरण', 'जिल्ला कानुनी सेवा प्राधिकरण']),
      amount: { paise: 30_000_000, currency: 'INR' },
      number: 'VCS/41',
    }),
    { name: 'butterfly-money' },
  ),
  does('kavita', 'home-verified')(
    (it) => it.at(380, '17:00'),
    (it) => ({
      visitedAt: it.at(380, '14:00'),
      fit: 'yes',
      needs: ['money'],
      seen: it.say([
        'Two rooms at her aunt’s. The daughter goes to the anganwadi.',
        'मौसी के घर दो कमरे। बेटी आँगनबाड़ी जाती है।',
        'सानिमाको घरमा दुई कोठा। छोरी आँगनबाडी जान्छिन्।',
      ]),
    }),
  ),
  ordered(376, '13:00', 'released', [
    'She is grown and free to go where she wishes.',
    'वे बालिग़ हैं और जहाँ चाहें जा सकती हैं।',
    'उहाँ बालिग हुनुहुन्छ, जहाँ चाहनुहुन्छ जान सक्नुहुन्छ।',
  ]),
  does('kavita', 'restored')(
    (it) => it.at(375, '18:00'),
    (it) => ({ restoredAt: it.at(375, '15:00'), to: 'relative', herWish: 'yes' }),
  ),
  does('asha', 'police-report')(
    (it) => it.at(330, '16:00'),
    (it) => ({ filedAt: it.at(330, '12:00'), court: it.say(COURT), by: 'investigating' }),
  ),
  does('asha', 'progress-told')(
    (it) => it.at(320, '11:00'),
    (it) => ({ toldAt: it.at(320, '10:30'), to: 'herself', how: 'phone' }),
  ),
  inCourt(312, '11:30', 'appeared'),
  inCourt(303, '12:00', 'copies'),
  does('asha', 'entitlement-sanctioned')(
    (it) => it.at(300, '14:00'),
    (it) => ({
      of: it.entry('butterfly-money'),
      sanctionedAt: it.at(300, '12:00'),
      amount: { paise: 20_000_000, currency: 'INR' },
      number: 'DLSA/118',
    }),
  ),
  inCourt(292, '12:00', 'charge-heard'),
  does('kavita', 'entitlement-in-hand')(
    (it) => it.at(281, '12:00'),
    (it) => ({
      of: it.entry('butterfly-money'),
      inHandAt: it.at(281, '11:00'),
      amount: { paise: 20_000_000, currency: 'INR' },
      saidBy: 'herself',
      control: 'herself',
    }),
  ),
  inCourt(252, '12:00', 'charge-framed'),
  does('asha', 'hearing')(
    (it) => it.at(210, '17:00'),
    (it) => ({ heldAt: it.at(210, '11:00'), court: it.say(COURT), outcome: 'evidence', sheWasThere: true }),
  ),
  does('kavita', 'visit')(
    (it) => it.at(209, '17:00'),
    (it) => ({
      visitedAt: it.at(209, '15:00'),
      where: 'home',
      present: ['alone'],
      note: it.say([
        'She said it all in the court in one morning. She slept the whole day after.',
        'कचहरी में एक ही सुबह सब कह दिया। अगले दिन पूरा दिन सोईं।',
        'अदालतमा एकै बिहान सबै भन्नुभयो। भोलिपल्ट दिनभर सुत्नुभयो।',
      ]),
      how: 'mixed',
    }),
  ),
  inCourt(150, '13:00', 'arguments-closed'),
  inCourt(128, '12:30', 'judgment', [
    'Two persons guilty; one was let go for want of proof.',
    'दो लोग दोषी; एक को सबूत की कमी से छोड़ा गया।',
    'दुई जना दोषी; एक जना प्रमाणको कमीले छुटे।',
  ]),
  does('kavita', 'goal-set')(
    (it) => it.at(120, '15:00'),
    () => ({ words: { text: 'अपना पार्लर, बेटी के स्कूल के पास।', language: 'hi' }, about: 'work' }),
  ),
  ...notes(110, '12:00', ['home-plan', 'home-care', 'home-again'], 'not-needed', [
    'She is grown: the plan is her own.',
    'वे बालिग़ हैं: योजना उनकी अपनी है।',
    'उहाँ बालिग हुनुहुन्छ: योजना उहाँकै हो।',
  ]),
  ...notes(110, '12:05', ['home-unfair', 'home-savings', 'home-warning']),
  does('kavita', 'follow-up-closed')(
    (it) => it.at(34, '12:00'),
    (it) => ({
      closedAt: it.at(34, '11:00'),
      how: 'well',
      note: it.say([
        'She asked for no more visits, and for the number.',
        'उन्होंने कहा अब मिलने न आएँ, नंबर रहने दें।',
        'अब भेट्न नआउनू, नम्बर चाहिँ राख्छु भन्नुभयो।',
      ]),
    }),
  ),
]
