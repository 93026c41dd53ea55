import type { Answer } from './scenarios.ts'

const failed = 'Tell me about a time you failed.'
const conflict = 'Tell me about a conflict with a colleague and how you resolved it.'
const proud = 'What achievement are you most proud of?'
const pressure = 'Describe a time you worked under pressure.'
const learned = 'Tell me about a time you had to learn something quickly.'

const story = (question: string, text: string): Answer => ({ question, text })
const other = (text: string): Answer => ({ question: null, text })

/**
 * Answers written after every word list and every wait was set, as people talk rather than write: long and
 * short, with and without a result, to questions for a story and to others. Nothing may be tuned on them.
 */
export const heldOut: readonly Answer[] = [
  story(
    failed,
    `Okay, so the one I still think about is a catering job, a wedding for a hundred and twenty people. I took the order over the phone and never wrote down that the bride was allergic to walnuts. My sous chef caught it about an hour before service. We threw out the whole dessert and I drove to three bakeries to replace it. Nobody got sick, but since that day every order goes through a written form, and I read it back to the customer.`,
  ),
  story(
    failed,
    `I once promised a client a launch date without asking the developers first. It was a payment integration, and I had assumed it was simple. It was not. We missed the date by five weeks and they took their next project somewhere else.`,
  ),
  story(failed, `I failed my driving test twice. The third time I passed.`),
  story(
    failed,
    `Well, I would say that I sometimes take on too much. There was one month where I was running two audits at once and I just did not sleep enough.`,
  ),
  story(failed, `Honestly, I can't think of anything big.`),
  story(
    conflict,
    `There was this colleague in the warehouse who kept moving my pallets. He thought the front bay was his, I thought it was mine, and we were basically not speaking. After a week I bought him a coffee and asked what he needed the bay for. It turned out his forklift could not turn in the back. So we swapped, and we have been fine ever since.`,
  ),
  story(
    conflict,
    `The other teacher wanted to grade on effort and I wanted to grade on results. We argued about it in front of the students, which I regret. In the end we asked the head of department to decide, and she gave us a rubric with both.`,
  ),
  story(
    conflict,
    `My business partner and I disagreed about hiring his cousin. I said no, he hired him anyway, and I found out from the payroll. I sat down with both of them and we wrote a contract with a three month trial. He left after two, on good terms.`,
  ),
  story(conflict, `We had a disagreement about the schedule. I talked to her and it was okay.`),
  story(
    proud,
    `I built the reading room in our library. It used to be a storage space with broken chairs. I applied for a small grant, got the carpenter to give us a discount, and painted the shelves myself over two weekends. Now about sixty children come every Saturday.`,
  ),
  story(
    proud,
    `Probably the migration of our billing system. We had four million invoices in an old database and nobody knew how half of it worked. I wrote a tool that compared every invoice in both systems, night after night. When we switched over there was not a single complaint.`,
  ),
  story(proud, `My daughter. But at work I guess it is the apprentice I trained, who runs the shop now.`),
  story(
    pressure,
    `Black Friday two years ago. Our checkout went down at nine in the morning and I was the only engineer who was awake. I rolled back the last release, and when that did not help I turned off the recommendation service, because it was eating all the connections. The shop was back in eleven minutes.`,
  ),
  story(
    pressure,
    `In the emergency room it is always pressure. One night we had a bus accident and nineteen patients came in within half an hour. I took over triage, put colored tape on their wrists, and sent the walking ones to the cafeteria. Everybody who came in alive went home alive.`,
  ),
  story(
    pressure,
    `At the end of every quarter we have to close the books in three days, and last year two of my colleagues were sick, so I did their accounts as well.`,
  ),
  story(
    learned,
    `They gave me a project in a language I had never used. I had ten days. I read the manual on the train, I copied small programs until I understood them, and I asked a friend to review my code every evening. It was delivered on time and it is still running.`,
  ),
  story(
    learned,
    `When our accountant quit I had to learn payroll over a weekend. I watched videos, I called the tax office on Monday morning, and everyone was paid on Wednesday.`,
  ),
  story(learned, `I learned Spanish in six months for a job in Madrid.`),
  other(
    `A deadlock is when two processes wait for each other. The first one holds something that the second one needs, and the other way around. You can avoid it by always taking locks in the same order, or by giving up after a timeout.`,
  ),
  other(
    `I would first look at the logs to see when it started. Then I would check what was deployed around that time. If nothing was deployed, I would look at the traffic and the database, in that order.`,
  ),
  other(
    `What I like about this role is that it is close to the customers. In my current job I only see numbers, and I miss talking to people. I also live ten minutes away.`,
  ),
  other(
    `In five years I would like to lead a small team. Not a big one. I enjoy the technical work too much to give it up.`,
  ),
  other(`I think a good manager listens first. And they tell you the truth, even when it is not nice.`),
  other(`It saved us about two days a week.`),
  other(`There were four of us, and I was the youngest.`),
  other(`No, that was my colleague. I only wrote the tests.`),
  other(`Yes, with a team of twelve.`),
  other(`I have not used it at work, only at home.`),
  other(`Because it was the cheapest option at the time.`),
  other(`Sure. I can do weekends, but not Fridays.`),
]
