import { z } from 'zod';
import { validate } from '../../workflows/kit/validate.ts';

const whole = (min: number, max: number) => z.coerce.number().int().min(min).max(max);

const environment = z.object({
  /** 0 takes any free port; the address is printed. */
  PORT: whole(0, 65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, '应为 postgres:// 开头的地址 | must begin with postgres://')
    .optional(),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, '应为 redis:// 开头的地址 | must begin with redis://')
    .optional(),
  GOUFU_DATA: z.string().min(1).default('./data'),
  GOUFU_BOOTSTRAP_KEY: z
    .string()
    .regex(
      /^[A-Za-z0-9_-]{1,64}\.[A-Za-z0-9_-]{16,256}$/,
      '应写作 <id>.<secret>，secret 至少 16 个字符 | must be <id>.<secret> with at least 16 characters of secret',
    )
    .optional(),
  /** Folder that the signed anchors of the audit chains are exported to; by default GOUFU_DATA/anchors. */
  GOUFU_ANCHOR_DIR: z.string().min(1).optional(),
  /** Ed25519 private key (PEM) that signs them; by default GOUFU_DATA/anchor-key.pem, made at the first anchor. */
  GOUFU_ANCHOR_KEY: z.string().min(1).optional(),
  /** age identity that opens the second half of sealed bids; by default GOUFU_DATA/keys/system-key.age, made once. */
  GOUFU_SYSTEM_KEY: z.string().min(1).optional(),
  /** Ed25519 private key (PEM) that signs receipts; by default GOUFU_DATA/keys/receipt-key.pem, made once. */
  GOUFU_RECEIPT_KEY: z.string().min(1).optional(),
  /** Folder of uploaded files and issued papers; by default GOUFU_DATA/files. With a bucket, only of what comes in. */
  GOUFU_FILES: z.string().min(1).optional(),
  /** Anything that speaks S3 keeps the files instead; all four or none. */
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, '应为存储桶名称 | must be the name of a bucket')
    .optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  /** Rows of one imported spreadsheet. */
  GOUFU_IMPORT_ROWS: whole(1, 1_000_000).default(50_000),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** Behind a proxy that ends TLS: believe its X-Forwarded-* headers. */
  GOUFU_TRUST_PROXY: z.enum(['true', 'false']).default('false'),
  /** Requests a minute and address; 0 lifts the limit. */
  GOUFU_RATE_LIMIT: whole(0, 10_000_000).default(12_000),
  GOUFU_RATE_LIMIT_TOOLS: whole(0, 10_000_000).default(300),
  GOUFU_RATE_LIMIT_LOGIN: whole(0, 10_000_000).default(20),
  /** Needs by the open form a minute and address; each link may bring twenty times as many. */
  GOUFU_RATE_LIMIT_FORM: whole(0, 10_000_000).default(30),
  /** Without it mail goes into files under GOUFU_DATA/mail; `console:` prints it. */
  SMTP_URL: z
    .string()
    .regex(
      /^(smtps?:\/\/.+|console:)$/,
      '应为 smtp:// 或 smtps:// 开头的地址 | must begin with smtp:// or smtps://',
    )
    .optional(),
  MAIL_FROM: z.string().min(3).default('购服 Goufu <goufu@localhost>'),
  /** Where people open the console: the links in messages begin with it. */
  GOUFU_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Lets webhooks and robots reach loopback and private addresses (an intranet's own gateway). */
  GOUFU_WEBHOOK_PRIVATE: z.enum(['true', 'false']).default('false'),
});

/** The variables of the environment that are read. */
export const settings = Object.keys(environment.shape);

export interface Config {
  port: number;
  host: string;
  databaseUrl?: string;
  redisUrl?: string;
  /** Folder of the embedded database, used when no DATABASE_URL is given. */
  dataDirectory: string;
  /** Where anchors of the audit chains go, and the key that signs them; under `dataDirectory` unless set. */
  anchorDirectory?: string;
  anchorKeyFile?: string;
  /** The keys of sealed bids; under `dataDirectory`/keys unless set. */
  systemKeyFile?: string;
  receiptKeyFile?: string;
  /** Folder of files; under `dataDirectory` unless set. */
  filesDirectory?: string;
  /** The bucket that keeps files instead of the folder. */
  s3?: { endpoint: string; bucket: string; region: string; accessKeyId: string; secretAccessKey: string };
  imports: { maxRows: number };
  bootstrapKey?: { id: string; secret: string };
  logLevel: string;
  trustProxy: boolean;
  /** Requests a minute and address; 0 lifts the limit. */
  rateLimit: { global: number; tools: number; login: number; form: number };
  mail: { smtpUrl?: string; from: string };
  /** Without a slash at the end. */
  publicUrl: string;
  webhooks: { allowPrivate: boolean };
}

/** A setting that cannot be used. The message is for the person who starts the server. */
export class ConfigError extends Error {
  constructor(readonly reasons: readonly { zh: string; en: string }[]) {
    super(reasons.map(({ zh, en }) => `${zh}\n${en}`).join('\n'));
    this.name = 'ConfigError';
  }
}

/**
 * Reads the settings from the environment; empty variables count as absent.
 * Throws ConfigError with one sentence in each language for every bad value.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = validate(environment, given);
  if (!parsed.ok) {
    throw new ConfigError(
      parsed.reasons.map(({ field, sentence }) => ({
        zh: `环境变量 ${field?.slice(1)} 有误：${sentence.zh}`,
        en: `Environment variable ${field?.slice(1)} is wrong: ${sentence.en}`,
      })),
    );
  }
  const values = parsed.data;
  const dot = values.GOUFU_BOOTSTRAP_KEY?.indexOf('.') ?? -1;
  return {
    port: values.PORT,
    host: values.HOST,
    databaseUrl: values.DATABASE_URL,
    redisUrl: values.REDIS_URL,
    dataDirectory: values.GOUFU_DATA,
    anchorDirectory: values.GOUFU_ANCHOR_DIR,
    anchorKeyFile: values.GOUFU_ANCHOR_KEY,
    systemKeyFile: values.GOUFU_SYSTEM_KEY,
    receiptKeyFile: values.GOUFU_RECEIPT_KEY,
    filesDirectory: values.GOUFU_FILES,
    s3: bucketOf(values),
    imports: { maxRows: values.GOUFU_IMPORT_ROWS },
    bootstrapKey: values.GOUFU_BOOTSTRAP_KEY
      ? { id: values.GOUFU_BOOTSTRAP_KEY.slice(0, dot), secret: values.GOUFU_BOOTSTRAP_KEY.slice(dot + 1) }
      : undefined,
    logLevel: values.LOG_LEVEL,
    trustProxy: values.GOUFU_TRUST_PROXY === 'true',
    rateLimit: {
      global: values.GOUFU_RATE_LIMIT,
      tools: values.GOUFU_RATE_LIMIT_TOOLS,
      login: values.GOUFU_RATE_LIMIT_LOGIN,
      form: values.GOUFU_RATE_LIMIT_FORM,
    },
    mail: { smtpUrl: values.SMTP_URL, from: values.MAIL_FROM },
    publicUrl: (values.GOUFU_PUBLIC_URL ?? `http://${values.HOST}:${values.PORT}`).replace(/\/+$/, ''),
    webhooks: { allowPrivate: values.GOUFU_WEBHOOK_PRIVATE === 'true' },
  };
}

/** Half a bucket is none: files would go into a folder that nobody looks for. Throws ConfigError. */
function bucketOf(values: z.infer<typeof environment>): Config['s3'] {
  const {
    S3_ENDPOINT: endpoint,
    S3_BUCKET: bucket,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
  } = values;
  if (endpoint && bucket && accessKeyId && secretAccessKey)
    return { endpoint, bucket, region: values.S3_REGION, accessKeyId, secretAccessKey };
  if (!endpoint && !bucket && !accessKeyId && !secretAccessKey) return undefined;
  throw new ConfigError([
    {
      zh: 'S3_ENDPOINT、S3_BUCKET、S3_ACCESS_KEY_ID、S3_SECRET_ACCESS_KEY 须同时设置，或者都不设置。',
      en: 'Set S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY together, or none of them.',
    },
  ]);
}
