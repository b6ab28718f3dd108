import { because, GoufuError } from '../../shared/errors.ts';
import { AddressRefused, publicAddresses } from '../../shared/public-address.ts';

/** How long a name may take to be resolved while somebody waits for the answer. */
const resolveMs = 3_000;

/**
 * Throws INVALID_DATA at `field` when the address points to this machine or its network. A name that cannot be
 * resolved now passes: it is looked at again before everything that is sent.
 */
export async function requireOutside(
  url: string,
  field: string,
  { allowPrivate }: { allowPrivate: boolean },
): Promise<void> {
  const { username, password } = new URL(url);
  if (username || password) throw refused(field, withCredentials);
  let timer: NodeJS.Timeout | undefined;
  try {
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, resolveMs);
    });
    await Promise.race([publicAddresses(new URL(url), { allowPrivate }), patience]);
  } catch (error) {
    if (error instanceof AddressRefused) throw refused(field, inside);
  } finally {
    clearTimeout(timer);
  }
}

const inside = [
  'webhook.private-address',
  '该地址指向本机或内网，不能使用。',
  'This address points to a loopback, private or link-local range.',
] as const;
const withCredentials = [
  'webhook.credentials',
  '地址中不能含用户名或密码。',
  'The address may not contain a user name or a password.',
] as const;

const refused = (field: string, [rule, zh, en]: readonly [string, string, string]) =>
  new GoufuError('INVALID_DATA', [because(rule, zh, en, field)]);
