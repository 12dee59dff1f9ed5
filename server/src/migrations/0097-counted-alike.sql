-- Numbers that whoever reads them may know of.

-- What is due, and how much is asked, in the parts of some books that whoever asks reads now. The same numbers in the summary are of the
-- whole book, and would say that something is there in a part that is not theirs.
create function due_for_me(books text[]) returns table (book text, due_at timestamptz, open_duties integer, questions integer)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with part as (
      select distinct r.book, r.compartment from reader r
      where r.person = current_reader() and r.book = any (books)
        and r.from_at <= current_instant() and (r.until_at is null or r.until_at > current_instant())
        and exists (
          select 1 from member m
          where m.person = r.person and m.organisation = r.organisation
            and m.from_at <= current_instant() and (m.until_at is null or m.until_at > current_instant())
        )
    )
    select b.book,
      (select min(d.due_at) from duty d join part p on p.book = d.book and p.compartment = d.compartment
        where d.book = b.book and d.met_at is null and d.ended_at is null),
      (select count(*)::integer from duty d join part p on p.book = d.book and p.compartment = d.compartment
        where d.book = b.book and d.met_at is null and d.ended_at is null),
      (select count(*)::integer from question q join part p on p.book = q.book and p.compartment = q.compartment
        where q.book = b.book)
    from unnest(books) as b(book)
  $$;
revoke all on function due_for_me from public;
grant execute on function due_for_me to sajha_reads;

-- As before (0040-witnesses.sql), without complaints: whoever looks after the record may be whom one is about, and would see the number grow.
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
                    where b.organisation = an_organisation and b.sort <> 'complaint' and 'sent-late' = any(e.marks))
    )
  $$;
