/** Who judged, as every assessment says; a change that moves marks is a new version. */
export const builtinJudge = { name: 'builtin', version: '1' } as const
