import { CalendarInputError, CalendarUnavailable } from '../../../workflows/calendar/index.ts';
import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import { RuleOverrideRefused, ThresholdsUnknown } from '../../../workflows/rules/index.ts';
import { ScoringError } from '../../../workflows/scoring/index.ts';
import { because, type ErrorCode, GoufuError } from '../../shared/errors.ts';
import { StorageUnavailable } from '../../storage/index.ts';

/** Errors of fastify and its plugins, by their code or status. */
const byFastifyCode: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
  FST_ERR_NOT_FOUND: 'NOT_FOUND',
};
const byStatus: Readonly<Record<number, ErrorCode>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  413: 'TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'RATE_LIMITED',
  503: 'UNAVAILABLE',
};

/** The database cannot answer now, or a disk is full: the driver's codes, Node's, PostgreSQL's classes 08, 40, 53, 57P. */
const unavailableCodes =
  /^(CONNECTION_\w+|CONNECT_TIMEOUT|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|ENOSPC|EDQUOT|08\w{3}|40\w{3}|53\w{3}|57P\d\d)$/;

/** Constraints whose violation has a meaning of its own. */
const constraints: Readonly<Record<string, { code: ErrorCode; zh: string; en: string; field?: string }>> = {
  funding_lines_not_overdrawn: {
    code: 'FUNDS_INSUFFICIENT',
    zh: '该经费来源的可用余额不足。',
    en: 'The available balance of the budget line does not cover this.',
  },
  users_login: { code: 'CONFLICT', zh: '该登录名已被使用。', en: 'This login is taken.', field: '/login' },
  organisations_credit_code: {
    code: 'CONFLICT',
    zh: '该统一社会信用代码已登记。',
    en: 'An organisation with this credit code is already on record.',
    field: '/creditCode',
  },
  funding_lines_code: {
    code: 'CONFLICT',
    zh: '本年度已有相同编号的经费来源。',
    en: 'A budget line with this code already exists for the year.',
    field: '/code',
  },
  projects_code: {
    code: 'CONFLICT',
    zh: '已有相同编号的项目。',
    en: 'A project with this code already exists.',
    field: '/code',
  },
};

interface Coded {
  code?: unknown;
  statusCode?: unknown;
  validation?: unknown;
  constraint_name?: unknown;
  constraint?: unknown;
  cause?: unknown;
}

/** Whatever was thrown, as an error with a place in the table; a fault of ours becomes INTERNAL. */
export function goufuErrorOf(thrown: unknown): GoufuError {
  if (thrown instanceof GoufuError) return thrown;
  if (thrown instanceof CalendarUnavailable) return withSentence('CALENDAR_UNAVAILABLE', thrown.sentence);
  if (thrown instanceof CalendarInputError) return withSentence('INVALID_DATA', thrown.sentence);
  if (thrown instanceof StorageUnavailable) return new GoufuError('UNAVAILABLE', [noStorage]);
  if (thrown instanceof ScoringError) {
    const { pointer, code, sentence } = thrown;
    const rule = `scoring.${code.toLowerCase().replace(/_/g, '-')}`;
    return new GoufuError('INVALID_DATA', [because(rule, sentence.zh, sentence.en, pointer)]);
  }
  if (thrown instanceof RuleOverrideRefused || thrown instanceof ThresholdsUnknown) {
    return withSentence('DATA_REFUSED', thrown.sentence);
  }
  if (typeof thrown !== 'object' || thrown === null) return new GoufuError('INTERNAL');
  const error = thrown as Coded;
  const code = typeof error.code === 'string' ? error.code : '';
  if (code.startsWith('FST_') || typeof error.statusCode === 'number')
    return ofFastify(code, error.statusCode);
  const known = ofDatabase(code, error);
  if (known) return known;
  // drizzle wraps the driver's error.
  return error.cause === undefined ? new GoufuError('INTERNAL') : goufuErrorOf(error.cause);
}

function withSentence(code: ErrorCode, { zh, en }: Bilingual): GoufuError {
  return new GoufuError(code, [because(code.toLowerCase().replace(/_/g, '.'), zh, en)]);
}

function ofFastify(code: string, statusCode: unknown): GoufuError {
  const status = typeof statusCode === 'number' ? statusCode : 500;
  const known = byFastifyCode[code] ?? byStatus[status];
  if (known) return new GoufuError(known);
  return new GoufuError(status >= 400 && status < 500 ? 'MALFORMED_REQUEST' : 'INTERNAL');
}

/**
 * PostgreSQL's own refusals. Class 22 is text that is no uuid, number or date, which the schemas should have
 * caught: the sender's fault all the same, never a 5xx.
 */
function ofDatabase(code: string, error: Coded): GoufuError | undefined {
  if (unavailableCodes.test(code)) return new GoufuError('UNAVAILABLE');
  if (/^22\w{3}$/.test(code)) return new GoufuError('INVALID_DATA', [unstorable]);
  if (!/^23\w{3}$/.test(code)) return undefined;
  const name = String(error.constraint_name ?? error.constraint ?? '');
  const known = constraints[name];
  if (known) return new GoufuError(known.code, [because(`db.${name}`, known.zh, known.en, known.field)]);
  if (code === '23505') return new GoufuError('CONFLICT', [duplicate]);
  if (code === '23503') return new GoufuError('INVALID_DATA', [dangling]);
  return code === '23514' ? new GoufuError('INVALID_DATA', [unstorable]) : undefined;
}

const noStorage = because(
  'storage.unavailable',
  '文件存储暂时不可用，请稍后再试；已登记的信息不受影响。',
  'The file storage is not available. Try again shortly; what is on record is not affected.',
);
const unstorable = because(
  'db.value',
  '其中有数值、日期或文字无法保存，请核对后再提交。',
  'A number, a date or a text among them cannot be stored. Check them and send again.',
);
const duplicate = because(
  'db.duplicate',
  '已有相同的记录，请勿重复登记。',
  'There is such a record already; it is kept once.',
);
const dangling = because(
  'db.reference',
  '所引用的记录不存在，或者已被其他记录使用。',
  'A record that is named here does not exist, or others depend on it.',
);
