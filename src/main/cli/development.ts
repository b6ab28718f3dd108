import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import { lockDataDirectory } from './data-lock.ts';
import { story } from './demo/acts/index.ts';
import { castOf } from './demo/cast.ts';
import { Narrator } from './demo/narrator.ts';
import { Stage } from './demo/stage.ts';
import { giveLogins } from './demo/visitors.ts';
import { openWorld, type World } from './demo/world.ts';

/** The development database: the demo's story as far as it was asked for, on a clock that stands still. */
export const developmentFolder = () => process.env.GOUFU_DATA ?? join('data', 'dev');

/** Known to everybody: the folder is for development, and the server listens on this machine alone. */
export const developmentKey = 'dev.for-development-only';
export const developmentPassword = 'goufu-development';

export type Act = keyof typeof story;
export const isAct = (name: string): name is Act => Object.hasOwn(story, name);

export const isSeeded = () => existsSync(join(developmentFolder(), 'database'));

/** Serves the development database while `work` is at it; nobody else may use it meanwhile. */
export async function withDevelopment<T>(port: string, work: (world: World) => Promise<T>): Promise<T> {
  const unlock = await lockDataDirectory(developmentFolder());
  try {
    return await serving(port, work);
  } finally {
    await unlock();
  }
}

async function serving<T>(port: string, work: (world: World) => Promise<T>): Promise<T> {
  const world = await openWorld({ port, kept: developmentFolder(), adminKey: developmentKey });
  try {
    return await work(world);
  } finally {
    await world.close();
  }
}

/**
 * Plays the story into the development database up to the end of `last`, over HTTP. What was there is dropped, and so
 * is what a story that broke off has left. Answers who may sign in.
 */
export async function seedDevelopment(last: Act): Promise<Bilingual> {
  const unlock = await lockDataDirectory(developmentFolder());
  try {
    await drop();
    return await serving('0', (world) => play(world, last));
  } catch (error) {
    await drop();
    throw error;
  } finally {
    await unlock();
  }
}

async function drop(): Promise<void> {
  for (const part of ['database', 'files', 'keys']) {
    await rm(join(developmentFolder(), part), { recursive: true, force: true });
  }
}

async function play(world: World, last: Act): Promise<Bilingual> {
  const cast = await castOf(world.server.url, developmentKey, 'zh');
  const stage = new Stage(world, cast, new Narrator('zh', () => {}));
  for (const [name, act] of Object.entries(story)) {
    await act(stage);
    if (name === last) break;
  }
  return giveLogins(cast, developmentPassword);
}
