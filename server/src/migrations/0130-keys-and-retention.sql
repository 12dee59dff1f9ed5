-- Where the log's key was changed: asked at every start, and by whoever follows the keys. Almost never a row.
create index entry_key_changed on entry (book, n) where kind = 'log-key-changed';

/*
 * Closed case books of an organisation, those first in which nothing was told for longest: for the warning that its own rule keeps them no
 * longer. Ids only, for the house that folds them; nobody is shown which they are.
 */
create function closed_books(an_organisation text, most integer) returns setof text
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select s.book from book_summary s join book b on b.id = s.book
     where b.organisation = an_organisation and s.sort = 'case' and not s.open
     order by s.last_at nulls first, s.book limit most
  $$;
revoke all on function closed_books from public;
grant execute on function closed_books to sajha_keeps;
