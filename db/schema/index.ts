export * from './delivery.ts';
export * from './engine.ts';
export * from './jobs.ts';
export * from './messages.ts';
export * from './organisations.ts';
export * from './people.ts';
export * from './projects.ts';
export * from './sourcing.ts';
