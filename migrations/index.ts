import * as initial from './20261121_000001_initial'
import * as guards from './20261121_000002_guards'

export const migrations = [
  { up: initial.up, down: initial.down, name: '20261121_000001_initial' },
  { up: guards.up, down: guards.down, name: '20261121_000002_guards' },
]
