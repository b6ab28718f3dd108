import { answerOf, type Goufu, versionOf } from './connect.ts';
import { GoufuProblem } from './problem.ts';
import type { paths } from './schema.ts';

type Sent<P extends keyof paths> = paths[P] extends {
  post: { requestBody: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;
type Answered<P extends keyof paths, M extends 'get' | 'post'> = paths[P] extends {
  [method in M]: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

/** Any event of a project with its form; `type` tells which. */
export type ProjectEvent = Sent<'/api/v1/projects/{id}/events'>;
export type Step = Answered<'/api/v1/projects/{id}/events', 'post'>;
export type Actions = Answered<'/api/v1/projects/{id}/actions', 'get'>;

export type Choices = Answered<'/api/v1/projects/{id}/actions/{event}/choices/{field}', 'get'>['items'];

/** A project, step by step. It remembers the version that it last saw, so nobody's step is passed over unseen. */
export class ProjectCase {
  #version: string | undefined;

  constructor(
    private readonly goufu: Goufu,
    readonly id: string,
  ) {}

  /** What can be done now, with forms and reasons. */
  async actions(): Promise<Actions> {
    const asked = await this.goufu.GET('/api/v1/projects/{id}/actions', {
      params: { path: { id: this.id } },
    });
    this.#version = versionOf(asked.response);
    return answerOf(Promise.resolve(asked));
  }

  /** What a field of an event's form may name here: ids with names, a page of those that have these words. */
  async choices(event: ProjectEvent['type'], field: string, q?: string): Promise<Choices> {
    const { items } = await answerOf(
      this.goufu.GET('/api/v1/projects/{id}/actions/{event}/choices/{field}', {
        params: { path: { id: this.id, event, field }, query: q === undefined ? {} : { q } },
      }),
    );
    return items;
  }

  /** Takes a step. Throws GoufuProblem STALE_VERSION when somebody was faster: look at `actions` again. */
  async take(event: ProjectEvent): Promise<Step> {
    return this.#send(event, false);
  }

  /** What the step would lead to; nothing is written. */
  async rehearse(event: ProjectEvent): Promise<Step> {
    return this.#send(event, true);
  }

  async #send(event: ProjectEvent, rehearsal: boolean): Promise<Step> {
    if (this.#version === undefined) await this.actions();
    try {
      const asked = await this.goufu.POST('/api/v1/projects/{id}/events', {
        params: {
          path: { id: this.id },
          query: { dryRun: rehearsal ? 'true' : 'false' },
          header: { 'If-Match': this.#version as string },
        },
        body: event,
      });
      if (!rehearsal) this.#version = versionOf(asked.response);
      return await answerOf(Promise.resolve(asked));
    } catch (error) {
      if (error instanceof GoufuProblem && error.code === 'STALE_VERSION') this.#version = undefined;
      throw error;
    }
  }
}
