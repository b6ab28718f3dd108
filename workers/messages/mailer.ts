import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import type { Config } from '../../src/shared/config.ts';

export interface Mail {
  to: { name: string; address: string };
  subject: string;
  text: string;
  /** The same at every repetition: the Message-ID is made of it. */
  effectId: string;
  date: string;
}

/** One pool a server and process; closed when the workers stop. */
const pools = new Map<string, Transporter>();

/**
 * Hands a mail over: to the SMTP server of the configuration, or into a file under GOUFU_DATA/mail, or onto the
 * console. Returns what the other side said; throws when it did not accept.
 */
export async function sendMail(config: Config, mail: Mail): Promise<string> {
  const { smtpUrl } = config.mail;
  if (smtpUrl === 'console:') return print(mail);
  if (smtpUrl === undefined) return toFile(config, mail);
  const info = await poolOf(smtpUrl).sendMail(optionsOf(config, mail));
  return String(info.response ?? 'accepted');
}

export function closeMailer(): void {
  for (const pool of pools.values()) pool.close();
  pools.clear();
}

function poolOf(url: string): Transporter {
  let pool = pools.get(url);
  if (!pool) {
    // Shorter than the job's own time-out, so that the reason is the server's and not "took too long".
    const limits = {
      connectionTimeout: 15_000,
      greetingTimeout: 15_000,
      socketTimeout: 30_000,
      dnsTimeout: 10_000,
    };
    pool = createTransport({ url, pool: true, maxConnections: 4, ...limits } as never) as Transporter;
    pools.set(url, pool);
  }
  return pool;
}

/** `<digest@domain of the sender>`, from the effect id alone: a repeated mail is recognised as the same one. */
export function messageIdOf(effectId: string, from: string): string {
  const domain = /@([A-Za-z0-9.-]+)/.exec(from)?.[1] ?? 'localhost';
  return `<${createHash('sha256').update(effectId).digest('hex').slice(0, 40)}@${domain}>`;
}

function optionsOf(config: Config, { to, subject, text, effectId, date }: Mail): SendMailOptions {
  return {
    from: config.mail.from,
    to,
    subject,
    text,
    date: new Date(date),
    messageId: messageIdOf(effectId, config.mail.from),
    // No answer of a holiday responder to what a machine wrote.
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** The name follows from the effect, so that a repeated mail overwrites itself. */
async function toFile(config: Config, mail: Mail): Promise<string> {
  const folder = join(config.dataDirectory, 'mail');
  await mkdir(folder, { recursive: true });
  const { message } = await createTransport({ streamTransport: true, buffer: true }).sendMail(
    optionsOf(config, mail),
  );
  const name = `${createHash('sha256').update(mail.effectId).digest('hex').slice(0, 40)}.eml`;
  await writeFile(join(folder, name), message as Buffer);
  return `mail/${name}`;
}

async function print({ to, subject, text }: Mail): Promise<string> {
  process.stdout.write(`\n✉ ${to.name} <${to.address}>\n${subject}\n${text.replace(/^/gm, '  ')}\n`);
  return 'printed';
}
