import { Decrypter, Encrypter } from 'age-encryption';
import { type Bytes, fromBase64, toBase64 } from './bytes.ts';
import { SealingError } from './types.ts';

/** Seals a few bytes to one age recipient (`age1…`); base64 of the age file. Throws PARAMETERS_INVALID. */
export async function wrap(bytes: Bytes, recipient: string): Promise<string> {
  const encrypter = new Encrypter();
  try {
    encrypter.addRecipient(recipient);
  } catch (cause) {
    throw new SealingError('PARAMETERS_INVALID', `${recipient} is no age recipient`, { cause });
  }
  return toBase64(await encrypter.encrypt(bytes));
}

/** Opens what `wrap` made with the identity (`AGE-SECRET-KEY-1…`). Throws SHARE_UNREADABLE. */
export async function unwrap(wrapped: string, identity: string): Promise<Bytes> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return (await decrypter.decrypt(fromBase64(wrapped))) as Bytes;
  } catch (cause) {
    throw new SealingError('SHARE_UNREADABLE', 'not sealed to this key, or damaged', { cause });
  }
}

/** Can something be sealed to it? */
export function isRecipient(recipient: string): boolean {
  try {
    new Encrypter().addRecipient(recipient);
    return /^age1[02-9ac-hj-np-z]{58}$/.test(recipient);
  } catch {
    return false;
  }
}
