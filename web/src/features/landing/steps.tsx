import { Section } from './section.tsx'

const steps = [
  {
    title: 'Say what you are going for',
    text: 'A job title is enough. With your resume and the advertisement, the questions come from both.',
  },
  {
    title: 'Answer, one question at a time',
    text: 'The interviewer, an AI program, asks as a good one would, and follows up on what you said, in your own words.',
  },
  {
    title: 'Read what your words did',
    text: 'After each answer: marks with the words they rest on, and the one change that matters most. At the end, a report.',
  },
]

/** How it works. */
export function Steps() {
  return (
    <div className="mt-14 sm:mt-20">
      <Section id="how" title="How it works">
        <ol className="grid gap-10 md:grid-cols-3 md:gap-12">
          {steps.map(({ title, text }, at) => (
            <li key={title} className="grid grid-cols-[2rem_minmax(0,1fr)] md:block">
              <span aria-hidden="true" className="font-serif text-lead text-accent md:mb-3 md:block">
                {at + 1}
              </span>
              <div>
                <h3 className="text-lead font-semibold">{title}</h3>
                <p className="mt-2 text-muted">{text}</p>
              </div>
            </li>
          ))}
        </ol>
      </Section>
    </div>
  )
}
