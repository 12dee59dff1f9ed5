// Two agreements between the Kendra and the magistrate's office: one that holds, and one about to end, whose money nobody takes over. In
// Green Rohu's case: the rooms that this money pays, and a conference in which somebody saw it otherwise.
import { inBook, type PersonKey, type Step, type Told } from '../step.ts'

const OFFICE_FARIDA: Told = ['Pipal Tola Kendra, manager', 'पीपल टोला केंद्र, मैनेजर', 'पीपल टोला केन्द्र, व्यवस्थापक']
const OFFICE_ANIL: Told = [
  'Office of the District Magistrate, labour section',
  'ज़िलाधिकारी कार्यालय, श्रम शाखा',
  'जिल्लाधिकारी कार्यालय, श्रम शाखा',
]

type Terms = {
  readonly book: string
  readonly title: Told
  /** So many days ago it was proposed, and so many days from now it ends. */
  readonly began: number
  readonly left: number
  readonly clauses: readonly {
    readonly stage: 'before' | 'during' | 'after'
    readonly does: Told
    readonly within?: number
    readonly tells?: readonly ('legal' | 'money' | 'coordination')[]
    readonly pays?: Told
    readonly paidFor?: number
  }[]
}

const between = ({ book, title, began, left, clauses }: Terms): readonly Step[] => {
  const { does } = inBook(book)
  const named = (i: number) => `${book}-clause-${i}`
  const signs = (who: PersonKey, office: Told, at: string) =>
    does(who, 'agreement-signed')(
      (it) => it.at(began - 2, at),
      (it) => ({
        clauses: clauses.map((_, i) => ({ entry: it.entry(named(i)) })),
        name: it.say(office),
        at: it.at(began - 2, at),
      }),
    )
  return [
    does('farida', 'agreement-proposed')(
      (it) => it.at(began, '10:00'),
      (it) => ({
        title: it.say(title),
        office: it.say(OFFICE_FARIDA),
        from: it.at(began - 3, '00:00'),
        until: it.at(-left, '18:00'),
        review: 'quarter',
      }),
    ),
    does('farida', 'agreement-party')(
      (it) => it.at(began, '10:05'),
      (it) => ({
        organisation: it.organisation('anil'),
        to: it.person('anil'),
        as: 'official',
        office: it.say(OFFICE_ANIL),
      }),
    ),
    ...clauses.map((one, i) =>
      does('farida', 'agreement-clause')(
        (it) => it.at(began, `10:${10 + i}`),
        (it) => ({
          stage: one.stage,
          does: it.say(one.does),
          by: it.organisation('anil'),
          within: one.within,
          tells: one.tells,
          ...(one.tells && { role: 'official' }),
          ...(one.pays && { pays: it.say(one.pays), paysUntil: it.at(-(one.paidFor ?? left), '18:00') }),
        }),
        { name: named(i) },
      ),
    ),
    signs('farida', OFFICE_FARIDA, '11:00'),
    signs('anil', OFFICE_ANIL, '15:00'),
  ]
}

const kilns = inBook('agreement-kilns')
const rohu = inBook('green-rohu')

export const agreements: readonly Step[] = [
  ...between({
    book: 'agreement-kilns',
    title: ['Families held at kilns', 'भट्ठों पर रोके गए परिवार', 'भट्टामा रोकिएका परिवार'],
    began: 60,
    left: 305,
    clauses: [
      {
        stage: 'during',
        does: [
          'The magistrate’s office goes to the kiln with us',
          'ज़िलाधिकारी कार्यालय हमारे साथ भट्ठे पर जाता है',
          'जिल्लाधिकारी कार्यालय हामीसँग भट्टामा जान्छ',
        ],
        within: 48,
        tells: ['legal', 'coordination'],
      },
      {
        stage: 'after',
        does: [
          'The office says what came of each release certificate',
          'कार्यालय बताता है कि हर मुक्ति प्रमाण-पत्र का क्या हुआ',
          'कार्यालयले हरेक मुक्ति प्रमाणपत्रको के भयो भन्छ',
        ],
        within: 168,
        tells: ['money', 'legal'],
      },
    ],
  }),
  kilns.does('anil', 'agreement-news')(
    (it) => it.at(5, '12:00'),
    (it) => ({
      says: it.say([
        'First help under the scheme of 2021 is paid on Thursdays from now on.',
        '2021 की योजना की पहली मदद अब हर गुरुवार दी जाती है।',
        '2021 को योजनाको पहिलो सहायता अब हरेक बिहीबार दिइन्छ।',
      ]),
    }),
  ),
  ...between({
    book: 'agreement-lodging',
    title: ['Lodging on the way', 'रास्ते में ठहरना', 'बाटोमा बास'],
    began: 340,
    left: 12,
    clauses: [
      {
        stage: 'during',
        does: [
          'A room near the station for the first three nights',
          'पहली तीन रातों के लिए स्टेशन के पास एक कमरा',
          'पहिलो तीन रातका लागि स्टेसननजिक एउटा कोठा',
        ],
        pays: ['The magistrate’s office', 'ज़िलाधिकारी कार्यालय', 'जिल्लाधिकारी कार्यालय'],
      },
    ],
  }),
  rohu.does('farida', 'care-paid')(
    (it) => it.at(8, '17:00'),
    (it) => ({
      what: it.say(['Two rooms near the station', 'स्टेशन के पास दो कमरे', 'स्टेसननजिक दुई कोठा']),
      who: it.say(['The magistrate’s office', 'ज़िलाधिकारी कार्यालय', 'जिल्लाधिकारी कार्यालय']),
      from: it.at(18, '18:00'),
      until: it.at(-12, '18:00'),
      agreement: it.book('agreement-lodging'),
      clause: it.entry('agreement-lodging-clause-0'),
    }),
  ),
  rohu.does('kavita', 'conference-held')(
    (it) => it.at(7, '15:00'),
    (it) => ({
      at: it.at(7, '14:00'),
      present: it.say(['Kavita, Farida, Asha', 'कविता, फ़रीदा, आशा', 'कविता, फरिदा, आशा']),
      herView: 'told',
      decided: it.say([
        'The family stays with the uncle until the certificate comes.',
        'प्रमाण-पत्र आने तक परिवार चाचा के यहाँ रहता है।',
        'प्रमाणपत्र नआएसम्म परिवार काकाकहाँ बस्छ।',
      ]),
      dissent: it.say([
        'Asha: the uncle knows the middleman. She would look for another place first.',
        'आशा: चाचा बिचौलिए को जानते हैं। पहले कोई और जगह देखनी चाहिए।',
        'आशा: काकाले दलाललाई चिन्छन्। पहिले अर्को ठाउँ खोज्नुपर्छ।',
      ]),
      nextAt: it.at(-7, '14:00'),
    }),
  ),
]
