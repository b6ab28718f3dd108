import type { Db } from '../client.ts';

/** Whose names there are: of people, organisations, bodies and cases, and of the bidder of an opened bid. */
const named = {
  users: 'select id, name from users where id = any',
  organisations: 'select id, name from organisations where id = any',
  bodies: 'select id, name from bodies where id = any',
  cases: `select i.id, coalesce(p.title, o.name) as name from instances i
    left join projects p on p.id = i.id left join organisations o on o.id = i.id where i.id = any`,
  bids: 'select b.id, o.name from bids b join organisations o on o.id = b.organisation_id where b.id = any',
} as const;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Names by id; ids that are nobody's, and what is no id at all, are passed over. */
export async function namesOf(
  db: Db,
  of: keyof typeof named,
  ids: Iterable<string | null | undefined>,
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => id && uuid.test(id));
  if (wanted.length === 0) return new Map();
  const rows = await db.query<{ id: string; name: string }>(
    `${named[of]} (select jsonb_array_elements_text($1::jsonb)::uuid)`,
    [JSON.stringify(wanted)],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Who acts without an account, as officers call them. */
const notAccounts: Readonly<Record<string, string>> = {
  system: '系统',
  'opinion-link': '服务对象（凭链接）',
};

/** Somebody's name; of who has none, the id. */
export const nameIn = (names: ReadonlyMap<string, string>, id: string): string =>
  names.get(id) ?? notAccounts[id] ?? id;
