import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import { chooseMethod, servicePurchaseV1 } from '../../../workflows/service-purchase/index.ts';
import { stagesOf } from '../law/value-words.ts';

const stages = stagesOf(servicePurchaseV1);
const { options: methods = {} } = (chooseMethod.data.shape.method.meta() ?? {}) as {
  options?: Record<string, Bilingual>;
};

export const stageTitle = (stage: string): Bilingual => stages[stage] ?? { zh: stage, en: stage };

export const methodTitle = (method: string | null): Bilingual | null =>
  method === null ? null : (methods[method] ?? { zh: method, en: method });
