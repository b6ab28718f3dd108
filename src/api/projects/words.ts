import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import { stagesIn } from '../../../workflows/kit/versions.ts';
import { chooseMethod, servicePurchase } from '../../../workflows/service-purchase/index.ts';

const stages = stagesIn(servicePurchase);
const { options: methods = {} } = (chooseMethod.data.shape.method.meta() ?? {}) as {
  options?: Record<string, Bilingual>;
};

export const stageTitle = (stage: string): Bilingual => stages[stage] ?? { zh: stage, en: stage };

export const methodTitle = (method: string | null): Bilingual | null =>
  method === null ? null : (methods[method] ?? { zh: method, en: method });
