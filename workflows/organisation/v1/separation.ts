import type { SeparationOfDuties } from '../../kit/workflow.ts';
import { clauses } from './clauses.ts';

/** Posts that one person may not hold in one organisation's case (不相容岗位分离). */
export const separations: readonly SeparationOfDuties[] = [
  {
    id: 'registration-vetting',
    first: ['CREATE'],
    second: ['VET'],
    sentence: {
      zh: '登记该组织的人员不得对其进行背景审查。请由其他审核人审查。',
      en: 'Who entered the organisation does not vet it. Another reviewer has to.',
    },
    clause: clauses.reliable,
  },
];
