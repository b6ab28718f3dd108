import { z } from 'zod';
import { errorCode, reason } from '../answer.schema.ts';

/** Every refusal (RFC 9457), as problem.ts makes it. */
export const problemAnswer = z
  .object({
    type: z
      .string()
      .meta({ title: '说明页上该代码的位置', en: 'Where the page of errors explains the code' }),
    title: z.string(),
    status: z.int(),
    code: errorCode.meta({ title: '错误代码，不随语言变化', en: 'The code, the same in every language' }),
    detail: z.string(),
    instance: z.string().meta({ title: '请求的路径', en: 'The path that was asked' }),
    reasons: z.array(reason),
    errors: z
      .array(z.object({ pointer: z.string(), message: z.string() }))
      .meta({ title: '有误的字段', en: 'Fields at fault, by JSON pointer' }),
  })
  .meta({ id: 'Problem' });
