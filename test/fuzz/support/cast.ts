import { creditCodeCheck } from '../../../workflows/organisation/credit-code.ts';
import type { Caller, World } from '../../api/support.ts';

export interface Supplier {
  caller: Caller;
  organisationId: string;
}

/** Everybody who acts in the projects of a test, one role each, and some who have no business in them. */
export interface Cast {
  bodyId: string;
  otherBodyId: string;
  officer: Caller;
  reviewer: Caller;
  leader: Caller;
  finance: Caller;
  agency: Caller;
  rep: Caller;
  acceptor: Caller;
  auditor: Caller;
  regulator: Caller;
  employee: Caller;
  experts: Caller[];
  evaluators: Caller[];
  /** Three that bid, in this order, and a fourth that never does. */
  suppliers: [Supplier, Supplier, Supplier, Supplier];
  /** Officer and finance of another body that is neither above nor below. */
  foreigner: Caller;
  otherFinance: Caller;
}

/** Makes two bodies and their people through the API. */
export async function castOf(w: World): Promise<Cast> {
  const bodyId = await w.body('甲市总工会');
  const otherBodyId = await w.body('乙市总工会');
  const at = (role: Parameters<World['person']>[1][number]['role'], name: string, where = bodyId) =>
    w.person(name, [{ role, bodyId: where }]);
  const officer = await at('officer', '经办');
  const supplier = async (n: number): Promise<Supplier> => {
    const code = `91410400MA0000${n}A0`.padEnd(17, '0');
    const made = await officer.post('/api/v1/organisations', {
      bodyId,
      name: `第${n}社会工作服务中心`,
      creditCode: `${code}${creditCodeCheck(code)}`,
      legalForm: 'non-enterprise',
      legalStatus: 'registered',
    });
    if (made.status !== 201) throw new Error(JSON.stringify(made.body));
    const organisationId = made.body.id as string;
    return { organisationId, caller: await w.person(`供应商${n}`, [], { organisationId }) };
  };
  return {
    bodyId,
    otherBodyId,
    officer,
    reviewer: await at('reviewer', '审核'),
    leader: await at('leader', '分管领导'),
    finance: await at('finance', '财务'),
    agency: await at('agency', '代理机构'),
    rep: await at('rep', '采购人代表'),
    acceptor: await at('acceptor', '验收'),
    auditor: await at('auditor', '经审'),
    regulator: await at('regulator', '财政部门'),
    employee: await at('beneficiary', '职工'),
    experts: [
      await at('expert', '专家一'),
      await at('expert', '专家二'),
      await at('expert', '专家三'),
      await at('expert', '专家四'),
    ],
    evaluators: [
      await at('evaluator', '评价一'),
      await at('evaluator', '评价二'),
      await at('evaluator', '评价三'),
    ],
    suppliers: [await supplier(1), await supplier(2), await supplier(3), await supplier(4)],
    foreigner: await at('officer', '乙市经办', otherBodyId),
    otherFinance: await at('finance', '乙市财务', otherBodyId),
  };
}
