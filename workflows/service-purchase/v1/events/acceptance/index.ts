import { beneficiaryOpinion } from './beneficiary-opinion.ts';
import { closeOpinions } from './close-opinions.ts';
import { drawSample } from './draw-sample.ts';
import { fail } from './fail.ts';
import { linkedOpinion } from './linked-opinion.ts';
import { pass } from './pass.ts';
import { rework } from './rework.ts';

export const acceptanceEvents = {
  [beneficiaryOpinion.type]: beneficiaryOpinion,
  [linkedOpinion.type]: linkedOpinion,
  [drawSample.type]: drawSample,
  [closeOpinions.type]: closeOpinions,
  [pass.type]: pass,
  [rework.type]: rework,
  [fail.type]: fail,
};
