import { type DimensionName, dimensions } from './dimensions.ts'

/** A dimension's pen, as small as its letters: beside its name and its quotes. */
export function PenMark({ dimension }: { dimension: DimensionName }) {
  return (
    <span
      aria-hidden="true"
      className="mark inline-block rounded-[3px] px-1 pb-0.5 text-fine leading-4 font-[650] text-ink"
      data-dimension={dimension}
    >
      {dimensions[dimension].letters}
    </span>
  )
}
