import type { ProtectedTopic } from './topics.ts'

/** Questions that nobody may be asked, one a line, in direct and indirect forms. */
export const unlawfulQuestions: Record<ProtectedTopic, string> = {
  age: `
How old are you?
What is your date of birth?
May I ask what year you were born?
When did you finish school?
What year did you graduate from high school?
In which year did you leave school, and what did you do next?
When do you plan to retire?
How many years do you see yourself working before you retire?
How would you feel about reporting to somebody younger than you?
Do you think you can keep up with the younger people on this team?
Are you a digital native?
Isn't this role a bit junior for somebody your age?
At your age, why would you want to start over?
Are you over 40?
Which generation are you, a boomer or a millennial?
How many good years do you think you have left in you?
When is your birthday?
Are you worried you might be too old for this job?`,
  family: `
Do you have any plans for a family?
So, any little ones running around at home?
Describe a situation in which being a mother made your work harder.
Do you have a steady boyfriend?
Are you married?
Are you single or in a relationship?
Do you have children?
Do you have any kids at home?
How many children do you have?
How old are your kids?
Are you planning to have a family?
Do you plan on having children in the next few years?
Are you pregnant?
Are you expecting a baby?
When did you last take maternity leave?
Do you have reliable childcare?
What are your childcare arrangements for the late shift?
Who looks after your children while you are at work?
What does your husband do for a living?
Would your wife mind if you travelled a lot?
What will your partner say if we ask you to relocate?
What is your marital status?
What is your maiden name?
Is that Mrs or Miss?
How do you balance this job with raising a family?
How do you juggle work and being a mother?
Do your family responsibilities keep you from working weekends?
Do you live with your parents?
Do you live alone?
Are you a single parent?
Is there anyone at home who depends on you, such as a parent you care for?
What happens at work if your child is sick?
Tell me about your family.
Do you intend to start a family soon?
Are you the main breadwinner at home?
Have you thought about when you might settle down?`,
  health: `
Describe how you manage your diabetes at work.
How do you handle your anxiety under pressure?
Have you ever had any mental problems?
Do you have any disabilities?
Do you have a medical condition that we should know about?
Have you ever suffered from depression?
Have you been treated for a mental health condition?
Are you currently taking any medication?
Which prescription drugs do you take?
How many sick days did you take last year?
How often were you off sick in your last job?
How is your health?
Are you healthy?
Are you in good health?
Do you smoke?
How much alcohol do you drink in a week?
Have you ever filed a workers' compensation claim?
Have you ever been hospitalised?
Do you see a therapist?
Have you ever had a back injury?
Will your disability affect how you do this work?
Do you have any physical or mental limitations that would prevent you from doing the job?
How did you end up in a wheelchair?
How long have you been in a wheelchair?
Are you HIV positive?
Have you ever had problems with addiction?
How tall are you, and how much do you weigh?
Are you vaccinated?
Does cancer run in your family?
Would you need any special accommodations in the office?
Tell me about a time when your illness got in the way of a deadline.`,
  religion: `
Would you consider yourself a person of faith?
What religion are you?
Which church do you go to?
Do you attend church?
Do you believe in God?
Which religious holidays do you observe?
Do you celebrate Christmas?
Are you a practising Muslim?
Are you religious?
Does your religion keep you from working on Fridays?
Do you pray during the day?
Do you wear a headscarf for religious reasons?
How important is your faith to you?
Do you keep kosher?
Would your beliefs as a Catholic be a problem here, or is your parish relaxed?
Do you have any religious beliefs that would prevent you from working Sundays?`,
  origin: `
Describe a challenge you faced as an immigrant.
Where are you from originally?
Where were you born?
Where are your parents from?
What is your nationality?
Are you a US citizen?
Are you a native English speaker?
Is English your first language?
What is your mother tongue?
What language do you speak at home?
That's an interesting accent, where is it from?
That is a lovely accent.
What kind of name is that?
That's an unusual surname, what are its roots?
How long have you lived in this country?
When did you come to the United States?
Do you need a visa to stay here?
Where did you grow up?
Are you from around here?
Are you originally Polish?
Do you have dual citizenship?
How did you learn such good English?
Were your grandparents immigrants, or were you born here?
What is your immigration status?
Where did your family come from?
Which passport do you hold, and is your passport valid?`,
  race: `
What race are you?
What is your ethnicity?
Are you black or mixed race?
Do you identify as a racial minority?
Is that your natural hair?
As a black woman, how do you deal with difficult clients?
As a woman, how do you cope in a room full of men?
What tribe do you belong to?
Are you a person of colour?
What colour is your skin in winter?`,
  sex: `
Are you gay?
Are you straight?
What is your sexual orientation?
Are you transgender?
What are your pronouns, and what gender were you assigned at birth?
Do you date men or women?
How do you feel about working for a woman?
Would you mind reporting to a female boss?
Have you had gender reassignment surgery?
Are you a man or a woman?`,
  politics: `
Who did you vote for in the last election?
What are your political views?
Are you a Republican or a Democrat?
Which political party do you support?
Are you politically active?
What do you think of Trump?
Do you support Brexit?
Would you call yourself left-wing, or are you conservative?
Have you ever been involved in a political party or in protests?
How do you feel about abortion?`,
  union: `
Are you a member of a trade union?
Have you ever belonged to a union?
How do you feel about unions?
Would you join a union if we had one?
What is your opinion of labor unions?
Have you ever gone on strike?
Did you vote for the union at your last workplace?
Is your union going to be a problem?`,
  record: `
Have you ever been arrested?
Do you have a criminal record?
Have you ever been convicted of a crime?
Have you been in trouble with the law?
Did you ever spend time in prison, or were you ever in jail?
What would a background check turn up about you?
Have you ever been charged with a felony?
Do you have any convictions?
Were you ever caught shoplifting?
Have you ever committed a crime?`,
  pay: `
What is your current salary?
How much did you earn in your last job?
What did you make at your previous company, and what was your last salary?
What were you paid in your last role?
How much do you make now?
What is your salary history?
How big was your last bonus?
Can you show me a recent payslip, so that I can see your current pay?
What does your current employer pay you?
How much are you earning at the moment?`,
  finances: `
Do you have any outstanding debt?
What is your credit score?
Have you ever declared bankruptcy?
Are you in debt?
Have your wages ever been garnished?
Do you own a car?
Do you own or rent your home?
Do you have a mortgage?
How would you describe your financial situation?
Do you have a lot of debts to pay off?`,
  military: `
What type of discharge did you receive from the army?
Were you honorably discharged?
Why did you leave the military?
Why were you discharged from the Navy?
Are you in the National Guard?
Did you ever avoid the draft or refuse military service?
Could you be called up for the reserves by the army?
Have you served in a foreign army?`,
  belonging: `
Which clubs do you belong to?
What social organisations are you a member of?
Do you belong to any private clubs or lodges?`,
}

/** Questions of work that sound like them. */
export const lawfulQuestions = `
How do you manage a team across age groups?
How do you plan activities for children of every age range?
How old is the oldest system you have had to maintain?
How did you retire a service that customers still used?
Tell me about advising a client on retirement planning.
How do you mentor younger colleagues without talking down to them?
When did you finish the last migration you led?
When did you last leave work unfinished, and why?
What year did the project start, and when did it end?
How would you build native mobile apps for two platforms?
How do you decide between a native app and a web app?
What draws you to family medicine?
Walk me through a family law case that you handled.
Tell me about a time when you supported a family through bad news.
How do you run a parents' evening?
How do you work with children who do not want to take part?
How many children do you look after in one group, and how do you keep an eye on all?
How do you take children on an outing, and who looks after them on the bus?
How did you organise cover for a colleague on maternity leave?
How do you assess a pregnant patient with high blood pressure?
Tell me about a time at the childcare centre when a child got hurt.
How do you decide which child process to restart first?
How does a parent component pass state to its child components?
What did your parent company expect of your site?
How would you design a family of products that share parts?
Have you engaged with a supplier who kept missing dates?
Are you comfortable leading a meeting of twenty people?
Were you single-handedly responsible for the release, or did others help?
Do you have experience with children who have special needs?
Do you have a partner programme in mind that worked well?
Tell me about a health and safety incident that you reported.
How do you carry out a health check on a running service?
What do you do when a patient refuses medication?
How do you give medication safely on a busy ward?
Tell me about a patient with diabetes whose care plan you changed.
Have you had a patient with depression who would not talk?
How do you help a resident who is in a wheelchair to get to the garden?
How do you make a website usable for people with disabilities?
How did you process a workers' compensation claim for a colleague?
Can you lift 25 kg several times in a shift?
Describe your mental health training and how you have used it.
How would you explain a public health campaign to a sceptical audience?
How do you handle an employee's request for sick leave?
How do you prepare a patient's discharge from the ward?
What do you put into your discharge planning on day one?
How would you teach religious education to a class of many faiths?
How do you plan the kitchen around residents' religious diets?
How would you organise a concert in a church with poor acoustics?
How did you win back a customer's faith in your team?
How do you plan a rota around public holidays?
How do you teach native speakers and beginners in one class?
How did you handle a client's visa application that had gone wrong?
How do you check a passport at the counter?
Where did you get the data from, and how did you check it?
What was the origin of the fault, and how did you find it?
How would you keep your origin server alive behind a cache?
Tell me about a heritage building that you restored.
How do you choose an accent colour for a page?
How would you localise a product for another country?
How do you find a race condition in code that only fails at night?
How would you prepare the pit crew on race day?
What is the difference between black-box and white-box testing?
How do you treat a client's damaged hair?
How do you look after skin after a laser treatment?
How would you analyse the gender pay gap in a company?
How did you shape the orientation week for new starters?
What did you learn in your orientation training?
As a political risk analyst, what would you watch in an election year?
How do you report on an election without taking sides?
How do you stay conservative in your estimates when sales pushes?
How did you vote on the design in your team, and was the decision kept?
How have you negotiated a pay agreement with a trade union?
How would you prepare for talks with the works council?
What made you choose a credit union as an employer?
When would you use UNION rather than JOIN in a query?
How do you use union types to model a state machine?
How do you run a criminal investigation with few witnesses?
What do you look at first when you defend somebody in criminal law?
When have you arrested somebody who resisted, and how did you stay calm?
How do you check references and the criminal records of applicants lawfully?
What are your salary expectations?
How would you set salary bands for a new team?
How did you explain a salary increase that was lower than hoped?
How do you pay off technical debt while features are waiting?
How do you judge a borrower's credit history?
Tell me about a customer in debt whom you helped.
How do you value a company that is close to bankruptcy?
How do you plan military logistics in a remote area?
What did the army teach you about planning?
How do you build a culture in which people speak up?
Describe the culture in the best team you have worked in.
Have you ever worked with a customer who was hard of hearing?
Tell me about a time when you had to keep your own view out of a decision.
What is your first step when a drug order looks wrong?
How do you write for readers in their sixties?
When have you found an expecting mother in distress, and what did you do?
How do you deal with a guest who is drunk?
How do you keep a bar team from serving drinks to minors?
Do you take on projects outside your field?
How much did you make the team save, and how do you know?
What have you earned a customer's trust with?
What does your week look like in a busy season?
How do you balance the wishes of a family with the needs of the patient?
What is your experience with clubs and societies as customers?
How do you combine shift work and training for the team?
Tell me about a partner organisation that let you down.
How do you support a colleague who comes back from parental leave?`
