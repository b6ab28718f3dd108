import type { Engine } from '../../engine/engine.ts';
import { instantOf } from '../../shared/wire.ts';
import { type Principal, visiblePaths } from '../identity/principal.ts';

export interface OpenException {
  id: string;
  projectId: string | null;
  code: string;
  sentence: { zh: string; en: string };
  at: string;
}

/**
 * What the workers could not finish and this person has to know of: the projects of their bodies; for an
 * administrator of everything also what belongs to no project. Newest first, at most 50.
 */
export async function openExceptions({ db }: Engine, principal: Principal): Promise<OpenException[]> {
  const paths = visiblePaths(principal).map((path) => `${path}%`);
  if (paths.length === 0 && !principal.administrator) return [];
  const rows = await db.query<OpenException>(
    `select l.id::text as id, l.instance_id::text as "projectId", l.code, l.sentence, l.at::text as at
     from dead_letters l left join instances i on i.id = l.instance_id left join bodies b on b.id = i.body_id
     where l.resolved_at is null
       and ($2::text = 'true' or b.path like any(select jsonb_array_elements_text($1::jsonb)))
     order by l.id desc limit 50`,
    [JSON.stringify(paths), String(principal.administrator)],
  );
  return rows.map((row) => ({ ...row, at: instantOf(row.at) }));
}
