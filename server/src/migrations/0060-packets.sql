-- Packets: slices of books for people who are not brought into them. The rows are written from the fold of packets and from nothing else.
-- Reading through a packet names it (setting sajha.packet) and then sees the entries it shows and no others; every other read sees
-- nothing of packets, so that somebody who is brought in for a part never gets a whole entry of which a packet shows them one field.

create table packet (
  -- The entry that sent it.
  id text primary key,
  book text not null,
  -- Whose book it is: its key wraps the keys of the book.
  keeper text not null,
  -- In whose name it was sent.
  organisation text not null,
  to_organisation text,
  to_role text,
  -- A person, or the link of somebody without an account.
  to_person text,
  from_at timestamptz not null,
  until_at timestamptz not null,
  -- Changes whenever what it shows changes.
  version text not null,
  -- How many answers of the receiver stand in it: what is left to them when it has ended.
  answers integer not null
);
create index packet_of_book on packet (book);
create index packet_for_role on packet (to_organisation, to_role);
create index packet_for_person on packet (to_person);

create table packet_shows (
  packet text not null,
  book text not null,
  entry text not null,
  compartment text not null,
  -- The fields that leave the house; null for all.
  fields text[],
  -- What the receiver said: readable to them when the packet has ended too.
  lasts boolean not null,
  primary key (packet, entry)
);
create index packet_shows_of_book on packet_shows (book);

create function current_packet() returns text language sql stable
  as $$ select nullif(current_setting('sajha.packet', true), '') $$;

-- Packets that are for whoever asks, ended ones too.
create function packets_for_me() returns setof text
  language sql stable security definer rows 20 set search_path = public, pg_temp
  as $$
    select p.id from member m join packet p on p.to_organisation = m.organisation
    where m.person = (select current_reader())
      and m.from_at <= (select current_instant()) and (m.until_at is null or m.until_at > (select current_instant()))
      and (p.to_person = m.person or (p.to_person is null and p.to_role = any(m.roles)))
    union all
    select p.id from packet p where p.to_organisation is null and p.to_person = (select current_reader())
  $$;

-- The entries that the packet being read shows now, as one value a query: an index finds by it, and a row is compared with it. None when
-- no packet is being read, or it is not for whoever asks. In plpgsql, which keeps the plan of its one statement as long as a connection
-- lasts; planning it anew would cost more than reading a packet.
create function packet_entries() returns text[]
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
declare
  a_packet text := current_packet();
  who text := current_reader();
  this_instant timestamptz := current_instant();
  shown text[];
begin
  if a_packet is null then return '{}'; end if;
  select array_agg(s.entry) into shown
    from packet p join packet_shows s on s.packet = p.id
    where p.id = a_packet and (s.lasts or (p.from_at <= this_instant and p.until_at > this_instant))
      and (
        (p.to_organisation is null and p.to_person = who)
        or exists (
          select 1 from member m
          where m.person = who and m.organisation = p.to_organisation
            and m.from_at <= this_instant and (m.until_at is null or m.until_at > this_instant)
            and (p.to_person = m.person or (p.to_person is null and p.to_role = any(m.roles)))
        )
      );
  return coalesce(shown, '{}');
end $$;

create function shown_by_packet() returns setof text
  language sql stable security definer rows 20 set search_path = public, pg_temp
  as $$ select unnest(packet_entries()) $$;

create function parts_of_packet() returns table (book text, compartment text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select s.book, s.compartment from packet_shows s
    where s.packet = (select current_packet()) and s.entry = any ((select packet_entries())::text[])
  $$;

alter table packet enable row level security;
alter table packet_shows enable row level security;
grant select on packet, packet_shows to sajha_reads;
create policy read_packet on packet for select to sajha_reads using (id in (select packets_for_me()));
create policy read_packet_shows on packet_shows for select to sajha_reads using (
  packet = (select current_packet()) and entry = any ((select packet_entries())::text[])
);
grant select on packet, packet_shows to sajha_keeps;
create policy keep_packet on packet for select to sajha_keeps using (book = current_book());
create policy keep_packet_shows on packet_shows for select to sajha_keeps using (book = current_book());

alter policy read_book_key on book_key using (
  ((select current_packet()) is null and (
    may_read(book, compartment)
    or (compartment = 'coordination' and exists (select 1 from organisation o where o.book = book_key.book and is_member(o.id)))))
  or (book, compartment) in (select it.book, it.compartment from parts_of_packet() as it)
);

-- One book being opened (setting sajha.opening): what may be read of it is asked once, not once a row, which costs more than the rows.
-- Naming a book gives nothing: the answer is may_read's, for each of its parts. Of every other book each row is asked as before.
create function current_opening() returns text language sql stable
  as $$ select nullif(current_setting('sajha.opening', true), '') $$;

create function opening_parts() returns text[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select array(
      select k.compartment from book_key k where k.book = current_opening() and (
        may_read(k.book, k.compartment)
        or (k.compartment = 'coordination' and exists (select 1 from organisation o where o.book = k.book and is_member(o.id)))))
  $$;

alter policy read_entry on entry using (
  case
    when (select current_packet()) is not null then id = any ((select packet_entries())::text[])
    when book = (select current_opening()) then compartment = any ((select opening_parts())::text[])
    else may_read(book, compartment)
      or (compartment = 'coordination' and exists (select 1 from organisation o where o.book = entry.book and is_member(o.id)))
  end
);

create function write_packets(a_book text, packets jsonb) returns void
  language plpgsql security definer set search_path = public, pg_temp
  as $$
begin
  delete from packet where packet.book = a_book;
  delete from packet_shows where packet_shows.book = a_book;
  insert into packet select p.id, a_book, p.keeper, p.organisation, p.to_organisation, p.to_role, p.to_person, p.from_at, p.until_at,
      p.version, p.answers
    from jsonb_to_recordset(packets) as p(id text, keeper text, organisation text, to_organisation text, to_role text, to_person text,
      from_at timestamptz, until_at timestamptz, version text, answers integer);
  insert into packet_shows select p.id, a_book, s.entry, s.compartment, s.fields, s.lasts
    from jsonb_to_recordset(packets) as p(id text, shows jsonb),
      jsonb_to_recordset(p.shows) as s(entry text, compartment text, fields text[], lasts boolean);
end $$;

-- As before (0004-sealing.sql), and packets.
create or replace function write_folds(a_book text, folds jsonb) returns void
  language plpgsql security definer set search_path = public, pg_temp
  as $$
begin
  if folds ? 'packets' then perform write_packets(a_book, folds->'packets'); end if;
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

-- Links for those without an account. Neither the address nor the code stands here: tokens (HMAC under a key that is never in the
-- database). sajha_keeps alone touches this table.
create table packet_link (
  address bytea primary key,
  -- What packets and entries call it.
  link text not null unique,
  packet text not null,
  book text not null,
  organisation text not null,
  code bytea not null,
  language text not null,
  made_at timestamptz not null,
  -- How often a wrong code was given.
  wrong integer not null default 0,
  closed_at timestamptz,
  -- The one browser in which it is open; set by the first right code, which is then used up.
  opened_by bytea,
  opened_at timestamptz,
  -- The last time a second opening was written down, so that it cannot fill the book.
  tried_at timestamptz
);
create index packet_link_of_packet on packet_link (packet);
alter table packet_link enable row level security;
grant select, insert, delete, update (wrong, closed_at, opened_by, opened_at, tried_at) on packet_link to sajha_keeps;
create policy keep_packet_link on packet_link for all to sajha_keeps using (true) with check (true);

revoke all on function current_packet, packets_for_me, shown_by_packet, packet_entries, parts_of_packet,
  current_opening, opening_parts, write_packets from public;
grant execute on function current_packet, packets_for_me, shown_by_packet, packet_entries, parts_of_packet,
  current_opening, opening_parts to sajha_reads;
