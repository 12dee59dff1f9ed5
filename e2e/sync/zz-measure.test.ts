import { afterAll, beforeAll, test } from 'vitest'
import { openPhones, type Phones } from './testing/phones.ts'
let phones: Phones
beforeAll(async () => { phones = await openPhones() })
afterAll(() => phones?.close())
test('500', async () => {
  const k = await phones.phoneOf('Kavita')
  await k.page.evaluate(`import('/@fs/work/main/app/src/sync/outbox.ts').then(async ({write}) => {
    for (let i=0;i<500;i++){ const e=await write({book:null,kind:'report-received',body:{toldAt:'2026-11-20T09:00+05:30',what:'Case '+i}}); for(let j=0;j<9;j++) await write({book:e.book,kind:'note',body:{text:'A note of some length about what was seen and said on the day of the visit, number '+j}}) }
  })`)
  await k.does('syncs')
  await k.page.waitForTimeout(20000)
  for (const rate of [1, 6]) {
    await k.reopens()
    const cdp = await k.context.newCDPSession(k.page)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate })
    await k.does('start')
    const t = Date.now()
    console.log('rate', rate, await k.does('opens', 'practice'), Date.now() - t, JSON.stringify(await k.does('how')))
    const id = await k.page.evaluate(`import('/@fs/work/main/app/src/sync/books/shelf.ts').then(({shelf})=>[...shelf.get().books.keys()][40])`) as string
    console.log('id', id)
    const t2 = Date.now()
    if (id) { const e = await k.does('reads', id); console.log('first book', Date.now() - t2, e.length) }
    console.log(JSON.stringify(await k.page.evaluate(`Promise.all([import('/@fs/work/main/app/src/sync/books/shelf.ts'),import('/@fs/work/main/app/src/sync/books/fold.ts')]).then(([{shelf},{staleBooks}])=>{const s=performance.now();const n=staleBooks().length;return {stale:n,ms:performance.now()-s,books:shelf.get().books.size}})`)))
  }
}, 500_000)
