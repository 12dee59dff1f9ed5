// What was said against something: read out as soon as it stands there.
import { Ask } from '../../ui/book/index.ts'

export const Wrong = ({ said }: { readonly said: string | null }) => (
  <div role="alert">{said === null ? null : <Ask title={said} />}</div>
)
