import type { Routes } from '../types.ts';
import { meRoutes } from './me.ts';
import { sessionRoutes } from './sessions.ts';

/** Everything under /api/v1. */
export const resourceRoutes: readonly Routes[] = [sessionRoutes, meRoutes];
