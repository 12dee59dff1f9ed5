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
const per = 40
const prepared = await Promise.all(books.map(async (book) => { const l = []; for (let i = 0; i < per; i++) l.push(await writes(kavita as any, 'visit', { visitedAt: nowIn(house), where: 'home', note: 'She spoke of school. '.repeat(45) }, { book })); return l }))
const t = performance.now()
await Promise.all(prepared.map(async (l) => { for (const e of l) { const [o] = await push(house, kavita.me, [e]); if (o?.outcome !== 'sealed') throw new Error(JSON.stringify(o)) } }))
const s = (performance.now() - t) / 1000
console.log('append/s', (32 * per / s).toFixed(0))
const b2 = await Promise.all(Array.from({ length: 24 }, async () => { const book = await aCase(kavita as any); const l = []; for (let i = 0; i < 100; i++) l.push(await writes(kavita as any, 'visit', { visitedAt: nowIn(house), where: 'home', note: 'She spoke of school. '.repeat(45) }, { book })); return l }))
const t2 = performance.now()
let next = 0
await Promise.all(Array.from({ length: 4 }, async () => { while (next < b2.length) { const l = b2[next++]!; await push(house, kavita.me, l) } }))
console.log('push/s', (2400 / ((performance.now() - t2) / 1000)).toFixed(0))
console.log('pgbench', bench())
await house.db.close(); await postgres.stop(); folder.close(); process.exit(0)
