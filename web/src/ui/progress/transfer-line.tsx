/** How far an upload has come, 0 to 1. */
export function TransferLine({ share, label }: { share: number; label: string }) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
    >
      <svg viewBox="0 0 1000 4" preserveAspectRatio="none" aria-hidden="true" className="block h-1 w-full rounded-full">
        <rect width="1000" height="4" className="fill-rule" />
        <rect width={1000 * share} height="4" className="fill-accent" />
      </svg>
    </div>
  )
}
