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
  lasts boolean not null,
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

revoke all on function current_reader, current_book, current_instant, may_read, is_member from public;
grant execute on function current_reader, current_instant, may_read, is_member to sajha_reads;
grant execute on function current_book, current_instant to sajha_keeps;
