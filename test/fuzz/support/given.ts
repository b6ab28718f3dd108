import type { contractForm } from '../../model/support/steps.ts';
import type { openTender } from '../../model/support/tender-steps.ts';
import type { Life } from './life.ts';

/** What a test wants otherwise than usual in a prepared project. */
export interface Given {
  /** Bids kept by access alone, where the body’s own rules allow it. */
  clear?: boolean;
  /** `late`: three envelopes, the price opening after the technical report. */
  plan?: 'one' | 'three' | 'late';
  budget?: string;
  /** What the bidders and members hand in, where a test has to recognise it again. */
  quotes?: readonly string[];
  response?: (n: number) => string;
  /** The last bid does not conform. */
  strikesLast?: boolean;
  /** What else comes in before the deadline. */
  alsoHandedIn?: (life: Life) => Promise<unknown>;
  points?: (member: number) => { plan: string; record: string };
  /** Requirements of the needs, and what the criteria, bids, contract and indicators refer back to. */
  traced?: {
    admission: (needId: string) => object;
    method: (form: typeof openTender) => object;
    promises: object[];
    contract: (form: typeof contractForm) => object;
    indicators: object[];
  };
  /** Output of 50 and benefit of 30, by evaluator. */
  grades?: (evaluator: number) => [string, string];
  /** One lot of a batch with a cap on the lots that one bidder may win. */
  lot?: { batch: string; lot: number; atMost: number };
  /** Stands before the talks that come before final offers. */
  untalked?: boolean;
  /** Stands still once the settlement is closed: the test evaluates by itself. */
  unevaluated?: boolean;
}
