import type { avatarIds } from '@candor/contracts/interview.ts'
import type { ReactNode } from 'react'

/** An interviewer as one sees it. The colours are of the drawing and the same in light and dark. */
export interface Persona {
  id: (typeof avatarIds)[number]
  name: string
  /** Preferred where the server has it. */
  voice: string
  /** For those who choose by ear. */
  description: string
  skin: string
  shade: string
  lip: string
  lipLower: string
  iris: string
  brow: string
  browWeight: number
  hair: string
  /** Behind the head, in front of the face, and what the person wears. */
  Back: () => ReactNode
  Front: () => ReactNode
  Clothes: () => ReactNode
}

const ava: Persona = {
  id: 'ava',
  name: 'Ava',
  voice: 'flite:slt',
  description: 'Dark hair, a green jacket.',
  skin: 'oklch(84% 0.048 58)',
  shade: 'oklch(74% 0.062 50)',
  lip: 'oklch(61% 0.09 25)',
  lipLower: 'oklch(66% 0.092 26)',
  iris: 'oklch(36% 0.045 55)',
  brow: 'oklch(31% 0.025 45)',
  browWeight: 2.7,
  hair: 'oklch(30% 0.026 45)',
  Back: () => (
    <path
      fill="oklch(27% 0.024 45)"
      d="M120 38C82 38 60 64 60 104C60 134 54 164 50 190C50 204 62 211 78 211L162 211C178 211 190 204 190 190C186 164 180 134 180 104C180 64 158 38 120 38Z"
    />
  ),
  Front: () => (
    <g fill="oklch(30% 0.026 45)">
      <path d="M134 47C98 44 70 62 64 104C62 126 60 150 57 172C66 168 72 158 74 142C75 124 80 108 92 96C108 86 124 74 134 47Z" />
      <path d="M130 46C134 72 146 90 161 100C168 112 167 128 168 142C169 158 175 168 183 172C180 150 178 126 176 104C172 66 152 46 130 46Z" />
    </g>
  ),
  Clothes: () => (
    <>
      <path fill="oklch(95% 0.008 85)" d="M87 208L120 256L153 208L172 290H68Z" />
      <path fill="oklch(91% 0.012 85)" d="M87 208L120 256L104 262L82 224ZM153 208L120 256L136 262L158 224Z" />
      <path fill="oklch(43% 0.05 195)" d="M2 300C8 252 34 232 86 213L114 300Z" />
      <path fill="oklch(43% 0.05 195)" d="M238 300C232 252 206 232 154 213L126 300Z" />
      <path fill="oklch(37% 0.046 196)" d="M86 213L66 236L82 243L76 253L110 300H116Z" />
      <path fill="oklch(37% 0.046 196)" d="M154 213L174 236L158 243L164 253L130 300H124Z" />
    </>
  ),
}

const samuel: Persona = {
  id: 'samuel',
  name: 'Samuel',
  voice: 'flite:rms',
  description: 'A short beard, a dark blue pullover.',
  skin: 'oklch(53% 0.062 50)',
  shade: 'oklch(44% 0.058 46)',
  lip: 'oklch(42% 0.058 28)',
  lipLower: 'oklch(50% 0.066 28)',
  iris: 'oklch(26% 0.03 45)',
  brow: 'oklch(22% 0.015 45)',
  browWeight: 3.6,
  hair: 'oklch(24% 0.014 50)',
  Back: () => (
    <>
      <ellipse cx="70" cy="128" rx="7" ry="13" fill="oklch(50% 0.062 50)" />
      <ellipse cx="170" cy="128" rx="7" ry="13" fill="oklch(47% 0.06 48)" />
    </>
  ),
  Front: () => (
    <path
      fill="oklch(24% 0.014 50)"
      d="M70 116C66 70 86 45 120 45S174 70 170 116C167 110 166 102 164 94C160 80 150 73 138 72C126 70 114 70 102 72C90 73 80 80 76 94C74 102 73 110 70 116Z"
    />
  ),
  Clothes: () => (
    <>
      <path
        fill="oklch(38% 0.045 258)"
        d="M0 300C6 252 36 234 88 212C96 236 144 236 152 212C204 234 234 252 240 300Z"
      />
      <path
        d="M88 212C96 238 144 238 152 212"
        fill="none"
        stroke="oklch(32% 0.042 258)"
        strokeWidth="7"
        strokeLinecap="round"
      />
    </>
  ),
}

const ruth: Persona = {
  id: 'ruth',
  name: 'Ruth',
  voice: 'flite:slt',
  description: 'Grey hair, round glasses.',
  skin: 'oklch(86% 0.036 55)',
  shade: 'oklch(77% 0.05 48)',
  lip: 'oklch(62% 0.078 22)',
  lipLower: 'oklch(68% 0.078 23)',
  iris: 'oklch(46% 0.04 235)',
  brow: 'oklch(58% 0.012 70)',
  browWeight: 2.5,
  hair: 'oklch(76% 0.008 80)',
  Back: () => (
    <path
      fill="oklch(69% 0.009 80)"
      d="M120 40C84 40 62 64 61 102C60 128 58 146 60 166C62 178 72 180 82 178L158 178C168 180 178 178 180 166C182 146 180 128 179 102C178 64 156 40 120 40Z"
    />
  ),
  Front: () => (
    <>
      <path
        fill="oklch(77% 0.008 80)"
        d="M104 47C134 42 168 58 175 98C178 122 178 146 175 166C168 160 167 146 166 128C164 112 156 100 140 94C122 88 106 76 100 62C94 82 84 92 77 106C73 122 74 146 68 166C62 160 61 132 64 104C67 70 82 51 104 47Z"
      />
      <g fill="none" stroke="oklch(38% 0.03 40)" strokeWidth="2">
        <circle cx="97" cy="125" r="16.5" />
        <circle cx="143" cy="125" r="16.5" />
        <path d="M113.5 122.500Q120 118.5 126.5 122.500M80.6 122L73 119M159.4 122L167 119" />
      </g>
    </>
  ),
  Clothes: () => (
    <>
      <path fill="oklch(93% 0.01 85)" d="M88 210C96 232 144 232 152 210L166 300H74Z" />
      <path fill="oklch(47% 0.055 20)" d="M2 300C8 254 36 234 88 211C92 244 102 272 116 300Z" />
      <path fill="oklch(47% 0.055 20)" d="M238 300C232 254 204 234 152 211C148 244 138 272 124 300Z" />
      <path
        d="M88 211C92 244 102 272 116 300M152 211C148 244 138 272 124 300"
        fill="none"
        stroke="oklch(40% 0.05 20)"
        strokeWidth="2.5"
      />
    </>
  ),
}

export const personas: readonly Persona[] = [ava, samuel, ruth]

/** The persona of an interview; the first where it names none that is known. */
export const personaOf = (id: string | undefined): Persona => personas.find((one) => one.id === id) ?? ava
