import type { Command } from './command.ts';

type Load = () => Promise<Command>;

/** Every command by its words. Loaded when called: a command that needs no server should not wait for one. */
export const commands: Readonly<Record<string, Load>> = {
  start: async () => (await import('./start.ts')).start,
  demo: async () => (await import('./demo-command.ts')).demo,
  dev: async () => (await import('./dev.ts')).dev,
  seed: async () => (await import('./seed.ts')).seed,
  migrate: async () => (await import('./migrate.ts')).migrateCommand,
  'keys create': async () => (await import('./keys-create.ts')).keysCreate,
  'calendar import': async () => (await import('./calendar-import.ts')).calendarImport,
  'audit verify': async () => (await import('./audit-verify.ts')).auditVerify,
  'evaluation replay': async () => (await import('./evaluation-replay.ts')).evaluationReplay,
  'api describe': async () => (await import('./api-describe.ts')).apiDescribe,
  'rules replay': async () => (await import('./rules-replay.ts')).rulesReplay,
  'workflow migrate': async () => (await import('./workflow-migrate.ts')).workflowMigrate,
  'machine check': async () => (await import('./machine-check.ts')).machineCheck,
  'machine docs': async () => (await import('./machine-docs.ts')).machineDocs,
  import: async () => (await import('./import.ts')).importSheet,
  'bid keygen': async () => (await import('./bid-keygen.ts')).bidKeygen,
  'bid seal': async () => (await import('./bid-seal.ts')).bidSeal,
  'bid submit': async () => (await import('./bid-submit.ts')).bidSubmit,
  'bid withdraw': async () => (await import('./bid-withdraw.ts')).bidWithdraw,
  'bid open-share': async () => (await import('./bid-open-share.ts')).bidOpenShare,
  'receipt verify': async () => (await import('./receipt-verify.ts')).receiptVerify,
};
