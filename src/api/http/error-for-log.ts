/** What of an error is fit for a log: databases and query builders quote the row or the parameters in the rest. */
const told = ['code', 'severity', 'constraint_name', 'table_name', 'column_name', 'statusCode'] as const;

interface LoggedError {
  type: string;
  message: string;
  stack: string;
  cause?: LoggedError;
  [field: string]: unknown;
}

/** An error without its contents: whose bid failed to be written, and what stood in it, is nobody's business. */
export function errorForLog(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'no error', stack: '' };
  const { name, message, stack, cause } = error;
  const fields = error as unknown as Record<string, unknown>;
  return {
    type: name,
    message: withoutParameters(message),
    // It begins with the message, which may run over several lines.
    stack: (stack ?? '').replace(message, withoutParameters(message)),
    ...Object.fromEntries(told.flatMap((key) => (fields[key] === undefined ? [] : [[key, fields[key]]]))),
    ...(cause === undefined ? {} : { cause: errorForLog(cause) }),
  };
}

/** drizzle appends a statement's parameters to its message. */
const withoutParameters = (text: string): string => text.replace(/\nparams: [^\n]*/g, '');
