// Hindi: why a field was not taken. Said beside the field.

export const faults = {
  missing: 'यह ज़रूरी है।',
  empty: 'यह ज़रूरी है।',
  'too-long': 'यह बहुत लंबा है।',
  'too-small': 'यह बहुत छोटा है।',
  'too-large': 'यह बहुत बड़ा है।',
  'hidden-characters': 'इसमें छिपे हुए अक्षर हैं। इसे फिर से लिखें।',
  'broken-characters': 'इसमें टूटे हुए अक्षर हैं। इसे फिर से लिखें।',
  'not-a-moment': 'यह दिन और समय नहीं है।',
  'not-a-day': 'यह कोई दिन नहीं है।',
  'ends-before-it-begins': 'अंत शुरुआत से पहले का है।',
  'not-a-choice': 'यह दी गई सूची में नहीं है।',
  'not-a-number': 'यह पूरी संख्या नहीं है।',
  'not-yes-or-no': 'हाँ या नहीं।',
  'not-a-language': 'यह भाषा हम अभी दर्ज करना नहीं जानते।',
  'not-an-id': 'रिकॉर्ड में ऐसा कुछ नहीं मिला।',
  'not-a-media-type': 'इस तरह की फ़ाइल यहाँ नहीं पहचानी जाती।',
  twice: 'एक ही जवाब यहाँ दो बार है।',
  'unknown-field': 'यहाँ ऐसा कोई खाना नहीं है।',
  'unknown-version': 'यह फ़ॉर्म किसी और समय का है, जिसे यह रिकॉर्ड नहीं पहचानता।',
  'wrong-form': 'यह जिस तरह लिखा जाना चाहिए, वैसा नहीं है।',
} as const
