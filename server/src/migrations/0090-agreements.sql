-- Agreements between bodies. A packet can rest on a clause: it then shows something only while that clause is in force, which the fold of
-- the agreement's own book says. So it stops in the minute in which the agreement does, whatever became of the packet's book.

create table clause_in_force (
  -- The agreement's book.
  book text not null,
  -- The entry of the clause.
  clause text not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  primary key (clause, from_at)
);
create index clause_in_force_of_book on clause_in_force (book);
alter table clause_in_force enable row level security;
grant select on clause_in_force to sajha_keeps;
create policy keep_clause_in_force on clause_in_force for select to sajha_keeps using (book = current_book());

alter table packet add column clause text;

-- True for what rests on no clause.
create function rests_on(a_clause text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select a_clause is null or exists (
      select 1 from clause_in_force c
      where c.clause = a_clause and c.from_at <= (select current_instant()) and c.until_at > (select current_instant()))
  $$;
revoke all on function rests_on from public;
grant execute on function rests_on to sajha_reads;

-- Who acted for a body, by the agreements they are named in: asked when a posting ends.
create function agreements_of(a_person text) returns table (book text, organisation text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select distinct b.id, b.organisation from reader r join book b on b.id = r.book
    where r.person = a_person and b.sort = 'agreement'
  $$;
revoke all on function agreements_of from public;
grant execute on function agreements_of to sajha_keeps;

-- As before (0060-packets.sql), and whether what it rests on is in force.
create or replace function packet_entries() returns text[]
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
    where p.id = a_packet and (s.lasts or (p.from_at <= this_instant and p.until_at > this_instant and rests_on(p.clause)))
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

create or replace function write_packets(a_book text, packets jsonb) returns void
  language plpgsql security definer set search_path = public, pg_temp
  as $$
begin
  delete from packet where packet.book = a_book;
  delete from packet_shows where packet_shows.book = a_book;
  insert into packet select p.id, a_book, p.keeper, p.organisation, p.to_organisation, p.to_role, p.to_person, p.from_at, p.until_at,
      p.version, p.answers, p.clause
    from jsonb_to_recordset(packets) as p(id text, keeper text, organisation text, to_organisation text, to_role text, to_person text,
      from_at timestamptz, until_at timestamptz, version text, answers integer, clause text);
  insert into packet_shows select p.id, a_book, s.entry, s.compartment, s.fields, s.lasts
    from jsonb_to_recordset(packets) as p(id text, shows jsonb),
      jsonb_to_recordset(p.shows) as s(entry text, compartment text, fields text[], lasts boolean);
end $$;

-- As before (0060-packets.sql), and clauses in force.
create or replace function write_folds(a_book text, folds jsonb) returns void
  language plpgsql security definer set search_path = public, pg_temp
  as $$
begin
  if folds ? 'clauses' then
    delete from clause_in_force where clause_in_force.book = a_book;
    insert into clause_in_force select a_book, c.* from jsonb_to_recordset(folds->'clauses') as c(
      clause text, from_at timestamptz, until_at timestamptz);
  end if;
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
