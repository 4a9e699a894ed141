import * as migration_20261121_000001_initial from './20261121_000001_initial';
import * as migration_20261121_000002_guards from './20261121_000002_guards';
import * as migration_20261121_000003_separation_rules from './20261121_000003_separation_rules';
import * as migration_20261121_000004_attachments from './20261121_000004_attachments';
import * as migration_20261121_000005_inventory from './20261121_000005_inventory';
import * as migration_20261121_000006_inventory_guards from './20261121_000006_inventory_guards';

export const migrations = [
  {
    up: migration_20261121_000001_initial.up,
    down: migration_20261121_000001_initial.down,
    name: '20261121_000001_initial',
  },
  {
    up: migration_20261121_000002_guards.up,
    down: migration_20261121_000002_guards.down,
    name: '20261121_000002_guards',
  },
  {
    up: migration_20261121_000003_separation_rules.up,
    down: migration_20261121_000003_separation_rules.down,
    name: '20261121_000003_separation_rules',
  },
  {
    up: migration_20261121_000004_attachments.up,
    down: migration_20261121_000004_attachments.down,
    name: '20261121_000004_attachments',
  },
  {
    up: migration_20261121_000005_inventory.up,
    down: migration_20261121_000005_inventory.down,
    name: '20261121_000005_inventory',
  },
  {
    up: migration_20261121_000006_inventory_guards.up,
    down: migration_20261121_000006_inventory_guards.down,
    name: '20261121_000006_inventory_guards'
  },
];
