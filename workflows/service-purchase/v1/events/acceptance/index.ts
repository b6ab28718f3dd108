import { beneficiaryOpinion } from './beneficiary-opinion.ts';
import { fail } from './fail.ts';
import { pass } from './pass.ts';
import { rework } from './rework.ts';

export const acceptanceEvents = {
  [beneficiaryOpinion.type]: beneficiaryOpinion,
  [pass.type]: pass,
  [rework.type]: rework,
  [fail.type]: fail,
};
