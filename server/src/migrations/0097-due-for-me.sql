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
