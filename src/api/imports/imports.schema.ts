import { z } from 'zod';
import { line } from '../../shared/fields.ts';
import { sheetKindIds } from '../../sheets/kinds/index.ts';
import { sheetFormats } from '../../sheets/write.ts';
import { pageQuery } from '../http/page.ts';

const kind = z.enum(sheetKindIds);
export const importStatuses = ['reading', 'ready', 'refused', 'applying', 'applied', 'cancelled'] as const;

/** As fields of a form before the file, or in the query; a raw body has its name here too. */
export const uploadFields = z.strictObject({
  kind,
  bodyId: z.uuid(),
  fileName: line(200).optional(),
});

export const uploadQuery = uploadFields.partial();

export const importList = z.strictObject({
  ...pageQuery,
  bodyId: z.uuid().optional(),
  kind: kind.optional(),
  status: z.enum(importStatuses).optional(),
});

export const rowList = z.strictObject({
  ...pageQuery,
  status: z.enum(['new', 'changed', 'same', 'error']).optional(),
});

export const applyForm = z.strictObject({
  /** All rows in one transaction, or those without errors. */
  mode: z.enum(['all-or-nothing', 'good-rows']),
});

export const templateParams = z.object({ kind });
export const templateQuery = z.strictObject({ format: z.enum(sheetFormats).default('xlsx') });
