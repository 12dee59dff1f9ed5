// Who a paper is about: the boxes that every form begins with. Ages stand side by side, each with the paper it comes from.
import { every, fact, facts, from, wide } from './paper.ts'

export const whoSheIs = facts(
  'part-who',
  fact('name', from('person-identified', 'name')),
  fact('other-names', from('person-identified', 'otherNames')),
  fact('gender', from('person-identified', 'gender'), from('report-received', 'person')),
  fact('born-said', from('person-identified', 'bornOn')),
  every('age-each', from('age-evidence', 'age'), from('age-evidence', 'bornOn'), from('report-received', 'ageSaid')),
  wide('family', from('person-identified', 'family')),
  fact('home', from('person-identified', 'home')),
  fact('nationality', from('person-identified', 'nationality')),
  fact('speaks', from('person-identified', 'speaks')),
)
