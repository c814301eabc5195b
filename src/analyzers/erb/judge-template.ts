import type { RubyParser } from '../prism/create-ruby-parser.ts';
import { judgeSyntax } from '../prism/judge-syntax.ts';
import type { Diagnostics } from '../prism/read-diagnostics.ts';
import { layOutForParser } from './lay-out-ruby.ts';
import type { LexedErb } from './lex-erb.ts';

/** A template is compiled into a method, and what is a mistake at the top of a program is none there. */
const ALLOWED_IN_METHODS: ReadonlySet<string> = new Set(['invalid_yield']);

/** Of a template these warnings tell mistakes; names are given for partials, and values for the page. */
export const TEMPLATE_WARNINGS: ReadonlySet<string> = new Set([
  'duplicated-hash-key',
  'duplicated-when-clause',
  'equal-in-conditional',
  'equal-in-conditional-3-3',
]);

/** Lines that are Ruby as a whole, where a template is read with ERB's trim mode `%`. */
const CODE_LINE = /^%(?![%>])/m;

function forMethods(parser: RubyParser): RubyParser {
  return {
    ...parser,
    parse(text, version) {
      const { errors, warnings } = parser.parse(text, version);
      return {
        errors: errors.filter(({ id }) => !ALLOWED_IN_METHODS.has(parser.nameOf(id))),
        warnings,
      };
    },
  };
}

/** What is wrong with the Ruby of a template; offsets are those of the template. */
export function judgeTemplate(
  path: string,
  text: string,
  { tags, parser }: { readonly tags: LexedErb['tags']; readonly parser: RubyParser },
): Diagnostics {
  const ruby = layOutForParser(text, tags);
  const { errors, warnings } = judgeSyntax(path, ruby, forMethods(parser));
  return {
    errors: CODE_LINE.test(text) ? [] : errors,
    warnings: warnings.filter(({ id }) =>
      TEMPLATE_WARNINGS.has(parser.nameOf(id).replaceAll('_', '-')),
    ),
  };
}
