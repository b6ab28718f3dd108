import type { Readable } from 'node:stream';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

export interface XmlHandlers {
  open(name: string, attributes: Record<string, string>): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Pushes a part through a parser, piece by piece; yields after each, so that the caller can take what has gathered.
 * Names come without their prefix. Knows no external entities. Throws on text that is no XML.
 */
export async function* parseXml(stream: Readable, handlers: XmlHandlers): AsyncGenerator<number> {
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => handlers.open(local(name), attributes));
  parser.on('closetag', ({ name }: SaxesTagPlain) => handlers.close(local(name)));
  parser.on('text', (text) => handlers.text(text));
  parser.on('cdata', (text) => handlers.text(text));
  parser.on('error', (error) => {
    throw error;
  });
  const decoder = new TextDecoder();
  for await (const chunk of stream) {
    parser.write(decoder.decode(chunk as Buffer, { stream: true }));
    yield (chunk as Buffer).length;
  }
  parser.write(decoder.decode()).close();
}

/** The same where nothing needs to be taken on the way. */
export async function readXml(stream: Readable, handlers: Partial<XmlHandlers>): Promise<void> {
  const all = { open: () => {}, close: () => {}, text: () => {}, ...handlers };
  for await (const _ of parseXml(stream, all));
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
