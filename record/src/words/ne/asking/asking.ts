// Nepali around questions and her age: what the screens say beside a question, and the steps of the ladder.
import { ofBodies } from './of-bodies.ts'
import { ofPersons } from './of-persons.ts'

export const questions = { ...ofPersons, ...ofBodies } as const

export const questionParts = {
  'examined-late': 'कानुनको समयपछि जाँच',
  'sent-late': 'कानुनको समयपछि पठाइएको',
  incomplete: 'कानुनले खोजेको कुरा नभएको',
  'two-versions': 'दुई फरक रूप',
  'inquiry-report': 'सामाजिक जाँच प्रतिवेदन',
  'final-order': 'अन्तिम आदेश',
  money: 'रकम',
  'child-sexual': 'बालबालिकामाथि यौन अपराध',
  sexual: 'यौन अपराध',
  traffic: 'पैसाको लेनदेन वा जबर्जस्ती काम',
  bonded: 'ऋणको सट्टा काम',
  search: 'जसको खानतलासी रेकर्ड भएन',
} as const

export const asking = {
  title: 'यसलाई हेर्नुपर्छ',
  why: 'यो किन सोधिँदै छ',
  look: 'पहिले यो हेर्नुहोस्',
  ours: 'हाम्रै नियम',
  unsure: 'पुष्टि भएको छैन',
  about: 'केका बारेमा',
  blames: 'प्रश्नले कसैलाई दोष दिँदैन र केही रोक्दैन।',
  answer: 'जवाफ दिने',
  keepOpen: 'खुला राख्ने',
  pass: 'अरूलाई दिने',
  answerWhat: 'के कुरा थियो, एक वाक्यमा',
  answerChecked: 'के हेरियो, कसलाई सोधियो',
  keepUntil: 'कहिलेसम्म',
  keepWhy: 'किन खुला रहने',
  week: 'एक हप्ता',
  fortnight: 'दुई हप्ता',
  month: 'एक महिना',
  passWhy: 'उहाँहरूलाई किन',
  passNote: 'यो निकायबाहिरको कोही: जसका बारेमा प्रश्न हो त्यो कार्यालय होइन।',
  save: 'सुरक्षित राख्ने',
  saving: 'राख्दै छ',
  notNow: 'अहिले होइन',
  needed: 'कृपया एक वाक्य लेख्नुहोस्।',
  again: 'पहिले हेरिएको थियो। त्यसपछि नयाँ कुरा लेखियो।',
  settled: 'हेरिएका: {n}',
  notYours: 'यसको जवाफ अर्को भूमिकाकाले दिन्छन्।',
  today: 'हेर्नुपर्ने',
  more: 'थप {n}',
  inTwoBooks: 'दुई केसमा',
  openOther: 'अर्को केस खोल्ने',
  letter: 'पत्रको मस्यौदा',
  letterRound:
    '{a} र {b} लाई। यो मामिला पहिलो पटक {from} मा उठाइयो। तपाईंहरू दुवैले अर्कोले गर्नुपर्छ भन्नुभएको छ, अन्तिम पटक {to} मा। {n} दिन बिते। सात दिनभित्र मिलेर कसले गर्ने तोकी हामीलाई र उहाँलाई जानकारी दिनुहोला।',
  letterConviction:
    '{by} लाई। {what} को निवेदन {from} मा दिइयो। {to} मा सजायसम्म पर्खन भनियो। यो सहयोग सजायमा भर पर्दैन ({law})। अहिले नै निर्णय गरी कारण लेखेर दिनुहोला।',
} as const

export const ageWords = {
  title: 'उहाँको उमेर, खुड्किलो-खुड्किलो',
  order: 'कानुनको क्रममा',
  settled: 'आदेशले टुङ्गो: {by}, {when}',
  notSettled: 'उमेर कुनै आदेशले टुङ्ग्याएको छैन। कागज सँगसँगै छन्।',
  obvious: 'बालबालिका भएको प्रस्ट छ: थप प्रमाण पर्खिँदैन।',
  born: 'जन्म {day}',
  bornBetween: 'जन्म {from} र {to} बीच',
  doubted: 'शंका छ',
  notAsked: 'केही छैन, र मागिएको छैन',
  waiting: '{when} मा मागियो, जवाफ आएको छैन',
  none: '{when} मा मागियो: छैन',
  refused: '{when} मा मागियो: दिइएन',
  found: '{when} मा मागियो, भेटियो',
  onlyThen: 'माथिका दुवै नभए मात्र।',
  beside: 'सँगै राखिएको, एक्लै केही प्रमाणित गर्दैन',
  apart: '{n} कागज मिल्दैनन्।',
  favour: 'शंकाको सुविधा उहाँलाई: हुन सक्ने सबैभन्दा कम उमेर मानिन्छ।',
  follows: 'आज यसबाट के हुन्छ',
  isUntil: '{law}: {term}, {day} सम्म',
  maybeUntil: '{law}: {term} हुन सक्नुहुन्छ, {day} सम्म त्यस्तै मान्ने',
  no: '{law}: {term} होइन',
  testDue: 'जाँचको आदेश {when}, {due} सम्म हुनुपर्छ',
  terms: {
    child: 'बालबालिका',
    minor: 'नाबालक',
    adolescent: 'किशोर',
  },
} as const

export const ageSteps = {
  school: 'विद्यालयको जन्ममिति प्रमाणपत्र, वा म्याट्रिक',
  birth: 'नगरपालिका वा पञ्चायतको जन्म प्रमाणपत्र',
  test: 'उमेरको चिकित्सकीय जाँच',
  hospital: 'अस्पतालको जन्म अभिलेख',
  registrar: 'जन्म दर्ता',
  'school-record': 'विद्यालयको अभिलेख',
  'hospital-test': 'अस्पतालको उमेर प्रमाणपत्र',
  family: 'चिना, वा परिवारको भनाइ',
} as const

export const ageLaws = {
  'age-jj': 'किशोर न्याय ऐन',
  'age-pocso': 'यौन अपराधबाट संरक्षण',
  'age-bns': 'न्याय संहिता',
  'age-itpa-child': 'अनैतिक व्यापार ऐन',
  'age-itpa-minor': 'अनैतिक व्यापार ऐन',
  'age-calpra-child': 'बाल श्रम',
  'age-calpra-adol': 'बाल श्रम',
  'age-httca': 'नेपालको मानव बेचबिखन ऐन',
  'age-dpdp': 'डाटा संरक्षण ऐन',
} as const
