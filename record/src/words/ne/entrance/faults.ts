// Nepali: why a field was not taken. Said beside the field.

export const faults = {
  missing: 'यो चाहिन्छ।',
  empty: 'यो चाहिन्छ।',
  'too-long': 'यो धेरै लामो भयो।',
  'too-small': 'यो धेरै सानो भयो।',
  'too-large': 'यो धेरै ठूलो भयो।',
  'hidden-characters': 'यसमा लुकेका अक्षर छन्। फेरि लेख्नुहोस्।',
  'broken-characters': 'यसमा बिग्रिएका अक्षर छन्। फेरि लेख्नुहोस्।',
  'not-a-moment': 'यो दिन र समय होइन।',
  'not-a-day': 'यो दिन होइन।',
  'ends-before-it-begins': 'अन्त्य सुरुभन्दा अघिको छ।',
  'not-a-choice': 'यो दिइएको सूचीमा छैन।',
  'not-a-number': 'यो पूर्ण सङ्ख्या होइन।',
  'not-yes-or-no': 'हो वा होइन।',
  'not-a-language': 'यो भाषा लेखेर राख्न हामीलाई अझै आउँदैन।',
  'not-an-id': 'अभिलेखमा यस्तो केही भेटिएन।',
  'not-a-media-type': 'यस्तो खालको फाइल यहाँ चिनिँदैन।',
  twice: 'एउटै जवाफ यहाँ दुई पटक छ।',
  'unknown-field': 'यहाँ यस्तो भर्ने ठाउँ छैन।',
  'unknown-version': 'यो फारम अर्कै समयको हो, यो अभिलेखले चिन्दैन।',
  'wrong-form': 'यो जसरी लेखिनुपर्ने हो, त्यसरी लेखिएको छैन।',
} as const
