// How V8 is to spend its time. The judge is some thousand small functions and hundreds of long patterns, of
// which a process runs most only some hundred times: by default V8 spends more on making them fast than it ever
// gets back. Measured over 1,500 answers in a fresh process (`npm run bench:scoring -- --set speed`): a good
// third more answers a second of processor time, and no fewer once everything is warm.
import { setFlagsFromString } from 'node:v8'

/** Flags that Node 20 to 24 know. */
const flags = [
  // A pattern is compiled to machine code at once. Its first form, bytecode, takes up to 50 times as long for patterns of a
  // thousand characters, and is thrown away at the second use.
  '--no-regexp-tier-up',
  // Code is optimised later, and with less of other functions copied into it.
  '--interrupt-budget=300000',
  '--max-inlined-bytecode-size-cumulative=100',
]
for (const flag of flags) setFlagsFromString(flag)
