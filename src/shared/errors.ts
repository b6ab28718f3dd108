import type { Bilingual } from '../../workflows/kit/bilingual.ts';
import type { Reason, Refusal } from '../../workflows/kit/refusal.ts';

interface ErrorKind {
  status: number;
  title: Bilingual;
  /** What whoever meets it can do. */
  remedy: Bilingual;
}

/**
 * Every error that the API can answer with: stable code, HTTP status, title, and what to do about it. One table,
 * mapped once; `/docs/errors` shows it.
 */
export const errorKinds = {
  MALFORMED_REQUEST: {
    status: 400,
    title: { zh: '请求格式有误', en: 'The request is malformed' },
    remedy: {
      zh: '请求体应为完整的 JSON，Content-Type 为 application/json；没有请求体时不要带该请求头。网址中的汉字等字符先作百分号编码。',
      en: 'Send whole JSON with Content-Type: application/json, and leave that header out when there is no body. Percent-encode whatever is not ASCII in the address.',
    },
  },
  UNAUTHENTICATED: {
    status: 401,
    title: { zh: '请先登录', en: 'Sign in first' },
    remedy: {
      zh: '程序请带上 Authorization: Bearer <id>.<secret>；网页请重新登录。密钥可能已被撤销或账户已停用，请向系统管理员核实。',
      en: 'A program sends Authorization: Bearer <id>.<secret>; a person signs in again. The key may have been revoked or the account closed: ask an administrator.',
    },
  },
  FORBIDDEN: {
    status: 403,
    title: { zh: '无权办理', en: 'You may not do this' },
    remedy: {
      zh: '该记录不在您的办理范围内。请由有权的单位或人员办理，或者请系统管理员授予相应职责。',
      en: 'The record is outside what you may act on. Leave it to the body or person whose it is, or ask an administrator for the role.',
    },
  },
  ROLE_NOT_ALLOWED: {
    status: 403,
    title: { zh: '不属于您的职责', en: 'Not one of your duties' },
    remedy: {
      zh: '答复中写明该由哪些职责办理，请转交；您若确有此职责，请系统管理员在本单位或本项目授予。',
      en: 'The answer names the roles whose duty it is: hand it over to one of them. If it is yours, an administrator grants the role at this body or in this project.',
    },
  },
  RESERVED_EVENT: {
    status: 403,
    title: { zh: '该事项只能由系统发出', en: 'Only the system raises this event' },
    remedy: {
      zh: '期限届满等事项由系统到时自动办理，无须也不能代发。',
      en: 'The system raises it by itself when its time has come. Nobody needs to, and nobody can.',
    },
  },
  NOT_FOUND: {
    status: 404,
    title: { zh: '未找到', en: 'Not found' },
    remedy: {
      zh: '请核对网址和编号；不在您查看范围内的记录同样答复“未找到”。',
      en: 'Check the address and the id. What you may not see is answered in the same way.',
    },
  },
  WRONG_STATE: {
    status: 409,
    title: { zh: '当前环节不能办理', en: 'Not possible at this stage' },
    remedy: {
      zh: '查看 GET …/actions：其中列出现在能办的事项；带 all=true 可以看到该事项属于哪个环节。',
      en: 'Read GET …/actions: it lists what can be done now, and with all=true to which stage this step belongs.',
    },
  },
  CASE_ENDED: {
    status: 409,
    title: { zh: '该事项已结束', en: 'The case has ended' },
    remedy: {
      zh: '已结束的项目不能再办理，请另行立项。',
      en: 'Nothing more happens in it. Start another one.',
    },
  },
  CASE_SUSPENDED: {
    status: 409,
    title: { zh: '项目已暂停', en: 'The case is suspended' },
    remedy: {
      zh: '恢复之后再办理；答复中写明因何暂停、由谁恢复。',
      en: 'Wait until it is resumed; the answer says why it was suspended and who resumes it.',
    },
  },
  CONDITION_NOT_MET: {
    status: 409,
    title: { zh: '办理条件尚未具备', en: 'A condition is not met yet' },
    remedy: {
      zh: '答复逐条说明缺什么、依据哪一条；blockedBy 是须先办理的事项，retryAt 是最早可以再试的时间。',
      en: 'The answer names each condition and its clause: `blockedBy` is the step to take first, `retryAt` the earliest time to try again.',
    },
  },
  SEPARATION_OF_DUTIES: {
    status: 409,
    title: { zh: '不相容岗位应当分离', en: 'These duties may not be held by one person' },
    remedy: {
      zh: '请由没有办理过前一事项的另一人办理。',
      en: 'Let somebody else take this step: one who did not take the other.',
    },
  },
  WARNINGS_OPEN: {
    status: 409,
    title: {
      zh: '有提示事项，须说明理由后办理',
      en: 'Warnings are open: go on with a reason, or not at all',
    },
    remedy: {
      zh: '阅读提示。确需继续的，在请求中填写 override.reason 说明理由，理由随事项留痕。',
      en: 'Read the warnings. To go on all the same, send override.reason; it stays on record with the step.',
    },
  },
  STALE_DEADLINE: {
    status: 409,
    title: { zh: '期限已变更', en: 'The deadline has changed' },
    remedy: {
      zh: '该期限已停止或改期，请查看 GET …/deadlines。',
      en: 'The clock was stopped or moved meanwhile: read GET …/deadlines.',
    },
  },
  CONFLICT: {
    status: 409,
    title: { zh: '与现有记录冲突', en: 'This conflicts with what is on record' },
    remedy: {
      zh: '已有相同或相抵触的记录，答复指出是哪一字段；请查询现有记录后改用或修改。',
      en: 'There is such a record already, or one that excludes this; the answer names the field. Find it and use it, or change yours.',
    },
  },
  FUNDS_INSUFFICIENT: {
    status: 409,
    title: { zh: '经费余额不足', en: 'The budget line does not cover this' },
    remedy: {
      zh: '减少金额、改用其他经费来源，或者由财务调整该经费来源的额度。',
      en: 'Ask for less, take another budget line, or have finance raise this one.',
    },
  },
  STALE_VERSION: {
    status: 412,
    title: { zh: '已被他人更新', en: 'Somebody else has changed this' },
    remedy: {
      zh: '重新读取该记录，看清变化之后，用新的 ETag 作 If-Match 再提交。',
      en: 'Read the record again, look at what changed, and send If-Match with its new ETag.',
    },
  },
  TOO_LARGE: {
    status: 413,
    title: { zh: '内容过大', en: 'The request is too large' },
    remedy: {
      zh: '请求体不得超过 1 MiB；文件大小以本单位的上限为准，请压缩或者分次提交。',
      en: 'A body has at most 1 MiB; a file as much as the purchasing body allows. Send less, or in parts.',
    },
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    title: { zh: '不支持的内容类型', en: 'Unsupported media type' },
    remedy: {
      zh: '接口说明写明每个操作接受的 Content-Type，一般为 application/json。',
      en: 'The description names the Content-Type of each operation; usually application/json.',
    },
  },
  INVALID_DATA: {
    status: 422,
    title: { zh: '填写内容有误', en: 'Some fields are not valid' },
    remedy: {
      zh: 'errors 逐项指出字段（JSON 指针）和原因，改正后再提交。没有的字段和参数不予接受，请对照接口说明核对写法。',
      en: '`errors` names each field by its JSON pointer and what is wrong with it: mend these and send again. Fields and parameters that there are not are refused too; compare with the description.',
    },
  },
  DATA_REFUSED: {
    status: 422,
    title: { zh: '填写内容不符合规定', en: 'The rules do not allow these values' },
    remedy: {
      zh: '格式无误，但规定不允许这样填写；答复说明是哪条规定、依据哪一条。',
      en: 'The form is filled in well, but a rule forbids what it says. The answer names the rule and its clause.',
    },
  },
  UNKNOWN_EVENT: {
    status: 422,
    title: { zh: '没有这个事项', en: 'There is no such event' },
    remedy: {
      zh: '事项名称以接口说明或 GET …/actions?all=true 为准，区分大小写。',
      en: 'The names of events are in the description and in GET …/actions?all=true; upper case counts.',
    },
  },
  CALENDAR_UNAVAILABLE: {
    status: 422,
    title: { zh: '缺少该年度放假安排', en: 'No holiday calendar for that year' },
    remedy: {
      zh: '国务院公布该年度放假安排后，由系统管理员录入（goufu calendar import 或 POST …/decrees），再行计算。',
      en: 'Once the holidays of that year are decreed, an administrator enters them (goufu calendar import, or POST …/decrees). Then ask again.',
    },
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 422,
    title: { zh: '幂等键已用于其他请求', en: 'This idempotency key was used for another request' },
    remedy: {
      zh: '同一键只用于重发同一请求；新的请求请换一个新的键（例如 UUID）。',
      en: 'A key is for repeating one request. Take a fresh one, such as a UUID, for another.',
    },
  },
  PRECONDITION_REQUIRED: {
    status: 428,
    title: { zh: '请求须带 If-Match', en: 'The request needs If-Match' },
    remedy: {
      zh: '先读取该记录，把答复头中的 ETag 原样放进 If-Match，以免覆盖他人的修改。',
      en: 'Read the record first and send the ETag of that answer as If-Match, so that nobody’s change is lost.',
    },
  },
  RATE_LIMITED: {
    status: 429,
    title: { zh: '请求过于频繁', en: 'Too many requests' },
    remedy: {
      zh: '按 Retry-After 等候后再试；成批读取请用事件流（feed）或表格导出，不必逐条查询。',
      en: 'Wait as long as Retry-After says. To read much, take the feed or a list as a file instead of one record at a time.',
    },
  },
  INTERNAL: {
    status: 500,
    title: { zh: '系统内部错误', en: 'Internal error' },
    remedy: {
      zh: '这是系统的问题，不是您的。请稍后重试，并把时间和请求路径告诉系统管理员：日志中有原因。',
      en: 'The fault is ours. Try again later and tell an administrator when it happened and at which path: the log says why.',
    },
  },
  UNAVAILABLE: {
    status: 503,
    title: { zh: '服务暂不可用', en: 'The service is not available' },
    remedy: {
      zh: '稍后重试；写入请求带上同一 Idempotency-Key，就不会重复办理。',
      en: 'Try again shortly. With the same Idempotency-Key a repeated write is not done twice.',
    },
  },
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
