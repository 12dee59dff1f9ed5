// What each duty is called, as something to do, and in one plain sentence what the law asks. The sentence speaks of the law of
// today; a test compares its number with the law data. Where the law names no time, neither does the sentence.
import type { Duty } from '../../folds/owed/duty.ts'

export const protocols = {
  'production-before-committee': {
    label: 'Bring her before the Child Welfare Committee',
    owed: 'Within 24 hours of taking charge, the journey not counted. When the Committee is not sitting, one member is enough (s.28(3)): the time runs on.',
  },
  'interim-placement': {
    label: 'Order where she stays for now',
    owed: 'The Child Welfare Committee says where she stays while it inquires; the law names no time.',
  },
  'social-investigation-ordered': {
    label: 'Order the social investigation',
    owed: 'After she first came before the Child Welfare Committee; the law names no time.',
  },
  'social-investigation-report': {
    label: 'File the social investigation report',
    owed: 'Within 15 days of the order of the Child Welfare Committee.',
  },
  'final-order': {
    label: 'Make the final order',
    owed: 'Within 4 months of the day she first came before the Child Welfare Committee.',
  },
  'two-year-follow-up': {
    label: 'Stay in touch with her',
    owed: 'For 2 years after she went home.',
  },
  'offence-reported': {
    label: 'Tell the police of the offence',
    owed: 'The law requires it: whoever knows of a sexual offence against a child tells the police at once.',
  },
  'committee-and-court-told': {
    label: 'Tell the Child Welfare Committee and the Special Court',
    owed: 'Within 24 hours of the report to the police, and both of them.',
  },
  'medical-examination-of-child': {
    label: 'Take the child to a doctor',
    owed: 'Within 24 hours of the report to the police, FIR or none; without consent there is no examination.',
  },
  'fir-registered': {
    label: 'Register the FIR',
    owed: 'At once, whichever station the place belongs to, and the copy is free.',
  },
  'fir-refused-remedy': {
    label: 'Write to the Superintendent of Police',
    owed: 'When a station refuses, she may write to the Superintendent, then go to the Magistrate; the law names no time.',
  },
  'medical-examination': {
    label: 'Send her to a doctor',
    owed: 'Within 24 hours of the information of rape; without consent there is no examination.',
  },
  'medical-report-sent': {
    label: 'Send the medical report to the investigating officer',
    owed: 'Within 7 days of the examination.',
  },
  'told-how-the-case-stands': {
    label: 'Tell her how the case stands',
    owed: 'Within 90 days of the FIR, she or the one who complained is told.',
  },
  'investigation-two-months': {
    label: 'Finish the investigation',
    owed: 'Within 2 months of the FIR, for rape and for POCSO sections 4, 6, 8 and 10.',
  },
  'bondage-inquiry': {
    label: 'Inquire into the bonded labour',
    owed: 'The District Magistrate inquires, and acts at once if it is found; the law names no time for the inquiry.',
  },
  'release-certificate': {
    label: 'Give her the release certificate',
    owed: 'After bonded labour was found; no time for it is confirmed.',
  },
  'immediate-cash': {
    label: 'Pay the immediate cash',
    owed: 'After bonded labour was found, without waiting for the trial; the scheme names no day.',
  },
  'lost-child-told': {
    label: 'Tell about the child who was found',
    owed: 'Within 24 hours, the journey not counted: the helpline, the police, the Committee or the district unit, or a registered home.',
  },
  'lost-child-on-portal': {
    label: 'Put the child on the portal',
    owed: 'The Committee, the district unit or the home puts it there; the law names no time.',
  },
  'production-report': {
    label: 'File the production report (Form 17)',
    owed: 'At once, with the production; whoever brings the child files it.',
  },
  'age-test-made': {
    label: 'Make the age test',
    owed: 'Within 15 days of the order; only where no paper of birth is to be had.',
  },
  'brought-to-home-district': {
    label: 'Bring her to her home district',
    owed: 'Within 15 days of receiving the order; a woman officer goes with a girl.',
  },
  'free-for-adoption-youngest': {
    label: 'Decide whether the child may be adopted',
    owed: 'Within 2 months of the first production, up to the age of two; three members must sit.',
  },
  'free-for-adoption-older': {
    label: 'Decide whether the child may be adopted',
    owed: 'Within 4 months of the first production, above the age of two; three members must sit.',
  },
  'appeal-against-committee': {
    label: 'She may appeal against the order',
    owed: 'Open for 30 days from the order, to the Children’s Court; owed by nobody. A late appeal can be allowed for a good reason.',
  },
  'care-plan-reviewed': {
    label: 'Make or review her care plan',
    owed: 'Every 3 months while she is in the home.',
  },
  'foster-family-visited': {
    label: 'Visit the foster family',
    owed: 'Every month, by the Committee.',
  },
  'aftercare-reported': {
    label: 'Send the aftercare report',
    owed: 'Every 6 months while aftercare lasts.',
  },
  'care-arranged': {
    label: 'Arrange care for the child',
    owed: 'Within 24 hours of the report: shelter or the nearest hospital.',
  },
  'hospital-reached': {
    label: 'Bring the child to a hospital',
    owed: 'Within 24 hours of the report; no paper may be asked for first.',
  },
  'produced-from-danger': {
    label: 'Bring the child before the Committee: home is not safe',
    owed: 'Within 24 hours of the report, with written reasons.',
  },
  'support-person-given': {
    label: 'Give her a support person',
    owed: 'If she and whoever cares for her agree; the law names no time.',
  },
  'support-person-reports': {
    label: 'Report to the Committee as support person',
    owed: 'Every month until the trial is over.',
  },
  'child-evidence-recorded': {
    label: 'Record the child’s evidence',
    owed: 'Within 30 days of the day the court took up the case; reasons for delay are written down.',
  },
  'special-court-trial': {
    label: 'Finish the trial in the Special Court',
    owed: 'As far as possible within 1 year of the day the court took up the case.',
  },
  'special-relief-paid': {
    label: 'Pay the special relief',
    owed: 'Within 7 days of receiving the recommendation: food, clothes, travel, what she needs.',
  },
  'compensation-paid': {
    label: 'Pay the compensation',
    owed: 'Within 30 days of the day the State received the order.',
  },
  'message-signed': {
    label: 'Sign the message to the police',
    owed: 'Within 3 days; on signing, the station takes it on record.',
  },
  'preliminary-enquiry-ended': {
    label: 'End the preliminary enquiry',
    owed: 'Within 14 days; never for trafficking, rape or kidnapping, which get an FIR without one.',
  },
  'accused-before-magistrate': {
    label: 'Bring the arrested person before a Magistrate',
    owed: 'Within 24 hours of the arrest, the journey not counted.',
  },
  'herself-before-magistrate': {
    label: 'She was arrested: bring her before a Magistrate',
    owed: 'Within 24 hours of the arrest, the journey not counted.',
  },
  'search-recording-sent': {
    label: 'Send the recording of the search to the Magistrate',
    owed: 'Without delay; the law names no time.',
  },
  'search-grounds-sent': {
    label: 'Send the written grounds of the search to the Magistrate',
    owed: 'Within 48 hours.',
  },
  'statement-before-magistrate': {
    label: 'Let her give her statement before a Magistrate',
    owed: 'As soon as may be, a woman Magistrate where possible; the law names no time.',
  },
  'early-statement': {
    label: 'A witness may give an early statement before a Magistrate',
    owed: 'Where the offence carries ten years or more; it protects against pressure later. The law names no time.',
  },
  'report-before-bail-ninety': {
    label: 'File the police report before bail falls due',
    owed: 'Custody without it may not pass 90 days; the day of remand is the first.',
  },
  'report-before-bail-sixty': {
    label: 'File the police report before bail falls due',
    owed: 'Custody without it may not pass 60 days; the day of remand is the first.',
  },
  'copies-given': {
    label: 'Give the copies of the case',
    owed: 'Within 14 days of the accused appearing: to the accused, and to her if she has a lawyer, free.',
  },
  'charge-framed': {
    label: 'Frame the charge',
    owed: 'Within 60 days of the first hearing on it.',
  },
  'rape-trial': {
    label: 'Finish the trial for rape',
    owed: 'Within 2 months of the police report.',
  },
  'judgment-given': {
    label: 'Give the judgment',
    owed: 'Within 30 days of the end of arguments; up to forty-five with written reasons.',
  },
  'sanction-decided': {
    label: 'Decide on the sanction to prosecute an official',
    owed: 'Within 120 days of the request; after that it counts as given. For trafficking and rape none is needed.',
  },
  'treated-free': {
    label: 'Treat her at once, free',
    owed: 'At once, without payment, and the police are told.',
  },
  'compensation-enquiry': {
    label: 'Finish the compensation enquiry',
    owed: 'Within 2 months of the application or the court’s recommendation.',
  },
  'proceeds-shared': {
    label: 'Share what the crime earned',
    owed: 'Within 60 days of the day the District Magistrate received the order.',
  },
  'produced-before-magistrate': {
    label: 'Bring her before the Magistrate',
    owed: 'At once after she was taken out of the premises; the Act names no hours.',
  },
  'examined-after-removal': {
    label: 'Medical examination, if she agrees',
    owed: 'After she came before the Magistrate; the law names no time. Her no costs her nothing.',
  },
  'interim-custody-ten-days': {
    label: 'She may not be held longer: bring her before the right Magistrate',
    owed: 'Custody by the nearest Magistrate may not pass 10 days from the order.',
  },
  'inquiry-custody-three-weeks': {
    label: 'She may not be held longer during the inquiry',
    owed: 'Custody while the Magistrate inquires may not pass 21 days from the order.',
  },
  'protective-home-three-years': {
    label: 'She may not be kept in the protective home longer',
    owed: 'Not longer than 3 years from the order, whatever the order says.',
  },
  'closure-answered': {
    label: 'Answer the notice to close the premises',
    owed: 'Within 7 days of receiving the notice.',
  },
  'premises-emptied': {
    label: 'Empty the premises',
    owed: 'Within 7 days of the order.',
  },
  'missing-child-fir': {
    label: 'Register the FIR for the missing child',
    owed: 'At once, without an enquiry first; trafficking or kidnapping is presumed.',
  },
  'missing-child-on-portal': {
    label: 'Put photo and details on the portal',
    owed: 'By the officer in charge of the station; the procedure names no time.',
  },
  'nodal-officers-told': {
    label: 'Tell the nodal officers',
    owed: 'Of State and district, together with the portal; the order names no time.',
  },
  'unit-at-once': {
    label: 'Give the case to the anti-trafficking unit',
    owed: 'At once, where the police have reason to think of trafficking.',
  },
  'unit-after-four-months': {
    label: 'Give the case to the anti-trafficking unit',
    owed: 'Within 4 months of the FIR, if the child is still not found.',
  },
  'statement-certified': {
    label: 'Have her statement certified by the District Court',
    owed: 'At once, by the nearest District Court in Nepal, whichever district it belongs to.',
  },
  'rehabilitation-centre-stay': {
    label: 'Look at whether her stay in the centre should end',
    owed: 'The Regulation limits the stay; by which calendar its months count is not confirmed, so we remind by the earlier day.',
  },
  agreement: {
    label: 'Answer what rests on an agreement',
    owed: 'Whoever the clause binds answers in the time that both sides signed.',
  },
  promise: { label: 'A promise', owed: 'By the time that was said.' },
  'who-pays-next': {
    label: 'Settle who pays next',
    owed: 'Our own rule: thirty days before what is paid comes to its end, we ask who pays then.',
  },
  'opening-told': {
    label: 'Tell her that her book was opened in an emergency',
    owed: 'Our own rule: at the next contact at which it is safe, to whom it was opened and why.',
  },
  'opening-reviewed': {
    label: 'Look again at the emergency opening',
    owed: 'Our own rule: within seven days, was it right, and what follows.',
  },
  'opening-accounted': {
    label: 'Say what was done with the emergency opening',
    owed: 'Our own rule: whoever read it says so within seven days.',
  },
} as const satisfies Record<Duty['protocol'], { readonly label: string; readonly owed: string }>
