/** What a language has besides brackets: its comments and its texts in quotes. */
export interface Lexicon {
  /**
   * Where a comment or a text in quotes that begins at `at` ends; `unclosed` when it never does, and
   * `undefined` when none begins there.
   */
  endOf(text: string, at: number): number | 'unclosed' | undefined;
}

/** A piece of code; comments are none, and a text in quotes is one. */
export interface Token {
  readonly kind: 'bracket' | 'name' | 'number' | 'operator' | 'text';
  readonly text: string;
  readonly start: number;
}

/** Something that is not closed, or closed by the wrong bracket. */
export interface Unbalanced {
  readonly kind: 'unclosed' | 'unopened';
  readonly text: string;
  readonly start: number;
}

/** What the lexer saw. After something unbalanced it stops. */
export interface Lexed {
  readonly tokens: readonly Token[];
  readonly unbalanced: Unbalanced | undefined;
}

const SPACE = /\s+/y;
const NAME = /[A-Za-z_$\u0080-\uffff][\w$\u0080-\uffff]*/y;
const NUMBER = /\d[\w.]*/y;
const OPERATOR = /\+\+|--|->|=>|::|&&|\|\||[-+*/%&|^=!<>]=|[^]/y;
/** The beginning of a comment or of a text in quotes, such as `r#"`. */
const OPENING = /\/\*|[^\s"'`]{0,8}["'`]/y;
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const CLOSING: ReadonlySet<string> = new Set(Object.values(CLOSERS));

/** A comment begins so in every language with brackets; where it ends is the lexicon's to say. */
const isComment = (text: string, at: number): boolean =>
  text.startsWith('//', at) || text.startsWith('/*', at);

class BracketLexer {
  readonly #text: string;
  readonly #lexicon: Lexicon;
  readonly #tokens: Token[] = [];
  readonly #open: Token[] = [];
  #position = 0;
  #unbalanced: Unbalanced | undefined;

  constructor(text: string, lexicon: Lexicon) {
    this.#text = text;
    this.#lexicon = lexicon;
  }

  lex(): Lexed {
    while (this.#position < this.#text.length && this.#unbalanced === undefined) this.#step();
    const opener = this.#open.at(-1);
    if (opener !== undefined)
      this.#unbalanced ??= { kind: 'unclosed', text: opener.text, start: opener.start };
    return { tokens: this.#tokens, unbalanced: this.#unbalanced };
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#position;
    return pattern.exec(this.#text)?.[0];
  }

  #step(): void {
    const start = this.#position;
    const end = this.#lexicon.endOf(this.#text, start);
    if (end === 'unclosed') {
      this.#unbalanced = { kind: 'unclosed', text: this.#take(OPENING) ?? '', start };
    } else if (end !== undefined) {
      if (!isComment(this.#text, start)) this.#emit('text', this.#text.slice(start, end));
      this.#position = end;
    } else {
      this.#stepOverToken();
    }
  }

  #stepOverToken(): void {
    const space = this.#take(SPACE);
    if (space !== undefined) {
      this.#position += space.length;
      return;
    }
    const [name, number] = [this.#take(NAME), this.#take(NUMBER)];
    const text = name ?? number ?? this.#take(OPERATOR) ?? '';
    if (name !== undefined) this.#emit('name', name);
    else if (number !== undefined) this.#emit('number', number);
    else this.#emitOperator(text);
    this.#position += text.length;
  }

  #emit(kind: Token['kind'], text: string): void {
    this.#tokens.push({ kind, text, start: this.#position });
  }

  #emitOperator(text: string): void {
    const bracket: Token = { kind: 'bracket', text, start: this.#position };
    if (CLOSERS[text] !== undefined) this.#open.push(bracket);
    else if (CLOSING.has(text)) this.#close(text);
    this.#emit(CLOSERS[text] !== undefined || CLOSING.has(text) ? 'bracket' : 'operator', text);
  }

  #close(text: string): void {
    const opener = this.#open.pop();
    if (opener !== undefined && CLOSERS[opener.text] === text) return;
    // Of two that do not fit the smaller one is the mistake: a brace holds more than a parenthesis.
    this.#unbalanced =
      opener === undefined || opener.text === '{'
        ? { kind: 'unopened', text, start: this.#position }
        : { kind: 'unclosed', text: opener.text, start: opener.start };
  }
}

/**
 * Cuts code into tokens as far as its brackets and quotes are balanced. It knows nothing of a grammar,
 * which makes it a second opinion on what a grammar with gaps cannot parse. Linear in the text's length.
 */
export function lexBrackets(text: string, lexicon: Lexicon): Lexed {
  return new BracketLexer(text, lexicon).lex();
}
