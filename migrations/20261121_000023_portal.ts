import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Search that forgives typing, drafts, who follows a request, who was reminded, who was named in a comment. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create extension if not exists unaccent;
    create extension if not exists fuzzystrmatch;

    -- Lower case, without accents, every run of anything but letters and digits as one space.
    create function plain_text(words text) returns text language sql immutable parallel safe as $$
      select regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, coalesce(words, ''))), '[^[:alnum:]]+', ' ', 'g')
    $$;

    create function search_words(typed text) returns text[] language sql immutable parallel safe as $$
      select coalesce(array_agg(left(word, 60) order by place), '{}') from (
        select word, place from unnest(string_to_array(btrim(plain_text(typed)), ' ')) with ordinality as w(word, place)
        where word <> '' order by place limit 8) kept
    $$;

    -- How well words fit a thing, 0 to 1; 0 as soon as one of them fits nowhere. The title counts more than the rest,
    -- and forgives: one slip in a short word, two in a longer one, letters in the wrong order. Trigrams alone miss
    -- slips in short words ("crad"), which are the most common.
    create function search_fit(words text[], title text, rest text) returns real
      language plpgsql immutable parallel safe cost 2000 as $$
    declare
      heading text := ' ' || btrim(plain_text(left(title, 500))) || ' ';
      body text;
      terms text[] := string_to_array(btrim(heading), ' ');
      w text;
      t text;
      start text;
      n int;
      slips int;
      best real;
      total real := 0;
    begin
      if coalesce(cardinality(words), 0) = 0 then return 0; end if;
      foreach w in array words loop
        n := length(w);
        best := 0;
        if position(' ' || w || ' ' in heading) > 0 then best := 1;
        elsif position(' ' || w in heading) > 0 then best := 0.95;
        elsif n > 2 and position(w in heading) > 0 then best := 0.75;
        elsif n > 3 then
          foreach t in array terms loop
            continue when length(t) < 3 or length(t) > 60;
            start := left(t, n);
            slips := least(levenshtein(w, t), levenshtein(w, start));
            if slips = 1 or (slips = 2 and left(w, 1) = left(t, 1)
              and (n > 5 or (translate(w, start, '') = '' and translate(start, w, '') = ''))) then
              best := greatest(best, 0.75 - 0.1 * slips);
            elsif similarity(w, t) >= 0.45 then
              best := greatest(best, 0.5);
            end if;
          end loop;
        end if;
        if best < 0.6 then
          body := coalesce(body, ' ' || btrim(plain_text(left(rest, 4000))) || ' ');
          if position(' ' || w in body) > 0 then best := 0.6;
          elsif n > 3 and position(w in body) > 0 then best := greatest(best, 0.4);
          elsif n > 4 and word_similarity(w, body) >= 0.6 then best := greatest(best, 0.3);
          end if;
        end if;
        if best = 0 then return 0; end if;
        total := total + best;
      end loop;
      return total / cardinality(words);
    end $$;

    -- The newest requests of a form, and how many there were lately, without touching the table.
    create index itsm_requests_of_form on itsm_requests (form_id, created_at desc);

    -- One sequence for all: a draft that was discarded and begun anew never has a revision that somebody still holds.
    create sequence itsm_draft_revs as integer;
    create table itsm_drafts (
      owner_id uuid not null references employees(id),
      form_id uuid not null references itsm_forms(id) on delete cascade,
      request_id uuid references itsm_requests(id) on delete cascade,
      form_version integer not null,
      body jsonb not null,
      rev integer not null default nextval('itsm_draft_revs'),
      saved_at timestamptz not null default now(),
      unique nulls not distinct (owner_id, form_id, request_id));
    create index itsm_drafts_old on itsm_drafts (saved_at);

    -- Whatever way a request is made, the draft of it is done; without a statement of its own in the submit.
    create function discard_draft() returns trigger language plpgsql as $$
    begin
      delete from itsm_drafts where owner_id = new.requester_id and form_id = new.form_id and request_id is null;
      return null;
    end $$;
    create trigger discard_draft after insert on itsm_requests for each row execute function discard_draft();

    create table itsm_watchers (
      request_id uuid not null references itsm_requests(id) on delete cascade,
      employee_id uuid not null references employees(id),
      since timestamptz not null default now(),
      primary key (request_id, employee_id));

    create table itsm_nudges (
      request_id uuid not null references itsm_requests(id) on delete cascade,
      employee_id uuid not null references employees(id),
      at timestamptz not null,
      primary key (request_id, employee_id));

    create table itsm_comment_mentions (
      comment_id uuid not null references itsm_comments(id) on delete cascade,
      employee_id uuid not null references employees(id),
      primary key (comment_id, employee_id));
  `)
}

export async function down(_: MigrateDownArgs): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.')
}
