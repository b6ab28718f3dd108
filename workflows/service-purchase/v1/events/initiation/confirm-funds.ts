import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { text } from '../fields.ts';

/** 确认经费: finance confirms that the line bears the budget. */
export const confirmFunds = defineEvent({
  type: 'CONFIRM_FUNDS',
  title: { zh: '确认经费', en: 'Confirm the funds' },
  roles: ['finance'],
  data: z.strictObject({ remark: text('说明', 'Remark').optional() }),
  clause: {
    zh: '《政府购买服务管理办法》（财政部令第102号）：没有预算安排的不得实施',
    en: 'Ministry of Finance Order 102: nothing starts without a budget',
  },
  documents: [{ zh: '预算证明', en: 'proof of budget' }],
});
