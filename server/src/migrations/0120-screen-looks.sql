-- Books opened on a screen, for telling unusual reading from usual: who, in which role, when, and a keyed token that tells one book from
-- another and which only this house can make. Kept for the weeks that are compared, then deleted. Nobody reads it but sajha_keeps.
create table screen_look (
  -- The look.
  entry text primary key,
  person text not null,
  as_role text not null,
  token text not null,
  at timestamptz not null,
  nothing_due boolean not null
);
create index screen_look_of_person on screen_look (person, at);
create index screen_look_by_time on screen_look (at);
alter table screen_look enable row level security;
grant select, insert, delete on screen_look to sajha_keeps;
create policy keep_screen_look on screen_look for all to sajha_keeps using (true) with check (true);
