-- The record: sealed entries, the one log over them, and the rows that the folds write.
-- Bodies are ciphertext. No column holds a name or free text (docs/threat-model.md, "What a seizure yields").
-- sajha_reads reads as one person at a time (setting sajha.reader) and sees what `reader` grants that person, nothing else.
-- sajha_keeps appends: it sees one book at a time (setting sajha.keeping). Neither owns a table or may bypass row-level security.

-- ---------------------------------------------------------------- people, folded from organisation books

create table organisation (
  id text primary key,
  book text not null unique,
  sort text not null,
  key_wrapped bytea not null
);

create table member (
  person text not null,
  organisation text not null references organisation,
  roles text[] not null,
  from_at timestamptz not null,
  until_at timestamptz,
  primary key (person, organisation)
);
create index member_of_organisation on member (organisation);

create table device (
  id text primary key,
  person text not null,
  organisation text not null references organisation,
  public_key bytea not null,
  enrolled_at timestamptz not null,
  revoked_at timestamptz
);
create index device_of_person on device (person);

-- ---------------------------------------------------------------- books and entries

create table book (
  id text primary key,
  sort text not null,
  organisation text not null,
  -- The last seal: what the next entry is chained to. Updating this row is what makes appends to one book take turns.
  n integer not null,
  head text not null
);

create table book_key (
  book text not null references book,
  compartment text not null,
  key_wrapped bytea not null,
  primary key (book, compartment)
);

create table entry (
  book text not null,
  n integer not null,
  id text not null unique,
  kind text not null,
  version smallint not null,
  compartment text not null,
  author text not null,
  as_role text not null,
  organisation text not null,
  device text not null,
  made_at text not null,
  heard_at text,
  heard_ago bigint,
  saw text,
  body_hash text not null,
  signature bytea not null,
  prev text not null,
  sealed_at text not null,
  marks text[] not null,
  seal bytea not null,
  -- AES-256-GCM over {body, secret}, under the key of this book and compartment. Null once lawfully erased.
  body_sealed bytea,
  primary key (book, n)
);

-- ---------------------------------------------------------------- the log (C2SP tlog-tiles); hashes only

-- Seals not yet in the tree. The sequencer moves them, in this order, and its commit is the commit point of the log.
create table pending_leaf (
  seq bigint generated always as identity primary key,
  book text not null,
  n integer not null,
  seal bytea not null
);

create table leaf (
  index bigint primary key,
  book text not null,
  n integer not null,
  seal bytea not null,
  unique (book, n)
);

-- One row per tile, the rightmost one growing: 32 bytes per hash.
create table tile (
  level smallint not null,
  index bigint not null,
  hashes bytea not null,
  primary key (level, index)
);

create table checkpoint (
  size bigint primary key,
  root bytea not null,
  note text not null,
  made_at timestamptz not null
);

-- ---------------------------------------------------------------- what the folds write, one book at a time

create table reader (
  book text not null,
  person text not null,
  organisation text not null,
  as_role text not null,
  compartment text not null,
  from_at timestamptz not null,
  until_at timestamptz,
  granted_by text not null,
  primary key (book, person, compartment, as_role, granted_by)
);
create index reader_of_person on reader (person, compartment, book);

create table book_summary (
  book text primary key,
  sort text not null,
  organisation text not null,
  open boolean not null,
  historical boolean not null,
  colour smallint not null,
  animal text not null,
  entries integer not null,
  opened_at timestamptz,
  last_at timestamptz,
  -- The earliest due time among duties that are neither met nor ended; what is late is read off the clock, never stored.
  due_at timestamptz,
  open_duties integer not null,
  questions integer not null
);
create index book_summary_by_due on book_summary (organisation, due_at);

create table duty (
  book text not null,
  key text not null,
  protocol text not null,
  basis text not null,
  compartment text not null,
  started_at timestamptz not null,
  due_at timestamptz,
  whole_day boolean not null,
  met_at timestamptz,
  ended_at timestamptz,
  owed_by text not null,
  role text,
  person text,
  warn_ms bigint not null,
  primary key (book, key)
);
create index duty_by_due on duty (due_at) where met_at is null and ended_at is null;

create table question (
  book text not null,
  name text not null,
  entries text[] not null,
  field text,
  compartment text not null
);
create index question_of_book on question (book);

create table fact (
  book text not null,
  kind text not null,
  field text not null,
  value text not null,
  compartment text not null,
  primary key (book, kind, field, value, compartment)
);
create index fact_counted on fact (kind, field, value);

-- "Something waits for you": what and which book, never a name or a topic in words.
create table notice (
  id bigint generated always as identity primary key,
  person text not null,
  book text not null,
  what text not null,
  about text not null,
  made_at timestamptz not null,
  seen_at timestamptz,
  unique (person, book, what, about)
);

-- ---------------------------------------------------------------- the one gate

create function current_reader() returns text language sql stable
  as $$ select nullif(current_setting('sajha.reader', true), '') $$;
create function current_book() returns text language sql stable
  as $$ select nullif(current_setting('sajha.keeping', true), '') $$;
-- The server's clock, so that access ends at the minute the record says, in tests and in practice too.
create function current_instant() returns timestamptz language sql stable
  as $$ select coalesce(nullif(current_setting('sajha.now', true), '')::timestamptz, now()) $$;

-- Owned by the owner, so that policies on other tables can ask it without asking row-level security again.
create function may_read(a_book text, a_compartment text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (
      select 1 from reader r
      where r.person = current_reader() and r.compartment = a_compartment and r.book = a_book
        and r.from_at <= current_instant() and (r.until_at is null or r.until_at > current_instant())
        and exists (
          select 1 from member m
          where m.person = r.person and m.organisation = r.organisation
            and m.from_at <= current_instant() and (m.until_at is null or m.until_at > current_instant())
        )
    )
  $$;

create function is_member(an_organisation text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (
      select 1 from member m
      where m.person = current_reader() and m.organisation = an_organisation
        and m.from_at <= current_instant() and (m.until_at is null or m.until_at > current_instant())
    )
  $$;

do $$
declare
  t text;
begin
  foreach t in array array['organisation', 'member', 'device', 'book', 'book_key', 'entry', 'pending_leaf', 'leaf', 'tile',
                           'checkpoint', 'reader', 'book_summary', 'duty', 'question', 'fact', 'notice'] loop
    execute format('alter table %I enable row level security', t);
  end loop;
end $$;

-- Reading, as one person.
grant select on entry, book_summary, duty, question, fact, reader, notice, book, book_key, organisation, member, device,
  leaf, tile, checkpoint to sajha_reads;

create policy read_entry on entry for select to sajha_reads using (
  may_read(book, compartment)
  or (compartment = 'coordination' and exists (select 1 from organisation o where o.book = entry.book and is_member(o.id)))
);
create policy read_summary on book_summary for select to sajha_reads using (may_read(book, 'coordination'));
create policy read_duty on duty for select to sajha_reads using (may_read(book, compartment));
create policy read_question on question for select to sajha_reads using (may_read(book, compartment));
create policy read_fact on fact for select to sajha_reads using (may_read(book, compartment));
-- One's own grants, past ones too; of others, who can see a book that one can see.
create policy read_reader on reader for select to sajha_reads using (
  person = current_reader() or may_read(book, 'coordination')
);
create policy read_notice on notice for select to sajha_reads using (person = current_reader());
-- Keys of exactly the compartments that may be read; wrapped, and useless without the organisation's.
create policy read_book on book for select to sajha_reads using (
  may_read(id, 'coordination') or exists (select 1 from organisation o where o.book = book.id and is_member(o.id))
);
create policy read_book_key on book_key for select to sajha_reads using (
  may_read(book, compartment)
  or (compartment = 'coordination' and exists (select 1 from organisation o where o.book = book_key.book and is_member(o.id)))
);
-- Which organisations there are, who is in them and with what device is known to whoever is signed in: an entry names its author.
create policy read_organisation on organisation for select to sajha_reads using (current_reader() is not null);
create policy read_member on member for select to sajha_reads using (current_reader() is not null);
create policy read_device on device for select to sajha_reads using (current_reader() is not null);
-- The log is public by design: hashes of salted commitments.
create policy read_leaf on leaf for select to sajha_reads using (true);
create policy read_tile on tile for select to sajha_reads using (true);
create policy read_checkpoint on checkpoint for select to sajha_reads using (true);

-- Keeping, one book at a time.
grant select on entry, book, book_key, reader, duty, organisation, member, device, leaf, tile, checkpoint, pending_leaf
  to sajha_keeps;
create policy keep_entry on entry for select to sajha_keeps using (book = current_book());
create policy keep_reader on reader for select to sajha_keeps using (book = current_book());
create policy keep_duty on duty for select to sajha_keeps using (book = current_book());
create policy keep_book on book for select to sajha_keeps using (true);
create policy keep_book_key on book_key for select to sajha_keeps using (book = current_book());
create policy keep_organisation on organisation for select to sajha_keeps using (true);
create policy keep_member on member for select to sajha_keeps using (true);
create policy keep_device on device for select to sajha_keeps using (true);

grant insert on leaf, tile, checkpoint to sajha_keeps;
grant update (hashes) on tile to sajha_keeps;
grant delete on pending_leaf to sajha_keeps;
create policy keep_pending on pending_leaf for all to sajha_keeps using (true);
create policy keep_leaf on leaf for all to sajha_keeps using (true) with check (true);
create policy keep_tile on tile for all to sajha_keeps using (true) with check (true);
create policy keep_checkpoint on checkpoint for all to sajha_keeps using (true) with check (true);
grant insert, select (id, person, book, what, about, seen_at), update (seen_at) on notice to sajha_keeps;
create policy keep_notice on notice for all to sajha_keeps using (true) with check (true);

-- ---------------------------------------------------------------- the write: one statement, one transaction

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
      key text, protocol text, basis text, compartment text, started_at timestamptz, due_at timestamptz, whole_day boolean,
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

revoke all on function current_reader, current_book, current_instant, may_read, is_member, seal_of, seals_of, write_folds, write_people, append_entries from public;
grant execute on function current_reader, current_instant, may_read, is_member, seals_of to sajha_reads;
grant execute on function current_book, current_instant, seal_of, write_folds, append_entries to sajha_keeps;
