import type { Engine } from '../../engine/engine.ts';
import type { Applied } from '../../engine/summary.ts';
import type { Receipt, ReceiptBody } from '../../sealing/receipt.ts';
import { instantOf } from '../../shared/wire.ts';

/** Columns of a receipt, as `signed` wants them. */
export const receiptColumns = `kind, project_id as "projectId", bid_id as "bidId", version, digest, received_at as "databaseTime"`;

/** Ed25519 gives the same signature for the same receipt, so that one that was lost can be had again. */
export const signed = ({ keys }: Engine, { databaseTime, ...row }: ReceiptBody): Promise<Receipt> =>
  keys.receipts.sign({ ...row, databaseTime: instantOf(databaseTime) });

/** The answer to a step that took something in from a supplier carries its receipt. */
export async function withReceipt(
  engine: Engine,
  applied: Applied,
): Promise<Applied & { receipt?: Receipt }> {
  const made = applied.dryRun ? undefined : applied.created.find(({ table }) => table === 'bid_receipts');
  if (!made) return applied;
  const [row] = await engine.db.query<ReceiptBody>(
    `select ${receiptColumns} from bid_receipts where id = $1::uuid`,
    [made.id],
  );
  return row ? { ...applied, receipt: await signed(engine, row) } : applied;
}
