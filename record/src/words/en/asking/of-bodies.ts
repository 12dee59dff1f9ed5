// English for questions about police, courts, homes, money and trust: what is asked, why, and the innocent reasons to look for first.

export const ofBodies = {
  'rf-fir': {
    ask: 'The rescue of {date} has no FIR number yet. Was information given, and where?',
    why: 'What was told to the police is to be registered at once, and she is to know the number.',
    look: ['a zero FIR that was sent on', 'she is grown and does not want it', 'sections for which no FIR is made'],
  },
  'rf-fir-far': {
    ask: 'The FIR is in {a}; she was found at {b}. Was it sent on?',
    why: 'A far station can do little where she was found.',
    look: ['a zero FIR that was sent on', 'the offence began there', 'her own wish'],
  },
  'rf-section': {
    ask: 'The record tells of {fact}. The list of sections has none for it. Was it considered?',
    why: 'A fact for which no section stands is not tried.',
    look: ['it came up later and is being asked for', 'a section in another FIR', 'it was written by mistake'],
  },
  'audit-sections-dropped': {
    ask: 'The FIR names {x}; the police report does not. Was that considered?',
    why: 'What falls out between the two papers should have a reason.',
    look: ['a graver section took its place', 'a report for one of several accused', 'sections written in short'],
  },
  'audit-fir-before-diary': {
    ask: 'The FIR is older than the diary entry it rests on. Which time is right?',
    why: 'What is told is written in the diary first.',
    look: ['an earlier entry exists', 'the clock of the station', 'another FIR is meant'],
  },
  'audit-charge-officer': {
    ask: 'The police report was filed by another officer. Who investigates?',
    why: 'The officer in charge forwards the report of whoever investigated.',
    look: ['an order named another officer', 'acting for leave', 'the officer changed and it is not entered'],
  },
  'audit-missing-no-fir': {
    ask: 'A child was told to the police as missing on {date}. Is there an FIR number?',
    why: 'For a missing child an FIR is to be registered at once.',
    look: [
      'the child came back within the day',
      'a number exists and is not entered',
      'told to a helpline, not to a station',
    ],
  },
  'rf-io': {
    ask: 'The investigating officer changed on {date}. Who has the diary and the exhibits now?',
    why: 'The diary and the exhibits must be known to be with somebody.',
    look: ['illness or death', 'a promotion, handed over on the last day', 'an acting officer for leave'],
  },
  'rf-progress': {
    ask: 'Ninety days since the FIR have passed. Has she been told how the case stands, in a way that is safe for her?',
    why: 'Within 90 days she, or whoever complained, is to hear how the investigation stands.',
    look: [
      'told by phone and not entered',
      'no safe way to reach her: ask what she wants',
      'an investigation from before July 2024',
    ],
  },
  'rf-charge': {
    ask: 'Day {n} of custody. Has the police report been filed?',
    why: 'Past the limit whoever is held must be let out on bail.',
    look: [
      'the report is filed, the copy awaited',
      'never in custody',
      'whether 60 or 90 days is not settled for this section',
    ],
  },
  'rf-adj': {
    ask: 'The hearing was put off {n} times at the request of one side. What reasons does the order sheet give?',
    why: 'Two adjournments at the request of one party is what the law allows.',
    look: ['the seat of the judge was vacant', 'strike or holiday', 'a case under the old code'],
  },
  'rf-adj-witness': {
    ask: 'A witness was there on {date} and was not heard. Why is the next date so far?',
    why: 'Whoever came a long way to speak should not have to come again and again.',
    look: ['the witness asked for it', 'no earlier day was free'],
  },
  'rf-bail': {
    ask: 'Bail was given on {date}. Does she know, and does she need anything to be safe?',
    why: 'She should know before she meets him at the market.',
    look: ['told and not entered', 'a broken condition is already reported'],
  },
  'rf-threat': {
    ask: 'An entry tells of {what}. Does she want protection asked for, and by whom?',
    why: 'Protection can be asked for, by her or for her.',
    look: ['a visit of family that she wanted', 'a debt collector known otherwise'],
  },
  'rf-leak': {
    ask: 'The place was empty on {date}. How many knew of the plan, and since when?',
    why: 'How many knew, and since when, helps to plan the next time.',
    look: ['moved days before for other reasons', 'a wrong address', 'the approval took long'],
  },
  'rf-sir': {
    ask: 'The {paper} has passed its day. What is it waiting for?',
    why: 'The law names the days for the report and for the final order.',
    look: [
      'the family lives in another district or in Nepal',
      'another time holds for children without parents',
      'filed, the entry came late',
    ],
  },
  'rf-long': {
    ask: 'She has been in {home} since {date}. Which order keeps her there, and what does she want?',
    why: 'Nobody stays in a home longer than an order says, or against her wish.',
    look: ['she asked to stay, and that is written', 'a final order exists'],
  },
  'rf-quorum': {
    ask: 'The final order of {date} lists {n} members. Who was present?',
    why: 'At least three members are to be present when a matter is finally settled.',
    look: ['an order for now: one member is enough', 'a seat is vacant', 'the list was written in short'],
  },
  'rf-unreg': {
    ask: 'On {date} the register has no valid certificate for {home}. Is there one, or an application?',
    why: 'A home for children needs a registration that is valid on the day.',
    look: [
      'applied for, and no answer in a month: the receipt counts',
      'recognised as a fit place by the Committee',
      'the register is behind',
    ],
  },
  'rf-unreg-full': {
    ask: 'On {date} {home} was full, or not made for what she needs. Was another place asked for?',
    why: 'A bed, and care that suits her, are part of a safe place.',
    look: ['sisters or brothers kept together', 'one night only', 'the count was old'],
  },
  'rf-handover': {
    ask: 'She went to {whom} on {date}. Which home check came before?',
    why: 'Before she goes to somebody, the home is to be seen and the person known.',
    look: ['checked by phone, the report follows', 'the Committee of her district received her'],
  },
  'audit-closed-no-outcome': {
    ask: 'The book is closed and says nothing of what came of it. How did it end?',
    why: 'Who comes after us should see how it ended.',
    look: ['the outcome stands in another book', 'she did not want it written'],
  },
  'rf-rel': {
    ask: 'The inquiry found signs of bondage on {date}. Has each person, children too, the certificate?',
    why: 'With the certificate the debt is gone, and help is owed.',
    look: ['holidays', 'the inquiry found no bondage, in writing', 'the family moved to its home district'],
  },
  'rf-rel-cash': {
    ask: 'The release certificate is from {date}. Has the first cash come?',
    why: 'The first help does not wait for a trial.',
    look: [
      'terms of the scheme after March 2026 are not known',
      'the family moved to its home district',
      'paid and not entered',
    ],
  },
  'rf-pay': {
    ask: '{amount} was sanctioned on {date}. Has it reached an account that is hers?',
    why: 'Granted on paper is not money in her hand.',
    look: ['a mistake of the bank', 'a joint account that she chose', 'the account of a guardian, by order'],
  },
  'money-waits-conviction': {
    ask: 'They wait for a conviction before {what}. Does this help depend on one?',
    why: 'Relief for now, and the first help after bonded labour, do not depend on a conviction.',
    look: ['only the last part waits for the trial', 'another reason was meant'],
  },
  'rf-id': {
    ask: 'Something that can identify her went to {whom}. Did she agree, or did the law require it?',
    why: 'Her name, picture, school and home are hers to show.',
    look: ['a court or Committee allowed it in writing', 'she is grown and agreed', 'a picture of a missing child'],
  },
  'told-without-words': {
    ask: 'The words about what must be passed on were not said first: {why}. Can they be said to her now?',
    why: 'She should know what the law passes on before she tells, not after.',
    look: ['she began to speak by herself', 'she was in danger or ill', 'another person had told her already'],
  },
  'guardian-doubted': {
    ask: 'Something speaks against {who}, or she does not want them to decide. Who else may decide for her?',
    why: 'Being a parent is not by itself the reason: the one who decides must be on her side.',
    look: [
      'a quarrel at home, and no harm',
      'a Committee looked at it and decided',
      'the paper names another person of that name',
    ],
  },
  'rf-repeat': {
    ask: 'This may be someone we know from {date}. Is it the same person, and does she want the books joined?',
    why: 'Two books name the same person.',
    look: ['another person of the same name', 'a sister', 'a visit entered as new'],
  },
  'audit-same-person': {
    ask: 'Two open books may be about one person. Are they?',
    why: 'The name is the same, and the birth or the home can be.',
    look: ['another person of the same name', 'a sister', 'a report told twice'],
  },
  'same-signer': {
    ask: 'One name signed for two persons at two homes, first on {date}. Is it the same signer, and who is it?',
    why: 'Who takes somebody home should be known to whoever lets her go.',
    look: ['two persons of one name', 'a relative of both', 'an official whose work it is'],
  },
  'handed-not-taken': {
    ask: 'Handed over on {date}: {n} things are not taken over yet. Who looks after them?',
    why: 'What is on nobody’s mind is not done, and she was promised it.',
    look: [
      'a phone without network: the entry waits',
      'somebody does it already and has not said so',
      'it was handed to the wrong person',
    ],
  },
  'ping-pong': {
    ask: '{a} says another must act, and so does {b}: {n} days. Who can settle it with both?',
    why: 'A matter that goes round is nobody’s, and she waits.',
    look: ['a lawful transfer by order', 'two different papers were meant', 'one of them has acted since'],
  },
  'rf-delay-reason': {
    ask: 'A promise passed its time. Is there a reason we should write down?',
    why: 'A reason that is written helps whoever comes next.',
    look: ['a reason given by phone', 'a phone without network: the entry waits'],
  },
} as const
