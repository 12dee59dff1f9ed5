// Why a field was not taken. Said beside the field.

export const faults = {
  missing: 'This is needed.',
  empty: 'This is needed.',
  'too-long': 'This is too long.',
  'too-small': 'This is too small.',
  'too-large': 'This is too large.',
  'hidden-characters': 'There are hidden characters in this text. Type it again.',
  'broken-characters': 'There are broken characters in this text. Type it again.',
  'not-a-moment': 'This is not a day and time.',
  'not-a-day': 'This is not a day.',
  'ends-before-it-begins': 'The end is before the beginning.',
  'not-a-choice': 'This is not one of the choices.',
  'not-a-number': 'This is not a whole number.',
  'not-yes-or-no': 'Yes or no.',
  'not-a-language': 'This is not a language we know how to write down.',
  'not-an-id': 'This is not a reference the record knows.',
  'not-a-media-type': 'This sort of attachment is not known.',
  twice: 'The same answer stands here twice.',
  'unknown-field': 'There is no such field here.',
  'unknown-version': 'This form is of a version this record does not know.',
  'wrong-form': 'This is not in the form it should have.',
} as const
