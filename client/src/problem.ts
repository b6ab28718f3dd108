import type { components } from './schema.ts';

export type Problem = components['schemas']['Problem'];

/** The server refused: what it said, to be switched over by `code`. https://www.rfc-editor.org/rfc/rfc9457 */
export class GoufuProblem extends Error {
  readonly code: Problem['code'];
  readonly status: number;
  /** Every rule that refused, with its clause and its sentence in both languages. */
  readonly reasons: Problem['reasons'];
  /** Fields at fault, by JSON pointer. */
  readonly errors: Problem['errors'];

  constructor(readonly problem: Problem) {
    super(problem.detail);
    this.name = 'GoufuProblem';
    this.code = problem.code;
    this.status = problem.status;
    this.reasons = problem.reasons;
    this.errors = problem.errors;
  }
}

/** What came back was no answer of this API: a proxy's page, a broken line. */
export class UnreadableAnswer extends Error {
  constructor(
    readonly status: number,
    text: string,
  ) {
    super(`the server answered ${status} with ${text.slice(0, 200) || 'nothing'}`);
    this.name = 'UnreadableAnswer';
  }
}
