-- Lists and counts over many books. Asking may_read once a row costs more than the rows themselves when somebody reads ten thousand old
-- records, so for what is listed the same rule is asked once a query, as a set. The rule is may_read's, word for word.

-- Who asks and what time it is are asked once, not once a row: `(select …)`.
create function readable_books(a_compartment text) returns setof text
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select r.book from reader r
    where r.person = (select current_reader()) and r.compartment = a_compartment
      and r.from_at <= (select current_instant())
      and (r.until_at is null or r.until_at > (select current_instant()))
      and r.organisation in (
        select m.organisation from member m
        where m.person = (select current_reader())
          and m.from_at <= (select current_instant()) and (m.until_at is null or m.until_at > (select current_instant()))
      )
  $$;
revoke all on function readable_books from public;
grant execute on function readable_books to sajha_reads;

-- How many cases one reads: the same set, counted without asking again of every row whether it is in it.
create function docket_totals() returns table (open bigint, closed bigint, historical bigint)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select count(*) filter (where s.open), count(*) filter (where not s.open and not s.historical),
      count(*) filter (where s.historical)
    from book_summary s
    where s.sort = 'case' and s.book in (select mine from readable_books('coordination') as mine)
  $$;
revoke all on function docket_totals from public;
grant execute on function docket_totals to sajha_reads;

alter policy read_summary on book_summary
  using (book in (select mine from readable_books('coordination') as mine));

-- One set a compartment: it is made when the first fact of that compartment turns up, and then once.
do $$
declare
  parts text[] := array['coordination', 'identity', 'safety', 'statement', 'legal', 'health', 'care', 'counselling', 'money',
                        'voice', 'outcome'];
begin
  execute 'alter policy read_fact on fact using (' || (
    select string_agg(
      format('(compartment = %L and book in (select mine from readable_books(%L) as mine))', part, part), ' or ' order by nr)
    from unnest(parts) with ordinality as it(part, nr)
  ) || ')';
end $$;

-- What readable_books reads, without a look at the table.
drop index reader_of_person;
create index reader_of_person on reader (person, compartment, book) include (organisation, from_at, until_at);

-- The docket's own order, so that its first page is read and not sorted. Ids compare as bytes: no language has a say in them.
create index docket_in_order on book_summary (sort, historical, open, due_at, last_at desc nulls last, book collate "C");
