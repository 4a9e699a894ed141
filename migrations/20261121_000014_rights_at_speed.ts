import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { ACTIONS } from '@/src/domain/permissions/actions'

/**
 * What lets the rights of one employee be read in a millisecond: a number for every resource, the right that each
 * permission stands for as one number of it, and the statement that walks from an employee to those numbers, kept
 * in the database so that it is planned once for each connection.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  const places = ACTIONS.map((action, place) => `when '${action}' then ${place}`).join(' ')
  await db.execute(sql`
    alter table policy_epoch add column tree bigint not null default 1;

    create function raise_tree_epoch_statement() returns trigger language plpgsql as $$
    begin
      update policy_epoch set epoch = epoch + 1, tree = tree + 1;
      return null;
    end $$;
    drop trigger raise_epoch on permission_resources;
    create trigger raise_epoch before insert or update or delete or truncate on permission_resources
      for each statement execute function raise_tree_epoch_statement();
    drop trigger raise_epoch on permissions;
    create trigger raise_epoch before insert or update or delete or truncate on permissions
      for each statement execute function raise_tree_epoch_statement();

    alter table permission_resources add column nr integer generated always as identity;
    alter table permissions add column place integer;
    alter table employee_roles_rels add column place integer;
    alter table employee_groups_rels add column place integer;
  `)
  // `nr` * 16 + the place of the action: the form of `packedRight`, with the number of the database.
  await db.execute(sql.raw(`
    create function place_permission() returns trigger language plpgsql as $$
    begin
      new.place := (select nr from permission_resources where id = new.resource_id) * 16
        + case new.action::text ${places} end;
      if tg_op = 'UPDATE' and old.place is not null and new.place is distinct from old.place then
        raise exception 'a permission keeps its resource and its action' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$;
    create trigger place_permission before insert or update on permissions
      for each row execute function place_permission();
    update permissions set place = null;
    alter table permissions alter column place set not null;

    -- Because it keeps them for life, its place can stand beside every mention of it.
    create function place_held() returns trigger language plpgsql as $$
    begin
      new.place := (select place from permissions where id = new.permissions_id);
      return new;
    end $$;
  `))
  for (const table of ['employee_roles_rels', 'employee_groups_rels']) {
    await db.execute(sql.raw(`
      create trigger place_held before insert or update on ${table} for each row execute function place_held();
      update ${table} set place = null;
      alter table ${table} add constraint ${table}_placed check ((permissions_id is null) = (place is null));
      create index ${table}_place on ${table} (parent_id) include (place) where place is not null;`))
  }
  await db.execute(sql`
    -- Walks from one employee to all that could give them a right, whatever its validity and status: judging is the
    -- domain's. Nothing but the numbers is answered to who knows the rights of this epoch, and neither the resources
    -- nor the permissions that are switched off to who knows those of this tree.
    create function rights_of(
      asked uuid, known_epoch bigint, known_tree bigint,
      out at_epoch bigint, out at_tree bigint, out own boolean, out same boolean, out resources json, out inactive json, out source json)
    language plpgsql stable
    -- What an employee reaches is a few dozen rows by index, in a company of any size; recursion hides that from the
    -- planner, which would read whole tables instead.
    set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off set enable_bitmapscan = off
    set jit = off set plan_cache_mode = force_generic_plan
    as $$
    begin
      select p.epoch, p.tree, coalesce(p.xmin::text::bigint = (txid_current_if_assigned() & 4294967295), false)
        into at_epoch, at_tree, own from policy_epoch p;
      same := not own and at_epoch = known_epoch;
      if same then return; end if;
      if at_tree <> known_tree then
        resources := (select coalesce(json_agg(json_build_array(r.nr, r.id, r.slug, r.parent_id) order by r.nr), '[]') from permission_resources r);
        inactive := (select coalesce(json_agg(p.place), '[]') from permissions p where p.status = 'inactive');
      end if;
      source := (
        with recursive
        member as (
          select m.group_id as id from group_memberships m where m.employee_id = asked
          union
          select g.parent_group_id from member c join employee_groups g on g.id = c.id where g.parent_group_id is not null
        ),
        acting as (
          (select a.role_id as id from role_assignments a where a.employee_id = asked
           union
           select x.employee_roles_id from member c join employee_groups_rels x on x.parent_id = c.id
             where x.path = 'roles' and x.employee_roles_id is not null)
          union
          select r.inherits_from_id from acting c join employee_roles r on r.id = c.id where r.inherits_from_id is not null
        )
        select json_build_object(
          'status', e.status,
          'grants', (select json_agg(json_build_array(g.id, p.place,
              extract(epoch from g.valid_from) * 1000, extract(epoch from g.valid_until) * 1000))
            from permission_grants g join permissions p on p.id = g.permission_id
            where g.employee_id = asked),
          'assignments', (select json_agg(json_build_array(a.id, a.role_id,
              extract(epoch from a.valid_from) * 1000, extract(epoch from a.valid_until) * 1000))
            from role_assignments a where a.employee_id = asked),
          'memberships', (select json_agg(json_build_array(m.id, m.group_id,
              extract(epoch from m.valid_from) * 1000, extract(epoch from m.valid_until) * 1000))
            from group_memberships m where m.employee_id = asked),
          'roles', (select json_agg(json_build_array(r.id, r.slug, r.name, r.level, r.status, coalesce(r.is_superadmin, false),
              r.inherits_from_id, (select array_agg(x.place) from employee_roles_rels x
                where x.parent_id = r.id and x.place is not null)))
            from acting c join employee_roles r on r.id = c.id),
          'groups', (select json_agg(json_build_array(g.id, g.slug, g.name, g.parent_group_id,
              (select array_agg(x.employee_roles_id) from employee_groups_rels x
                where x.parent_id = g.id and x.path = 'roles' and x.employee_roles_id is not null),
              (select array_agg(x.place) from employee_groups_rels x
                where x.parent_id = g.id and x.place is not null)))
            from member c join employee_groups g on g.id = c.id))
        from employees e where e.id = asked);
    end $$;
  `)
}

export async function down(_: MigrateDownArgs): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.')
}
