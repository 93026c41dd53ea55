const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Answers cut where their speakers had more to say; as a recogniser writes them. */
export const unfinishedEndings = lines(`
  um
  so
  and then we
  i was working at a company that
  the main problem was that we had a
  we decided to move the database to
  and i talked to the
  it was a really hard time because
  i went to my manager and
  we had two options we could rewrite it or
  i'm usually pretty calm but
  when i joined the company
  so when the server went down
  if i had more time
  and although the customer was angry
  there were three reasons
  i would do two things
  there are a couple of main steps
  first of all
  first i talked to the team
    and then
  and so
  the project was late so
  for example
  for instance
  we used a lot of different tools such as
  i was responsible for
  version three point
  my
  what i did was
  the first thing i did was
  the reason is
  the reason is that
  i think
  i think that
  and i thought
  we decided
  so i decided
  and then i realized
  i told
  i mean
  you know
  it was kind of
  it was sort of
  in order
  in order to
  due to
  because of
  as well as
  rather than
  on the one hand
  on the other hand
  not only did we fix the bug
  one of the
  one of the most
  it was the most
  it was very
  i was quite
  it's
  that's
  and that's
  we're
  i've
  i'd
  there's
  we will
  i could
  they didn't
  we couldn't
  i have
  the customer was
  the numbers were
  the customer's
  my manager's
  let me think
  let me see
  uh
  we moved it from
  we worked with
  i had a meeting with
  i looked at
  we talked about
  the team was under
  i wrote it in
  we ran it on
  it goes through
  we were trying
  i started using
  we ended up getting
  the team needed
  and they said
  my boss told me
    and he
  we built
  i also
  and also
  but also
  which
  which means
  the person who
  the people whose
  a place where
  everything that we
  i learned that
  it depends on
  it depends on whether
  they asked me if
  i wasn't sure how
  we we
  the the
  we have several
  and various
  especially
  particularly
  maybe
  basically
  including
  at the same time
  in addition
  as a result
  in other words
  from january to
  between
  at the end of the
  we shipped it,
  and i was like
  every
  i saw another
  well
  well um
  okay so
  the goal was to
  i want to
  we had to
    to
  how do i say
  what's the word
  the word
  i was able to
  it was more
  we had even
  secondly
  finally
`)

/** Answers that end with a number: as often cut before its unit as finished. */
export const unsureEndings = lines(`
  the budget was about two hundred
  we reduced the time by thirty
  it took us roughly three
  i worked there for five
  we were down to twelve
  and we threw away eleven
  everyone got in by nine
  they went back on sale for about six thousand
`)

/** Answers that their speakers ended there. */
export const finishedEndings = lines(`
  nobody in my family had been to university before
  it was ready in a week or two
  yes
  no
  yes i did
  yes i have
  no i don't
  no i haven't
  i think so
  i hope so
  and that's it
  that's about it
  so yeah
  and so on
  and that's my story thank you
  i have five years of experience
  we finished the project two weeks early
  and the customer was happy
  i learned to ask for help sooner
  it went well
  in the end we hired three more people
  that's what i did
  that's what i would do
  that's how we fixed it
  that was the hardest part
  because it was too slow
  it worked though
  it was faster than i thought
  as fast as i could
  it was better than it was before
  that's something i'm proud of
  that's the team i worked with
  those are the people i learned from
  that's what i was responsible for
  it is exactly what we were looking for
  that is what i care about
  it's something i want to work on
  that's where i come from
  i didn't have to
  they didn't want to
  and we moved on
  the users could log in
  then we carried on
  i followed up
  we rolled it out
  i figured it out
  the site was down
  we got it under control
  the whole thing was over
  i had never done that before
  we met the week after
  it was released a month before
  i told her
  i told him about it
  it was my responsibility
  the decision was mine
  we cut the cost by thirty percent
  about twenty people
  it took roughly three weeks
  we served two million users
  i joined in twenty nineteen
  i finished in twenty twenty two
  i'd rather work with you
  my team and i fixed it
  when i joined the company we had no tests
  when the server went down i called the team
  if i had more time i would write more tests
  although it was late we shipped it
  there were three reasons first the cost second the time and third the risk
  i did two things first i called them and finally i wrote a report
  not only did we fix the bug but we found two more
  on the one hand it was cheap on the other hand it was slow
  does that answer your question
  does that make sense
  we were on time weren't we
  it was a success i guess
  i would say so
  i would do it again
  i really enjoyed it
  i like it
  it's what i like
  i'm good at it
  we helped each other
  we trusted one another
  i did it myself
  i did it on my own
  everyone was there
  we all agreed
  and it's still running today
  we still use it
  that's my greatest strength
  i am a team player
  my name is anna
  i live in berlin
  i studied computer science
  i can start next month
  i prefer the first one
  i would choose that one
  mostly python and java
  sql
  not really
  not at all
  a lot
  i use it every day
  twice a week
  it was the best decision
  nobody was hurt
  the meeting was on friday
  i knew what to do
  i asked what the problem was
  i know who they are
  that's who i am
  i understood how important it was
  they saw how hard we tried
  i gave him what he needed
  it's everything i wanted
  i got what i asked for
  they didn't know what they wanted
  and i'm glad i did
  i wish i had
  i would if i could
  and the tests passed
  i apologised and we talked it through
  he thanked me
  she agreed
  it failed
  we won
  the manager said yes
  we tested it, it worked.
  That was my first project.
  It's done!
`)
