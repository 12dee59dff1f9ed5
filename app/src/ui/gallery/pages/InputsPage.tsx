// Every input: empty, filled, asked about, and in torture text.

import { type ReactNode, useState } from 'react'
import { Button } from '../../button/index.ts'
import {
  type Age,
  AgeInput,
  type Alias,
  AliasInput,
  type Amount,
  Choice,
  Choices,
  type Day,
  DayInput,
  Faults,
  Field,
  FileInput,
  Form,
  LongText,
  MomentInput,
  Money,
  Part,
  Parts,
  PhraseInput,
  Pick,
  rupees,
  type Span,
  SpanInput,
  TextInput,
  Tick,
  WholeNumber,
  Wide,
  YesNo,
} from '../../form/index.ts'
import { Head, Letters, Page } from '../../layout/index.ts'
import { Dock } from '../../shell/index.ts'
import { aliasWords, animalWords, colourWords, say } from '../say.tsx'
import { momentLabels } from './EntryPage.tsx'

interface HeldProps<Value> {
  readonly start?: Value
  readonly children: (value: Value | undefined, onChange: (value: Value | undefined) => void) => ReactNode
}

/** Holds the value of one input and shows it as it would be kept. */
const Held = <Value,>({ start, children }: HeldProps<Value>) => {
  const [value, setValue] = useState<Value | undefined>(start)
  return (
    <>
      {children(value, setValue)}
      <Letters>{JSON.stringify(value) ?? '—'}</Letters>
    </>
  )
}

const LANGUAGES = ['हिन्दी', 'मैथिली', 'भोजपुरी', 'नेपाली', 'বাংলা', 'اردو', 'English', 'ਪੰਜਾਬੀ'] as const

const dayLabels = () => ({
  day: say('Day', 'दिन'),
  about: say('Only about when', 'बस अंदाज़ा है'),
  from: say('Not before', 'इससे पहले नहीं'),
  to: say('Not after', 'इसके बाद नहीं'),
  said: say('How she said it', 'उसने कैसे कहा'),
  backwards: say('The second day comes before the first. Which is right?', 'दूसरा दिन पहले से पहले है। कौन-सा ठीक है?'),
})

const ageLabels = () => ({
  years: say('Years', 'साल'),
  about: say('Only about', 'बस अंदाज़ा है'),
  from: say('From', 'से'),
  to: say('To', 'तक'),
})

const Written = () => (
  <>
    <Field
      id="name"
      label={say('Name, as she says it', 'नाम, जैसा वह बताए')}
      help={say('In any script.', 'किसी भी लिपि में।')}
    >
      <Held<string> start="क्ष्म्या र्द्ध्वज ड़ोढ़ी">
        {(value, onChange) => <TextInput value={value} onChange={onChange} lang="hi" />}
      </Held>
    </Field>
    <Field
      id="village"
      label={say('Village', 'गाँव')}
      error={say('Three places bear this name. Which block?', 'इस नाम की तीन जगहें हैं। कौन-सा प्रखंड?')}
    >
      <Held<string> start="Belwa">
        {(value, onChange) => (
          <TextInput value={value} onChange={onChange} suggestions={['Belwa Tola', 'Belwa Ghat']} />
        )}
      </Held>
    </Field>
    <Field id="story" label={say('What she said', 'उसने क्या कहा')} optional={say('(if she wishes)', '(वह चाहे तो)')}>
      <Held<string>>
        {(value, onChange) => (
          <LongText
            value={value}
            onChange={onChange}
            lang="mai"
            end={<Button icon="mic" label={say('Speak', 'बोलें')} />}
          />
        )}
      </Held>
    </Field>
    <Field id="words" group label={say('Her words', 'उसके शब्द')}>
      <Held<{ readonly text?: string | undefined; readonly language?: string | undefined }>
        start={{ language: 'मैथिली' }}
      >
        {(value, onChange) => (
          <Parts>
            <Part id="words-text" label={say('As she said it', 'जैसा उसने कहा')}>
              <TextInput id="words-text" value={value?.text} onChange={(text) => onChange({ ...value, text })} />
            </Part>
            <Part id="words-language" label={say('In which language', 'किस भाषा में')}>
              <Pick
                id="words-language"
                none={say('Choose', 'चुनें')}
                options={LANGUAGES.map((it) => ({ value: it as string, label: it }))}
                value={value?.language}
                onChange={(language) => onChange({ ...value, language })}
              />
            </Part>
          </Parts>
        )}
      </Held>
    </Field>
    <Field id="phrase" label={say('Phrase', 'वाक्य')} help={say('Four words you chose.', 'आपके चुने चार शब्द।')}>
      <Held<string> start="diya nadi">
        {(value, onChange) => (
          <PhraseInput
            value={value}
            onChange={onChange}
            labels={{ show: say('Show', 'दिखाएँ'), hide: say('Hide', 'छिपाएँ') }}
          />
        )}
      </Held>
    </Field>
    <Field id="files" group label={say('Papers', 'काग़ज़')}>
      <Held<readonly File[]>
        start={[new File(['x'.repeat(2400)], 'school-certificate-original-scan-with-a-very-long-name.jpg')]}
      >
        {(value, onChange) => (
          <FileInput
            multiple
            accept="image/*,.pdf"
            value={value}
            onChange={onChange}
            sayBytes={(bytes) => `${Math.ceil(bytes / 1000)} kB`}
            labels={{
              choose: say('Choose papers', 'काग़ज़ चुनें'),
              take: say('Take a photo', 'फ़ोटो लें'),
              remove: (name) => say(`Put back ${name}`, `${name} हटाएँ`),
            }}
          />
        )}
      </Held>
    </Field>
  </>
)

const Chosen = () => (
  <>
    <Field
      id="language"
      group
      label={say('Which language', 'कौन-सी भाषा')}
      help={say('Eight of them: a list on a phone.', 'आठ: फ़ोन पर सूची।')}
    >
      <Held<string>>
        {(value, onChange) => (
          <Choice
            none={say('Choose', 'चुनें')}
            options={LANGUAGES.map((it) => ({ value: it, label: it }))}
            value={value}
            onChange={onChange}
          />
        )}
      </Held>
    </Field>
    <Field id="goes" group label={say('What goes', 'क्या जाएगा')}>
      <Held<readonly string[]> start={['place']}>
        {(value, onChange) => (
          <Choices
            value={value}
            onChange={onChange}
            options={[
              { value: 'place', label: say('Place of work and route', 'काम की जगह और रास्ता') },
              {
                value: 'photo',
                label: say('Photograph of the gate', 'फाटक की फ़ोटो'),
                note: say('shows a child; blur it first', 'बच्चा दिखता है; पहले धुँधला करें'),
              },
              {
                value: 'name',
                label: say('Her name, her village', 'उसका नाम, गाँव'),
                cannot: say('She said no. It cannot be ticked.', 'उसने मना किया।'),
              },
            ]}
          />
        )}
      </Held>
    </Field>
    <Field id="alone" group label={say('Was she asked alone?', 'क्या अकेले में पूछा?')}>
      <Held<boolean>>
        {(value, onChange) => (
          <YesNo labels={{ yes: say('Yes', 'हाँ'), no: say('No', 'नहीं') }} value={value} onChange={onChange} />
        )}
      </Held>
    </Field>
    <Field
      id="safe"
      group
      label={say('Is it safe to call?', 'फ़ोन करना ठीक है?')}
      error={say('Please choose one', 'एक चुनें')}
    >
      <Held<boolean>>
        {(value, onChange) => (
          <YesNo
            labels={{ yes: say('Yes', 'हाँ'), no: say('No', 'नहीं'), unsaid: say('Not asked', 'नहीं पूछा') }}
            value={value}
            onChange={onChange}
          />
        )}
      </Held>
    </Field>
    <Held<boolean> start={false}>
      {(value, onChange) => (
        <Tick
          value={value ?? false}
          onChange={onChange}
          note={say('She may take it back at any time.', 'वह कभी भी वापस ले सकती है।')}
        >
          {say('She agreed, until 30 November', 'उसने हामी भरी, 30 नवंबर तक')}
        </Tick>
      )}
    </Held>
  </>
)

const Counted = () => (
  <>
    <Field id="people" label={say('How many people', 'कितने लोग')}>
      <Held<number> start={6}>
        {(value, onChange) => (
          <WholeNumber
            value={value}
            onChange={onChange}
            unit={say('people', 'लोग')}
            labels={{ fewer: say('One fewer', 'एक कम'), more: say('One more', 'एक और') }}
          />
        )}
      </Held>
    </Field>
    <Field id="wage" label={say('Wages owed', 'मज़दूरी बाकी')}>
      <Held<Amount> start={{ paise: 12_50_000_50, currency: 'INR' }}>
        {(value, onChange) => (
          <Money
            value={value}
            onChange={onChange}
            inWords={(amount) => say(`${rupees(amount.paise)} rupees`, `${rupees(amount.paise)} रुपये`)}
            labels={{
              currency: say('Currency', 'मुद्रा'),
              currencies: { INR: say('Indian', 'भारतीय'), NPR: say('Nepali', 'नेपाली') },
            }}
          />
        )}
      </Held>
    </Field>
    <Field id="age" group label={say('Age', 'उम्र')}>
      <Held<Age> start={{ from: 14, to: 15 }}>
        {(value, onChange) => <AgeInput labels={ageLabels()} value={value} onChange={onChange} />}
      </Held>
    </Field>
    <Field id="born" group label={say('Born', 'जन्म')}>
      <Held<Day> start={{ from: '2011-03-02', to: '2011-03-02' }}>
        {(value, onChange) => <DayInput labels={dayLabels()} value={value} onChange={onChange} />}
      </Held>
    </Field>
    <Field id="left" group label={say('Left home', 'घर से निकली')}>
      <Held<Day> start={{ from: '2024-11-05', to: '2024-11-09', said: 'छठ के आसपास' }}>
        {(value, onChange) => <DayInput labels={dayLabels()} value={value} onChange={onChange} />}
      </Held>
    </Field>
    <Field id="taken" group label={say('Taken charge', 'कब मिली')}>
      <Held<string>>
        {(value, onChange) => (
          <MomentInput labels={momentLabels()} value={value} onChange={onChange} now={() => '2026-11-23T09:00+05:30'} />
        )}
      </Held>
    </Field>
    <Field id="way" group label={say('On the way', 'रास्ते में')}>
      <Held<Span> start={{ from: '2026-11-23T16:00+05:30', to: '2026-11-23T11:00+05:45' }}>
        {(value, onChange) => (
          <SpanInput
            value={value}
            onChange={onChange}
            labels={{
              ...momentLabels(),
              from: say('Left', 'निकले'),
              to: say('Arrived', 'पहुँचे'),
              backwards: say('It ends before it begins. Is one of the two a slip?', 'अंत शुरू से पहले है। क्या एक में भूल है?'),
            }}
          />
        )}
      </Held>
    </Field>
  </>
)

export const InputsPage = () => (
  <Page>
    <Head title={say('Inputs', 'सवाल और जवाब')} note="क्ष्म्य र्द्ध्व ड़ ढ़" />
    <Form columns label={say('Inputs', 'सवाल और जवाब')} onSubmit={() => {}}>
      <Wide>
        <Faults
          title={say('Two things need a look', 'दो बातें देखें')}
          faults={[
            { field: 'village', words: say('Village: which block?', 'गाँव: कौन-सा प्रखंड?') },
            { field: 'safe', words: say('Is it safe to call?', 'फ़ोन करना ठीक है?') },
          ]}
        />
      </Wide>
      <Written />
      <Chosen />
      <Counted />
      <Wide>
        <Field id="alias" group label={say('What shall we call you?', 'आपको क्या कहें?')}>
          <Held<Alias> start={{ colour: 3, animal: 'myna' }}>
            {(value, onChange) => (
              <AliasInput
                value={value}
                onChange={onChange}
                labels={{
                  animal: say('An animal', 'एक जानवर'),
                  colour: say('A colour', 'एक रंग'),
                  animals: animalWords(),
                  colours: colourWords(),
                  alias: ({ animal, colour }) => aliasWords(animal, colour),
                }}
              />
            )}
          </Held>
        </Field>
      </Wide>
    </Form>
    <Dock
      act={
        <Button kind="go" notReady={say('Two things are still open', 'दो बातें अभी खुली हैं')}>
          {say('Save on this phone', 'इस फ़ोन पर रखें')}
        </Button>
      }
    />
  </Page>
)
