import { mkdirSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { startPostgres } from './platform/postgres.ts'
import { openDataFolder } from './platform/data-folder.ts'
import { openHouse } from './house.ts'
import { readConfig } from './platform/config.ts'
import { openLog, silentLog } from './platform/log.ts'
import { aPerson, aCase, writes, anId, nowIn } from './testing/index.ts'
import { push } from './sync/push.ts'
rmSync('/tmp/perf/data', { recursive: true, force: true })
const config = readConfig({ SAJHA_DATA: '/tmp/perf/data' })
const folder = openDataFolder(config.dataFolder)
const postgres = await startPostgres({ folder, log: silentLog })
const house = await openHouse({ config, folder, postgres, realm: 'record', log: openLog() })
const { writeFileSync } = await import('node:fs')
writeFileSync('/tmp/perf/ins.sql', "insert into pgb (body) values (repeat(md5(random()::text), 32));\n")
await house.db.owner.query('create table pgb (id bigserial primary key, body text)')
const env = { ...process.env, PGPASSWORD: postgres.superuser.password }
const bench = () => { const r = spawnSync('pgbench', ['-n','-f','/tmp/perf/ins.sql','-c','8','-j','2','-T','4','-h',postgres.socketFolder,'-p',String(postgres.port),'-U',postgres.superuser.user, house.db.name], { env, encoding: 'utf8' }); return Number(/tps = ([\d.]+)/.exec(r.stdout)?.[1] ?? console.log(r.stderr)) }
console.log('pgbench', bench())
const kavita = await aPerson(house as any)
const books: string[] = []
for (let i = 0; i < 32; i++) { const b = await aCase(kavita as any); books.push(b)
  await push(house, kavita.me, [await writes(kavita as any, 'taken-charge', { takenAt: nowIn(house), age: 'child', by: 'organisation' }, { book: b })])
  for (let k = 0; k < 15; k++) await push(house, kavita.me, [await writes(kavita as any, 'note', { text: 'x'.repeat(900) }, { book: b })]) }

const { appendRows } = await import('./log/store.ts')
{

  let captured: any[] = []
  const orig = house.db.keeps.pool.query.bind(house.db.keeps.pool)
  ;(house.db.keeps.pool as any).query = async (...a: any[]) => { if (a[0]?.name === 'append-entries') captured.push(a[0].values); return (orig as any)(...a) }
  await push(house, kavita.me, [await writes(kavita as any, 'visit', { visitedAt: nowIn(house), where: 'home', note: 'She spoke of school. '.repeat(45) }, { book: books[0]! })])
  await push(house, kavita.me, [await writes(kavita as any, 'visit', { visitedAt: nowIn(house), where: 'home', note: 'She spoke of school. '.repeat(45) }, { book: books[0]! })])
  const v = captured[1]
  console.log('entries', v[3].length, 'folds', v[4].slice(0, 600), 'jobs', v[6])
  const o = house.db.owner
  await o.query(`create or replace function loop_it(a text, h text, op jsonb, en jsonb, fo jsonb, pe jsonb, jo jsonb, part int) returns void language plpgsql as $$
   declare e jsonb; begin
   for i in 1..1000 loop
     e := jsonb_set(jsonb_set(en, '{0,id}', to_jsonb(md5(random()::text)||md5(random()::text))), '{0,n}', to_jsonb(1000+i+part*10000));
     if part = 0 then perform append_entries(a, (select head from book where id=a), op, e, fo, pe, jo);
     elsif part = 1 then perform write_folds(a, fo);
     elsif part = 2 then insert into entry (book, n, id, kind, version, compartment, author, as_role, organisation, device, made_at, heard_at, heard_ago, saw, body_hash, signature, prev, sealed_at, marks, seal, body_sealed)
    select a, e1.n, e1.id, e1.kind, e1.version, e1.compartment, e1.author, e1.as_role, e1.organisation, e1.device, e1.made_at, e1.heard_at,
           e1.heard_ago, e1.saw, e1.body_hash, decode(e1.signature, 'base64'), e1.prev, e1.sealed_at, e1.marks, decode(e1.seal, 'base64'), decode(e1.body_sealed, 'base64')
    from jsonb_to_recordset(e) as e1(n integer, id text, kind text, version smallint, compartment text, author text, as_role text, organisation text, device text,
      made_at text, heard_at text, heard_ago bigint, saw text, body_hash text, signature text, prev text, sealed_at text, marks text[], seal text, body_sealed text);
     elsif part = 3 then update book set n = i where id = a;
     elsif part = 4 then e := en;
     elsif part = 5 then insert into pending_leaf (book,n,seal) values (a, i, 'abc');
     end if;
   end loop; end $$`)
  for (const part of [4, 0, 1, 2, 3, 5]) { const t = performance.now(); await o.query('select loop_it($1,$2,$3,$4,$5,$6,$7,$8)', [...v, part]); console.log('part', part, ((performance.now() - t) / 1000).toFixed(3), 'ms each') }
}
const b2 = await Promise.all(Array.from({ length: 24 }, async () => { const book = await aCase(kavita as any); const l = []; for (let i = 0; i < 100; i++) l.push(await writes(kavita as any, 'visit', { visitedAt: nowIn(house), where: 'home', note: 'She spoke of school. '.repeat(45) }, { book })); return l }))
const t2 = performance.now()
let next = 0
await Promise.all(Array.from({ length: 4 }, async () => { while (next < b2.length) { const l = b2[next++]!; await push(house, kavita.me, l) } }))
console.log('push/s', (2400 / ((performance.now() - t2) / 1000)).toFixed(0))
console.log('pgbench', bench())
await house.db.close(); await postgres.stop(); folder.close(); process.exit(0)
