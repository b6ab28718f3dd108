import { cite, works } from '../clauses.ts';
import type { DeadlineRule } from '../types.ts';
import { internal, text } from './define.ts';

/** The ledger of social organisations: 日常联系、年检、登记证书. */
export const organisationDeadlines: DeadlineRule[] = [
  internal({
    id: 'contact-duty',
    count: 90,
    unit: 'calendar-day',
    bound: 'max',
    whenDue: 'chases',
    chases: 'officer',
    clause: cite('scheme'),
    title: text('定期联系', 'Regular contact'),
    consequence: text(
      '逾期未联系的，提醒联系人并列入逾期清单。',
      'The contact person is reminded and the organisation listed as overdue.',
    ),
  }),
  {
    ...internal({
      id: 'annual-inspection',
      count: 0,
      unit: 'fixed',
      bound: 'max',
      whenDue: 'chases',
      chases: 'officer',
      title: text('年检（年报）结果核查', 'Check of the annual inspection'),
      consequence: text(
        '每年5月31日后核查年检结果；未年检的列入关注名单。',
        'After 31 May the result is asked for; organisations without one are put on watch.',
      ),
    }),
    kind: 'statutory',
    clause: cite('societies'),
    verified: 'primary',
    from: works.societies.from,
  },
  internal({
    id: 'licence-expiry',
    count: 0,
    unit: 'fixed',
    bound: 'max',
    whenDue: 'chases',
    chases: 'officer',
    title: text('登记证书有效期', 'Expiry of the registration certificate'),
    consequence: text(
      '证书到期未换发的，不得承接新项目。',
      'Without a renewed certificate no new project may be taken on.',
    ),
  }),
];
