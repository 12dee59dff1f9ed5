// Hindi around questions and her age: what the screens say beside a question, and the steps of the ladder.
import { ofBodies } from './of-bodies.ts'
import { ofPersons } from './of-persons.ts'

export const questions = { ...ofPersons, ...ofBodies } as const

export const questionParts = {
  'examined-late': 'क़ानून के समय के बाद जाँच',
  'sent-late': 'क़ानून के समय के बाद भेजा जाना',
  incomplete: 'कि क़ानून की माँगी कोई बात इसमें नहीं',
  'two-versions': 'दो अलग रूप',
  'inquiry-report': 'सामाजिक जाँच रिपोर्ट',
  'final-order': 'अंतिम आदेश',
  money: 'पैसे',
  'child-sexual': 'बच्चे के साथ यौन अपराध',
  sexual: 'यौन अपराध',
  traffic: 'पैसे का लेन-देन या ज़बरदस्ती का काम',
  bonded: 'क़र्ज़ के बदले काम',
  search: 'जिसकी तलाशी रिकॉर्ड नहीं हुई',
} as const

export const asking = {
  title: 'इस पर नज़र चाहिए',
  why: 'यह क्यों पूछा जा रहा है',
  look: 'पहले यह देखें',
  ours: 'हमारा अपना नियम',
  unsure: 'पुष्टि नहीं हुई',
  about: 'किसके बारे में',
  blames: 'सवाल किसी पर इल्ज़ाम नहीं लगाता और कुछ नहीं रोकता।',
  answer: 'जवाब दें',
  keepOpen: 'खुला रखें',
  pass: 'आगे दें',
  answerWhat: 'क्या बात थी, एक वाक्य में',
  answerChecked: 'क्या देखा, किससे पूछा',
  keepUntil: 'कब तक',
  keepWhy: 'खुला क्यों रहे',
  week: 'एक हफ़्ता',
  fortnight: 'दो हफ़्ते',
  month: 'एक महीना',
  passWhy: 'उन्हें क्यों',
  passNote: 'जो इस महकमे के बाहर हो: वह दफ़्तर नहीं जिसके बारे में सवाल है।',
  save: 'सहेजें',
  saving: 'सहेज रहे हैं',
  notNow: 'अभी नहीं',
  needed: 'कृपया एक वाक्य लिखें।',
  again: 'पहले देखा गया था। उसके बाद कुछ नया लिखा गया।',
  settled: 'देखे गए: {n}',
  notYours: 'इसका जवाब दूसरी भूमिका वाला देगा।',
  today: 'नज़र चाहिए',
  more: '{n} और',
  inTwoBooks: 'दो केसों में',
  openOther: 'दूसरा केस खोलें',
  letter: 'चिट्ठी का मसौदा',
  letterRound:
    '{a} और {b} को। यह मामला पहली बार {from} को उठाया गया। आप दोनों ने कहा है कि दूसरा करे, आख़िरी बार {to} को। {n} दिन निकल गए। निवेदन है कि सात दिन के भीतर मिलकर बताएँ कि कौन करेगा, और हमें तथा उन्हें सूचित करें।',
  letterConviction:
    '{by} को। {what} का आवेदन {from} को दिया गया। {to} को जवाब मिला कि सज़ा होने तक रुकें। यह मदद सज़ा पर टिकी नहीं है ({law})। निवेदन है कि अभी फ़ैसला करें और वजह लिखकर दें।',
} as const

export const ageWords = {
  title: 'उनकी उम्र, क़दम-दर-क़दम',
  order: 'क़ानून के क्रम में',
  settled: 'आदेश से तय: {by}, {when}',
  notSettled: 'उम्र किसी आदेश से तय नहीं हुई है। काग़ज़ साथ-साथ रखे हैं।',
  obvious: 'साफ़ है कि बच्चा हैं: और सबूत की राह नहीं देखी जाती।',
  born: 'जन्म {day}',
  bornBetween: 'जन्म {from} और {to} के बीच',
  doubted: 'शक है',
  notAsked: 'कुछ नहीं, और माँगा नहीं गया',
  waiting: '{when} को माँगा, जवाब नहीं आया',
  none: '{when} को माँगा: है ही नहीं',
  refused: '{when} को माँगा: दिया नहीं',
  found: '{when} को माँगा, मिला',
  onlyThen: 'तभी, जब ऊपर के दोनों न हों।',
  beside: 'साथ रखा है, अकेले कुछ साबित नहीं करता',
  apart: '{n} काग़ज़ मेल नहीं खाते।',
  favour: 'शक का फ़ायदा उन्हें: जो सबसे कम उम्र हो सकती है, वही मानी जाती है।',
  follows: 'आज इससे क्या होता है',
  isUntil: '{law}: {term}, {day} तक',
  maybeUntil: '{law}: {term} हो सकती हैं, {day} तक वैसा ही माना जाए',
  no: '{law}: {term} नहीं',
  testDue: 'जाँच का आदेश {when}, {due} तक होनी है',
  terms: {
    child: 'बच्चा',
    minor: 'नाबालिग़',
    adolescent: 'किशोर',
  },
} as const

export const ageSteps = {
  school: 'स्कूल का जन्म-तिथि प्रमाण-पत्र, या मैट्रिक',
  birth: 'नगर निकाय या पंचायत का जन्म प्रमाण-पत्र',
  test: 'उम्र की डॉक्टरी जाँच',
  hospital: 'अस्पताल का जन्म अभिलेख',
  registrar: 'जन्म पंजीकरण',
  'school-record': 'स्कूल का अभिलेख',
  'hospital-test': 'अस्पताल का उम्र प्रमाण-पत्र',
  family: 'जन्म-कुंडली, या परिवार का कहना',
} as const

export const ageLaws = {
  'age-jj': 'किशोर न्याय क़ानून',
  'age-pocso': 'यौन अपराधों से बचाव',
  'age-bns': 'न्याय संहिता',
  'age-itpa-child': 'अनैतिक व्यापार क़ानून',
  'age-itpa-minor': 'अनैतिक व्यापार क़ानून',
  'age-calpra-child': 'बाल मज़दूरी',
  'age-calpra-adol': 'बाल मज़दूरी',
  'age-httca': 'नेपाल का मानव तस्करी क़ानून',
  'age-dpdp': 'डेटा सुरक्षा क़ानून',
} as const
