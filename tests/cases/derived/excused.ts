/** Cases that the reading cannot tell, each with the reason why. */
export const excused: readonly { file: string; name: string; why: string }[] = [
  {
    file: 'construction/general/building.cases.yaml',
    name: 'constructor and worker count once',
    why: 'people are shared out among lines here; the derivation looks at each line by itself (C-019)',
  },
  {
    file: 'construction/general/building.cases.yaml',
    name: 'constructor and manager on site count once',
    why: 'people are shared out among lines here; the derivation looks at each line by itself (C-019)',
  },
  {
    file: 'construction/general/building.cases.yaml',
    name: 'titled and worker count once',
    why: 'people are shared out among lines here; the derivation looks at each line by itself (C-019)',
  },
  {
    file: 'counting/construction.cases.yaml',
    name: 'a worker with a title counts once (C-019)',
    why: 'people are shared out among lines here; the derivation looks at each line by itself (C-019)',
  },
  {
    file: 'construction/general/by-hand.cases.yaml',
    name: 'one of them of seven storeys and 6300 square metres',
    why: 'the derivation does not compare grades: grade 2 asks for the same area by sure figures, and grade 1 asks no less',
  },
]
