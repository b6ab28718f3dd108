import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Anchor, makeAnchor } from '../../src/engine/anchor.ts';
import type { Config } from '../../src/shared/config.ts';
import { GiveUp, pair } from '../job.ts';
import { anchorAudit } from './anchor-audit.ts';

/**
 * The file is written before the row: whoever dies in between writes the same file again, under the same name, and
 * no row ever names a file that is not there.
 */
export const anchorAuditPair = pair(anchorAudit, async (context) => {
  const { config, db, effectId } = context;
  const key = await signingKey(config);
  const [before] = await db.query<{ root: string }>(
    'select root from audit_anchors order by at desc, effect_id desc limit 1',
  );
  const anchor = await makeAnchor(db, key, { at: context.now(), previousRoot: before?.root ?? null });
  const file = await exportAnchor(config, effectId, anchor);
  const { at, chains, root, previousRoot, signature, publicKey } = anchor;
  await context.finish((tx) =>
    tx.query(
      `insert into audit_anchors (effect_id, at, chains, root, previous_root, signature, public_key, file)
       values ($1, $2::timestamptz, $3::int, $4, $5, $6, $7, $8)`,
      [effectId, at, String(chains), root, previousRoot, signature, publicKey, file],
    ),
  );
});

/** The key that was named, or one of our own, made once. Throws GiveUp when the named one cannot be used. */
async function signingKey({ anchorKeyFile, dataDirectory }: Config): Promise<KeyObject> {
  const path = anchorKeyFile ?? join(dataDirectory, 'anchor-key.pem');
  try {
    const key = createPrivateKey(await readFile(path));
    if (key.asymmetricKeyType === 'ed25519') return key;
    throw new Error(`${key.asymmetricKeyType} is not ed25519`);
  } catch (error) {
    const absent = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (absent && !anchorKeyFile) return makeKey(path, dataDirectory);
    throw new GiveUp(
      'ANCHOR_KEY_UNUSABLE',
      { zh: '审计锚定的签名密钥无法使用。', en: 'The key that signs the audit anchors cannot be used.' },
      { error: String(error) },
    );
  }
}

async function makeKey(path: string, directory: string): Promise<KeyObject> {
  const { privateKey } = generateKeyPairSync('ed25519');
  await mkdir(directory, { recursive: true });
  try {
    await writeFile(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
    return privateKey;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return createPrivateKey(await readFile(path));
  }
}

async function exportAnchor(
  { anchorDirectory, dataDirectory }: Config,
  name: string,
  anchor: Anchor,
): Promise<string> {
  const directory = anchorDirectory ?? join(dataDirectory, 'anchors');
  await mkdir(directory, { recursive: true });
  const file = join(directory, `${name}.json`);
  const partial = `${file}.${process.pid}.part`;
  await writeFile(partial, `${JSON.stringify(anchor, null, 1)}\n`);
  // A reader sees the whole anchor or none.
  await rename(partial, file);
  return file;
}
