// Papers and pictures from this device, or taken now. The names stand below; each can be put back before it is kept.

import type { ChangeEvent } from 'react'
import { Button } from '../button/index.ts'
import { classes } from '../classes.ts'
import { Icon, type IconName } from '../icons/index.ts'
import type { Input } from './draft.ts'
import { useField } from './Field.tsx'
import css from './form.module.css'

const c = classes(css)

interface FileInputProps extends Input<readonly File[]> {
  readonly labels: {
    readonly choose: string
    /** With it a second button opens the camera or the microphone. */
    readonly take?: string
    /** Further ways to take one now, each of its sort: sound, film. */
    readonly also?: readonly { readonly label: string; readonly accept: string; readonly icon: IconName }[]
    /** Puts back the file of this name. */
    readonly remove: (name: string) => string
  }
  /** As in HTML: "image/*", ".pdf". */
  readonly accept?: string
  readonly capture?: 'environment' | 'user'
  readonly multiple?: boolean
  /** Says a size in bytes: "240 KB". */
  readonly sayBytes?: (bytes: number) => string
}

export const FileInput = (props: FileInputProps) => {
  const { labels, accept, capture = 'environment', multiple, sayBytes, id: own, value = [], onChange } = props
  const { id, describedBy } = useField(own)
  const put = (files: readonly File[]) => onChange(files.length > 0 ? files : undefined)
  const add = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(event.currentTarget.files ?? [])]
    // Cleared, so that the same file can be chosen again after it was put back.
    event.currentTarget.value = ''
    put(multiple ? [...value, ...chosen] : chosen)
  }
  const picker = { type: 'file', className: c('unseen'), accept, multiple, onChange: add } as const
  return (
    <div className={c('files')}>
      <div className={c('line')}>
        <label className={c('picker')}>
          <input {...picker} id={id} aria-describedby={describedBy} />
          <Icon name="clip" />
          <span>{labels.choose}</span>
        </label>
        {labels.take ? (
          <label className={c('picker')}>
            <input {...picker} multiple={false} capture={capture} />
            <Icon name="camera" />
            <span>{labels.take}</span>
          </label>
        ) : null}
        {labels.also?.map((it) => (
          <label key={it.accept} className={c('picker')}>
            <input {...picker} multiple={false} accept={it.accept} capture={capture} />
            <Icon name={it.icon} />
            <span>{it.label}</span>
          </label>
        ))}
      </div>
      {value.length > 0 ? (
        <ul className={c('chosen')}>
          {value.map((file) => (
            <li key={`${file.name}-${file.size}-${file.lastModified}`} className={c('file')}>
              <Icon name="paper" size="small" />
              <span className={c('file-name')}>
                {file.name}
                {sayBytes ? <small className={c('hint')}> {sayBytes(file.size)}</small> : null}
              </span>
              <Button
                kind="quiet"
                icon="no"
                label={labels.remove(file.name)}
                onPress={() => put(value.filter((it) => it !== file))}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
