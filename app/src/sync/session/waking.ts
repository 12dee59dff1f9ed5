// Asks for a round of syncing without knowing what one is: whoever writes wakes, the round listens (session/round.ts).

export type Reason = 'wrote' | 'online' | 'seen' | 'opened' | 'signed-in' | 'looked' | 'every-so-often'

let listener: (why: Reason) => void = () => {}

export const wake = (why: Reason): void => listener(why)
export const onWake = (heard: (why: Reason) => void): void => {
  listener = heard
}
