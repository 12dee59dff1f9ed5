// What both sides are asked about an emergency opening afterwards.
export const WAS_RIGHT = { yes: 'Yes', no: 'No', unsure: 'Not sure' } as const
