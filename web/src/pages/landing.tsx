import { Better } from '../features/landing/better.tsx'
import { Exhibit } from '../features/landing/exhibit.tsx'
import { LandingFooter, LandingHeader } from '../features/landing/frame.tsx'
import { Hero } from '../features/landing/hero.tsx'
import { Promises } from '../features/landing/promises.tsx'
import { sample } from '../features/landing/sample.ts'
import { SampleReport } from '../features/landing/sample-report.tsx'
import { Steps } from '../features/landing/steps.tsx'
import { CoachNotes } from '../features/reports/coaching.tsx'
import { MarkedAnswer } from '../features/reports/marked-answer.tsx'
import { Marks } from '../features/reports/marks.tsx'

/** The first page: plain HTML, made while the product is built. */
export function Landing() {
  const { turn, report } = sample
  return (
    <>
      <LandingHeader />
      <main id="main" tabIndex={-1}>
        <Hero />
        <Exhibit
          competency={turn.competency}
          question={turn.question}
          answer={<MarkedAnswer answer={turn.answer ?? ''} assessment={turn.assessment} name="sample" />}
          marks={turn.assessment && <Marks assessment={turn.assessment} />}
          improved={
            turn.assessment?.improvedAnswer && (
              <Better before={turn.answer ?? ''} after={turn.assessment.improvedAnswer} />
            )
          }
          notes={turn.assessment && <CoachNotes notes={turn.assessment.coachNotes} />}
        />
        <Steps />
        <SampleReport report={report} />
        <Promises />
      </main>
      <LandingFooter />
    </>
  )
}
