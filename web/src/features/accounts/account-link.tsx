import { Link } from '@tanstack/react-router'
import { useMe } from '../../lib/me.ts'

/** "Sign in", or the person's name leading to their settings. */
export function AccountLink({ className }: { className: string }) {
  const { data: me } = useMe()
  if (!me?.user) {
    return (
      <Link to="/sign-in" className={className}>
        Sign in
      </Link>
    )
  }
  return (
    <Link to="/settings" hash="account" className={`${className} max-w-44`}>
      <span className="truncate">{me.user.name || me.user.email}</span>
    </Link>
  )
}
