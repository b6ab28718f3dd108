import Fastify from 'fastify';
import postgres from 'postgres';

/**
 * The floor: the least that a durable, guarded transition over HTTP can cost here. Fastify, postgres.js, one
 * data-modifying statement; no statechart, no account, no rules, no clocks, no chain.
 */
const sql = postgres(process.env.DATABASE_URL as string, { max: 10, onnotice: () => {} });
await sql`create table floor_cases (id int primary key, seq int not null, state text not null)`;
await sql`create table floor_events (id int not null, seq int not null, type text not null, at timestamptz not null, primary key (id, seq))`;
await sql`insert into floor_cases select n, 0, 'normal' from generate_series(1, 64) n`;

const app = Fastify();
app.post<{ Params: { id: string }; Body: { type: string; seq: number } }>(
  '/cases/:id/events',
  async (request, reply) => {
    const { type, seq } = request.body;
    const rows = await sql`
    with won as (
      update floor_cases set seq = seq + 1, state = ${type} where id = ${Number(request.params.id)} and seq = ${seq}
      returning id, seq
    ), event as (
      insert into floor_events select id, seq, ${type}, now() from won
    ) select seq from won`;
    if (rows.length === 0) return reply.code(412).send({ code: 'STALE_VERSION' });
    return { seq: rows[0]?.seq };
  },
);
process.stdout.write(`${await app.listen({ port: 0, host: '127.0.0.1' })}\n`);
