import type { SheetKind } from '../column.ts';
import { contactSheet } from './contacts.ts';
import { fundingLineSheet } from './funding-lines.ts';
import { needSheet } from './needs.ts';
import { organisationSheet } from './organisations.ts';
import { performanceSheet } from './performance.ts';

export const sheetKindIds = ['needs', 'organisations', 'contacts', 'funding-lines', 'performance'] as const;
export type SheetKindId = (typeof sheetKindIds)[number];

/** What can be imported from a spreadsheet. */
export const sheetKinds: Readonly<Record<SheetKindId, SheetKind>> = {
  needs: needSheet,
  organisations: organisationSheet,
  contacts: contactSheet,
  'funding-lines': fundingLineSheet,
  performance: performanceSheet,
};
