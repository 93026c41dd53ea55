interface Props {
  /** What is left and what there was, in the same unit. */
  left: number
  total: number
  /** Runs out soon: the line turns amber, and its words say so. */
  late: boolean
  /** "12 minutes left" */
  label: string
}

/** Time as a thin line that shortens. An SVG, so that its length needs no style attribute. */
export function TimeLine({ left, total, late, label }: Props) {
  const share = total <= 0 ? 0 : Math.max(0, Math.min(1, left / total))
  return (
    <svg role="img" aria-label={label} viewBox="0 0 1000 3" preserveAspectRatio="none" className="block h-[3px] w-full">
      <rect width="1000" height="3" className="fill-rule" />
      <rect width={1000 * share} height="3" className={late ? 'fill-late' : 'fill-accent'} />
    </svg>
  )
}
