export const firstNames =
  'Anna Ben Clara David Elif Farid Greta Hugo Irina Jonas Karin Leon Maja Nils Olga Paul Rana Simon Tara Umut Vera Wanda Xenia Yusuf Zoe Amir Bianca Carlos Dilara Emil Fatima Georg Helena Ivan Jana Kofi Lucia Marek Nora Oskar Petra Quentin Rosa Samir Tilda Ulrich Viktor Wiebke Yara Zeno'.split(
    ' ',
  )

export const lastNames =
  'Adler Becker Cohen Demir Ebert Fischer Groß Hansen Ito Jansen Keller Lang Meyer Novak Otto Peters Quist Richter Schmidt Thomas Ullmann Vogel Weber Yilmaz Zimmer Arnold Brandt Costa Dietrich Engel Frank Graf Haas Iversen Jung Kraus Lorenz Moreau Nguyen Olsen Pohl Reuter Sato Toth Urban Vasquez Winter Yang Zander Öztürk'.split(
    ' ',
  )

export const divisions = 'Sales Production Logistics Finance People Research Customers Facilities'.split(' ')

export const jobTitles = [
  'Specialist',
  'Analyst',
  'Engineer',
  'Coordinator',
  'Assistant',
  'Consultant',
  'Planner',
  'Technician',
]

export const topics = [
  'Accounts',
  'Laptops',
  'Phones',
  'Software',
  'Rooms',
  'Travel',
  'Training',
  'Payroll',
  'Purchasing',
  'Contracts',
  'Data protection',
  'Building',
  'Parking',
  'Events',
  'Marketing',
  'Security',
  'Network',
  'Mail',
  'Printing',
  'Archive',
]

export const things = [
  'New',
  'Change of',
  'End of',
  'Problem with',
  'Question about',
  'Extension of',
  'Approval of',
  'Copy of',
  'Review of',
  'Transfer of',
]

export const reasons = [
  'My old one is worn out.',
  'New colleague starts on Monday.',
  'Needed for the audit at the end of the month.',
  'The customer asked for it.',
  'We move to the second floor.',
  'As agreed in the team meeting.',
  'Replaces what was lost on the way.',
  'Für das neue Projekt, bitte bis Freitag.',
]

export const remarks = [
  'Thank you, looks good.',
  'Please attach the offer next time.',
  'Who pays for it?',
  'I asked the supplier, they answer by tomorrow.',
  'This is urgent for us.',
  'Done, please check.',
  'We had the same last year.',
]
