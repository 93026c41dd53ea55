import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { createInterface } from 'node:readline'
import { median, printFigures, quantile } from './support.ts'

/**
 * What an answer costs: its rate against a minimal Fastify route with one durable insert, on the
 * same database in the same run, rounds in turn; and how long 100 people wait who each answer every
 * ten seconds (open loop: a slow reply delays nobody else's answer).
 */

const rounds = 7
const perRound = 300
const callers = 32
const people = 100
const everySeconds = 10
const openSeconds = 30

const text =
  'Last winter our returns desk had a backlog of four hundred parcels, and customers waited nineteen days for a refund. ' +
  'I was the shift lead, so it was on me to get it down before the January peak. I sat at the desk for two mornings and ' +
  'noticed that half the parcels were waiting for a signature. I asked finance whether we could drop it below fifty, ' +
  'showed them the numbers, and they agreed to a month on trial. By the end of January the backlog was under forty and ' +
  'refunds took four days.'

interface Places {
  minimal: string
  withoutJudging: string
  judging: string
}

interface Work {
  url: string
  body: string
  cookie: string
}

const agent = new Agent({ keepAlive: true, maxSockets: callers })

const post = ({ url, body, cookie }: Work): Promise<number> =>
  new Promise((resolve, reject) => {
    const started = performance.now()
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie }
    const sent = request(url, { method: 'POST', agent, headers }, (reply) => {
      if (reply.statusCode !== 200) reject(new Error(`${url} replied ${reply.statusCode}`))
      reply.resume()
      reply.once('end', () => resolve(performance.now() - started))
    })
    sent.once('error', reject)
    sent.end(body)
  })

/** Requests a second, with all callers busy all the time. */
const rateOf = async (work: readonly Work[]): Promise<number> => {
  const queue = [...work]
  const started = performance.now()
  const caller = async (): Promise<void> => {
    for (let next = queue.pop(); next; next = queue.pop()) await post(next)
  }
  await Promise.all(Array.from({ length: callers }, caller))
  return (work.length / (performance.now() - started)) * 1000
}

const cookieOf = (reply: Response): string =>
  reply.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')

const settings = { jobTitle: 'Warehouse supervisor', seniority: 'mid', type: 'mixed' }

/** Interviews started through the API as people do, by one visitor, so that each has its open first turn. */
const openTurns = async (address: string, count: number): Promise<Work[]> => {
  const start = (cookie: string): Promise<Response> =>
    fetch(`${address}/api/v1/interviews`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(settings),
    })
  const cookie = cookieOf(await start(''))
  const works: Work[] = []
  const starter = async (): Promise<void> => {
    while (works.length < count) {
      const { interview, turn } = (await (await start(cookie)).json()) as Record<'interview' | 'turn', { id: string }>
      const url = `${address}/api/v1/interviews/${interview.id}/answers`
      works.push({ url, body: JSON.stringify({ turnId: turn.id, text }), cookie })
    }
  }
  await Promise.all(Array.from({ length: 4 }, starter))
  return works.slice(0, count)
}

const minimalWork = (address: string, count: number): Work[] =>
  Array.from({ length: count }, () => ({
    url: `${address}/answers`,
    body: JSON.stringify({ turnId: randomUUID(), text }),
    cookie: '',
  }))

/** Milliseconds that each person waited for marks and the next question. */
const waitsOf = async (work: readonly Work[]): Promise<number[]> => {
  const gapMs = (everySeconds * 1000) / people
  const waits = work.map(
    (one, index) =>
      new Promise<number>((resolve, reject) => {
        setTimeout(() => post(one).then(resolve, reject), index * gapMs)
      }),
  )
  return Promise.all(waits)
}

const server = spawn(process.execPath, ['--import', 'tsx', 'bench/answer-server.ts'], {
  stdio: ['pipe', 'pipe', 'inherit'],
})
const [line] = (await once(createInterface({ input: server.stdout }), 'line')) as [string]
const places = JSON.parse(line) as Places

const rates: { minimal: number; withoutJudging: number; judging: number }[] = []
for (let index = 0; index <= rounds; index += 1) {
  const without = await openTurns(places.withoutJudging, perRound)
  const judged = await openTurns(places.judging, perRound)
  rates.push({
    minimal: await rateOf(minimalWork(places.minimal, perRound * 3)),
    withoutJudging: await rateOf(without),
    judging: await rateOf(judged),
  })
}
// The first round warms both sides up.
const counted = rates.slice(1)
const waits = await waitsOf(await openTurns(places.judging, (people * openSeconds) / everySeconds))
server.stdin.end()
await once(server, 'exit')
agent.destroy()

const middle = (of: (rate: (typeof counted)[number]) => number): number => median(counted.map(of))
printFigures(`An answer, ${callers} callers, median of ${rounds} rounds in turn`, [
  { name: 'minimal route with one durable insert', value: middle((rate) => rate.minimal), unit: 'answers/s' },
  { name: 'answer without judging', value: middle((rate) => rate.withoutJudging), unit: 'answers/s' },
  { name: 'answer', value: middle((rate) => rate.judging), unit: 'answers/s' },
  {
    name: 'ratio without judging',
    value: middle((rate) => rate.withoutJudging / rate.minimal),
    unit: '×',
    target: { least: 0.3 },
  },
  {
    name: 'ratio with judging',
    value: middle((rate) => rate.judging / rate.minimal),
    unit: '×',
    target: { least: 0.1 },
  },
])
printFigures(`${people} people, each answering every ${everySeconds} s, open loop for ${openSeconds} s`, [
  { name: 'wait for marks and the next question, p50', value: quantile(waits, 0.5), unit: 'ms' },
  {
    name: 'wait for marks and the next question, p95',
    value: quantile(waits, 0.95),
    unit: 'ms',
    target: { most: 100 },
  },
])
