// A page for the printer.

import { Button } from '../../button/index.ts'
import { Paper, PaperBeside, PaperBoxes, PaperFacts, PaperTick } from '../../paper/index.ts'
import { Dock } from '../../shell/index.ts'
import { say } from '../say.tsx'

export const PaperPage = () => (
  <>
    <Paper
      lang="hi"
      title="मुक्ति प्रमाण-पत्र के लिए आवेदन"
      rule="बंधित श्रम पद्धति (उत्सादन) अधिनियम, 1976, धारा 10 से 12"
      plain="सादे शब्दों में: पेशगी या क़र्ज़ के बदले रोके गए व्यक्ति को आज़ाद मानने का काग़ज़"
      code={
        <svg viewBox="0 0 21 21" aria-hidden="true">
          <path d="M0 0h7v7h-7ZM14 0h7v7h-7ZM0 14h7v7h-7ZM9 2h3v3h-3ZM9 9h6v2h-3v3h6v7h-4v-4h-5Z" />
        </svg>
      }
      band={[
        <span key="number">
          क्रमांक <b>DVP-2026-BL-0093</b>
        </span>,
        <span key="date">
          दिनांक <b>24 नवंबर 2026</b>
        </span>,
        <span key="page">
          पृष्ठ <b>1 / 1</b>
        </span>,
      ]}
      foot={['प्रपत्र BL-1 · राज्य का प्रपत्र संख्या: सत्यापित नहीं', 'इस काग़ज़ की जाँच: QR, या क्रमांक बोलकर']}
    >
      <p>सेवा में, ज़िला मजिस्ट्रेट / अनुमंडल मजिस्ट्रेट, देवीपुर (बिहार)</p>
      <PaperFacts
        facts={[
          { key: 'name', label: 'आवेदक का नाम', value: 'सुखन' },
          { key: 'father', label: 'पिता / पति का नाम', value: 'मंगल' },
          { key: 'place', label: 'काम की जगह', value: 'ईंट भट्ठा, नहर के पूरब, सोनापुर (उत्तर प्रदेश)', wide: true },
          { key: 'from', label: 'कब से', value: 'छठ 2025 के आसपास' },
          { key: 'advance', label: 'पेशगी', value: '₹12,000 (बारह हज़ार रुपये)' },
        ]}
      />
      <PaperBeside
        written={{ label: 'थाने के ज्ञापन में लिखा है (19 नवंबर)', text: '“मज़दूर अपनी इच्छा से काम कर रहा था।”' }}
        hers={{ label: 'आवेदक का कहना है (20 नवंबर)', lang: 'bho', text: '“हम जाए चाहत रहनी, बाकिर जाए ना देत रहलें।”' }}
      />
      <p>
        <PaperTick ticked>मज़दूरी का हिसाब</PaperTick>
        <PaperTick ticked={false}>बैंक पासबुक (नहीं है)</PaperTick>
      </p>
      <PaperBoxes
        boxes={[
          { key: 'thumb', label: 'बाएँ अँगूठे का निशान', note: 'पढ़कर सुनाया गया: भोजपुरी में', thumb: true },
          { key: 'sign', label: 'आवेदक के हस्ताक्षर', note: 'दिनांक:' },
          { key: 'got', label: 'प्राप्त किया: नाम, पद, मुहर' },
        ]}
      />
    </Paper>
    <Dock
      act={
        <Button kind="go" iconAfter="print" onPress={() => window.print()}>
          {say('Print', 'छापें')}
        </Button>
      }
    />
  </>
)
