#!/usr/bin/env node
// Runs the build of `npm run build` where it fits the sources; otherwise the sources as they stand, whose types tsx
// strips while loading.
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildIsFresh } from './sources.mjs';

if (buildIsFresh()) {
  // Node 22 and newer keep what they compiled; elsewhere there is no such function.
  module.enableCompileCache?.(
    fileURLToPath(new URL('../node_modules/.cache/goufu-compiled', import.meta.url)),
  );
  await import('../dist/server/goufu.js');
} else {
  try {
    const { register } = await import('tsx/esm/api');
    register();
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    process.stderr.write(
      'dist/ 与源代码不符，且未安装开发依赖：请先 npm ci，再 npm run build。\n' +
        'dist/ does not fit the sources, and the development packages are not installed: npm ci, then npm run build.\n',
    );
    process.exit(1);
  }
  await import('../src/main/cli/main.ts');
}
