-- Emergency openings. What is opened, and for how long, stands in `reader` like every other grant. Here waits only whom a question is about:
-- a keyed token, for the two hours in which somebody may agree, so that no entry ever says it. sajha_keeps alone touches it.
create table opening_wait (
  ask text primary key,
  token bytea not null
);
alter table opening_wait enable row level security;
grant select, insert, delete on opening_wait to sajha_keeps;
create policy keep_opening_wait on opening_wait for all to sajha_keeps using (true) with check (true);

-- As before (0040-witnesses.sql), without complaints: whoever looks after the record may be whom one is about, and would see the number
-- grow. A steward sees how often somebody was shown to another body as well: asked by their people, opened with them, and not looked at
-- again in time. Never which, nor why.
create or replace function stewardship_of(an_organisation text, now_is timestamptz, quiet_before timestamptz) returns jsonb
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select jsonb_build_object(
      'waiting', (select count(*) from pending_leaf),
      'books', (select count(*) from book b where b.organisation = an_organisation and b.sort <> 'complaint'),
      'entries', (select coalesce(sum(b.n), 0) from book b where b.organisation = an_organisation and b.sort <> 'complaint'),
      'erased', (select count(*) from entry e join book b on b.id = e.book
                  where b.organisation = an_organisation and b.sort <> 'complaint' and e.body_sealed is null),
      'devices', (select count(*) from device d where d.organisation = an_organisation and d.revoked_at is null),
      'revoked', (select count(*) from device d where d.organisation = an_organisation and d.revoked_at is not null),
      'quiet', (select count(*) from device d where d.organisation = an_organisation and d.revoked_at is null and not exists (
                  select 1 from session s where s.device = d.id and s.used_at > quiet_before)),
      'sentLate', (select count(*) from entry e join book b on b.id = e.book
                    where b.organisation = an_organisation and b.sort <> 'complaint' and 'sent-late' = any(e.marks)),
      'openingsAsked', (select count(*) from entry e join organisation o on o.book = e.book
                         where o.id = an_organisation and e.kind = 'opening-asked'),
      'openingsHere', (select count(*) from entry e join book b on b.id = e.book
                        where b.organisation = an_organisation and e.kind = 'opened-in-emergency'),
      'openingsWaiting', (select count(*) from duty d join book b on b.id = d.book
                           where b.organisation = an_organisation and d.protocol = 'opening-reviewed'
                             and d.met_at is null and d.due_at < now_is)
    )
  $$;
