// `npm run build`: dist/ from the sources. `--install` is how `npm ci` calls it: there a missing bundler (no
// development packages) or a build that fails is no reason to stop, because the sources run too.
import { buildIsFresh, writeStamp } from './sources.mjs';

const installing = process.argv.includes('--install');
try {
  if (!buildIsFresh()) {
    const { register } = await import('tsx/esm/api');
    register();
    const { build } = await import('../src/main/build/build.ts');
    await build();
    writeStamp();
  }
} catch (error) {
  if (!installing) throw error;
  if (error.code !== 'ERR_MODULE_NOT_FOUND') process.stderr.write(`goufu: dist/ was not built: ${error}\n`);
}
