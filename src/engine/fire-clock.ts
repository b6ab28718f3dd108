import { GoufuError } from '../shared/errors.ts';
import { applyEvent } from './apply-event.ts';
import { type Engine, theSystem } from './engine.ts';

/** One armed clock of one case; `epoch` tells it from earlier ones of the same rule and key. */
export interface DueClock {
  instanceId: string;
  rule: string;
  key: string;
  epoch: number;
}

/**
 * Raises `deadline.<rule>` for one clock. False when it is stale: met, moved or armed anew since it was read, which
 * is nobody's fault and changes nothing. Any other refusal throws.
 */
export async function fireClock(engine: Engine, clock: DueClock): Promise<boolean> {
  const { instanceId, rule, key, epoch } = clock;
  try {
    await applyEvent(engine, {
      instanceId,
      type: `deadline.${rule}`,
      data: { rule, key, epoch },
      actor: theSystem,
    });
    return true;
  } catch (error) {
    if (error instanceof GoufuError && error.code === 'STALE_DEADLINE') return false;
    throw error;
  }
}
