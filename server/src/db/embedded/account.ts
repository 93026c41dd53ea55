import { readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DatabaseLaunchError, unless } from './launch-error.ts'

/** The account the server runs as where it cannot be our own. */
export interface Account {
  name: string
  uid: number
  gid: number
}

/** In this order: one made for us, the distribution's own, the one every Unix has. */
const candidates = ['candor', 'postgres', '_postgres', 'nobody']

async function accounts(): Promise<Account[]> {
  const text = (await readFile('/etc/passwd', 'utf8').catch(unless('ENOENT'))) ?? ''
  return text.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':')
    // macOS writes nobody's number as -2.
    return name && uid && gid && !line.startsWith('#') ? [{ name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }] : []
  })
}

/**
 * PostgreSQL refuses to run as root. So where we are root it runs as the owner of the data it has,
 * or else of the data directory, or else as an unprivileged account of the system. Undefined: we
 * are not root, and it runs as we do.
 *
 * @throws DatabaseLaunchError `no_unprivileged_account`, `no_passwd_entry`
 */
export async function serverAccount(owners: {
  cluster: number | undefined
  dataDir: number
}): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const all = await accounts()
  const owner = [owners.cluster, owners.dataDir].find((uid) => uid !== undefined && uid !== 0)
  if (owner !== undefined) {
    const known = all.find(({ uid }) => uid === owner)
    if (known) return known
    const problem = `its files belong to the uid ${owner}, which has no entry in /etc/passwd. Add one, or give the files to root (chown).`
    throw new DatabaseLaunchError('no_passwd_entry', problem)
  }
  const unprivileged = all.filter(({ uid }) => uid !== 0)
  const chosen = candidates.flatMap((name) => unprivileged.filter((account) => account.name === name))[0]
  if (chosen) return chosen
  const problem =
    'PostgreSQL refuses to run as root, and none of these accounts exists to run it as: candor, postgres, nobody. Run Candor as an ordinary user.'
  throw new DatabaseLaunchError('no_unprivileged_account', problem)
}

/** Whether the mode bits let the account do `wanted` (4 read, 2 write, 1 traverse). Access lists are not considered. */
export async function modeAllows(account: Account, path: string, wanted: number): Promise<boolean> {
  const { uid, gid, mode } = await stat(path)
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0
  return ((mode >> shift) & wanted) === wanted
}

/** Whether the account gets into `directory`: every directory above it has to let it through. */
export async function canTraverse(account: Account, directory: string): Promise<boolean> {
  if (!(await modeAllows(account, directory, 1))) return false
  const parent = dirname(directory)
  return parent === directory || canTraverse(account, parent)
}
