import { z } from 'zod';

/**
 * The query of what takes no parameters. The present alone can be told there: who asks for the past (`asOf`) is told so,
 * and not answered with the present.
 */
export const presentOnly = z.strictObject(
  {},
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys' && (issue.keys as string[]).includes('asOf')
        ? '这里只有现在的情况，不能按时点（asOf）查询；项目本身、经过和流程图可以 | Only the present is on record here: asOf works on the case itself, its history and its diagram'
        : undefined,
  },
);
