import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { type Receipt, type ReceiptBody, receiptBytes } from '../receipt.ts';
import { secretFile } from './secret-file.ts';

/** Signs receipts (回执) with Ed25519. */
export interface ReceiptKey {
  /** SPKI, base64. */
  publicKey(): Promise<string>;
  sign(body: ReceiptBody): Promise<Receipt>;
}

/** A PEM file of mode 0600, made when first asked for. */
export function fileReceiptKey(path: string): ReceiptKey {
  let key: Promise<KeyObject> | undefined;
  return keyOf(() => (key ??= readOrMake(path)));
}

/** A key that ends with the process. */
export function passingReceiptKey(): ReceiptKey {
  const { privateKey } = generateKeyPairSync('ed25519');
  return keyOf(async () => privateKey);
}

function keyOf(load: () => Promise<KeyObject>): ReceiptKey {
  const publicKey = async () =>
    createPublicKey(await load())
      .export({ type: 'spki', format: 'der' })
      .toString('base64');
  return {
    publicKey,
    sign: async (receipt) => ({
      receipt,
      signature: sign(null, receiptBytes(receipt), await load()).toString('base64'),
      publicKey: await publicKey(),
    }),
  };
}

async function readOrMake(path: string): Promise<KeyObject> {
  const pem = await secretFile(path, () =>
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  );
  return createPrivateKey(pem);
}
