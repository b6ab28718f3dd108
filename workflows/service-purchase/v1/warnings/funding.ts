import { type WarningTable, warning } from '../project/table.ts';

/** 经费来源的迹象. */
export const fundingWarnings = {
  regimeUnreviewed: warning({
    needs: ['fundingLine'],
    at: ['APPROVE'],
    clause: {
      zh: '《政府采购法》第二条；《政府采购法实施条例》第二条',
      en: 'Government Procurement Law Art. 2; Implementing Regulation Art. 2',
    },
    find: ({ event }) => {
      const line = event.facts.fundingLine;
      // Fiscal money is fiscal money: what nothing settles is whether other funds count as such.
      if (!line || line.kind === 'fiscal' || line.reviewed) return [];
      return [
        {
          zh: '该经费来源含工会经费，是否按财政性资金适用政府采购法尚未复核。请先由审核人对该经费来源作出适用制度复核，或者说明理由后办理。',
          en: 'This funding line holds union funds, and nobody has reviewed whether they count as fiscal money under the Government Procurement Law. Have a reviewer settle it for the line, or go on with a reason.',
        },
      ];
    },
  }),
} satisfies WarningTable;
