// Nepali for days in court, and days put off.
import type { KindsWords } from '../../kind-words.ts'

export const court = {
  adjournment: {
    label: 'सुनुवाइ सर्‍यो',
    headline: 'सुनुवाइ सर्‍यो। सार्न कसले भन्यो: {askedBy}',
    fields: {
      hearingAt: 'कुन सुनुवाइ सर्‍यो',
      askedBy: {
        label: 'सार्न कसले भन्यो',
        choices: {
          defence: 'अभियुक्त पक्षले',
          prosecution: 'सरकारी पक्षले',
          court: 'अदालत आफैँले',
          her: 'उहाँले वा उहाँको वकिलले',
          unknown: 'थाहा छैन',
        },
      },
      reason: {
        label: 'कारण',
        choices: {
          'lawyer-absent': 'वकिल आउनुभएन',
          'witness-absent': 'साक्षी आउनुभएन',
          'not-produced': 'अभियुक्तलाई ल्याइएन',
          time: 'समय पुगेन',
          papers: 'कागज पुगेन',
          strike: 'हडताल',
          other: 'अर्को कारण',
          none: 'कारण दिइएन',
        },
      },
      nextAt: 'अर्को तारिख',
      note: 'टिपोट',
      witnessPresent: 'साक्षी उपस्थित थिए',
    },
  },
  hearing: {
    label: 'सुनुवाइ',
    headline: 'सुनुवाइ, {court}: {outcome}',
    fields: {
      heldAt: 'कहिले',
      court: 'अदालत',
      outcome: {
        label: 'के भयो',
        choices: {
          evidence: 'साक्षी वा प्रमाण सुनियो',
          argued: 'बहस भयो',
          order: 'आदेश भयो',
          judgment: 'फैसला',
          bail: 'जमानत मागियो',
          'not-held': 'सुनुवाइ भएन',
          other: 'अरू केही',
        },
      },
      sheWasThere: 'उहाँ त्यहाँ हुनुहुन्थ्यो कि',
      nextAt: 'अर्को तारिख',
      note: 'टिपोट',
    },
  },
} as const satisfies KindsWords<'adjournment' | 'hearing'>
