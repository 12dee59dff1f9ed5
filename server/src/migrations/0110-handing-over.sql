-- When a posting ends: which books are still somebody's, who was here when, and which cases nobody looks after.

-- When somebody was last here, which outlives the session it was seen by. To about ten minutes, like the session's own (0002-people.sql).
create table last_here (
  person text not null,
  organisation text not null references organisation,
  at timestamptz not null,
  primary key (person, organisation)
);
alter table last_here enable row level security;
grant select, insert, update (at) on last_here to sajha_keeps;
create policy keep_last_here on last_here for all to sajha_keeps using (true) with check (true);
insert into last_here select person, organisation, max(used_at) from session group by person, organisation;

-- Case books that somebody holds for an organisation at an instant. For the keeper, when a posting ends; open ones first.
create function books_held_by(a_person text, an_organisation text, an_instant timestamptz) returns table (book text, open boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select s.book, s.open from book_summary s
    where s.sort = 'case' and s.book in (
      select r.book from reader r
      where r.person = a_person and r.organisation = an_organisation
        and r.from_at <= an_instant and (r.until_at is null or r.until_at > an_instant))
    order by s.open desc, s.book
  $$;

-- Packets to somebody by name that still show something. They do not pass: whoever sent them chose that person.
create function packets_to(a_person text, an_organisation text, an_instant timestamptz) returns bigint
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select count(*) from packet p
    where p.to_person = a_person and p.to_organisation = an_organisation
      and p.from_at <= an_instant and p.until_at > an_instant
  $$;

-- Open cases that wait for somebody: of who has left and nobody took over (`left_at` is set), and of who alone has them and was not here
-- since a day. Counts by person and organisation: no book, and nothing of one.
create function unattended(an_instant timestamptz, away_before timestamptz)
  returns table (organisation text, person text, left_at timestamptz, last_at timestamptz, books bigint)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with held as (
      select distinct r.book, r.person, r.organisation, m.until_at <= an_instant as gone, m.until_at,
        greatest(m.from_at, h.at) as last_at
      from reader r
        join book_summary s on s.book = r.book and s.sort = 'case' and s.open
        join member m on m.person = r.person and m.organisation = r.organisation
        left join last_here h on h.person = r.person and h.organisation = r.organisation
      where r.from_at <= an_instant and (r.until_at is null or r.until_at > an_instant)
    )
    select held.organisation, held.person, max(held.until_at) filter (where held.gone), max(held.last_at), count(*)
    from held
    -- What passes on by itself does so within moments; what is left a while later waits for somebody.
    where (held.gone and held.until_at <= an_instant - interval '10 minutes') or (held.gone is not true and held.last_at < away_before and not exists (
      select from held other
      where other.book = held.book and other.organisation = held.organisation
        and other.gone is not true and other.last_at >= away_before))
    group by held.organisation, held.person, held.gone
  $$;

revoke all on function books_held_by, packets_to, unattended from public;
grant execute on function books_held_by, packets_to, unattended to sajha_keeps;
