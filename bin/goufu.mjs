#!/usr/bin/env node
// The TypeScript of this repository runs as it stands: tsx strips the types while loading, so there is no build step.
import { register } from 'tsx/esm/api';

register();
await import('../src/main/cli/main.ts');
