import { type SheetKindId, sheetKinds } from '../../../sheets/kinds/index.ts';
import { countsOf, type InboxItem, noCounts, ownPlaces, type Source, urgencyOf } from './item.ts';

interface Row {
  id: string;
  bodyId: string;
  kind: SheetKindId;
  fileName: string;
  role: string;
}

const step = { id: 'ready', title: { zh: '已预览，待决定', en: 'Read, to be decided on' } };
const apply = { zh: '录入或放弃', en: 'Enter the rows, or give it up' };

/** Imported spreadsheets 表格导入 that were read and wait for somebody who may enter what is in them. */
export const importSteps: Source = async ({ db }, principal, filter) => {
  if (filter.urgency && filter.urgency !== 'no-deadline') return { items: [], counts: noCounts() };
  const rows = await db.query<Row>(
    `select m.id, m.body_id as "bodyId", m.kind, m.file_name as "fileName", mine.role
     from jsonb_to_recordset($1::jsonb) as mine(role text, "bodyId" uuid) join imports m on m.body_id = mine."bodyId"
     where m.status = 'ready' order by m.id`,
    [ownPlaces(principal, filter)],
  );
  const items = new Map<string, InboxItem>();
  for (const { id, bodyId, kind, fileName, role } of rows) {
    const { roles, title } = sheetKinds[kind];
    if (!roles.some((allowed) => allowed === role)) continue;
    items.set(id, {
      kind: 'import',
      id,
      link: `/api/v1/imports/${id}`,
      bodyId,
      title: fileName,
      step,
      actions: [{ event: 'apply', title: apply, basis: title }],
      deadline: null,
      ...urgencyOf(null, ''),
    });
  }
  const found = [...items.values()];
  return { items: found.slice(0, filter.limit), counts: countsOf(found) };
};
