// White Rabbit: a girl of sixteen from Nepal, found at an orchestra near the border. A whole way: her statement kept before she left, her
// home seen from the other side, handed over at the border, the court of Nepal, and the money in the end.
import { inBook, type Step, type Told } from '../../step.ts'

const { does, brings, notes, inCourt } = inBook('white-rabbit')

const STATION: Told = ['Raniganj', 'रानीगंज', 'रानीगञ्ज']
const CENTRE: Told = ['Rehabilitation centre, Janakpur side', 'पुनर्वास केंद्र, जनकपुर की ओर', 'पुनर्स्थापना केन्द्र, जनकपुरतिर']

const inNepal = (
  daysAgo: number,
  time: string,
  step: 'complaint' | 'certified' | 'conviction' | 'compensation' | 'centre-in' | 'centre-left',
  note?: Told,
): Step =>
  does('asha', 'nepal-step')(
    (it) => it.at(daysAgo, '19:00'),
    (it) => ({
      doneAt: it.at(daysAgo, time).replace('+05:30', '+05:45'),
      step,
      ...(step === 'complaint' && { warned: 'yes' as const }),
      ...(step.startsWith('centre') && { where: { name: it.say(CENTRE) } }),
      ...(note && { note: it.say(note) }),
    }),
  )

const committee = (
  daysAgo: number,
  time: string,
  sort: 'interim' | 'inquiry' | 'age' | 'restoration',
  words: Told,
): Step =>
  does('sushila', 'order')(
    (it) => it.at(daysAgo, '17:30'),
    (it) => ({ orderedAt: it.at(daysAgo, time), by: 'committee', sort, words: it.say(words), members: 3 }),
  )

export const whiteRabbit: readonly Step[] = [
  does('kavita', 'report-received')(
    (it) => it.at(420, '19:00'),
    (it) => ({
      toldAt: it.at(420, '18:30'),
      what: it.say([
        'A partner in Nepal says: a girl called her sister from an orchestra near Raniganj. She asked in Nepali to be fetched.',
        'नेपाल की एक साथी संस्था बताती है: रानीगंज के पास के ऑर्केस्ट्रा से एक लड़की ने बहन को फ़ोन किया। नेपाली में कहा, मुझे ले जाओ।',
        'नेपालको साथी संस्था भन्छ: रानीगञ्जनजिकको अर्केस्ट्राबाट एउटी केटीले दिदीलाई फोन गरिन्। मलाई लिन आऊ भनिन्।',
      ]),
      toldBy: 'organisation',
      about: ['circus'],
      person: 'girl',
      ageSaid: { from: 15, to: 17 },
      where: { name: it.say(STATION) },
      danger: 'now',
      alias: { colour: 5, animal: 'rabbit' },
    }),
  ),
  brings('farida', 420, '19:10'),
  brings('asha', 420, '19:11'),
  ...notes(420, '21:00', [
    'op-plan',
    'op-women',
    'op-member',
    'op-beds',
    'op-interpreter',
    'op-vehicle',
    'op-payer',
    'op-quiet',
  ]),
  does('kavita', 'taken-charge')(
    (it) => it.at(419, '09:00'),
    (it) => ({
      takenAt: it.at(419, '06:30'),
      age: 'maybe',
      by: 'sjpu',
      holder: it.say(['Juvenile police unit, Devipur', 'किशोर पुलिस इकाई, देवीपुर', 'किशोर प्रहरी एकाइ, देवीपुर']),
    }),
  ),
  ...notes(419, '10:00', ['op-witnesses', 'op-recorded', 'op-apart', 'op-headcount', 'op-no-blame']),
  does('kavita', 'her-words')(
    (it) => it.at(419, '11:00'),
    (it) => ({
      words: { text: 'दिदीलाई भन्नुहोस्, म ठिक छु। घर जान्छु, तर बुबालाई अहिले नभन्नुहोस्।', language: 'ne' },
      plain: it.say([
        'Tell my sister I am well. I will go home, but do not tell father yet.',
        'दीदी को कहिए, मैं ठीक हूँ। घर जाऊँगी, पर पिताजी को अभी मत बताइए।',
        'दिदीलाई भन्नुहोस्, म ठिक छु। घर जान्छु, तर बुबालाई अहिले नभन्नुहोस्।',
      ]),
      about: 'wants',
      saidAt: it.at(419, '10:40'),
    }),
  ),
  does('kavita', 'person-identified')(
    (it) => it.at(419, '11:20'),
    (it) => ({
      name: 'सरिता',
      gender: 'female',
      home: { name: it.say(['A village in the hills, Nepal', 'पहाड़ का गाँव, नेपाल', 'पहाडको गाउँ, नेपाल']) },
      family: it.say([
        'An elder sister; father works abroad',
        'बड़ी बहन; पिता बाहर काम करते हैं',
        'दिदी; बुबा बाहिर काम गर्नुहुन्छ',
      ]),
      nationality: 'nepal',
      speaks: 'ne',
      source: 'herself',
    }),
  ),
  does('kavita', 'consent-given')(
    (it) => it.at(419, '12:00'),
    (it) => ({
      askedAt: it.at(419, '11:30'),
      purpose: 'family',
      recipient: it.say([
        'Her sister, and the centre in Nepal',
        'उनकी बहन, और नेपाल का केंद्र',
        'उहाँकी दिदी, र नेपालको केन्द्र',
      ]),
      content: ['identity', 'where'],
      until: { from: '2027-12-31', to: '2027-12-31' },
      taughtBack: { text: 'दिदी र केन्द्रले मात्र थाहा पाउँछन् म कहाँ छु।', language: 'ne' },
      present: ['interpreter'],
    }),
  ),
  brings('sushila', 419, '12:10', 'law-requires'),
  does('asha', 'fir-registered')(
    (it) => it.at(419, '16:00'),
    (it) => ({
      registeredAt: it.at(419, '14:30'),
      station: { name: it.say(STATION) },
      number: '97/25',
      sections: 'BNS 143(4), 146; CALPRA 14; JJ 79',
      sexual: 'no',
      rape: 'no',
      gravest: 'ten',
      copyGiven: true,
    }),
  ),
  does('sushila', 'committee-production')(
    (it) => it.at(419, '17:00'),
    (it) => ({
      producedAt: it.at(419, '16:10'),
      before: 'committee',
      committee: { name: it.say(['Devipur', 'देवीपुर', 'देवीपुर']) },
      heard: true,
      report: true,
    }),
  ),
  committee(419, '16:40', 'interim', [
    'To stay at Aangan; the interpreter comes each second day.',
    'आँगन में रहे; दुभाषिया हर दूसरे दिन आए।',
    'आँगनमा बस्ने; दोभासे एक दिन बिराएर आउने।',
  ]),
  committee(418, '11:30', 'inquiry', [
    'The inquiry goes through the centre in Nepal.',
    'जाँच नेपाल के केंद्र के माध्यम से हो।',
    'जाँच नेपालको केन्द्रमार्फत हुने।',
  ]),
  brings('meena', 419, '17:40', 'ordered'),
  does('meena', 'placement')(
    (it) => it.at(419, '20:00'),
    (it) => ({
      home: { name: it.say(['Aangan Home for Girls', 'आँगन बालिका गृह', 'आँगन बालिका गृह']) },
      arrivedAt: it.at(419, '19:00'),
      stay: 'interim',
      herWish: 'yes',
    }),
  ),
  does('kavita', 'medical-examination')(
    (it) => it.at(418, '13:00'),
    (it) => ({
      examinedAt: it.at(418, '11:30'),
      where: { name: it.say(['Sadar Hospital', 'सदर अस्पताल', 'सदर अस्पताल']) },
      by: 'woman-doctor',
      purpose: 'health',
      agreed: 'yes',
      companion: true,
    }),
    { compartment: 'health' },
  ),
  ...notes(417, '12:00', ['nepal-told'], 'done', [
    'Embassy and partner told; the police of her district after she agreed.',
    'दूतावास और साथी संस्था को बताया; उनके ज़िले की पुलिस को उनकी हाँ के बाद।',
    'दूतावास र साथी संस्थालाई भनियो; उहाँको जिल्लाको प्रहरीलाई उहाँको सहमतिपछि।',
  ]),
  ...notes(417, '12:10', ['bonded'], 'not-needed'),
  ...notes(415, '12:10', ['op-review']),
  does('kavita', 'age-evidence')(
    (it) => it.at(413, '12:00'),
    (it) => ({
      source: 'school-birth',
      age: { from: 16, to: 16 },
      seenBy: it.say([
        'Copy sent by the school in Nepal; the number was checked by phone',
        'नेपाल के स्कूल ने प्रति भेजी; नंबर फ़ोन पर मिलाया गया',
        'नेपालको विद्यालयले प्रति पठायो; नम्बर फोनमा मिलाइयो',
      ]),
    }),
    { compartment: 'coordination' },
  ),
  does('asha', 'statement-taken')(
    (it) => it.at(412, '15:00'),
    (it) => ({
      span: { from: it.at(412, '12:00'), to: it.at(412, '13:30') },
      before: 'magistrate',
      where: 'court',
      language: 'ne',
      writtenIn: 'hi',
      present: ['interpreter', 'support-person'],
      interpreter: true,
      support: 'yes',
      lawyer: 'yes',
      breaks: true,
      readBack: 'yes',
      signed: 'signed',
      acts: ['promised', 'taken', 'made-to-work', 'papers-kept'],
      country: 'IN',
    }),
  ),
  ...notes(411, '11:00', ['police-statement'], 'not-needed', [
    'She had said it to the Magistrate; nobody asked again.',
    'मजिस्ट्रेट के सामने कह चुकी थीं; किसी ने दोबारा नहीं पूछा।',
    'दण्डाधिकारीसमक्ष भनिसक्नुभएको थियो; कसैले फेरि सोधेन।',
  ]),
  committee(410, '12:00', 'age', [
    'Sixteen, by the paper of her school.',
    'स्कूल के काग़ज़ से सोलह साल।',
    'विद्यालयको कागजबाट सोह्र वर्ष।',
  ]),
  does('kavita', 'inquiry-filed')(
    (it) => it.at(399, '12:00'),
    (it) => ({ filedAt: it.at(399, '11:00') }),
  ),
  does('kavita', 'home-verification-asked')(
    (it) => it.at(416, '12:00'),
    (it) => ({ askedAt: it.at(416, '11:00'), of: it.say(CENTRE), wantedBy: it.on(400) }),
  ),
  does('kavita', 'home-verified')(
    (it) => it.at(396, '17:00'),
    (it) => ({
      visitedAt: it.at(398, '13:00'),
      fit: 'with-help',
      needs: ['school', 'money'],
      seen: it.say([
        'The centre went on foot. The sister has a room and a shop; the agent’s uncle lives in the next ward.',
        'केंद्र के लोग पैदल गए। बहन के पास कमरा और दुकान है; एजेंट का चाचा अगले वार्ड में रहता है।',
        'केन्द्रका मान्छे हिँडेर गए। दिदीको कोठा र पसल छ; एजेन्टको काका अर्को वडामा बस्छ।',
      ]),
    }),
  ),
  does('meena', 'care-report')(
    (it) => it.at(394, '12:00'),
    (it) => ({ madeAt: it.at(394, '11:00'), what: 'plan' }),
  ),
  committee(380, '13:00', 'restoration', [
    'To go home to Nepal: first the centre, then her sister. The State’s leave is with the file.',
    'नेपाल घर जाए: पहले केंद्र, फिर बहन। राज्य की अनुमति फ़ाइल में है।',
    'नेपाल घर जाने: पहिले केन्द्र, अनि दिदी। राज्यको अनुमति फाइलमा छ।',
  ]),
  does('kavita', 'restored')(
    (it) => it.at(366, '19:00'),
    (it) => ({
      restoredAt: it.at(366, '12:30'),
      to: 'other',
      where: { name: it.say(['At the border post, to the centre', 'सीमा चौकी पर, केंद्र को', 'सीमा नाकामा, केन्द्रलाई']) },
      herWish: 'yes',
      note: it.say([
        'With her bag, her phone and the paper of her school.',
        'अपने बैग, फ़ोन और स्कूल के काग़ज़ के साथ।',
        'आफ्नो झोला, फोन र विद्यालयको कागजसहित।',
      ]),
    }),
  ),
  inNepal(366, '16:00', 'centre-in'),
  inNepal(362, '11:00', 'complaint', [
    'A lawyer of her choice sat with her and told her what changing it can mean.',
    'उनकी पसंद की वकील साथ बैठीं और बताया कि बयान बदलने का क्या मतलब हो सकता है।',
    'उहाँले रोजेकी वकिल सँगै बसिन् र बयान फेर्दा के हुन सक्छ भनिन्।',
  ]),
  inNepal(362, '15:30', 'certified'),
  does('asha', 'police-report')(
    (it) => it.at(345, '15:00'),
    (it) => ({
      filedAt: it.at(345, '12:00'),
      court: it.say(['Sessions Court, Devipur', 'सत्र न्यायालय, देवीपुर', 'सत्र अदालत, देवीपुर']),
      by: 'investigating',
    }),
  ),
  does('asha', 'progress-told')(
    (it) => it.at(322, '12:00'),
    (it) => ({ toldAt: it.at(322, '11:30'), to: 'herself', how: 'phone' }),
  ),
  inCourt(200, '12:30', 'judgment', [
    'She was heard by video from the District Court in Nepal. Guilty under BNS 143(4).',
    'नेपाल की ज़िला अदालत से वीडियो पर सुनी गईं। BNS 143(4) में दोषी।',
    'नेपालको जिल्ला अदालतबाट भिडियोमा सुनियो। BNS १४३(४) मा दोषी।',
  ]),
  inNepal(171, '12:00', 'centre-left', [
    'She stayed until her examination was over, then went to her sister.',
    'परीक्षा पूरी होने तक रुकीं, फिर बहन के पास गईं।',
    'परीक्षा सकिएसम्म बस्नुभयो, अनि दिदीकहाँ जानुभयो।',
  ]),
  ...notes(170, '12:00', ['money-and-school', 'home-papers', 'home-savings', 'home-warning'], 'done', [
    'Class eleven, a citizenship paper, an account in her own name.',
    'ग्यारहवीं, नागरिकता का काग़ज़, अपने नाम का खाता।',
    'कक्षा एघार, नागरिकताको कागज, आफ्नै नाममा खाता।',
  ]),
  inNepal(96, '13:00', 'conviction'),
  inNepal(31, '14:00', 'compensation', [
    'Into her own account; her sister went along.',
    'उनके अपने खाते में; बहन साथ गई।',
    'उहाँकै खातामा; दिदी सँगै गइन्।',
  ]),
  does('kavita', 'visit')(
    (it) => it.at(30, '17:00'),
    (it) => ({
      visitedAt: it.at(30, '16:30'),
      where: 'phone',
      note: it.say([
        'Class eleven. She sells tea in her sister’s shop after school.',
        'ग्यारहवीं में हैं। स्कूल के बाद बहन की दुकान पर चाय बेचती हैं।',
        'कक्षा एघारमा छिन्। विद्यालयपछि दिदीको पसलमा चिया बेच्छिन्।',
      ]),
      how: 'well',
    }),
  ),
]
