/** The shape of the list while it is on its way. */
export function HistorySkeleton() {
  return (
    <div role="status" aria-label="Loading your interviews" className="skeleton">
      <span className="block h-11 rounded bg-sunken" />
      <span className="mt-10 mb-3 block h-4 w-28 rounded-sm bg-sunken" />
      {['w-7/12', 'w-5/12', 'w-8/12', 'w-6/12', 'w-4/12'].map((width) => (
        <span key={width} className="block border-t border-rule py-4">
          <span className={`block h-5 rounded-sm bg-sunken ${width}`} />
          <span className="mt-2 block h-3.5 w-3/12 rounded-sm bg-sunken" />
        </span>
      ))}
    </div>
  )
}
