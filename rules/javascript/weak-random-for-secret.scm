; severity: warning
; enabled: yes
; tests: no
; summary: A secret is made with a generator that can be guessed.
; message: This generator can be guessed from earlier results; take a cryptographic one for
;   `{name}`.
; why:
;   It is made for games and statistics. Who has seen some of its numbers can calculate the next ones.
; help:
;   The language's cryptographic generator.
; bad:
;   const token = Math.random().toString(36);
; bad:
;   this.password = String(Math.random());
; good:
;   const token = crypto.randomUUID();
; good:
;   const x = Math.random() * width;
((variable_declarator name: (identifier) @name value: (_) @value) @match
  (#match? @name "(?:[tT]oken|[pP]assword|[sS]ecret|[nN]once|[sS]alt|[oO]tp|[aA]piKey|sessionId)$") (#match? @value "^[^(){}]{0,60}\\(?Math\\.random\\("))
((assignment_expression left: (_) @name right: (_) @value) @match
  (#match? @name "(?:[tT]oken|[pP]assword|[sS]ecret|[nN]once|[sS]alt|[oO]tp|[aA]piKey|sessionId)$") (#match? @value "^[^(){}]{0,60}\\(?Math\\.random\\("))
