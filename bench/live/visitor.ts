/** Somebody at a browser who starts spoken interviews. */
export interface Visitor {
  cookie: string
  /** Where the interview's live socket is. */
  startInterview(change?: object): Promise<{ id: string; address: string }>
}

const settings = {
  jobTitle: 'Warehouse supervisor',
  seniority: 'mid',
  type: 'mixed',
  mode: 'spoken',
  questionCount: 20,
  maxFollowUps: 0,
}

const cookieOf = (reply: Response): string =>
  reply.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')

export const newVisitor = (address: string): Visitor => {
  let cookie = ''
  return {
    get cookie() {
      return cookie
    },
    async startInterview(change = {}) {
      const reply = await fetch(`${address}/api/v1/interviews`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(cookie !== '' && { cookie }) },
        body: JSON.stringify({ ...settings, ...change }),
      })
      if (reply.status !== 201) throw new Error(`no interview: ${reply.status} ${await reply.text()}`)
      if (cookie === '') cookie = cookieOf(reply)
      const { interview } = (await reply.json()) as { interview: { id: string } }
      return { id: interview.id, address: `${address.replace('http', 'ws')}/api/v1/interviews/${interview.id}/live` }
    },
  }
}
