// A colour and an animal, chosen by her: pictures to touch, each with its word, and below what she is then called.

import { useId } from 'react'
import { classes } from '../../classes.ts'
import { ANIMALS, Animal, type AnimalName, TINTS } from '../../drawings/index.ts'
import { Icon } from '../../icons/index.ts'
import { type Input, useDraft } from '../draft.ts'
import { useField } from '../Field.tsx'
import css from './choose.module.css'

const c = classes(css)

export interface Alias {
  /** 1 to 5. */
  readonly colour: number
  readonly animal: AnimalName
}

interface AliasInputProps extends Input<Alias> {
  readonly labels: {
    readonly animal: string
    readonly colour: string
    /** Only animals with a word are offered. */
    readonly animals: Readonly<Partial<Record<AnimalName, string>>>
    readonly colours: readonly string[]
    /** The whole alias; the colour agrees with the animal where a language wants it. */
    readonly alias: (alias: Alias) => string
  }
}

interface TileProps {
  readonly group: string
  readonly word: string
  readonly animal: AnimalName
  readonly colour: number
  readonly chosen: boolean
  readonly onChoose: () => void
}

const Tile = ({ group, word, animal, colour, chosen, onChoose }: TileProps) => (
  <label className={c('tile', chosen && 'chosen')}>
    <input type="radio" name={group} className={c('unseen')} checked={chosen} onChange={onChoose} />
    {chosen ? (
      <span className={c('corner')}>
        <Icon name="check" size="small" />
      </span>
    ) : null}
    <Animal animal={animal} colour={colour} size="large" />
    <span>{word}</span>
  </label>
)

type Draft = { readonly [Key in keyof Alias]?: Alias[Key] | undefined }

export const AliasInput = ({ labels, ...input }: AliasInputProps) => {
  const { id, labelledBy, describedBy } = useField(input.id)
  const group = useId()
  const [{ animal, colour }, change] = useDraft<Alias, Draft>(input, {
    read: (value) => ({ ...value }),
    amount: (draft) => (draft.animal && draft.colour ? { colour: draft.colour, animal: draft.animal } : undefined),
  })
  const known = ANIMALS.flatMap((name) => {
    const word = labels.animals[name]
    return word ? [{ name, word }] : []
  })
  const model = animal ?? known[0]?.name ?? 'rohu'
  return (
    <fieldset id={id} className={c('alias')} aria-labelledby={labelledBy} aria-describedby={describedBy}>
      <p className={c('legend')}>{labels.animal}</p>
      <div role="radiogroup" aria-label={labels.animal} className={c('tiles')}>
        {known.map(({ name, word }) => (
          <Tile
            key={name}
            group={`${group}animal`}
            word={word}
            animal={name}
            colour={colour ?? 0}
            chosen={name === animal}
            onChoose={() => change({ animal: name, colour })}
          />
        ))}
      </div>
      <p className={c('legend')}>{labels.colour}</p>
      <div role="radiogroup" aria-label={labels.colour} className={c('tiles')}>
        {TINTS.map((tint) => (
          <Tile
            key={tint}
            group={`${group}colour`}
            word={labels.colours[tint - 1] ?? ''}
            animal={model}
            colour={tint}
            chosen={tint === colour}
            onChoose={() => change({ animal, colour: tint })}
          />
        ))}
      </div>
      <p role="status" className={c('called')}>
        {animal && colour ? (
          <>
            <Animal animal={animal} colour={colour} size="normal" />
            <b>{labels.alias({ animal, colour })}</b>
          </>
        ) : null}
      </p>
    </fieldset>
  )
}
