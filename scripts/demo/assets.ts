export const types = [
  {
    slug: 'vehicle',
    name: 'Vehicle',
    identifierLabel: 'Licence plate',
    validationRules: {
      pattern: '[A-ZÄÖÜ]{1,3}-[A-Z0-9]{1,3} [0-9]{1,4}[EH]?',
      maxLength: 12,
      format: 'uppercase',
    },
    fields: [
      { name: 'model', label: 'Model', type: 'text', max: 100 },
      { name: 'seats', label: 'Seats', type: 'number', min: 1, max: 60 },
      {
        name: 'fuel',
        label: 'Fuel',
        type: 'select',
        options: [
          { label: 'Diesel', value: 'diesel' },
          { label: 'Petrol', value: 'petrol' },
          { label: 'Electric', value: 'electric' },
        ],
      },
      { name: 'inspectionDue', label: 'Next inspection', type: 'date' },
    ],
  },
  {
    slug: 'laptop',
    name: 'Laptop',
    identifierLabel: 'Serial number',
    validationRules: { pattern: '[A-Z0-9][A-Z0-9-]*', minLength: 3, maxLength: 30, format: 'uppercase' },
    fields: [
      { name: 'model', label: 'Model', type: 'text', max: 100 },
      { name: 'memory', label: 'Memory in GB', type: 'number', min: 1, max: 1024 },
      { name: 'encrypted', label: 'The disk is encrypted', type: 'checkbox' },
    ],
  },
] as const

const van = { model: 'Delivery van', seats: 3 }
const book = { model: 'Office 14', memory: 16, encrypted: true }

export const items = [
  {
    type: 'vehicle',
    identifier: 'B-ST 1001',
    acquiredOn: '2021-03-15',
    metadata: { ...van, fuel: 'diesel', inspectionDue: '2027-03-31' },
  },
  {
    type: 'vehicle',
    identifier: 'B-ST 1002',
    acquiredOn: '2023-06-01',
    metadata: { ...van, fuel: 'diesel', inspectionDue: '2027-06-30' },
  },
  {
    type: 'vehicle',
    identifier: 'B-ST 1003',
    acquiredOn: '2025-09-10',
    metadata: { ...van, seats: 2, fuel: 'electric', inspectionDue: '2028-09-30' },
  },
  { type: 'laptop', identifier: 'LT-24001', acquiredOn: '2024-01-22', metadata: book },
  { type: 'laptop', identifier: 'LT-24002', acquiredOn: '2024-01-22', metadata: book },
  { type: 'laptop', identifier: 'LT-24003', acquiredOn: '2024-07-08', metadata: { ...book, memory: 32 } },
] as const
