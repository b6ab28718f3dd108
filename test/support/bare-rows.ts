import type { Db } from '../../db/client.ts';
import { newId } from '../../src/engine/ids.ts';

/** Rows that others refer to, with the least that the database asks of them: for tests of what refers to them. */

export async function bareBody(db: Db): Promise<string> {
  const id = newId();
  await db.query(
    `insert into bodies (id, path, name, level, province, city, staffing, created_at)
     values ($1::uuid, $1::text, '测试市总工会', 'city', '河南', '平顶山', 'administrative', now())`,
    [id],
  );
  return id;
}

/** The account is of tomorrow, so that no slot of a schedule plans by itself what a test asks for. */
export async function bareUser(db: Db, email: string | null = null): Promise<string> {
  const id = newId();
  await db.query(
    `insert into users (id, login, name, email, created_at)
     values ($1::uuid, $1::text, '王芳', $2, '2030-01-01T00:00:00+08:00')`,
    [id, email],
  );
  return id;
}

/** A project with a case that has no events. */
export async function bareProject(db: Db, bodyId: string): Promise<string> {
  const id = newId();
  await db.query(
    `with made as (
       insert into instances (id, workflow, version, seq, status, stage, state, snapshot, body_id, head_hash, created_at, updated_at)
       values ($1::uuid, 'service-purchase', 1, 0, 'active', 'planning', '[]', '{}', $2::uuid, '', now(), now()))
     insert into projects (id, body_id, code, title, category, created_at, created_by)
     values ($1::uuid, $2::uuid, $1::text, '测试项目', 'employment', now(), 'test')`,
    [id, bodyId],
  );
  return id;
}
