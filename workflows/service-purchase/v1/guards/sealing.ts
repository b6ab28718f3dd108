import { mustSeal } from '../bids/sealing.ts';
import { issueDocs } from '../events/planning/issue-docs.ts';
import { formOf } from '../project/form.ts';
import { guard, guardTable } from '../project/table.ts';

const sealedUntilOpening = {
  zh: '《政府采购法实施条例》第四十四条；财政部令第87号第三十三条',
  en: 'Implementing Regulation Art. 44; Ministry of Finance Order 87 Art. 33',
};

/** 发出文件时确定密封方式. */
export const sealingGuards = guardTable({
  sealingAsRequired: {
    reads: 'data',
    field: '/sealing',
    test: ({ event }) => formOf(issueDocs, event).sealing !== undefined || !mustSeal(event),
    sentence: {
      zh: '响应文件须加密密封：请指定两名开启人，其公钥随公告公布。',
      en: 'Bids are sealed by encryption: name the two opening officers whose keys the notice publishes.',
    },
    clause: sealedUntilOpening,
  },
  openingOfficersDistinct: guard({
    needs: ['openingKeys'],
    reads: 'data',
    field: '/sealing/officers',
    test: ({ event }) => {
      const officers = formOf(issueDocs, event).sealing?.officers ?? [];
      const recipients = (event.facts.openingKeys.officers ?? []).map(({ recipient }) => recipient);
      return new Set(officers).size === officers.length && new Set(recipients).size === recipients.length;
    },
    sentence: {
      zh: '两名开启人应为不同人员，并各有自己的密钥。',
      en: 'The two opening officers are different people with keys of their own.',
    },
    clause: sealedUntilOpening,
  }),
  openingKeysPublished: guard({
    needs: ['openingKeys'],
    reads: 'data',
    field: '/sealing/officers',
    test: ({ event }) => {
      const keys = event.facts.openingKeys;
      if (!formOf(issueDocs, event).sealing) return true;
      return Boolean(keys.recovery) && keys.officers.every((one) => Boolean(one.recipient) && one.mayOpen);
    },
    sentence: ({ event }) => {
      const keys = event.facts.openingKeys;
      const lacking = keys.officers.filter((one) => !one.recipient || !one.mayOpen);
      return lacking.length > 0
        ? {
            zh: `开启人应为本单位或者代理机构人员并已公布自己的开启公钥（${lacking.map(({ userId }) => userId).join('、')}）。`,
            en: `Opening officers belong to the body or its agency and have published their opening keys (${lacking.map(({ userId }) => userId).join(', ')}).`,
          }
        : {
            zh: '本单位尚未公布离线恢复公钥。',
            en: 'The body has not published its offline recovery key.',
          };
    },
    clause: sealedUntilOpening,
  }),
});
