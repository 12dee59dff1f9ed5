/**
 * Calls that come while others are under way wait, and go together when those are done: on a quiet server each goes at once and alone,
 * on a busy one a round trip carries many. What one call brings about never hangs on who it went with: where a group fails, each of
 * it is tried again by itself, so `work` must bear being asked twice.
 */

type Grouping<Key, In, Out> = {
  /** A group is closed when it weighs this much; a single call may weigh more. */
  most: number
  weigh?: (it: In) => number
  /** Answers for each, in the order given. */
  work(key: Key, group: readonly In[]): Promise<readonly Out[]>
}

type Call<In, Out> = { it: In; resolve(out: Out): void; reject(error: unknown): void }
type Queue<In, Out> = { waiting: Call<In, Out>[]; busy: boolean }

/** Calls of one `key` (a house) go together, and never with those of another. */
export function inGroups<Key extends object, In, Out>(how: Grouping<Key, In, Out>): (key: Key, it: In) => Promise<Out> {
  const { most, weigh = () => 1, work } = how
  const queues = new WeakMap<Key, Queue<In, Out>>()

  const takeGroup = (waiting: Call<In, Out>[]): readonly Call<In, Out>[] => {
    let weight = 0
    const end = waiting.findIndex(({ it }) => {
      weight += weigh(it)
      return weight >= most
    })
    return waiting.splice(0, end < 0 ? waiting.length : end + 1)
  }

  const answer = async (key: Key, group: readonly Call<In, Out>[]): Promise<void> => {
    try {
      const given = group.map(({ it }) => it)
      const outs = await work(key, given)
      for (const [i, out] of outs.entries()) group[i]?.resolve(out)
    } catch (error) {
      if (group.length > 1) await Promise.all(group.map((one) => answer(key, [one])))
      else for (const { reject } of group) reject(error)
    }
  }

  const run = async (key: Key, queue: Queue<In, Out>): Promise<void> => {
    queue.busy = true
    while (queue.waiting.length > 0) await answer(key, takeGroup(queue.waiting))
    queue.busy = false
  }

  return (key, it) =>
    new Promise((resolve, reject) => {
      const queue = queues.get(key) ?? { waiting: [], busy: false }
      queues.set(key, queue)
      queue.waiting.push({ it, resolve, reject })
      if (!queue.busy) void run(key, queue)
    })
}
