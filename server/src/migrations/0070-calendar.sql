-- The address under which one person's calendar program fetches days in court. Its token is an HMAC, as everywhere (0002-people.sql): whoever
-- steals the database can fetch nothing. One a posting; a new one ends the old one at once. Each fetch stays on record for a while.
create table calendar_link (
  person text not null,
  organisation text not null references organisation,
  token bytea not null unique,
  made_at timestamptz not null,
  primary key (person, organisation)
);

create table calendar_fetch (
  id bigint generated always as identity primary key,
  person text not null,
  organisation text not null,
  fetched_at timestamptz not null,
  events integer not null
);
create index calendar_fetch_of_person on calendar_fetch (person, organisation, fetched_at);

do $$
declare
  t text;
begin
  foreach t in array array['calendar_link', 'calendar_fetch'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update, delete on %I to sajha_keeps', t);
    execute format('create policy keep_%s on %I for all to sajha_keeps using (true) with check (true)', t, t);
  end loop;
end $$;
