import type { Report } from '@candor/contracts/reports.ts'

const longestSlug = 60

/**
 * A file name without its ending, safe in a header and on every file system: lower-case letters a to z,
 * digits and hyphens. "Développeur·euse “Web” / API" of 5 May 2026 → `candor-developpeur-euse-web-api-2026-05-05`.
 */
export const fileNameOf = ({ jobTitle, createdAt }: Pick<Report, 'jobTitle' | 'createdAt'>): string => {
  const slug = jobTitle
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestSlug)
    .replace(/^-+|-+$/g, '')
  return ['candor', slug || 'interview', createdAt.slice(0, 10)].join('-')
}
