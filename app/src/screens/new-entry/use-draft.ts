// What stands in a form, kept as it is typed: a call, a lock or a dead battery costs at most the letter that was on its way. Null until
// what was kept before is known.
import { useEffect, useRef, useState } from 'react'
import type { Values } from '../../entry/form/begin.ts'
import { draft, dropDraft, saveDraft } from '../../sync/index.ts'

type State = {
  readonly values: Values
  /** Whether this was begun before. */
  readonly again: boolean
}

/** One save at a time; while it runs, only the newest waits. A form that is typed into fast is not saved letter by letter. */
const useSaving = (key: string) => {
  const queue = useRef<{ running: boolean; next: Values | null }>({ running: false, next: null })
  return (values: Values): void => {
    const it = queue.current
    it.next = values
    if (it.running) return
    const run = async () => {
      it.running = true
      for (let now = it.next; now; now = it.next) {
        it.next = null
        // What cannot be kept now still stands on the screen, and is tried again with the next letter.
        await saveDraft(key, now).catch(() => {})
      }
      it.running = false
    }
    void run()
  }
}

export const useDraft = (key: string, begin: () => Values) => {
  const [state, setState] = useState<State | null>(null)
  const first = useRef(begin)
  const save = useSaving(key)
  useEffect(() => {
    let here = true
    const open = (kept: Values | null) => {
      if (here) setState({ values: { ...first.current(), ...kept }, again: kept !== null })
    }
    // A draft that cannot be read keeps nobody from writing.
    draft(key).then(open, () => open(null))
    return () => {
      here = false
    }
  }, [key])
  return {
    state,
    change: (values: Values) => {
      setState((before) => ({ again: before?.again ?? false, values }))
      save(values)
    },
    /** After it was written. */
    drop: () => dropDraft(key),
    /** Lets go of what was begun before. */
    anew: () => {
      dropDraft(key).catch(() => {})
      setState({ values: first.current(), again: false })
    },
  }
}
