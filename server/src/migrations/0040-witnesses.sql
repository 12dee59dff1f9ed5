-- Witnesses of the log: the last thing each of them signed for, and how it answered. Which witnesses are asked is no row: that stands in
-- organisations' books. Public hashes and signatures only.

create table witness (
  -- Its verifier key (C2SP signed-note).
  key text primary key,
  -- The largest checkpoint it cosigned and its line under it; null before the first.
  size bigint,
  line text,
  signed_at timestamptz,
  -- How it answered last: good, away, lying, refused, ahead.
  how text,
  how_at timestamptz,
  -- Of 'ahead': how large it saw this log. Larger than ours only where we were put back.
  their_size bigint
);

-- Two checkpoints that do not belong to one log, as a device or a witness showed them. Both are signed papers: they prove themselves.
create table fork_told (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  organisation text not null references organisation,
  person text not null,
  why text not null,
  held text not null,
  offered text not null,
  unique (organisation, held, offered)
);

alter table witness enable row level security;
alter table fork_told enable row level security;
grant select, insert, update on witness to sajha_keeps;
grant select, insert on fork_told to sajha_keeps;
create policy keep_witness on witness for all to sajha_keeps using (true) with check (true);
create policy keep_fork on fork_told for all to sajha_keeps using (true) with check (true);

/*
 * What a steward may know of their organisation's part of the record: counts and times, never which book or what is in it.
 * `quiet_before`: a device that was not used since then counts as quiet.
 */
create function stewardship_of(an_organisation text, now_is timestamptz, quiet_before timestamptz) returns jsonb
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select jsonb_build_object(
      'waiting', (select count(*) from pending_leaf),
      'books', (select count(*) from book b where b.organisation = an_organisation),
      'entries', (select coalesce(sum(b.n), 0) from book b where b.organisation = an_organisation),
      'erased', (select count(*) from entry e join book b on b.id = e.book
                  where b.organisation = an_organisation and e.body_sealed is null),
      'devices', (select count(*) from device d where d.organisation = an_organisation and d.revoked_at is null),
      'revoked', (select count(*) from device d where d.organisation = an_organisation and d.revoked_at is not null),
      'quiet', (select count(*) from device d where d.organisation = an_organisation and d.revoked_at is null and not exists (
                  select 1 from session s where s.device = d.id and s.used_at > quiet_before)),
      'sentLate', (select count(*) from entry e join book b on b.id = e.book
                    where b.organisation = an_organisation and 'sent-late' = any(e.marks))
    )
  $$;
revoke all on function stewardship_of from public;
grant execute on function stewardship_of to sajha_keeps;
