// The whole sheet of drawings, fetched once, when the first drawing is shown.

import type { ReactElement } from 'react'
import type { DrawingName } from './names.ts'
import { people } from './people.tsx'
import { things } from './things.tsx'

const sheet: Readonly<Record<DrawingName, ReactElement>> = { ...people, ...things }

export const Lines = ({ name }: { readonly name: DrawingName }) => sheet[name]
