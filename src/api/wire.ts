export * from '../wire.ts';
