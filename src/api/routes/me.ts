import { roles } from '../../../workflows/kit/actor.ts';
import { type Principal, principalOf } from '../principal.ts';
import type { Routes } from '../types.ts';

/** Who I am and which roles I hold where, with the roles' names in both languages. */
export const meRoutes: Routes = (app) => {
  app.get('/me', { config: { policy: 'signed-in' }, schema: { tags: ['sessions'] } }, async (request) =>
    presentPrincipal(principalOf(request)),
  );
};

export function presentPrincipal(principal: Principal) {
  return {
    id: principal.userId,
    name: principal.name,
    kind: principal.kind,
    language: principal.language,
    bodyId: principal.bodyId ?? null,
    organisationId: principal.organisationId ?? null,
    administrator: principal.administrator,
    grants: principal.grants.map(({ role, bodyId, projectId }) => ({
      role,
      title: roles[role],
      bodyId,
      projectId: projectId || null,
    })),
  };
}
