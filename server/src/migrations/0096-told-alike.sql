-- Of some books those in which whoever asks has or had a part: brought in, or in a body that a packet went to, in whatever role. One
-- question whether a book is there or not, which the server asks before it looks for a book; what may be read or written there is asked
-- after that.
create function books_with_part(books text[]) returns setof text
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select r.book from reader r where r.person = current_reader() and r.book = any (books)
    union
    select p.book from packet p join member m on m.organisation = p.to_organisation
    where m.person = current_reader() and p.book = any (books) and (p.to_person is null or p.to_person = m.person)
  $$;
revoke all on function books_with_part from public;
grant execute on function books_with_part to sajha_reads;
