import { zodResolver } from '@hookform/resolvers/zod'
import { Link } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { Button } from '../../ui/button.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { signIn } from './sign-in.ts'
import { useEntering } from './use-sign-in.ts'

const schema = z.object({
  email: z.email('Enter the e-mail address of your account.'),
  password: z.string().min(1, 'Enter your password.'),
})

/** E-mail and password of an account that exists. */
export function SignInForm() {
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { email: '', password: '' },
  })
  const entering = useEntering(signIn)
  return (
    <form
      noValidate
      onSubmit={handleSubmit((form) => entering.mutate(form))}
      className="mt-10 flex max-w-md flex-col gap-6"
    >
      {entering.error && <ErrorPanel error={entering.error} title="You are not signed in." />}
      <TextField
        label="E-mail address"
        type="email"
        autoComplete="username"
        error={formState.errors.email?.message}
        {...register('email')}
      />
      <TextField
        label="Password"
        type="password"
        autoComplete="current-password"
        error={formState.errors.password?.message}
        {...register('password')}
      />
      <div className="mt-2 flex flex-col items-start gap-4">
        <Button type="submit" busy={entering.isPending && 'Signing in'} className="w-full sm:w-auto">
          Sign in
        </Button>
        <p className="text-muted">
          No account yet?{' '}
          <Link to="/sign-up" className="text-accent underline underline-offset-4">
            Create one
          </Link>
          , or practise without.
        </p>
      </div>
    </form>
  )
}
