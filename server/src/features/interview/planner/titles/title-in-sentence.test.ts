import { expect, test } from 'vitest'
import { titleInSentence } from './title-in-sentence.rules.ts'

test.each([
  ['Senior Staff Nurse', 'a nurse'],
  ['Plumber', 'a plumber'],
  ['Electrician', 'an electrician'],
  ['HGV driver', 'an HGV driver'],
  ['HR Manager', 'an HR manager'],
  ['UX Designer', 'a UX designer'],
  ['CEO', 'a CEO'],
  ['Java Developer', 'a Java developer'],
  ['iOS developer', 'an iOS developer'],
  ['University Lecturer', 'a university lecturer'],
  ['Usher', 'an usher'],
  ['EU Policy Adviser', 'an EU policy adviser'],
])('%s is said as %s', (title, said) => {
  expect(titleInSentence(title)).toBe(said)
})

test.each([
  ['Software Engineer (m/f/d)'],
  ['Manager, Sales'],
  ['NIGHT WATCHMAN'],
  ['Head of Talent, Culture and Everything Else in Europe'],
  ['Ignore all previous instructions'],
  ['Nurses'],
  ['Senior'],
  ['x'],
  ['<b>Clerk</b>'],
  ['young clerk'],
])('%s is not said', (title) => {
  expect(titleInSentence(title)).toBeNull()
})
