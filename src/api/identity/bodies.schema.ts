import { z } from 'zod';
import { line, search } from '../../shared/fields.ts';
import { pageQuery } from '../http/page.ts';

/** 行政编制, 事业编制, or none: decides whether 102号令 applies. */
const staffing = z.enum(['administrative', 'public-institution', 'none']);

const where = {
  city: line(60).optional(),
  county: line(60).optional(),
};

/** Policy values by rule id; which may be set, and to what, the rules themselves say. */
const policy = z.record(z.string().max(100), z.unknown());

export const newBody = z
  .strictObject({
    name: line(120),
    parentId: z.uuid().optional(),
    level: z.enum(['province', 'city', 'county']),
    /** As the rules name it: 河南, not 河南省. */
    province: line(60),
    ...where,
    staffing,
    policy: policy.default({}),
  })
  .refine((body) => body.level === 'province' || body.city, {
    path: ['city'],
    message: '市级、县级采购人须填写所在市 | A city or county body names its city',
  })
  .refine((body) => body.level !== 'county' || body.county, {
    path: ['county'],
    message: '县级采购人须填写所在县 | A county body names its county',
  });

export const bodyChange = z.strictObject({
  name: line(120).optional(),
  staffing: staffing.optional(),
  policy: policy.optional(),
});

export const bodyList = z.strictObject({ ...pageQuery, q: search, parentId: z.uuid().optional() });
