import type { Db } from '../../../db/client.ts';
import { yuanOf } from '../../shared/wire.ts';

/** What a partner body is shown of a project's record beside what is public: money, award and grade, once each is settled. */
export interface SharedView {
  budget: string | null;
  regime: string | null;
  method: string | null;
  winner: { id: string; name: string } | null;
  awardAmount: string | null;
  contractAmount: string | null;
  grade: string | null;
}

interface Row {
  budget: string | null;
  regime: string | null;
  method: string | null;
  winnerId: string | null;
  winnerName: string | null;
  awardAmount: string | null;
  contractAmount: string | null;
  grade: string | null;
}

/** Every part of it is a column that a published step has written, so that nothing undecided can show. */
export async function sharedView(db: Db, projectId: string): Promise<SharedView> {
  const [row] = await db.query<Row>(
    `select p.budget::text as budget, p.regime, p.method, p.winner_id as "winnerId", o.name as "winnerName",
       p.award_amount::text as "awardAmount", p.contract_amount::text as "contractAmount", p.grade
     from projects p left join organisations o on o.id = p.winner_id where p.id = $1::text::uuid`,
    [projectId],
  );
  const yuan = (fen: string | null | undefined) => (fen ? yuanOf(fen) : null);
  return {
    budget: yuan(row?.budget),
    regime: row?.regime ?? null,
    method: row?.method ?? null,
    winner: row?.winnerId ? { id: row.winnerId, name: row.winnerName ?? '' } : null,
    awardAmount: yuan(row?.awardAmount),
    contractAmount: yuan(row?.contractAmount),
    grade: row?.grade ?? null,
  };
}
