import { type ComponentType, createContext, useContext } from 'react';
import type { FieldProps } from './Labelled.tsx';
import type { Path, Schema } from './schema.ts';

/** Groups and rows hold fields, fields may be groups: who draws them is handed down instead of imported in a circle. */
export interface Drawn {
  Field: ComponentType<FieldProps>;
  Fields: ComponentType<{ schema: Schema; path?: Path }>;
}

export const DrawnContext = createContext<Drawn | null>(null);

export function useDrawn(): Drawn {
  const drawn = useContext(DrawnContext);
  if (!drawn) throw new Error('a field outside a form');
  return drawn;
}
