; severity: warning
; enabled: yes
; tests: no
; summary: A validation allows more lines than one.
; message: `^` and `$` fit at every line of a text, so that anything may stand in the others; use
;   `\A` and `\z`.
; why:
;   With "good\n<script>" one line passes the check and the whole text is accepted.
; help:
;   `/\A[a-z]+\z/`.
; bad:
;   validates :name, format: { with: /^[a-z]+$/, multiline: true }
; bad:
;   validates_format_of :url, with: /^https:/
; good:
;   validates :name, format: { with: /\A[a-z]+\z/ }
((call !receiver method: (identifier) @method arguments: (argument_list (pair value: (hash (pair key: (hash_key_symbol) @key value: (regex) @match)))))
  (#eq? @method "validates") (#eq? @key "with") (#match? @match "^.\\^|[^\\\\]\\$[/}]?[a-z]{0,3}$"))
((call !receiver method: (identifier) @method arguments: (argument_list (pair key: (hash_key_symbol) @key value: (regex) @match)))
  (#eq? @method "validates_format_of") (#eq? @key "with") (#match? @match "^.\\^|[^\\\\]\\$[/}]?[a-z]{0,3}$"))
