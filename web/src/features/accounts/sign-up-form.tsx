import { zodResolver } from '@hookform/resolvers/zod'
import { Link } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { Button } from '../../ui/button.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { signUp } from './sign-in.ts'
import { useEntering } from './use-sign-in.ts'

const schema = z.object({
  name: z.string().trim().min(1, 'Enter a name; it is only shown to you.').max(120, '120 characters at most.'),
  email: z.email('Enter an e-mail address: it is what you sign in with.'),
  password: z.string().min(8, 'Eight characters at least.').max(128, '128 characters at most.'),
})

/** A new account; what was done in this browser before goes with it. */
export function SignUpForm() {
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { name: '', email: '', password: '' },
  })
  const entering = useEntering(signUp)
  const { errors } = formState
  return (
    <form
      noValidate
      onSubmit={handleSubmit((form) => entering.mutate(form))}
      className="mt-10 flex max-w-md flex-col gap-6"
    >
      {entering.error && (
        <ErrorPanel
          error={entering.error}
          title="The account was not created."
          safe="What you have done so far is safe."
        />
      )}
      <TextField label="Name" autoComplete="name" error={errors.name?.message} {...register('name')} />
      <TextField
        label="E-mail address"
        type="email"
        autoComplete="username"
        error={errors.email?.message}
        {...register('email')}
      />
      <TextField
        label="Password"
        hint="Eight characters at least. A few words in a row are easy to keep in mind."
        type="password"
        autoComplete="new-password"
        error={errors.password?.message}
        {...register('password')}
      />
      <div className="mt-2 flex flex-col items-start gap-4">
        <Button type="submit" busy={entering.isPending && 'Creating the account'} className="w-full sm:w-auto">
          Create the account
        </Button>
        <p className="text-muted">
          You have one already?{' '}
          <Link to="/sign-in" className="text-accent underline underline-offset-4">
            Sign in
          </Link>
        </p>
      </div>
    </form>
  )
}
