import { buttonClass } from '../../ui/button-class.ts'
import { Section } from './section.tsx'

const promises = [
  {
    title: 'Evidence or nothing',
    text: 'Every mark cites exact words of yours, and code checks the citation. Where there are no words, there is no mark: never a default number.',
  },
  {
    title: 'Words cannot buy marks',
    text: 'Instructions hidden in an answer, a resume or a job advertisement change nothing. Marks exist only where the rubric finds what you did.',
  },
  {
    title: 'Nothing said is lost',
    text: 'An answer that was sent survives a closed tab, a dropped network and a power cut. What you are typing is kept in your browser.',
  },
  {
    title: 'Yours, and gone when you say so',
    text: 'It runs on this server, and this page loads nothing from any other. Delete one interview or everything, in one step.',
  },
]

/** What we promise, and once more the way in. */
export function Promises() {
  return (
    <Section id="promises" title="What we promise">
      <dl className="grid gap-x-16 gap-y-10 md:grid-cols-2">
        {promises.map(({ title, text }) => (
          <div key={title}>
            <dt className="font-serif text-lead font-semibold">{title}</dt>
            <dd className="mt-2 text-muted">{text}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-14">
        <a href="/practice" className={buttonClass('primary', 'min-h-13 px-7 text-[1.0625rem]')}>
          Start an interview
        </a>
      </p>
    </Section>
  )
}
