import type { Routes } from '../types.ts';
import { bodyRoutes } from './bodies.ts';
import { keyRoutes } from './keys.ts';
import { meRoutes } from './me.ts';
import { sessionRoutes } from './sessions.ts';
import { userRoleRoutes } from './user-roles.ts';
import { userRoutes } from './users.ts';

/** Everything under /api/v1. */
export const resourceRoutes: readonly Routes[] = [
  sessionRoutes,
  meRoutes,
  bodyRoutes,
  userRoutes,
  userRoleRoutes,
  keyRoutes,
];
