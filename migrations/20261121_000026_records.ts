import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Versions, comments, numbers and the words of records, and the indexes of their lists. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create extension if not exists btree_gin;

    -- A number is taken by the transaction that makes the record: one that rolls back gives it back.
    create table record_numbers (type_id uuid primary key references record_types(id) on delete cascade, last integer not null);

    create table record_comments (
      id uuid primary key default gen_random_uuid(), record_id uuid not null references records(id) on delete cascade,
      author_id uuid not null references employees(id), body text not null, created_at timestamptz not null default now());
    create index record_comments_of_record on record_comments (record_id, created_at);

    -- What a record was at each revision, whatever wrote it. The snapshot is closed: what reads it asks for rights on fields.
    create table record_versions (
      record_id uuid not null references records(id) on delete cascade, rev integer not null, at timestamptz not null default clock_timestamp(),
      by_id uuid references employees(id), by_name text, snapshot jsonb not null, primary key (record_id, rev));
    create trigger never_updated before update on record_versions for each row execute function refuse_change();

    create function record_snapshot(r records) returns jsonb language sql stable as $$
      select jsonb_build_object('title', r.title, 'state', r.state, 'owner', r.owner_id, 'assignee', r.assignee_id, 'parent', r.parent_id,
        'priority', r.priority, 'dueAt', to_char(r.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'tags', r.tags, 'data', r.data,
        'pendingTo', r.pending_to, 'deletedAt', to_char(r.deleted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    $$;
    create function keep_record_version() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' or new.rev is distinct from old.rev then
        insert into record_versions (record_id, rev, by_id, by_name, snapshot)
          values (new.id, coalesce(new.rev, 1)::int, new.changed_by_id, (select name from employees where id = new.changed_by_id), record_snapshot(new));
      end if;
      return null;
    end $$;
    create trigger keep_version after insert or update on records for each row execute function keep_record_version();

    -- The words that search finds a record by: of the data, the texts of fields that everybody who sees the record may read.
    create function record_words(type uuid, number text, title text, tags jsonb, data jsonb) returns tsvector language sql stable as $$
      select setweight(to_tsvector('simple', number || ' ' || replace(number, '-', ' ') || ' ' || title), 'A')
        || setweight(to_tsvector('simple', coalesce((select string_agg(t, ' ') from jsonb_array_elements_text(tags) as t), '')), 'B')
        || setweight(to_tsvector('simple', left(coalesce((
             select string_agg(case when jsonb_typeof(f.value) = 'array' then (select string_agg(x, ' ') from jsonb_array_elements_text(f.value) as x)
               else f.value #>> '{}' end, ' ')
             from jsonb_each(data) as f join record_types t on t.id = type
             where jsonb_typeof(f.value) in ('string', 'array') and coalesce(t.field_rights #>> array[f.key, 'read'], '') = ''
               and exists (select 1 from jsonb_array_elements(t.fields) as d where d ->> 'name' = f.key
                 and d ->> 'type' in ('text', 'textarea', 'select', 'multiselect'))), ''), 100000)), 'C')
    $$;
    alter table records add column words tsvector;
    create function keep_record_words() returns trigger language plpgsql as $$
    begin
      new.words := record_words(new.type_id, new.number, new.title, new.tags, new.data);
      return new;
    end $$;
    create trigger keep_words before insert or update of number, title, tags, data on records
      for each row execute function keep_record_words();

    -- A thousand samples: with a hundred, a value that one of ten thousand has may be taken for one of a hundred.
    alter table records alter column data set statistics 1000;
    create index records_words on records using gin (type_id, words) where deleted_at is null;
    create index records_tags on records using gin (type_id, tags jsonb_path_ops) where deleted_at is null;
    create index records_newest on records (type_id, updated_at, id) where deleted_at is null;
    create index records_by_state on records (type_id, state, updated_at, id) where deleted_at is null;
    create index records_by_assignee on records (type_id, assignee_id, updated_at, id) where deleted_at is null;
    create index records_by_due on records (type_id, due_at, updated_at, id) where deleted_at is null;
    create index records_by_number on records (type_id, number, id) where deleted_at is null;
    create index records_of_parent on records (parent_id) where parent_id is not null;
  `)
}

export async function down(_: MigrateDownArgs): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.')
}
