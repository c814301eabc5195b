/** The part of HTMLHint that is used; the package ships no types for the entry that Node loads. */
declare module 'htmlhint' {
  /** What one rule says of one place. */
  export interface Hint {
    readonly message: string;
    readonly line: number;
    readonly col: number;
    readonly raw: string;
    readonly type: string;
    readonly rule: { readonly id: string };
  }
  /** Verifies a text by the given rules. */
  export interface Verifier {
    verify(html: string, rules: Record<string, unknown>): readonly Hint[];
  }
  const library: { readonly HTMLHint: Verifier };
  export default library;
}
