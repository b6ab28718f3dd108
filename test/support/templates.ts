/**
 * The texts between backticks or single quotes of a source, the inner ones of `${…}` apart. Knows comments and nested
 * templates; a regular expression with a quote in it would confuse it.
 */
export function templatesIn(source: string): string[] {
  const found: string[] = [];

  /** From the backtick at `at` to behind its end. */
  function template(at: number): number {
    let i = at + 1;
    while (i < source.length && source[i] !== '`') {
      if (source[i] === '\\') i += 2;
      else if (source.startsWith('${', i)) i = code(i + 2, true);
      else i += 1;
    }
    found.push(source.slice(at + 1, i));
    return i + 1;
  }

  function quoted(at: number): number {
    const quote = source[at];
    let i = at + 1;
    while (i < source.length && source[i] !== quote && source[i] !== '\n') i += source[i] === '\\' ? 2 : 1;
    found.push(source.slice(at + 1, i));
    return i + 1;
  }

  /** Code up to its end, or to behind the brace that closes it. */
  function code(from: number, inner: boolean): number {
    let depth = 0;
    let i = from;
    while (i < source.length) {
      const here = source[i];
      if (here === '`') i = template(i);
      else if (here === "'") i = quoted(i);
      else if (source.startsWith('//', i)) i = endOf('\n', i);
      else if (source.startsWith('/*', i)) i = endOf('*/', i);
      else if (inner && here === '}' && depth === 0) return i + 1;
      else {
        if (here === '{') depth += 1;
        if (here === '}') depth -= 1;
        i += 1;
      }
    }
    return i;
  }

  function endOf(mark: string, from: number): number {
    const at = source.indexOf(mark, from);
    return at < 0 ? source.length : at + mark.length;
  }

  code(0, false);
  return found;
}
