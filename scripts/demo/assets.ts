export const types = [
  { slug: 'vehicle', name: 'Vehicle', identifierLabel: 'Licence plate' },
  { slug: 'laptop', name: 'Laptop', identifierLabel: 'Serial number' },
] as const

export const items = [
  { type: 'vehicle', identifier: 'B-ST 1001' },
  { type: 'vehicle', identifier: 'B-ST 1002' },
  { type: 'vehicle', identifier: 'B-ST 1003' },
  { type: 'laptop', identifier: 'LT-24001' },
  { type: 'laptop', identifier: 'LT-24002' },
  { type: 'laptop', identifier: 'LT-24003' },
] as const
