import { z } from 'zod';
import { list, text, yuan } from '../fields.ts';

/** Parts of a bid that are compared with those of the others (防串通比对); all optional. */

export const contact = z
  .strictObject({
    name: text('联系人', 'Contact person', 120).optional(),
    phone: text('联系电话', 'Telephone', 40).optional(),
    address: text('地址', 'Address', 300).optional(),
  })
  .meta({ title: '联系方式', en: 'Contact' });

/** What a file says of itself: who made it, on which machine. */
export const files = list(
  '文件属性',
  'File metadata',
  z.strictObject({
    name: text('文件名', 'File name', 300),
    author: text('作者', 'Author', 200).optional(),
    machine: text('编制设备标识', 'Machine', 200).optional(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, '应为 SHA-256 | must be a SHA-256 in hex')
      .meta({ title: '文件摘要（SHA-256）', en: 'Digest of the file (SHA-256)', format: 'sha256' })
      .optional(),
  }),
  0,
  100,
);

/** 分项报价: a unit price in yuan for each item. */
export const items = list(
  '分项报价',
  'Unit prices',
  z.strictObject({ name: text('项目', 'Item', 200), price: yuan('单价', 'Unit price') }),
  0,
  500,
);
