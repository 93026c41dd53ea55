import { type Ref, useId } from 'react'
import { type Bearing, stillBearing } from './motion.rules.ts'
import { type Mouth, mouths } from './mouth.rules.ts'
import { eyePaths, headPath, mouthPaths } from './paths.ts'
import type { Persona } from './personas.tsx'

/** Where features lie, in units of the drawing (of which 196 by 228 are seen). */
const [eyeY, eyeX, mouthY] = [125, 23, 168]

/** The face at rest. What moves carries `data-part`, and is moved by `moveFace`. */
export function FaceDrawing({ persona, svg }: { persona: Persona; svg?: Ref<SVGSVGElement> }) {
  const id = useId()
  const { Back, Front, Clothes } = persona
  const bearded = persona.id === 'samuel'
  return (
    <svg ref={svg} viewBox="22 20 196 228" aria-hidden="true" className="block size-full">
      <g data-part="body">
        <path d="M92 168H148V214C150 240 134 258 120 262C106 258 90 240 92 214Z" fill={persona.skin} />
        <path d="M92 168H148V204C138 218 102 218 92 204Z" fill={persona.shade} />
        <Clothes />
      </g>
      <g data-part="head">
        <Back />
        <path data-part="outline" d={headPath(0)} fill={persona.skin} />
        <clipPath id={`${id}face`}>
          <path data-part="outline" d={headPath(0)} />
        </clipPath>
        <g clipPath={`url(#${id}face)`}>
          <path d="M150 54C166 90 164 150 132 206H190V54Z" fill={persona.shade} opacity="0.22" />
          {bearded && <Beard color={persona.hair} />}
        </g>
        <Nose persona={persona} />
        <Eye id={`${id}left`} x={120 - eyeX} persona={persona} mirrored />
        <Eye id={`${id}right`} x={120 + eyeX} persona={persona} />
        <MouthDrawing id={`${id}mouth`} persona={persona} />
        <Front />
      </g>
    </svg>
  )
}

const Nose = ({ persona }: { persona: Persona }) => (
  <g fill="none" stroke={persona.shade} strokeLinecap="round" strokeWidth="2.2">
    <path d="M126 128C127.5 138 131 143 130.5 147.500C129.5 151 125.5 151.5 122.5 151.5" />
    <path d="M110.5 148.500C111.5 151 114 151.5 116 151.3" opacity="0.7" />
  </g>
)

const Beard = ({ color }: { color: string }) => (
  <path
    fill={color}
    opacity="0.86"
    d="M66 122C72 128 74 142 80 151C88 160 96 156 104 156C112 154 116 157 120 157S128 154 136 156C144 156 152 160 160 151C166 142 168 128 174 122L176 215H64Z"
  />
)

function Eye({ id, x, persona, mirrored = false }: { id: string; x: number; persona: Persona; mirrored?: boolean }) {
  const { opening, lash } = eyePaths(0)
  return (
    <g transform={`translate(${x} ${eyeY}) scale(${mirrored ? -1.1 : 1.1} 1.1)`}>
      <clipPath id={id}>
        <path data-part="eye" d={opening} />
      </clipPath>
      <path data-part="eye" d={opening} fill="oklch(95% 0.008 80)" />
      <g clipPath={`url(#${id})`}>
        <g data-part={mirrored ? 'iris-mirrored' : 'iris'}>
          <circle r="4.9" cy="-0.6" fill={persona.iris} />
          <circle r="2.3" cy="-0.6" fill="oklch(18% 0.01 260)" />
          <circle r="1.15" cx={mirrored ? -1.6 : 1.6} cy="-2.4" fill="oklch(98% 0 0)" />
        </g>
        <path d="M-9 -7H9V-3.200Q0 -5.4 -9 -2.400Z" fill={persona.shade} opacity="0.45" />
      </g>
      <path data-part="lash" d={lash} fill="none" stroke="oklch(26% 0.02 45)" strokeWidth="1.9" strokeLinecap="round" />
      <path
        data-part="brow"
        d="M-10.5 -13.200C-5 -17 4 -17 11 -12.6"
        fill="none"
        stroke={persona.brow}
        strokeWidth={persona.browWeight}
        strokeLinecap="round"
      />
    </g>
  )
}

function MouthDrawing({ id, persona }: { id: string; persona: Persona }) {
  const paths = mouthPaths(mouths.sil)
  return (
    <g transform={`translate(120 ${mouthY})`}>
      <clipPath id={id}>
        <path data-part="inner" d={paths.inner} />
      </clipPath>
      <path data-part="inner" d={paths.inner} fill="oklch(27% 0.045 22)" />
      <g clipPath={`url(#${id})`}>
        <path data-part="tongue" d={paths.tongue} fill="oklch(56% 0.09 22)" />
        <path data-part="teeth" d={paths.teeth} fill="oklch(94% 0.008 85)" />
      </g>
      <path data-part="lower" d={paths.lower} fill={persona.lipLower} />
      <path data-part="upper" d={paths.upper} fill={persona.lip} />
      <path data-part="inner" d={paths.inner} fill="none" stroke={persona.lip} strokeWidth="0.9" opacity="0.8" />
    </g>
  )
}

/** Moves a drawn face into a pose. Called for each picture of the screen, so it goes past React. */
export function faceMover(svg: SVGSVGElement): (mouth: Mouth, bearing: Bearing) => void {
  const parts = (name: string) => [...svg.querySelectorAll(`[data-part="${name}"]`)]
  const set = (elements: readonly Element[], attribute: string, value: string) => {
    for (const element of elements) element.setAttribute(attribute, value)
  }
  const [body, head, outline] = [parts('body'), parts('head'), parts('outline')]
  const [eyes, lashes, brows] = [parts('eye'), parts('lash'), parts('brow')]
  const [iris, mirrored] = [parts('iris'), parts('iris-mirrored')]
  const mouthParts = (['inner', 'tongue', 'teeth', 'lower', 'upper'] as const).map(
    (name) => [name, parts(name)] as const,
  )
  return (mouth, bearing) => {
    const paths = mouthPaths(mouth)
    for (const [name, elements] of mouthParts) set(elements, 'd', paths[name])
    set(outline, 'd', headPath(mouth.open))
    const { opening, lash } = eyePaths(bearing.lid)
    set(eyes, 'd', opening)
    set(lashes, 'd', lash)
    set(brows, 'transform', `translate(0 ${(-1.8 * bearing.brow).toFixed(2)})`)
    const [x, y] = [bearing.gazeX * 3.2, bearing.gazeY * 2.2]
    set(iris, 'transform', `translate(${x.toFixed(2)} ${y.toFixed(2)})`)
    set(mirrored, 'transform', `translate(${(-x).toFixed(2)} ${y.toFixed(2)})`)
    set(body, 'transform', `translate(0 ${(-1.1 * bearing.breath).toFixed(2)})`)
    const sink = bearing.nod - 0.6 * bearing.breath
    set(head, 'transform', `translate(0 ${sink.toFixed(2)}) rotate(${bearing.tilt.toFixed(2)} 120 206)`)
  }
}

/** How it stands when nothing moves. */
export const atRest = { mouth: mouths.sil, bearing: stillBearing }
