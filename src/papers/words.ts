import { type FormSchema, formSchema } from '../../workflows/kit/form-schema.ts';
import { categoryTitle } from '../../workflows/kit/service-categories.ts';
import { eventIn } from '../../workflows/kit/versions.ts';
import { servicePurchase } from '../../workflows/service-purchase/index.ts';

/** The Chinese name of a chosen value, as the form itself offers it: `choiceWord('CHOOSE_METHOD', ['method'], …)`. */
export function choiceWord(event: string, path: readonly string[], value: unknown): string {
  const definition = eventIn(servicePurchase, event);
  let field = definition && formSchema(definition);
  for (const key of path) field = entry(field)?.properties?.[key];
  const found = entry(field)?.options?.[String(value)]?.zh;
  return found ?? (value === null || value === undefined || value === '' ? '—' : String(value));
}

/** Into what a list is of. */
const entry = (field: FormSchema | undefined): FormSchema | undefined =>
  field?.items ? entry(field.items) : field;

export const methodName = (method: unknown): string => choiceWord('CHOOSE_METHOD', ['method'], method);

/** A category of the scheme by its name. */
export const categoryName = (id: string): string => categoryTitle(id).zh;

export const fundKindName = (kind: string): string =>
  ({ fiscal: '财政性资金', union: '工会经费', mixed: '混合资金' })[kind] ?? kind;

export const regimeName = (regime: string | null): string =>
  ({ GOV: '政府采购', REF: '参照政府采购', SMALL: '限额以下自行采购' })[regime ?? ''] ?? '—';

export const bidStatusName = (status: string): string =>
  ({
    opened: '已开启',
    unopened: '不予开启',
    unqualified: '资格审查不通过',
    nonconforming: '符合性审查不通过',
    invalid: '无效',
    valid: '有效',
    withdrawn: '已撤回',
  })[status] ?? status;

export const failureName = (cause: string): string =>
  ({
    'too-few-bids': '提交响应文件的供应商不足法定数量',
    'too-few-qualified': '通过资格审查的供应商不足法定数量',
    'too-few-conforming': '通过符合性审查的供应商不足法定数量',
    'over-budget': '有效报价均超过采购预算',
    unlawful: '出现影响采购公正的违法、违规行为',
    'upheld-challenge': '质疑（投诉）成立',
    'no-candidate-left': '没有可以顺延的候选人',
    'result-void': '中标（成交）结果无效',
    'task-cancelled': '采购任务取消',
  })[cause] ?? cause;

/** Does the method speak of a tender (投标、中标) or of a response (响应、成交)? */
export const isTender = (method: string | null): boolean =>
  method === 'open-tender' || method === 'invited-tender';

export const awardWord = (method: string | null): string => (isTender(method) ? '中标' : '成交');
