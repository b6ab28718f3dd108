import { creditCodeCheck } from '../../../../workflows/organisation/credit-code.ts';
import { quoteOf, theCase } from './case.ts';
import { Client } from './client.ts';

/** Somebody who acts in the demo: with a key of their own, in one role. */
export interface Person {
  id: string;
  login: string;
  name: string;
  role: string;
  /** The organisation's or body's name where it is a published one. */
  of?: string;
  client: Client;
}

export interface Supplier extends Person {
  organisationId: string;
  organisation: string;
  quote: string;
  /** Does the notice give the quote, or is it inferred? */
  quotePublished: boolean;
}

export interface Cast {
  admin: Client;
  bodyId: string;
  fundingLineId: string;
  officer: Person;
  reviewer: Person;
  leader: Person;
  finance: Person;
  agency: Person;
  rep: Person;
  acceptor: Person;
  experts: Person[];
  employees: Person[];
  evaluators: Person[];
  /** In the order of the published ranking. */
  suppliers: [Supplier, Supplier, Supplier];
}

const { published, filled, people } = theCase;

interface Made {
  id: string;
}

/** No real mailbox has this end (RFC 2606). */
const mailOf = (login: string) => `${login}@goufu.example`;

/** Makes the buyer, its people with one key each, the budget line and the bidders, all through the API. */
export async function castOf(url: string, adminKey: string, language: 'zh' | 'en'): Promise<Cast> {
  const admin = new Client(url, adminKey, language);
  const { province, city, level } = published.place;
  const body = await admin.post<Made>('/bodies', {
    name: published.buyer,
    level,
    province,
    city,
    staffing: 'public-institution',
    policy: { thresholds: filled.thresholds },
  });

  const keyOf = async (userId: string, label: string) => {
    const key = await admin.post<{ id: string; secret: string }>('/keys', { userId, label });
    return new Client(url, `${key.id}.${key.secret}`, language);
  };
  const persons = new Map<string, Person>();
  for (const { id: login, name, role, from } of people) {
    const of = { agency: published.agency, buyer: published.buyer }[from];
    const home = from === 'buyer' ? { bodyId: body.id } : of ? { employer: of } : {};
    const user = await admin.post<Made>('/users', {
      login,
      name,
      language,
      email: mailOf(login),
      ...home,
    });
    await admin.post(`/users/${user.id}/roles`, { role, bodyId: body.id });
    persons.set(login, {
      id: user.id,
      login,
      name,
      role,
      ...(of ? { of } : {}),
      client: await keyOf(user.id, name),
    });
  }
  const person = (login: string): Person => {
    const found = persons.get(login);
    if (!found) throw new Error(`nobody plays ${login}`);
    return found;
  };
  const group = (role: string) => [...persons.values()].filter((one) => one.role === role);

  const officer = person('officer');
  const suppliers: Supplier[] = [];
  for (const [n, entry] of published.suppliers.entries()) {
    const code = `91440000MA0000${n + 1}A0`.padEnd(17, '0');
    const organisation = await officer.client.post<Made>('/organisations', {
      bodyId: body.id,
      name: entry.name,
      creditCode: `${code}${creditCodeCheck(code)}`,
      legalForm: 'enterprise',
      legalStatus: 'registered',
      industry: '医学检验',
      categories: [filled.category],
    });
    const login = `supplier${n + 1}`;
    const name = ['唐明', '许婧', '钱进'][n] ?? login;
    const user = await admin.post<Made>('/users', {
      login,
      name,
      language,
      email: mailOf(login),
      organisationId: organisation.id,
    });
    suppliers.push({
      id: user.id,
      login,
      name,
      role: 'supplier',
      of: entry.name,
      client: await keyOf(user.id, name),
      organisationId: organisation.id,
      organisation: entry.name,
      quote: quoteOf(entry),
      quotePublished: entry.quote !== null,
    });
  }

  const finance = person('finance');
  const line = await finance.client.post<Made>('/funding-lines', { bodyId: body.id, ...filled.fundingLine });
  return {
    admin,
    bodyId: body.id,
    fundingLineId: line.id,
    officer,
    reviewer: person('reviewer'),
    leader: person('leader'),
    finance,
    agency: person('agency'),
    rep: person('rep'),
    acceptor: person('acceptor'),
    experts: group('expert'),
    employees: group('beneficiary'),
    evaluators: group('evaluator'),
    suppliers: suppliers as [Supplier, Supplier, Supplier],
  };
}
