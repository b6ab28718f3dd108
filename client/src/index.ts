export { type Actions, type Choices, ProjectCase, type ProjectEvent, type Step } from './case.ts';
export { answerOf, type Connection, connect, type Goufu, versionOf } from './connect.ts';
export { GoufuProblem, type Problem, UnreadableAnswer } from './problem.ts';
export type { components, operations, paths } from './schema.ts';
