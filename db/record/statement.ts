import type { Db, Param } from '../client.ts';

/** Collects the parts of one data-modifying statement. Every parameter travels as text and is read by its type. */
export class Statement {
  private readonly parts: string[] = [];
  private readonly params: Param[] = [];

  param(value: unknown, type: string): string {
    this.params.push(textOf(value, type));
    return `$${this.params.length}::${type}`;
  }

  /** `with <name> as (<text>)`; names are made unique where they repeat. */
  part(name: string, text: string): void {
    this.parts.push(`${name === 'r' ? `r${this.parts.length}` : name} as (${text})`);
  }

  run<T>(db: Db, select: string): Promise<T[]> {
    return db.query<T>(`with ${this.parts.join(',\n')}\n${select}`, this.params);
  }
}

function textOf(value: unknown, type: string): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' || type === 'jsonb' ? JSON.stringify(value) : String(value);
}
