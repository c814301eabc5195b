import type { Unbalanced } from '../brackets/lex-brackets.ts';

/** A piece of PHP code; HTML and comments are none, and a text in quotes is one, whatever is put into it. */
export interface PhpToken {
  /** `closing` is a bracket that ends a call or a subscript, after which stands what follows a value. */
  readonly kind: 'closing' | 'name' | 'number' | 'operator' | 'string' | 'variable';
  readonly text: string;
  readonly start: number;
}

/** What the lexer saw. After something unbalanced it stops. */
export interface LexedPhp {
  readonly tokens: readonly PhpToken[];
  readonly unbalanced: Unbalanced | undefined;
}

const OPEN_TAG = /<\?(?:php(?=\s|$)|=)/gi;
const HTML_END = /\?>/y;
const SPACE = /\s+/y;
const LINE_COMMENT = /(?:\/\/|#(?!\[))[^\n?]*(?:\?(?!>)[^\n?]*)*/y;
const HEREDOC = /<<<[ \t]*(?<quote>["']?)(?<label>[A-Za-z_]\w*)\k<quote>\r?\n/y;
const SINGLE_QUOTED = /'[^'\\]*(?:\\[^][^'\\]*)*(?:'|(?<open>$))/y;
const VARIABLE = /\$[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/y;
const NAME = /\\?[A-Za-z_\u0080-\uffff][\w\\\u0080-\uffff]*/y;
const NUMBER = /\d[\w.]*/y;
const OPERATOR =
  /<=>|\*\*=|\.\.\.|<<=|>>=|===|!==|\?\?=|\?->|\+\+|--|->|=>|::|==|!=|<>|<=|>=|&&|\|\||\?\?|<<|>>|\*\*|[-+*/.%&|^]=|[^]/y;

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '${': '}' };

/** Words before a parenthesis that make no call of it. */
const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'abstract and as break case catch class clone const continue declare default do echo else elseif ' +
    'extends final finally fn for foreach from function global if implements include include_once ' +
    'instanceof insteadof interface match namespace new or print private protected public readonly ' +
    'require require_once return static switch throw trait try use var while xor yield'
  ).split(' '),
);

interface Opener {
  readonly text: string;
  readonly start: number;
  /** Whether it follows something that can be called or subscripted. */
  readonly isAfterValue: boolean;
}

/**
 * A lexer that keeps track of brackets, quotes and tags. It knows nothing of PHP's grammar, which makes
 * it a second opinion: see `judgePhpSyntax`. Linear in the length of the text.
 */
class PhpLexer {
  readonly #text: string;
  readonly #tokens: PhpToken[] = [];
  readonly #open: Opener[] = [];
  #position = 0;
  /** Texts in quotes that are open: what is put into a text is no token of its own. */
  #quotes = 0;
  #unbalanced: Unbalanced | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  lex(): LexedPhp {
    while (this.#enterPhp()) {
      while (this.#step()) {
        // Each step takes at least one character.
      }
    }
    const opener = this.#open.at(-1);
    if (opener !== undefined) this.#fail('unclosed', opener.text, opener.start);
    return { tokens: this.#tokens, unbalanced: this.#unbalanced };
  }

  /** Goes to the code after the next opening tag. */
  #enterPhp(): boolean {
    OPEN_TAG.lastIndex = this.#position;
    const tag = this.#unbalanced === undefined ? OPEN_TAG.exec(this.#text) : null;
    this.#position = tag === null ? this.#text.length : OPEN_TAG.lastIndex;
    return tag !== null;
  }

  /** Takes one thing; false where PHP ends. */
  #step(): boolean {
    if (this.#position >= this.#text.length || this.#unbalanced !== undefined) return false;
    const quote = this.#open.at(-1);
    if (quote?.text === '"' || quote?.text === '`') {
      this.#stepInQuotes(quote);
      return true;
    }
    return this.#stepInCode();
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#position;
    const found = pattern.exec(this.#text);
    if (found === null) return undefined;
    this.#position = pattern.lastIndex;
    return found;
  }

  #stepInQuotes(quote: Opener): void {
    const character = this.#text.charAt(this.#position);
    const next = this.#text.charAt(this.#position + 1);
    if (character === quote.text) {
      this.#position += 1;
      this.#open.pop();
      this.#quotes -= 1;
      this.#emit('string', quote.start);
    } else if ((character === '{' && next === '$') || (character === '$' && next === '{')) {
      this.#open.push({ text: '${', start: this.#position, isAfterValue: false });
      this.#position += character === '{' ? 1 : 2;
    } else {
      this.#position += character === '\\' ? 2 : 1;
    }
  }

  #stepInCode(): boolean {
    const start = this.#position;
    if (this.#skip(start)) return true;
    if (this.#take(HTML_END) !== undefined) {
      this.#emitText('operator', ';', start);
      return false;
    }
    if (!this.#takeText(start)) this.#takeToken(start);
    return this.#tokens.at(-1)?.text.toLowerCase() !== '__halt_compiler';
  }

  /** Skips one stretch of space or one comment. */
  #skip(start: number): boolean {
    if (this.#text.startsWith('/*', start)) {
      const end = this.#text.indexOf('*/', start + 2);
      if (end === -1) this.#fail('unclosed', '/*', start);
      this.#position = end === -1 ? this.#text.length : end + 2;
      return true;
    }
    return this.#take(SPACE) !== undefined || this.#take(LINE_COMMENT) !== undefined;
  }

  #takeText(start: number): boolean {
    const heredoc = this.#take(HEREDOC);
    if (heredoc !== undefined) {
      this.#takeHeredoc(heredoc.groups?.['label'] ?? '', start);
      return true;
    }
    const single = this.#take(SINGLE_QUOTED);
    if (single === undefined) return false;
    if (single.groups?.['open'] !== undefined) this.#fail('unclosed', "'", start);
    this.#emit('string', start);
    return true;
  }

  #takeHeredoc(label: string, start: number): void {
    // The label is letters, digits and underscores.
    const end = new RegExp(`^[ \\t]*${label}\\b`, 'gm');
    end.lastIndex = this.#position;
    if (end.exec(this.#text) === null) {
      this.#fail('unclosed', `<<<${label}`, start);
    } else {
      this.#position = end.lastIndex;
      this.#emit('string', start);
    }
  }

  #takeToken(start: number): void {
    if (this.#take(VARIABLE) !== undefined) this.#emit('variable', start);
    else if (this.#take(NAME) !== undefined) this.#emit('name', start);
    else if (this.#take(NUMBER) !== undefined) this.#emit('number', start);
    else this.#takeOperator(start);
  }

  #takeOperator(start: number): void {
    const text = this.#take(OPERATOR)?.[0] ?? '';
    if (text === '"' || text === '`') {
      this.#open.push({ text, start, isAfterValue: false });
      this.#quotes += 1;
    } else if (text === ')' || text === ']' || text === '}') {
      this.#close(text, start);
    } else {
      if (CLOSERS[text] !== undefined) {
        this.#open.push({ text, start, isAfterValue: this.#isAfterValue() });
      }
      this.#emitText('operator', text, start);
    }
  }

  #isAfterValue(): boolean {
    const last = this.#tokens.at(-1);
    if (last === undefined) return false;
    if (last.kind === 'name') return !KEYWORDS.has(last.text.toLowerCase());
    return last.kind === 'variable' || last.kind === 'closing';
  }

  #close(text: string, start: number): void {
    const opener = this.#open.pop();
    if (opener === undefined || CLOSERS[opener.text] !== text) this.#fail('unopened', text, start);
    const isClosing = text !== '}' && opener?.isAfterValue === true;
    this.#emitText(isClosing ? 'closing' : 'operator', text, start);
  }

  #fail(kind: Unbalanced['kind'], text: string, start: number): void {
    this.#unbalanced ??= { kind, text, start };
  }

  #emit(kind: PhpToken['kind'], start: number): void {
    this.#emitText(kind, this.#text.slice(start, this.#position), start);
  }

  #emitText(kind: PhpToken['kind'], text: string, start: number): void {
    if (this.#quotes === 0) this.#tokens.push({ kind, text, start });
  }
}

/** Cuts a PHP file into tokens as far as its brackets and quotes are balanced. */
export function lexPhp(text: string): LexedPhp {
  return new PhpLexer(text).lex();
}
