import type { Bilingual } from '../../workflows/kit/bilingual.ts';
import type { Reason, Refusal } from '../../workflows/kit/refusal.ts';

interface ErrorKind {
  status: number;
  title: Bilingual;
}

/** Every error that the API can answer with: stable code, HTTP status, title. One table, mapped once. */
export const errorKinds = {
  MALFORMED_REQUEST: { status: 400, title: { zh: '请求格式有误', en: 'The request is malformed' } },
  UNAUTHENTICATED: { status: 401, title: { zh: '请先登录', en: 'Sign in first' } },
  FORBIDDEN: { status: 403, title: { zh: '无权办理', en: 'You may not do this' } },
  ROLE_NOT_ALLOWED: { status: 403, title: { zh: '不属于您的职责', en: 'Not one of your duties' } },
  RESERVED_EVENT: {
    status: 403,
    title: { zh: '该事项只能由系统发出', en: 'Only the system raises this event' },
  },
  NOT_FOUND: { status: 404, title: { zh: '未找到', en: 'Not found' } },
  WRONG_STATE: { status: 409, title: { zh: '当前环节不能办理', en: 'Not possible at this stage' } },
  CASE_ENDED: { status: 409, title: { zh: '该事项已结束', en: 'The case has ended' } },
  CASE_SUSPENDED: { status: 409, title: { zh: '项目已暂停', en: 'The case is suspended' } },
  CONDITION_NOT_MET: { status: 409, title: { zh: '办理条件尚未具备', en: 'A condition is not met yet' } },
  SEPARATION_OF_DUTIES: {
    status: 409,
    title: { zh: '不相容岗位应当分离', en: 'These duties may not be held by one person' },
  },
  WARNINGS_OPEN: {
    status: 409,
    title: {
      zh: '有提示事项，须说明理由后办理',
      en: 'Warnings are open: go on with a reason, or not at all',
    },
  },
  STALE_DEADLINE: { status: 409, title: { zh: '期限已变更', en: 'The deadline has changed' } },
  CONFLICT: { status: 409, title: { zh: '与现有记录冲突', en: 'This conflicts with what is on record' } },
  FUNDS_INSUFFICIENT: {
    status: 409,
    title: { zh: '经费余额不足', en: 'The budget line does not cover this' },
  },
  STALE_VERSION: { status: 412, title: { zh: '已被他人更新', en: 'Somebody else has changed this' } },
  TOO_LARGE: { status: 413, title: { zh: '内容过大', en: 'The request is too large' } },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: { zh: '不支持的内容类型', en: 'Unsupported media type' } },
  INVALID_DATA: { status: 422, title: { zh: '填写内容有误', en: 'Some fields are not valid' } },
  DATA_REFUSED: {
    status: 422,
    title: { zh: '填写内容不符合规定', en: 'The rules do not allow these values' },
  },
  UNKNOWN_EVENT: { status: 422, title: { zh: '没有这个事项', en: 'There is no such event' } },
  CALENDAR_UNAVAILABLE: {
    status: 422,
    title: { zh: '缺少该年度放假安排', en: 'No holiday calendar for that year' },
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 422,
    title: { zh: '幂等键已用于其他请求', en: 'This idempotency key was used for another request' },
  },
  PRECONDITION_REQUIRED: {
    status: 428,
    title: { zh: '请求须带 If-Match', en: 'The request needs If-Match' },
  },
  RATE_LIMITED: { status: 429, title: { zh: '请求过于频繁', en: 'Too many requests' } },
  INTERNAL: { status: 500, title: { zh: '系统内部错误', en: 'Internal error' } },
  UNAVAILABLE: { status: 503, title: { zh: '服务暂不可用', en: 'The service is not available' } },
} as const satisfies Record<string, ErrorKind>;

export type ErrorCode = keyof typeof errorKinds;

/** An error with a place in the table. Everything else that is thrown is a fault and answers 500. */
export class GoufuError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly reasons: readonly Reason[] = [],
  ) {
    super(`${code}: ${reasons.map((reason) => reason.sentence.en).join(' ')}`);
    this.name = 'GoufuError';
  }

  static of(refusal: Refusal): GoufuError {
    return new GoufuError(refusal.code, refusal.reasons);
  }
}

/** A single reason, for errors that no guard raises. */
export function because(rule: string, zh: string, en: string, field?: string): Reason {
  return { rule, sentence: { zh, en }, ...(field ? { field } : {}) };
}
