; severity: warning
; enabled: yes
; tests: yes
; summary: A list of words has commas or quotes in it.
; message: In `%w` and `%i` commas, quotes and colons are part of the word.
; why:
;   `%w(a, b)` is "a," and "b". Spaces alone separate.
; help:
;   `%w(a b)`.
; bad:
;   NAMES = %w(anna, ben)
; bad:
;   NAMES = %w('anna' 'ben')
; bad:
;   KEYS = %i(:a :b)
; good:
;   NAMES = %w(anna ben)
; good:
;   MARKS = %w(, ;)
; good:
;   KEYS = %i(a b)
((string_array . (bare_string) @word) @match (#match? @word "^\\w{1,60},$|^'\\w{1,60}',?$|^\"\\w{1,60}\",?$"))
((symbol_array . (bare_symbol) @word) @match (#match? @word "^:\\w{1,60},?$|^\\w{1,60},$"))
