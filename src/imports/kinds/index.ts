import type { SheetKindId } from '../../sheets/kinds/index.ts';
import type { ImportKind } from '../kind.ts';
import { contactImport } from './contacts.ts';
import { fundingLineImport } from './funding-lines.ts';
import { needImport } from './needs.ts';
import { organisationImport } from './organisations.ts';
import { performanceImport } from './performance.ts';

export const importKinds: Readonly<Record<SheetKindId, ImportKind>> = {
  needs: needImport,
  organisations: organisationImport,
  contacts: contactImport,
  'funding-lines': fundingLineImport,
  performance: performanceImport,
};
