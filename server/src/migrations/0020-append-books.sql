-- Sealing, for the books that are written together: appends that arrive while another is being written share one statement and one
-- commit (log/append.ts), and so do the books of one file (log/open-together.ts). Half of what an append cost was the statement itself.

drop function append_entries;

/*
 * Seals entries into books. `books` has one object a book: {book, head, n, seal, opening, folds, people, jobs}, where `head` is the
 * seal the caller chained to, `n` and `seal` are those of the last entry, and `opening` is null for a book that is there. `entries`
 * are the rows of all of them. Answers which books were sealed: one that has moved on in the meantime is left out with all that was
 * given for it, and the caller loads it and tries again; the others stand.
 * COMMIT POINT: this runs as one statement, so it is one transaction. A crash before the answer leaves either all of it (the
 * devices will push again and be told the same seals) or none of it (the devices still hold the entries).
 */
create function append_books(books jsonb, entries jsonb) returns text[]
  language plpgsql security definer set search_path = public, pg_temp
  as $$
declare
  done text[];
  opened text[];
  job jsonb;
begin
  with moved as (
    update book set n = b.n, head = b.seal
      from jsonb_to_recordset(books) as b(book text, head text, n integer, seal text, opening jsonb)
      where book.id = b.book and book.head = b.head and coalesce(b.opening, 'null') = 'null'
      returning book.id
  )
  select array_agg(moved.id) into done from moved;
  if books @? '$[*].opening ? (@ != null)' then
    insert into organisation select o.id, o.book, o.sort, decode(o.key_wrapped, 'base64')
      from jsonb_to_recordset(books) as b(opening jsonb),
        jsonb_to_recordset(b.opening->'organisations') as o(id text, book text, sort text, key_wrapped text)
      where jsonb_typeof(b.opening) = 'object';
    with fresh as (
      insert into book (id, sort, organisation, n, head)
        select b.book, b.opening->>'sort', b.opening->>'organisation', b.n, b.seal
        from jsonb_to_recordset(books) as b(book text, n integer, seal text, opening jsonb)
        where jsonb_typeof(b.opening) = 'object'
        on conflict do nothing
        returning id
    )
    select array_agg(fresh.id) into opened from fresh;
  end if;
  done := coalesce(done, '{}') || coalesce(opened, '{}');
  if books @? '$[*].folds.keys[*]' then
    insert into book_key select b.book, k.compartment, decode(k.key_wrapped, 'base64')
      from jsonb_to_recordset(books) as b(book text, folds jsonb),
        jsonb_to_recordset(b.folds->'keys') as k(compartment text, key_wrapped text)
      where b.book = any(done);
  end if;
  with sealed as (
    insert into entry (book, n, id, kind, version, compartment, author, as_role, organisation, device, made_at, heard_at, heard_ago,
                       saw, body_hash, signature, prev, sealed_at, marks, seal, body_sealed)
    select e.book, e.n, e.id, e.kind, e.version, e.compartment, e.author, e.as_role, e.organisation, e.device, e.made_at, e.heard_at,
           e.heard_ago, e.saw, e.body_hash, decode(e.signature, 'base64'), e.prev, e.sealed_at, e.marks, decode(e.seal, 'base64'),
           decode(e.body_sealed, 'base64')
    from jsonb_to_recordset(entries) as e(
      book text, n integer, id text, kind text, version smallint, compartment text, author text, as_role text, organisation text,
      device text, made_at text, heard_at text, heard_ago bigint, saw text, body_hash text, signature text, prev text,
      sealed_at text, marks text[], seal text, body_sealed text)
    where e.book = any(done)
    returning book, n, seal
  )
  insert into pending_leaf (book, n, seal) select sealed.book, sealed.n, sealed.seal from sealed order by sealed.n;
  perform write_folds(b.book, b.folds)
    from jsonb_to_recordset(books) as b(book text, folds jsonb) where b.book = any(done);
  if books @? '$[*].people ? (@ != null)' then
    perform write_people(b.people->>'organisation', b.people)
      from jsonb_to_recordset(books) as b(book text, people jsonb)
      where b.book = any(done) and jsonb_typeof(b.people) = 'object';
  end if;
  for job in select j.job from jsonb_to_recordset(books) as b(book text, jobs jsonb), jsonb_array_elements(b.jobs) as j(job)
             where b.book = any(done) loop
    perform graphile_worker.add_job(job->>'task', (job->'payload')::json, run_at => (job->>'run_at')::timestamptz,
      job_key => job->>'key', job_key_mode => 'replace');
  end loop;
  return done;
end $$;

revoke all on function append_books from public;
grant execute on function append_books to sajha_keeps;
