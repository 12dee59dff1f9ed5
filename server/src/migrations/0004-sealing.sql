-- How entries are sealed and folded rows written: the only way anything gets into a book.

-- Which sealed entry has this id, whatever its book: to answer a repeated push. Tells nothing but the seal.
create function seal_of(an_id text) returns table (book text, n integer, sealed_at text, marks text[], seal bytea)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select e.book, e.n, e.sealed_at, e.marks, e.seal from entry e where e.id = an_id $$;

-- The seals of a stretch of a book: hashes that say something stands there, and not what. For following the chain past gaps.
create function seals_of(a_book text, after_n integer, up_to integer) returns table (n integer, seal bytea)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select e.n, e.seal from entry e where e.book = a_book and e.n > after_n and e.n <= up_to order by e.n $$;

-- Replaces the folded rows of one book, of those sections that are given: append leaves out what has not changed, rebuild gives
-- all. There is one way to write them.
create function write_folds(a_book text, folds jsonb) returns void
  language plpgsql security definer set search_path = public, pg_temp
  as $$
begin
  if folds ? 'readers' then
    delete from reader where reader.book = a_book;
    insert into reader select a_book, r.* from jsonb_to_recordset(folds->'readers') as r(
      person text, organisation text, as_role text, compartment text, from_at timestamptz, until_at timestamptz, granted_by text);
  end if;
  if folds ? 'duties' then
    delete from duty where duty.book = a_book;
    insert into duty select a_book, r.* from jsonb_to_recordset(folds->'duties') as r(
      key text, protocol text, basis text, compartment text, started_at timestamptz, due_at timestamptz, whole_day boolean, lasts boolean,
      met_at timestamptz, ended_at timestamptz, owed_by text, role text, person text, warn_ms bigint);
  end if;
  if folds ? 'questions' then
    delete from question where question.book = a_book;
    insert into question select a_book, r.* from jsonb_to_recordset(folds->'questions') as r(
      name text, entries text[], field text, compartment text);
  end if;
  if folds ? 'facts' then
    delete from fact where fact.book = a_book;
    insert into fact select a_book, r.* from jsonb_to_recordset(folds->'facts') as r(
      kind text, field text, value text, compartment text);
  end if;
  insert into book_summary select a_book, r.* from jsonb_to_record(folds->'summary') as r(
    sort text, organisation text, open boolean, historical boolean, colour smallint, animal text, entries integer,
    opened_at timestamptz, last_at timestamptz, due_at timestamptz, open_duties integer, questions integer)
  on conflict (book) do update set open = excluded.open, historical = excluded.historical, colour = excluded.colour,
    animal = excluded.animal, entries = excluded.entries, opened_at = excluded.opened_at, last_at = excluded.last_at,
    due_at = excluded.due_at, open_duties = excluded.open_duties, questions = excluded.questions;
end $$;

-- The rows of an organisation's people, from the fold of its own book.
create function write_people(an_organisation text, people jsonb) returns void
  language plpgsql security definer set search_path = public, pg_temp
  as $$
begin
  insert into member select r.person, an_organisation, r.roles, r.from_at, r.until_at
    from jsonb_to_recordset(people->'members') as r(person text, roles text[], from_at timestamptz, until_at timestamptz)
  on conflict (person, organisation) do update set roles = excluded.roles, from_at = excluded.from_at, until_at = excluded.until_at;
  insert into device select r.id, r.person, an_organisation, decode(r.public_key, 'base64'), r.enrolled_at, r.revoked_at
    from jsonb_to_recordset(people->'devices') as r(id text, person text, public_key text, enrolled_at timestamptz, revoked_at timestamptz)
  on conflict (id) do update set revoked_at = excluded.revoked_at;
end $$;

/*
 * Seals entries into one book. `a_head` is the seal the caller chained to: if the book has moved on in the meantime nothing is
 * written and the answer is false, and the caller loads the book and tries again.
 * COMMIT POINT: this runs as one statement, so it is one transaction. A crash before the answer leaves either all of it (the
 * device will push again and be told the same seals) or none of it (the device still holds the entries).
 */
create function append_entries(a_book text, a_head text, opening jsonb, entries jsonb, folds jsonb, people jsonb, jobs jsonb)
  returns boolean language plpgsql security definer set search_path = public, pg_temp
  as $$
declare
  job jsonb;
  last_n integer := (entries->-1->>'n')::integer;
  last_seal text := entries->-1->>'seal_id';
begin
  if opening is not null then
    insert into organisation select o.id, o.book, o.sort, decode(o.key_wrapped, 'base64')
      from jsonb_to_recordset(opening->'organisations') as o(id text, book text, sort text, key_wrapped text);
    insert into book values (a_book, opening->>'sort', opening->>'organisation', last_n, last_seal) on conflict do nothing;
    if not found then return false; end if;
  else
    update book set n = last_n, head = last_seal where id = a_book and head = a_head;
    if not found then return false; end if;
  end if;
  insert into book_key select a_book, k.compartment, decode(k.key_wrapped, 'base64')
    from jsonb_to_recordset(coalesce(folds->'keys', '[]')) as k(compartment text, key_wrapped text);
  with sealed as (
    insert into entry (book, n, id, kind, version, compartment, author, as_role, organisation, device, made_at, heard_at, heard_ago,
                       saw, body_hash, signature, prev, sealed_at, marks, seal, body_sealed)
    select a_book, e.n, e.id, e.kind, e.version, e.compartment, e.author, e.as_role, e.organisation, e.device, e.made_at, e.heard_at,
           e.heard_ago, e.saw, e.body_hash, decode(e.signature, 'base64'), e.prev, e.sealed_at, e.marks, decode(e.seal, 'base64'),
           decode(e.body_sealed, 'base64')
    from jsonb_to_recordset(entries) as e(
      n integer, id text, kind text, version smallint, compartment text, author text, as_role text, organisation text, device text,
      made_at text, heard_at text, heard_ago bigint, saw text, body_hash text, signature text, prev text, sealed_at text,
      marks text[], seal text, body_sealed text)
    returning n, seal
  )
  insert into pending_leaf (book, n, seal) select a_book, sealed.n, sealed.seal from sealed order by sealed.n;
  perform write_folds(a_book, folds);
  if people is not null then perform write_people(people->>'organisation', people); end if;
  for job in select * from jsonb_array_elements(jobs) loop
    perform graphile_worker.add_job(job->>'task', (job->'payload')::json, run_at => (job->>'run_at')::timestamptz,
      job_key => job->>'key', job_key_mode => 'replace');
  end loop;
  return true;
end $$;

revoke all on function seal_of, seals_of, write_folds, write_people, append_entries from public;
grant execute on function seals_of to sajha_reads;
grant execute on function seal_of, write_folds, append_entries to sajha_keeps;
