// Microsoft's Open XML SDK, compiled to WebAssembly; only what the tests use, so that nothing else needs it installed.
declare module '@ooxml-tools/validate' {
  export interface ValidationResult {
    description: string;
    path: { xpath: string; partUri: string };
  }
  export function ready(): Promise<unknown>;
  export default function validate(content: Uint8Array, format: 'docx'): Promise<ValidationResult[]>;
}
