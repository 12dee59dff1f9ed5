// The one way this server asks something of another machine: a text, within a time, and no more of an answer than was asked for. Where it
// does not answer so, there is no answer: who waits for it must be able to go on without.

export type Answered = { readonly status: number; readonly text: string }

const bounded = async (answer: Response, most: number): Promise<string> => {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of answer.body ?? []) {
    length += part.length
    if (length > most) throw new Error('an answer without end')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

/** Null when it did not answer in time, answered too much, or sends elsewhere. `most` in bytes. */
export const postText = async (
  url: string,
  body: string,
  { signal, most }: { readonly signal: AbortSignal; readonly most: number },
): Promise<Answered | null> => {
  try {
    const answer = await fetch(url, { method: 'POST', body, redirect: 'error', signal })
    return { status: answer.status, text: await bounded(answer, most) }
  } catch {
    return null
  }
}
