import { column, paragraph, table } from '../../blocks.ts';
import { definePaper, oneFor } from '../../define.ts';
import { orDash, yuan } from '../../format.ts';
import { last, text } from '../../read.ts';
import { categoryName } from '../../words.ts';

/** 采购意向公告. */
export const intentionNotice = definePaper({
  kind: 'intention-notice',
  title: { zh: '采购意向公告', en: 'Intention notice' },
  stage: 'planning',
  series: 'notices',
  audience: 'everybody',
  after: ['PUBLISH_INTENT'],
  items: (record) => {
    const step = last(record, 'PUBLISH_INTENT');
    return step && !text(step.data, 'waived') ? oneFor(step) : [];
  },
  compose: (record) => {
    const step = last(record, 'PUBLISH_INTENT');
    const { initiation } = record.context;
    const month = /^(\d{4})-(\d{2})$/.exec(text(step?.data, 'expectedMonth'));
    return {
      title: `${record.body.name}采购意向公告`,
      blocks: [
        paragraph('为便于供应商及时了解采购信息，根据采购意向公开的有关规定，现将本单位采购意向公开如下：'),
        table(
          [
            column('序号', 8, 'center'),
            column('采购项目名称', 30),
            column('采购需求概况', 26),
            column('预算金额', 20, 'right'),
            column('预计采购时间', 16, 'center'),
          ],
          [
            [
              '1',
              record.project.title,
              `${categoryName(record.project.category)}服务，服务期限${orDash(initiation?.termMonths)}个月`,
              yuan(initiation?.budget),
              month ? `${month[1]}年${Number(month[2])}月` : '—',
            ],
          ],
        ),
        paragraph(
          '本次公开的采购意向是本单位采购工作的初步安排，具体采购项目情况以相关采购公告和采购文件为准。',
        ),
      ],
    };
  },
});
