// A file, from this device or taken now. It is on the disk, sealed, before the form holds it; it is sent after its entry.
import type { AttachmentRef } from '@sajha/record'
import { useState } from 'react'
import { chooseAttachment } from '../../../sync/attachments/choose-attachment.ts'
import { Button } from '../../../ui/button/index.ts'
import { FileInput } from '../../../ui/form/index.ts'
import { Icon } from '../../../ui/icons/index.ts'
import { Row, Text } from '../../../ui/layout/index.ts'
import { useWords } from '../../../words/index.ts'
import { megabytes } from '../../megabytes.ts'
import type { Asked } from '../around.ts'

const Kept = ({ paper, onRemove }: { readonly paper: AttachmentRef; readonly onRemove: () => void }) => {
  const { words, say, number } = useWords()
  return (
    <Row between>
      <Text as="span">
        <Icon name="paper" size="small" /> {paper.name}{' '}
        <Text as="span" size="meta" tone="soft">
          {say(words.entry.size, { n: number(megabytes(paper.size)) })}
        </Text>
      </Text>
      <Button kind="quiet" icon="no" label={say(words.inputs.putBack, { name: paper.name })} onPress={onRemove} />
    </Row>
  )
}

/** Evidence is often a voice or a film: the microphone and the film camera stand beside the camera. */
const useAlso = (kind: string) => {
  const { words } = useWords()
  const { takeSound, takeFilm } = words.inputs
  return kind === 'evidence-sealed'
    ? ([
        { label: takeSound, accept: 'audio/*', icon: 'mic' },
        { label: takeFilm, accept: 'video/*', icon: 'play' },
      ] as const)
    : []
}

export const AttachmentAsked = ({ kind, value, onChange }: Asked<AttachmentRef>) => {
  const also = useAlso(kind)
  const { words, say, number, error } = useWords()
  const [share, setShare] = useState<number>()
  const [refused, setRefused] = useState<string>()
  const take = async (file: File | undefined) => {
    if (!file) return
    setRefused(undefined)
    setShare(0)
    try {
      onChange(await chooseAttachment(file, setShare))
    } catch (problem) {
      setRefused(error(problem))
    } finally {
      setShare(undefined)
    }
  }
  if (value) return <Kept paper={value} onRemove={() => onChange(undefined)} />
  if (share !== undefined)
    return (
      <Text tone="soft">
        <span role="status">{say(words.inputs.keeping, { n: number(Math.round(share * 100)) })}</span>
      </Text>
    )
  const { chooseFile, takePhoto, putBack } = words.inputs
  return (
    <>
      <FileInput
        labels={{ choose: chooseFile, take: takePhoto, also, remove: (name) => say(putBack, { name }) }}
        value={[]}
        onChange={(files) => void take(files?.[0])}
      />
      {refused ? <Text tone="indigo">{refused}</Text> : null}
    </>
  )
}
