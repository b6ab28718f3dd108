import { hash, verify } from '@node-rs/argon2';

/** The hash to store: argon2id at the library's defaults (19 MiB, 2 passes), in PHC format. */
export const hashPassword = (password: string): Promise<string> => hash(password);

let decoy: Promise<string> | undefined;

/**
 * Checks a password. Without a stored hash it works just as long on a decoy and answers false, so that neither
 * the time nor the answer tells whether a login exists.
 */
export async function checkPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('no such account');
  const matches = await verify(stored ?? (await decoy), password);
  return matches && Boolean(stored);
}
