// What a field of a kind asks for. A part of its own, because all kinds come with it (words/values.ts).
import { type Field, kindNamed } from '@sajha/record'

export const fieldOf = (kind: string, field: string): Field | undefined => kindNamed(kind)?.fields[field]
